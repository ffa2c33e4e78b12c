// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/security/keys.h"
#include "core/security/sodium.h"

namespace mandate {

// The secret halves of keys, of persons and of sites, lie in a folder of the user's profile: a file for each
// owner, encrypted with XChaCha20-Poly1305 under an Argon2id key of the passphrase. They never lie in a
// register.

// Where this user's keys are kept.
QString keyFolder();
// Keeps an owner's keys; in place of those kept before, whose passphrase is then forgotten.
Result<void> keepKeys(const QString &folder, const Uuid &owner, const KeyPair &keys,
                      const QString &passphrase, Effort effort = Effort::Moderate);
bool hasKeys(const QString &folder, const Uuid &owner);
// Refused where the passphrase is another one; Unreadable where there are none, or the file is damaged.
Result<KeyPair> keptKeys(const QString &folder, const Uuid &owner, const QString &passphrase);

} // namespace mandate
