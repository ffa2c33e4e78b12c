// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cell.h"

#include "core/checks/moves.h"
#include "core/scoring/explanation.h"
#include "ui/models/backtesttext.h"
#include "ui/models/shown.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(models)
};

const ObjectiveItem &objectiveAt(const Dossier &dossier, const GridRow &row)
{
    return dossier.objectives[row.objective];
}

const ActionItem &actionAt(const Dossier &dossier, const GridRow &row)
{
    return objectiveAt(dossier, row).actions[row.action];
}

bool isLevel(GridColumn kind)
{
    return kind >= GridColumn::Level1 && kind <= GridColumn::Level5;
}

// The fields of the trend, in the order in which they stand.
constexpr std::pair<GridColumn, const char *> TrendFields[] = {{GridColumn::TwoYearsAgo, "trend1"},
                                                               {GridColumn::LastYear, "trend2"},
                                                               {GridColumn::NextYear, "projection1"},
                                                               {GridColumn::YearAfter, "projection2"}};

bool isFigure(GridColumn kind)
{
    return isLevel(kind) || kind == GridColumn::Target
           || (kind >= GridColumn::TwoYearsAgo && kind <= GridColumn::YearAfter);
}

bool isBeside(GridColumn kind)
{
    return kind >= GridColumn::TitleBeside;
}

// The figure of a level, the target or a year, of a constant indicator or of one to be altered.
template <typename Indicator>
auto &figureOf(Indicator &indicator, GridColumn kind)
{
    switch (kind) {
    case GridColumn::Target: return indicator.target;
    case GridColumn::TwoYearsAgo: return indicator.trend1;
    case GridColumn::LastYear: return indicator.trend2;
    case GridColumn::NextYear: return indicator.projection1;
    case GridColumn::YearAfter: return indicator.projection2;
    default: return indicator.levels[std::size_t(kind) - std::size_t(GridColumn::Level1)];
    }
}

const Figure &aimOf(const SuccessIndicator &indicator)
{
    return indicator.target.isGiven() ? indicator.target : indicator.levels[0];
}

const QString &titleOf(const Dossier &dossier, const GridRow &row)
{
    return row.isObjective()   ? objectiveAt(dossier, row).objective.title
           : row.isIndicator() ? indicatorAt(dossier, row).indicator.title
                               : actionAt(dossier, row).action.title;
}

// The claimed figure of the whole year, or null.
const Progress *claimOf(const IndicatorItem &item)
{
    const auto found = std::find_if(item.progress.begin(), item.progress.end(), [](const Progress &progress) {
        return progress.stage == Stage::Claimed && progress.period == QLatin1String("Y");
    });
    return found == item.progress.end() ? nullptr : &*found;
}

// As the audit trail calls it.
QString trendName(GridColumn kind)
{
    const Description &description = describe<SuccessIndicator>();
    for (const auto &[trend, field] : TrendFields)
        if (trend == kind)
            return description.label(std::size_t(description.indexOf(QString::fromLatin1(field))));
    return {};
}

// What a column is called in the name of one of its cells.
QString columnName(const OpenAgreement &open, GridColumn kind)
{
    switch (kind) {
    case GridColumn::Number: return Text::tr("Number");
    case GridColumn::Title:
    case GridColumn::TitleBeside: return Text::tr("Title");
    case GridColumn::Unit:
    case GridColumn::UnitBeside: return Text::tr("Unit");
    case GridColumn::Weight: return Text::tr("Weight");
    case GridColumn::Target:
    case GridColumn::TargetBeside: return Text::tr("Target");
    case GridColumn::Backtest: return Text::tr("Back-test");
    case GridColumn::Achieved: return Text::tr("Achievement");
    case GridColumn::Raw: return Text::tr("Raw score");
    case GridColumn::Weighted: return Text::tr("Weighted score");
    default: break;
    }
    if (!isLevel(kind))
        return trendName(kind);
    return Text::tr("%1 level").arg(open.levelLabels()[std::size_t(kind) - std::size_t(GridColumn::Level1)]);
}

// A save of one record that differs from what it was.
template <typename Record>
Save changed(const QString &label, Record &record, const Record &after)
{
    Save save(label);
    save.change(record, after);
    record = after;
    return save;
}

} // namespace

const IndicatorItem &indicatorAt(const Dossier &dossier, const GridRow &row)
{
    return actionAt(dossier, row).indicators[row.indicator];
}

GridColumn gridColumnOf(const QString &column)
{
    if (column == QLatin1String("weight"))
        return GridColumn::Weight;
    if (column == QLatin1String("unit"))
        return GridColumn::Unit;
    if (column == QLatin1String("target"))
        return GridColumn::Target;
    const int level = column.startsWith(QLatin1String("level")) ? column.mid(5).toInt() : 0;
    return level >= 1 && level <= 5 ? GridColumn(int(GridColumn::Level1) + level - 1) : GridColumn::Title;
}

std::optional<GridColumn> trendColumnOf(const QString &column)
{
    for (const auto &[trend, field] : TrendFields)
        if (column == QLatin1String(field))
            return trend;
    return {};
}

bool isComputed(GridColumn kind)
{
    return kind == GridColumn::Number || kind == GridColumn::Raw || kind == GridColumn::Weighted
           || kind == GridColumn::Backtest || isBeside(kind);
}

std::vector<GridRow> gridRows(const Dossier &dossier)
{
    std::vector<GridRow> rows;
    for (std::size_t objective = 0; objective < dossier.objectives.size(); ++objective) {
        rows.push_back({objective});
        const auto &actions = dossier.objectives[objective].actions;
        for (std::size_t action = 0; action < actions.size(); ++action) {
            rows.push_back({objective, action});
            for (std::size_t indicator = 0; indicator < actions[action].indicators.size(); ++indicator)
                rows.push_back({objective, action, indicator});
        }
    }
    return rows;
}

Uuid idOf(const Dossier &dossier, const GridRow &row)
{
    return row.isObjective()   ? objectiveAt(dossier, row).objective.id.uuid
           : row.isIndicator() ? indicatorAt(dossier, row).indicator.id.uuid
                               : actionAt(dossier, row).action.id.uuid;
}

QString numberOf(const Dossier &dossier, const GridRow &row)
{
    const Objective &objective = objectiveAt(dossier, row).objective;
    if (row.isObjective())
        return numberOf(objective);
    const Action &action = actionAt(dossier, row).action;
    return row.isIndicator() ? numberOf(objective, action, indicatorAt(dossier, row).indicator)
                             : numberOf(objective, action);
}

bool hasCell(const GridRow &row, GridColumn kind)
{
    return row.isIndicator() || kind == GridColumn::Title || kind == GridColumn::Number
           || (kind == GridColumn::Weight && row.isObjective());
}

QString cellName(const OpenAgreement &open, const GridRow &row, GridColumn kind)
{
    return Text::tr("%1 of %2").arg(columnName(open, kind), numberOf(open.dossier, row));
}

namespace {

QString scoreText(const OpenAgreement &open, const IndicatorItem &item, GridColumn kind,
                  const QLocale &locale)
{
    const IndicatorResult *result = open.resultOf(item.indicator.id);
    if (!result) {
        const Progress *claim = kind == GridColumn::Achieved ? claimOf(item) : nullptr;
        return claim ? shown(claim->value, item.indicator.unitType, locale) : QString();
    }
    if (kind == GridColumn::Achieved) {
        const QString value = achievedText(*result);
        return value.isEmpty() ? word(result->achievement.state)
                               : shown(Figure{value, {}}, result->unit, locale);
    }
    const auto &score = kind == GridColumn::Raw ? result->score.raw : result->weighted;
    if (score)
        return shown(*score, locale, open.scheme.partDigits());
    return kind == GridColumn::Raw && result->achievement.value ? word(result->score.state) : QString();
}

} // namespace

QString cellText(const OpenAgreement &open, const GridRow &row, GridColumn kind, const QLocale &locale)
{
    const Dossier &dossier = open.dossier;
    if (kind == GridColumn::Number)
        return numberOf(dossier, row);
    if (kind == GridColumn::Title)
        return titleOf(dossier, row);
    if (kind == GridColumn::Weight && row.isObjective())
        return shown(objectiveAt(dossier, row).objective.weight, locale);
    if (!row.isIndicator())
        return {};
    const IndicatorItem &item = indicatorAt(dossier, row);
    if (kind == GridColumn::TitleBeside)
        return item.indicator.title;
    if (kind == GridColumn::Unit || kind == GridColumn::UnitBeside)
        return item.indicator.unit;
    if (kind == GridColumn::Weight)
        return shown(item.indicator.weight, locale);
    if (isFigure(kind))
        return shown(figureOf(item.indicator, kind), item.indicator.unitType, locale);
    if (kind == GridColumn::TargetBeside)
        return shown(aimOf(item.indicator), item.indicator.unitType, locale);
    if (kind == GridColumn::Backtest)
        return backtestText(item.indicator, open.scheme, locale);
    return scoreText(open, item, kind, locale);
}

QString cellInput(const OpenAgreement &open, const GridRow &row, GridColumn kind, const QLocale &locale)
{
    if (kind == GridColumn::Weight && row.isObjective())
        return typed(objectiveAt(open.dossier, row).objective.weight, locale);
    if (!row.isIndicator() || kind == GridColumn::Title || kind == GridColumn::Unit
        || kind == GridColumn::TitleBeside || kind == GridColumn::UnitBeside)
        return cellText(open, row, kind, locale);
    const IndicatorItem &item = indicatorAt(open.dossier, row);
    if (kind == GridColumn::Weight)
        return typed(item.indicator.weight, locale);
    if (isFigure(kind))
        return typed(figureOf(item.indicator, kind), item.indicator.unitType, locale);
    if (kind == GridColumn::TargetBeside)
        return typed(aimOf(item.indicator), item.indicator.unitType, locale);
    const Progress *claim = kind == GridColumn::Achieved ? claimOf(item) : nullptr;
    return claim ? typed(claim->value, achievedUnit(item.indicator.unitType, open.scheme.method), locale)
                 : QString();
}

QString whyFixed(const OpenAgreement &open, const GridRow &row, GridColumn kind)
{
    if (!hasCell(row, kind))
        return Text::tr("There is nothing to enter in this cell: figures belong to success indicators.");
    if (isBeside(kind))
        return Text::tr("This is entered in Section 2.");
    if (isComputed(kind))
        return Text::tr("This column is computed.");
    if (!open.whyReadOnly.isEmpty())
        return Text::tr("The register is open for reading only. %1").arg(open.whyReadOnly);
    if (kind != GridColumn::Achieved)
        return whyPlanStands(open.dossier);
    for (const Progress &progress : indicatorAt(open.dossier, row).progress) {
        if (progress.stage != Stage::Claimed)
            return Text::tr(
                "A verified figure stands here. It can be replaced in a review, not overwritten.");
        if (progress.period != QLatin1String("Y"))
            return Text::tr("The year's figure comes from what was reported for %1 and its like.")
                .arg(progress.period);
    }
    return {};
}

namespace {

Result<Save> typeTitle(const QString &label, Dossier &dossier, const GridRow &row, const QString &text)
{
    ObjectiveItem &objective = dossier.objectives[row.objective];
    if (row.isObjective()) {
        Objective after = objective.objective;
        after.title = text;
        return changed(label, objective.objective, after);
    }
    ActionItem &action = objective.actions[row.action];
    if (!row.isIndicator()) {
        Action after = action.action;
        after.title = text;
        return changed(label, action.action, after);
    }
    SuccessIndicator after = action.indicators[row.indicator].indicator;
    after.title = text;
    return changed(label, action.indicators[row.indicator].indicator, after);
}

Result<Save> typeWeight(const QString &label, Dossier &dossier, const GridRow &row, const QString &text,
                        const QLocale &locale)
{
    const auto weight = readWeight(text, locale);
    if (!weight)
        return tl::unexpected(weight.error());
    ObjectiveItem &objective = dossier.objectives[row.objective];
    if (row.isObjective()) {
        Objective after = objective.objective;
        after.weight = *weight;
        return changed(label, objective.objective, after);
    }
    SuccessIndicator &indicator = objective.actions[row.action].indicators[row.indicator].indicator;
    SuccessIndicator after = indicator;
    after.weight = *weight;
    return changed(label, indicator, after);
}

Result<Save> typeAchieved(const QString &label, OpenAgreement &open, const GridRow &row, const QString &text,
                          const QLocale &locale)
{
    IndicatorItem &item =
        open.dossier.objectives[row.objective].actions[row.action].indicators[row.indicator];
    const auto figure = readTyped(text, achievedUnit(item.indicator.unitType, open.scheme.method), locale);
    if (!figure)
        return tl::unexpected(figure.error());
    Save save(label);
    const Progress *claim = claimOf(item);
    if (claim && !figure->isGiven()) {
        save.withdraw(*claim);
        item.progress.erase(item.progress.begin() + (claim - item.progress.data()));
    } else if (claim) {
        Progress &progress = item.progress[std::size_t(claim - item.progress.data())];
        Progress after = progress;
        after.state = ReportState::Reported;
        after.value = *figure;
        save.change(progress, after);
        progress = after;
    } else if (figure->isGiven()) {
        Progress &progress = item.progress.emplace_back();
        progress.id = ProgressId::create();
        progress.indicator = item.indicator.id;
        progress.period = QStringLiteral("Y");
        progress.value = *figure;
        save.add(progress);
    }
    return save;
}

} // namespace

Result<Save> typeInto(OpenAgreement &open, const GridRow &row, GridColumn kind, const QString &text,
                      const QLocale &locale)
{
    if (const QString why = whyFixed(open, row, kind); !why.isEmpty())
        return failure(Error::Kind::Refused, why);
    const QString label = cellName(open, row, kind);
    if (kind == GridColumn::Title)
        return typeTitle(label, open.dossier, row, cleaned(text, true).trimmed());
    if (kind == GridColumn::Weight)
        return typeWeight(label, open.dossier, row, text, locale);
    if (kind == GridColumn::Achieved)
        return typeAchieved(label, open, row, text, locale);
    SuccessIndicator &indicator =
        open.dossier.objectives[row.objective].actions[row.action].indicators[row.indicator].indicator;
    SuccessIndicator after = indicator;
    if (kind == GridColumn::Unit) {
        after.unit = cleaned(text, true).trimmed();
    } else {
        const auto figure = readTyped(text, indicator.unitType, locale);
        if (!figure)
            return tl::unexpected(figure.error());
        figureOf(after, kind) = *figure;
    }
    return changed(label, indicator, after);
}

} // namespace mandate
