// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/celltext.h"

#include "core/scoring/explanation.h"
#include "ui/print/contents.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(print)
};

QString titled(const QString &number, const QString &title, bool numbered)
{
    return numbered ? title : QStringLiteral("%1  %2").arg(number, title);
}

QString objectiveText(const Line &line, bool numbered)
{
    if (!line.objective)
        return {};
    const Objective &objective = line.objective->objective;
    return titled(numberOf(objective), objective.title, numbered && !line.indicator)
           + (objective.mandatory ? QStringLiteral(" *") : QString());
}

QString actionText(const Line &line)
{
    if (!line.action)
        return {};
    return titled(numberOf(line.objective->objective, line.action->action), line.action->action.title, false);
}

QString numberText(const Line &line)
{
    const Objective &objective = line.objective->objective;
    if (!line.action)
        return numberOf(objective);
    const Action &action = line.action->action;
    return line.indicator ? numberOf(objective, action, line.indicator->indicator)
                          : numberOf(objective, action);
}

QString indicatorText(const Line &line, const Contents &contents, bool numbered)
{
    if (!line.indicator)
        return {};
    const SuccessIndicator &indicator = line.indicator->indicator;
    const bool marked =
        indicator.origin == QLatin1String("illustrative") && !contents.dossier.isIllustrative();
    return titled(numberText(line), indicator.title, numbered)
           + (indicator.mandatory ? QStringLiteral(" *") : QString())
           + (marked ? QStringLiteral(" †") : QString());
}

QString unitText(const SuccessIndicator &indicator)
{
    if (!indicator.unit.isEmpty())
        return indicator.unit;
    switch (indicator.unitType) {
    case UnitType::Percent: return QStringLiteral("%");
    case UnitType::Date: return Text::tr("Date");
    case UnitType::YesNo: return Text::tr("Yes/No");
    default: return NotGiven;
    }
}

QString quarterText(const IndicatorItem &item, int number, const ReaderText &reader)
{
    const Period quarter{Period::Kind::Quarter, number};
    for (const PeriodTarget &target : item.targets)
        if (Period::parse(target.period) == quarter)
            return reader.figure(target.value, item.indicator.unitType);
    return NotGiven;
}

const IndicatorResult *resultOf(const Line &line, const Contents &contents)
{
    if (!contents.result || !line.indicator)
        return nullptr;
    const auto &all = contents.result->indicators;
    const auto found = std::find_if(all.begin(), all.end(), [&line](const IndicatorResult &one) {
        return one.id == line.indicator->indicator.id;
    });
    return found == all.end() ? nullptr : &*found;
}

QString achievementText(const IndicatorResult &result, const ReaderText &reader)
{
    const QString achieved = achievedText(result);
    if (!achieved.isEmpty())
        return reader.figure({achieved, {}}, result.unit);
    const QString state = word(result.achievement.state);
    return state.isEmpty() ? QString(NotGiven) : state;
}

QString evaluatedText(ColumnContent column, const Line &line, const Contents &contents)
{
    const IndicatorResult *result = resultOf(line, contents);
    if (!result)
        return {};
    if (column == ColumnContent::Achievement)
        return achievementText(*result, contents.reader);
    const std::optional<Decimal> &score = column == ColumnContent::Raw ? result->score.raw : result->weighted;
    if (score)
        return contents.reader.number(*score, contents.result->scheme.partDigits());
    return column == ColumnContent::Raw && result->score.state == ScoreState::Unscorable
               ? word(result->score.state)
               : QString(NotGiven);
}

QString requirementText(ColumnContent column, const Line &line, const Contents &contents)
{
    if (!line.requirement)
        return {};
    const Requirement &requirement = *line.requirement;
    const ReaderText &reader = contents.reader;
    switch (column) {
    case ColumnContent::Office: return reader.orDash(contents.dossier.nameOf(requirement.office.uuid));
    case ColumnContent::Requirement:
        return requirement.due.isValid()
                   ? Text::tr("%1 (by %2)").arg(requirement.requirement, reader.date(requirement.due))
                   : reader.orDash(requirement.requirement);
    case ColumnContent::Justification: return reader.orDash(requirement.justification);
    case ColumnContent::Quantity: return reader.orDash(requirement.quantity);
    default: return reader.orDash(requirement.consequence);
    }
}

QString figureText(ColumnContent column, const IndicatorItem &item, const ReaderText &reader)
{
    const SuccessIndicator &indicator = item.indicator;
    const auto figure = [&](const Figure &one) { return reader.figure(one, indicator.unitType); };
    switch (column) {
    case ColumnContent::Level1:
    case ColumnContent::Level2:
    case ColumnContent::Level3:
    case ColumnContent::Level4:
    case ColumnContent::Level5:
        return figure(indicator.levels[std::size_t(column) - std::size_t(ColumnContent::Level1)]);
    case ColumnContent::Quarter1:
    case ColumnContent::Quarter2:
    case ColumnContent::Quarter3:
    case ColumnContent::Quarter4:
        return quarterText(item, int(column) - int(ColumnContent::Quarter1) + 1, reader);
    case ColumnContent::Baseline: return figure(indicator.baseline);
    case ColumnContent::Trend1: return figure(indicator.trend1);
    case ColumnContent::Trend2: return figure(indicator.trend2);
    case ColumnContent::Projection1: return figure(indicator.projection1);
    case ColumnContent::Projection2: return figure(indicator.projection2);
    default: return figure(indicator.target);
    }
}

QString wordText(ColumnContent column, const SuccessIndicator &indicator, const Contents &contents)
{
    const ReaderText &reader = contents.reader;
    switch (column) {
    case ColumnContent::Unit: return unitText(indicator);
    case ColumnContent::Definition: return reader.orDash(indicator.definition);
    case ColumnContent::Method: return reader.orDash(indicator.method);
    case ColumnContent::Source: return reader.orDash(indicator.source);
    default: return reader.orDash(contents.dossier.nameOf(indicator.owner.uuid));
    }
}

} // namespace

bool holdsFigures(ColumnContent column)
{
    return (column >= ColumnContent::Level1 && column <= ColumnContent::Projection2)
           || column == ColumnContent::Weight || column == ColumnContent::ObjectiveWeight
           || (column >= ColumnContent::Achievement && column <= ColumnContent::Weighted);
}

bool isByHand(ColumnContent column)
{
    return column == ColumnContent::Description || column == ColumnContent::Comments
           || column >= ColumnContent::Evidence;
}

QString cellText(ColumnContent column, const Line &line, const Contents &contents, bool numbered)
{
    if (isByHand(column))
        return {};
    if (column >= ColumnContent::Achievement)
        return evaluatedText(column, line, contents);
    if (column >= ColumnContent::Office)
        return requirementText(column, line, contents);
    switch (column) {
    case ColumnContent::Number: return numberText(line);
    case ColumnContent::Objective: return objectiveText(line, numbered);
    case ColumnContent::ObjectiveWeight: return contents.weight(line.objective->objective.weight);
    case ColumnContent::Action: return actionText(line);
    case ColumnContent::Indicator: return indicatorText(line, contents, numbered);
    case ColumnContent::Weight:
        if (!line.indicator)
            return line.action ? QString() : contents.weight(line.objective->objective.weight);
        return contents.weight(line.indicator->indicator.weight);
    default: break;
    }
    if (!line.indicator)
        return {};
    return holdsFigures(column) ? figureText(column, *line.indicator, contents.reader)
                                : wordText(column, line.indicator->indicator, contents);
}

} // namespace mandate
