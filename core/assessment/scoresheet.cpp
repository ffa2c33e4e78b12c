// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/scoresheet.h"

#include "core/assessment/objectiveresult.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment)
};

QString kindText(BasisKind kind)
{
    switch (kind) {
    case BasisKind::Sourced: return Text::tr("Read in its source");
    case BasisKind::Recalled: return Text::tr("Recalled; the page that would prove it was not read");
    case BasisKind::Inference: return Text::tr("Follows from what was read");
    case BasisKind::Design: return Text::tr("A choice of this rule set, no government's rule");
    case BasisKind::NotFound: break;
    }
    return Text::tr("Stands in for a rule that was not found");
}

// What is computed for one part of an agreement, in lines.
class Account
{
public:
    Account(const Dossier &dossier, const RuleSet &rules, const AgreementResult &result,
            const Writing &writing)
        : m_dossier(dossier), m_rules(rules), m_result(result), m_scheme(result.scheme), m_writing(writing)
    {}

    ScoreSheet of(const Uuid &item)
    {
        addRule();
        auto scored = m_result.indicators.begin(); // in the order of the dossier
        const auto objectives = objectiveResults(m_dossier, m_result);
        for (std::size_t i = 0; i < m_dossier.objectives.size(); ++i) {
            const ObjectiveItem &objective = m_dossier.objectives[i];
            const auto first = scored;
            for (const ActionItem &action : objective.actions)
                for (const IndicatorItem &each : action.indicators) {
                    if (each.indicator.id.uuid == item)
                        return indicator(each, *scored);
                    ++scored;
                }
            if (objective.objective.id.uuid == item)
                return whole(objective, objectives[i], {first, scored});
        }
        return composite(objectives);
    }

private:
    void addRule()
    {
        m_sheet.rule = Text::tr("%1, of the rule set %2").arg(m_scheme.name, m_rules.name);
        const auto rule =
            std::find_if(m_rules.schemes.begin(), m_rules.schemes.end(),
                         [this](const SchemeRule &each) { return each.scheme.code == m_scheme.code; });
        if (rule == m_rules.schemes.end())
            return;
        const Basis &basis = rule->basis;
        m_sheet.basis += basis.source.isEmpty() ? kindText(basis.kind)
                                                : Text::tr("%1: %2").arg(kindText(basis.kind), basis.source);
        if (!basis.note.isEmpty())
            m_sheet.basis += basis.note;
    }

    ScoreSheet indicator(const IndicatorItem &item, const IndicatorResult &scored)
    {
        m_sheet.number = scored.number;
        m_sheet.title = item.indicator.title;
        addScale(item.indicator, scored);
        m_sheet.steps = explain(scored, item, m_scheme, labels(), m_writing);
        if (scored.score.raw)
            m_sheet.result = Text::tr("Raw score %1").arg(m_writing.number(*scored.score.raw));
        if (scored.weighted && !m_scheme.equalWeights)
            m_sheet.result =
                Text::tr("%1, weighted %2").arg(m_sheet.result, m_writing.number(*scored.weighted));
        addExactness();
        return std::move(m_sheet);
    }

    LevelLabels labels() const
    {
        LevelLabels labels = labelsOf(m_rules);
        for (std::size_t level = 0; level < labels.size(); ++level)
            if (labels[level].isEmpty())
                labels[level] = m_writing.number(m_scheme.marks[level]);
        return labels;
    }

    void addScale(const SuccessIndicator &indicator, const IndicatorResult &scored)
    {
        const Target target = targetOf(indicator);
        if (m_scheme.method == Method::Marks || (!isQuantity(target.unit) && target.unit != UnitType::Date))
            return;
        const LevelLabels names = labels();
        for (std::size_t level = target.levels.size(); level-- > 0;)
            if (const auto &reading = target.levels[level])
                m_sheet.marks.push_back(
                    {names[level], m_writing.figure(*reading, target.unit), reading->number});
        if (m_sheet.marks.empty() && target.target) {
            m_sheet.marks = {
                {{}, m_writing.number(0), 0},
                {Text::tr("Target"), m_writing.figure(*target.target, target.unit), target.target->number}};
            if (directionOf(target) == Direction::Down)
                std::reverse(m_sheet.marks.begin(), m_sheet.marks.end());
        }
        if (const auto &value = scored.achievement.value)
            m_sheet.achieved = {Text::tr("Achieved"), m_writing.figure(*value, scored.unit), value->number};
    }

    ScoreSheet whole(const ObjectiveItem &objective, const ObjectiveResult &result,
                     std::span<const IndicatorResult> indicators)
    {
        m_sheet.number = numberOf(objective.objective);
        m_sheet.title = objective.objective.title;
        for (const IndicatorResult &each : indicators)
            m_sheet.steps += stepOf(each);
        if (!result.weighted) {
            m_sheet.result = Text::tr("Nothing of it is scored yet");
        } else {
            m_sheet.steps += Text::tr("Together: %1").arg(m_writing.number(*result.weighted));
            m_sheet.result =
                m_scheme.equalWeights
                    ? Text::tr("It adds %1 to the composite").arg(m_writing.number(*result.weighted))
                    : Text::tr("It adds %1 of at most %2 to the composite")
                          .arg(m_writing.number(*result.weighted), m_writing.number(result.weight));
        }
        addExactness();
        return std::move(m_sheet);
    }

    QString stepOf(const IndicatorResult &each) const
    {
        if (!each.score.raw || !each.weighted)
            return Text::tr("%1: left out, as it has no score").arg(each.number);
        if (m_scheme.equalWeights)
            return Text::tr("%1: raw score %2, adds %3")
                .arg(each.number, m_writing.number(*each.score.raw), m_writing.number(*each.weighted));
        return Text::tr("%1: weight %2 × raw score %3 ÷ 100 = %4")
            .arg(each.number, m_writing.number(each.weight.percent()), m_writing.number(*each.score.raw),
                 m_writing.number(*each.weighted));
    }

    ScoreSheet composite(const std::vector<ObjectiveResult> &objectives)
    {
        const Composite &composite = m_result.composite;
        m_sheet.title = Text::tr("Composite score of %1").arg(m_result.code);
        for (std::size_t i = 0; i < objectives.size(); ++i)
            if (const auto &weighted = objectives[i].weighted)
                m_sheet.steps +=
                    Text::tr("Objective %1: %2")
                        .arg(numberOf(m_dossier.objectives[i].objective), m_writing.number(*weighted));
        m_sheet.steps += explain(composite, m_scheme, m_writing);
        for (auto band = m_scheme.bands.rbegin(); band != m_scheme.bands.rend(); ++band)
            m_sheet.marks.push_back({band->label, m_writing.number(band->bound), band->bound});
        if (m_sheet.marks.size() < 2)
            m_sheet.marks = {{{}, m_writing.number(m_scheme.worst), m_scheme.worst},
                             {{}, m_writing.number(m_scheme.best), m_scheme.best}};
        if (!composite.rounded) {
            m_sheet.result = Text::tr("Nothing is scored yet");
            return std::move(m_sheet);
        }
        const QString rounded = m_writing.number(*composite.rounded, m_scheme.digits);
        m_sheet.achieved = {Text::tr("Composite"), rounded, *composite.rounded};
        m_sheet.result = composite.band.isEmpty() ? rounded : Text::tr("%1, %2").arg(rounded, composite.band);
        m_sheet.rounding =
            Text::tr("%1 is rounded once, last, to %2 decimals, half away from zero: %3.")
                .arg(m_writing.number(*composite.exact), QString::number(m_scheme.digits), rounded);
        return std::move(m_sheet);
    }

    void addExactness()
    {
        m_sheet.rounding = Text::tr("Nothing is rounded here: figures are kept to nine decimals. Only the "
                                    "composite is rounded, once, to %1 decimals.")
                               .arg(m_scheme.digits);
    }

    const Dossier &m_dossier;
    const RuleSet &m_rules;
    const AgreementResult &m_result;
    const Scheme &m_scheme;
    const Writing &m_writing;
    ScoreSheet m_sheet;
};

} // namespace

double ScoreSheet::shareOf(const Decimal &place) const
{
    if (marks.size() < 2 || marks.front().place == marks.back().place)
        return 0.5;
    const double from = marks.front().place.approximate();
    const double to = marks.back().place.approximate();
    return std::clamp((place.approximate() - from) / (to - from), 0.0, 1.0);
}

ScoreSheet scoreSheet(const Dossier &dossier, const RuleSet &rules, const AgreementResult &result,
                      const Uuid &item, const Writing &writing)
{
    return Account(dossier, rules, result, writing).of(item);
}

} // namespace mandate
