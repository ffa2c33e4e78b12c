// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/points.h"

namespace mandate {

// What a check looks at: the agreement, and the part of it in question.
struct Subject
{
    const Dossier &dossier;
    const RuleSet &rules;
    const Scheme *scheme = nullptr; // null where the agreement has none that the rule set knows
    const ObjectiveItem *objective = nullptr;
    const ActionItem *action = nullptr;
    const IndicatorItem *item = nullptr;
    const Requirement *requirement = nullptr;
    QString number = {};

    const SuccessIndicator &indicator() const { return item->indicator; }
};

// One rule that a draft has to meet. A new one is a function and a line in the table of its subject.
struct Check
{
    const char *code;
    Severity severity;
    const char *column;                // where it is corrected
    QString (*fault)(const Subject &); // the sentence, or nothing where all is well
};

std::span<const Check> agreementChecks();
std::span<const Check> objectiveChecks();
std::span<const Check> actionChecks();
std::span<const Check> indicatorChecks(); // what it has to have
std::span<const Check> targetChecks();    // of an indicator: levels, target, trend
std::span<const Check> partChecks();      // of an indicator: its target broken down
std::span<const Check> requirementChecks();

// The item that the rule set imposes on agreements of this kind under such a title, or null.
const MandatoryItem *mandatoryItem(const Subject &subject, MandatoryItem::Place place, const QString &title);

// Whether the agreement's scheme takes weights; an unknown scheme is given the benefit of the doubt.
inline bool isWeighted(const Subject &subject)
{
    return !subject.scheme || !subject.scheme->equalWeights;
}

} // namespace mandate
