// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/console.h"

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
    err << error.message << '\n';
    return exitFor(error);
}

Exit Console::misuse(const QString &message) const
{
    err << message << '\n';
    return Exit::Misuse;
}

} // namespace mandate
