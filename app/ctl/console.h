// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QTextStream>

namespace mandate {

// The exit codes of the console contract.
enum class Exit { Done = 0, Problems = 1, Misuse = 2, Unreadable = 3, Refused = 4 };

Exit exitFor(const Error &error);

// Where a command's results and messages go; handed in, so that tests read them.
struct Console
{
    QTextStream &out;
    QTextStream &err;

    // Says the error and gives its exit code. Names from a file cannot write to the terminal what they like.
    Exit fail(const Error &error) const;
    Exit misuse(const QString &message) const;
    void say(const QString &message) const;
};

} // namespace mandate
