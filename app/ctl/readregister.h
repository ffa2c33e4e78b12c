// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/arguments.h"

#include "core/store/pastregister.h"
#include "core/store/store.h"

namespace mandate {

constexpr Option AsItStoodOption{
    "as-it-stood", "DATE|TIME",
    QT_TRANSLATE_NOOP("ctl", "of the register as it stood at the end of this day, or at this time")};

// The register that a command reads: today's, or as it stood once.
struct ReadRegister
{
    std::optional<PastRegister> past; // stays while its store is open
    Store store;
    QDate day; // today, or that of the past
};

// The register is the first argument. What is read where it is not today's is said.
Result<ReadRegister> readRegister(const Arguments &arguments, const Console &console);
// The same of one that is open.
Result<ReadRegister> asItStood(Store today, const Arguments &arguments, const Console &console);

// "2026-05-03" or "2026-05-03T10:42", by the clock of this place where no other is named. A day is meant to
// its end, or from its beginning.
Result<QDateTime> timeIn(const QString &text, const char *option, bool toItsEnd);

} // namespace mandate
