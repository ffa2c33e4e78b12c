// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/arguments.h"

#include "core/security/keys.h"
#include "core/store/database.h"

namespace mandate {

constexpr Option KeysOption{"keys", "FOLDER",
                            QT_TRANSLATE_NOOP("ctl", "where this office's keys are kept; in your profile by "
                                                     "default")};
constexpr Option PassphraseOption{
    "passphrase-file", "FILE",
    QT_TRANSLATE_NOOP("ctl", "a file whose first line opens the keys; asked for by default")};

// The keys of the register's own site, opened with the passphrase. With `make`, new ones where there are
// none.
Result<KeyPair> siteKeys(const Arguments &arguments, const Console &console, const Database &database,
                         bool make = false);

} // namespace mandate
