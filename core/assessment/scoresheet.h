// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

namespace mandate {

// A place on the number line of a score: a level, a target, a band, or what was achieved.
struct ScaleMark
{
    QString label;
    QString figure;
    Decimal place;
};

// Everything that answers "how was this computed?" for one indicator, one objective or the composite.
struct ScoreSheet
{
    QString number; // empty for the agreement as a whole
    QString title;
    QString rule;                      // the scheme by its name
    QStringList basis;                 // what the rule rests on, and where it was read
    std::vector<ScaleMark> marks;      // worst first; empty where there is nothing to measure along
    std::optional<ScaleMark> achieved; // none where nothing was, or where it is no number
    QStringList steps;                 // the arithmetic, a line each
    QString result;
    QString rounding;

    // Where a place lies on the line, 0 at its worst end and 1 at its best. For painting only.
    double shareOf(const Decimal &place) const;
};

// The sheet of an indicator or objective; of the composite where the item is neither.
ScoreSheet scoreSheet(const Dossier &dossier, const RuleSet &rules, const AgreementResult &result,
                      const Uuid &item, const Writing &writing = {});

} // namespace mandate
