// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/dossier.h"
#include "core/rules/ruleset.h"
#include "core/store/attachments.h"
#include "core/store/save.h"

#include <optional>

namespace mandate {

// Who signs for a party, in which post; what is empty is taken from the party itself. Where and when, if it
// was not where and when the other party signed.
struct Signatory
{
    QString name;
    QString post;
    QString place = {};
    QDate date = {};
};

// What stands on the signed paper besides the agreement.
struct SigningOnPaper
{
    Signatory first;
    Signatory second;
    QString place;
    QDate date;
    QString reason;
    std::optional<KeptFile> scan;
};

// The save that freezes a draft, on the day the last party signed, and records its signing. Refused while
// points must be corrected.
Result<Save> signingSave(const Dossier &draft, const RuleSet &rules, const SigningOnPaper &signing);

} // namespace mandate
