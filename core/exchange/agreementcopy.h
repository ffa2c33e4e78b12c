// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/store/save.h"

#include <optional>

namespace mandate {

class Database;

// What becomes of last year's targets: emptied, kept, or replaced by what was projected for this year.
enum class CopiedTargets { Emptied, Kept, Projected };

// How an agreement of another year becomes a draft of this one.
struct CopyWishes
{
    Agreement draft; // its identity, code, cycle, kind and parties; the texts are taken over
    Cycle cycle;
    CopiedTargets targets = CopiedTargets::Emptied;
    bool withRequirements = true;
    bool withAlignments = true;
};

// One indicator of the copy, for the preview.
struct CopiedLine
{
    QString number;
    QString title;
    Figure twoYearsAgo;
    Figure lastYear; // what was achieved
    Figure target;   // of the scheme's best level, or the one target
    UnitType unit = UnitType::Number;
};

struct AgreementCopy
{
    Save save;
    std::vector<CopiedLine> lines;
};

// Objectives, actions, indicators, weights and, where wished, requirements and alignments to KRAs. What was
// achieved becomes last year's trend, and every trend and projection moves back by one year. Budgets, targets
// by period, progress and signatures stay where they were.
AgreementCopy copyAgreement(const Dossier &source, const AgreementResult &result, const CopyWishes &wishes);

// A draft ready to be saved: empty, or a copy of the source where one is given. The error names what the
// draft still needs.
Result<AgreementCopy> draftAgreement(const Database &database, const CopyWishes &wishes,
                                     const AgreementId &source);

// What an agreement of a party and a cycle is usually called: "MOA-2015-16". Empty where either is unknown.
Result<QString> usualCode(const Database &database, const Agreement &draft);

// The newest agreement of a party of an earlier cycle, of the same kind.
Result<std::optional<AgreementId>> lastAgreementOf(const Database &database, const Agreement &draft,
                                                   const Cycle &cycle);

} // namespace mandate
