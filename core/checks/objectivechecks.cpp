// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/check.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(checks)
};

const Objective &objectiveOf(const Subject &subject)
{
    return subject.objective->objective;
}

QString objectiveTwice(const Subject &subject)
{
    const auto &all = subject.dossier.objectives;
    const auto same = std::count_if(all.begin(), all.end(), [&](const ObjectiveItem &other) {
        return other.objective.number == objectiveOf(subject).number;
    });
    if (same < 2)
        return {};
    return Text::tr("The number %1 is given to %2 objectives. Give each its own.")
        .arg(subject.number)
        .arg(same);
}

QString objectiveUntitled(const Subject &subject)
{
    if (!objectiveOf(subject).title.trimmed().isEmpty())
        return {};
    return Text::tr("Objective %1 has no text. Enter what is to be achieved.").arg(subject.number);
}

QString objectiveUnweighted(const Subject &subject)
{
    if (!isWeighted(subject) || objectiveOf(subject).weight)
        return {};
    return Text::tr("Objective %1 has no weight. Enter its share of 100.").arg(subject.number);
}

QString objectiveWeightUnused(const Subject &subject)
{
    if (isWeighted(subject) || !objectiveOf(subject).weight)
        return {};
    return Text::tr("Objective %1 has a weight, but the scheme “%2” counts all indicators equally. Clear it.")
        .arg(subject.number, subject.scheme->code);
}

QString objectiveWithoutIndicators(const Subject &subject)
{
    const auto &actions = subject.objective->actions;
    if (std::any_of(actions.begin(), actions.end(),
                    [](const ActionItem &action) { return !action.indicators.empty(); }))
        return {};
    return Text::tr("Objective %1 has no success indicator. Enter how it is measured.").arg(subject.number);
}

// As with the objectives, a missing weight is a point of its own.
QString indicatorWeightTotal(const Subject &subject)
{
    if (!isWeighted(subject) || !objectiveOf(subject).weight)
        return {};
    int total = 0;
    int count = 0;
    for (const ActionItem &action : subject.objective->actions)
        for (const IndicatorItem &item : action.indicators) {
            if (!item.indicator.weight)
                return {};
            total += item.indicator.weight->basisPoints();
            ++count;
        }
    if (count == 0 || total == objectiveOf(subject).weight->basisPoints())
        return {};
    return Text::
        tr("The indicators of objective %1 weigh %2 together, but the objective weighs %3. Make them equal.")
            .arg(subject.number, (Decimal(total) / 100).text(),
                 objectiveOf(subject).weight->percent().text());
}

QString objectiveUnaligned(const Subject &subject)
{
    if (!subject.objective->alignments.empty())
        return {};
    return Text::tr(
               "Objective %1 serves no key result area and no objective above: the cascade has a gap here. "
               "Enter what it serves.")
        .arg(subject.number);
}

QString objectiveNotAsPrescribed(const Subject &subject)
{
    const Objective &objective = objectiveOf(subject);
    const MandatoryItem *item = mandatoryItem(subject, MandatoryItem::Place::Objective, objective.title);
    if (!item || !item->weight || !objective.weight || objective.weight == item->weight)
        return {};
    return Text::tr(
               "Objective %1 is prescribed with a weight of %2 but weighs %3. Give it the weight prescribed.")
        .arg(subject.number, item->weight->percent().text(), objective.weight->percent().text());
}

QString actionTwice(const Subject &subject)
{
    const auto &all = subject.objective->actions;
    const auto same = std::count_if(all.begin(), all.end(), [&](const ActionItem &other) {
        return other.action.number == subject.action->action.number;
    });
    if (same < 2)
        return {};
    return Text::tr("The number %1 is given to %2 actions. Give each its own.").arg(subject.number).arg(same);
}

QString actionWithoutIndicators(const Subject &subject)
{
    if (!subject.action->indicators.empty())
        return {};
    return Text::tr("Action %1 has no success indicator. Enter how it is measured, or remove it.")
        .arg(subject.number);
}

constexpr Check ObjectiveChecks[] = {
    {"objective.number.twice", Severity::MustCorrect, "number", objectiveTwice},
    {"objective.title.missing", Severity::MustCorrect, "title", objectiveUntitled},
    {"objective.weight.missing", Severity::MustCorrect, "weight", objectiveUnweighted},
    {"objective.weight.unused", Severity::MustCorrect, "weight", objectiveWeightUnused},
    {"objective.weight.prescribed", Severity::MustCorrect, "weight", objectiveNotAsPrescribed},
    {"objective.empty", Severity::MustCorrect, "", objectiveWithoutIndicators},
    {"weights.indicators", Severity::MustCorrect, "weight", indicatorWeightTotal},
    {"objective.alignment.missing", Severity::ShouldLook, "", objectiveUnaligned},
};

constexpr Check ActionChecks[] = {
    {"action.number.twice", Severity::MustCorrect, "number", actionTwice},
    {"action.empty", Severity::ShouldLook, "", actionWithoutIndicators},
};

} // namespace

std::span<const Check> objectiveChecks()
{
    return ObjectiveChecks;
}

std::span<const Check> actionChecks()
{
    return ActionChecks;
}

} // namespace mandate
