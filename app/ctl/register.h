// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/arguments.h"

#include "core/store/store.h"

namespace mandate {

constexpr Option PasswordOption{
    "password-file", "FILE",
    QT_TRANSLATE_NOOP("ctl", "with --as, the file whose first line is the password; - reads it from the "
                             "standard input")};

// Opens the register that the first argument names. Who opens a shared one says who they are, with --as and
// --password-file; it then shows and does what they may.
Result<Store> openRegister(const Arguments &arguments, Database::Access access);
// For reading what may be damaged.
Result<Store> openUnverified(const Arguments &arguments);

// The first line of the file an option names, or of the standard input.
Result<QString> passwordFrom(const QString &file);

} // namespace mandate
