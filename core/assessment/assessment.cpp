// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

std::vector<PeriodFigure> figuresOf(const IndicatorItem &item, UnitType unit)
{
    std::vector<PeriodFigure> figures;
    figures.reserve(item.progress.size());
    for (const Progress &progress : item.progress)
        if (const auto period = Period::parse(progress.period))
            figures.push_back({*period, progress.stage, progress.state, reading(progress.value, unit)});
    return figures;
}

} // namespace

Result<Scheme> schemeOf(const Agreement &agreement, const RuleSet &rules)
{
    const Scheme *scheme =
        agreement.scheme.isEmpty() ? rules.schemeFor(agreement.kind) : rules.scheme(agreement.scheme);
    if (scheme)
        return *scheme;
    if (agreement.scheme.isEmpty())
        return invalid(QCoreApplication::translate("assessment",
                                                   "%1 names no scoring scheme and the rule set %2 has none "
                                                   "for its kind. Enter the scheme in the agreement.")
                           .arg(agreement.code, rules.code));
    return invalid(QCoreApplication::translate("assessment",
                                               "%1 is to be scored by \"%2\", which the rule set %3 does not "
                                               "have. Choose one of its schemes.")
                       .arg(agreement.code, agreement.scheme, rules.code));
}

LevelLabels labelsOf(const RuleSet &rules)
{
    LevelLabels labels;
    std::copy_n(rules.levelLabels.begin(), std::min(labels.size(), rules.levelLabels.size()), labels.begin());
    return labels;
}

AgreementResult assess(const Dossier &dossier, const Scheme &scheme, const QDate &asOf)
{
    AgreementResult result{dossier.agreement.id, dossier.agreement.code, scheme, {}, {}};
    std::vector<WeightedScore> scores;
    for (const ObjectiveItem &objective : dossier.objectives)
        for (const ActionItem &action : objective.actions)
            for (const IndicatorItem &item : action.indicators) {
                const SuccessIndicator &indicator = item.indicator;
                IndicatorResult &scored = result.indicators.emplace_back();
                scored.id = indicator.id;
                scored.number = numberOf(objective.objective, action.action, indicator);
                scored.unit = achievedUnit(indicator.unitType, scheme.method);
                scored.weight = indicator.weight.value_or(Weight());
                scored.achievement = annualValue(figuresOf(item, scored.unit), scored.unit,
                                                 indicator.aggregation, dossier.cycle.end, asOf);
                scored.score = rawScore(targetOf(indicator), scored.achievement, scheme);
                scores.push_back({scored.weight, scored.score.raw});
            }
    result.composite = composite(scores, scheme);
    for (std::size_t i = 0; i < scores.size(); ++i)
        result.indicators[i].weighted = contribution(scores[i], result.composite, scheme);
    return result;
}

QString achievedText(const IndicatorResult &result)
{
    const auto &value = result.achievement.value;
    return value ? written(*value, result.unit) : QString();
}

QStringList explain(const IndicatorResult &result, const IndicatorItem &item, const Scheme &scheme,
                    const LevelLabels &labels, const Writing &writing)
{
    const auto figures = figuresOf(item, result.unit);
    QStringList lines =
        explain(result.achievement, figures, result.unit, item.indicator.aggregation, writing);
    lines += explain(result.score, targetOf(item.indicator), result.achievement, scheme, labels, writing);
    if (result.weighted && result.score.raw && !scheme.equalWeights)
        lines += QCoreApplication::translate("assessment", "Weighted: %1 × %2 ÷ 100 = %3")
                     .arg(writing.number(result.weight.percent()), writing.number(*result.score.raw),
                          writing.number(*result.weighted));
    return lines;
}

} // namespace mandate
