// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/dossier.h"
#include "core/rules/ruleset.h"
#include "core/scoring/composite.h"
#include "core/scoring/explanation.h"
#include "core/scoring/score.h"

namespace mandate {

// One indicator's year: what was achieved and what it scored.
struct IndicatorResult
{
    IndicatorId id;
    QString number;
    UnitType unit = UnitType::Number; // of the achieved figure
    Weight weight;
    Achievement achievement;
    Score score;
    std::optional<Decimal> weighted; // what it adds to the composite
};

// The result of one agreement as of a day.
struct AgreementResult
{
    AgreementId id;
    QString code;
    Scheme scheme;
    Composite composite;
    std::vector<IndicatorResult> indicators; // in the order of the agreement
};

// The scheme an agreement is scored by: its own, or the one its rule set gives to its kind.
Result<Scheme> schemeOf(const Agreement &agreement, const RuleSet &rules);

// The rule set's names of the target levels; empty where it has none.
LevelLabels labelsOf(const RuleSet &rules);

// Scores an agreement as of a day: what has no figure is not due until the cycle ends and missing after.
AgreementResult assess(const Dossier &dossier, const Scheme &scheme, const QDate &asOf);

// An indicator's achieved figure as people read it: a number, an ISO date, a category; empty where none.
QString achievedText(const IndicatorResult &result);

// How an indicator's score came about, a line for each step: the year's value, the raw score, the weight.
QStringList explain(const IndicatorResult &result, const IndicatorItem &item, const Scheme &scheme,
                    const LevelLabels &labels, const Writing &writing = {});

} // namespace mandate
