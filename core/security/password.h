// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/security/sodium.h"

namespace mandate {

// The fewest characters a password may have.
constexpr int LeastPasswordLength = 10;

// Argon2id with its salt and cost in one line of text, which is what a register keeps of a password.
// Takes about a second at moderate effort. Invalid where the password is too short.
Result<QString> passwordHash(const QString &password, Effort effort = Effort::Moderate);
bool isPassword(const QString &hash, const QString &password);
// Whether it was made with less effort than is asked for today.
bool needsNewHash(const QString &hash, Effort effort = Effort::Moderate);

} // namespace mandate
