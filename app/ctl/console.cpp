// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/console.h"

#include "core/base/visible.h"

namespace mandate {

Exit exitFor(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Invalid: return Exit::Problems;
    case Error::Kind::Misuse: return Exit::Misuse;
    case Error::Kind::Unreadable:
    case Error::Kind::Unwritable: return Exit::Unreadable;
    case Error::Kind::Conflict:
    case Error::Kind::Refused: break;
    }
    return Exit::Refused;
}

Exit Console::fail(const Error &error) const
{
    err << visible(error.message) << '\n';
    return exitFor(error);
}

Exit Console::misuse(const QString &message) const
{
    err << visible(message) << '\n';
    return Exit::Misuse;
}

void Console::say(const QString &message) const
{
    err << visible(message) << '\n';
}

} // namespace mandate
