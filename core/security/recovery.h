// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/keys.h"

#include <QStringList>

namespace mandate {

// Both secret halves of somebody's keys as lines that can be printed and typed again, each with a check of
// its own. Whoever has them has the keys.
QStringList recoveryLines(const KeyPair &keys);

// The keys from such lines. Invalid where one is mistyped, missing or in another place: it is named.
Result<KeyPair> keysFromRecovery(const QString &text);

} // namespace mandate
