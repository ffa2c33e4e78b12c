// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bulkchange.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

QString labelOf(const BulkChange &change)
{
    switch (change.kind) {
    case BulkChange::Kind::Wording: return Text::tr("Wording “%1” in many agreements").arg(change.words);
    case BulkChange::Kind::Field: return Text::tr("One field in many agreements");
    case BulkChange::Kind::Mandatory: break;
    }
    return Text::tr("Mandatory indicator “%1” in many agreements").arg(change.indicator.title);
}

QString readable(const Value &value, const Field &field)
{
    std::optional<Weight> weight;
    if (field.kind == FieldKind::Weight && Codec<std::optional<Weight>>::read(value, weight) && weight)
        return weight->percent().text(2);
    return text(value);
}

class Planning
{
public:
    explicit Planning(const BulkChange &change) : m_change(change), m_plan{Save(labelOf(change)), {}} {}

    BulkPlan run(const std::vector<Dossier> &agreements)
    {
        for (const Dossier &dossier : agreements) {
            m_code = dossier.agreement.code;
            if (dossier.isSigned())
                refuse(Text::tr("signed: what was agreed stands"));
            else if (m_change.kind == BulkChange::Kind::Mandatory)
                addMandatory(dossier);
            else
                walk(dossier);
        }
        return std::move(m_plan);
    }

private:
    void refuse(const QString &why) { m_plan.lines.push_back({m_code, {}, {}, {}, {}, why}); }

    bool holdsWords(const QString &title) const
    {
        return !m_change.words.isEmpty() && title.contains(m_change.words, Qt::CaseInsensitive);
    }

    void walk(const Dossier &dossier)
    {
        for (const ObjectiveItem &objective : dossier.objectives) {
            reword(objective.objective, numberOf(objective.objective));
            for (const ActionItem &action : objective.actions) {
                reword(action.action, numberOf(objective.objective, action.action));
                for (const IndicatorItem &item : action.indicators) {
                    const QString number = numberOf(objective.objective, action.action, item.indicator);
                    reword(item.indicator, number);
                    setField(item.indicator, number);
                }
            }
        }
    }

    template <typename Record>
    void reword(const Record &record, const QString &number)
    {
        if (m_change.kind != BulkChange::Kind::Wording || !holdsWords(record.title))
            return;
        Record after = record;
        after.title.replace(m_change.words, m_change.replacement, Qt::CaseInsensitive);
        if (after.title == record.title)
            return;
        m_plan.save.change(record, after);
        m_plan.lines.push_back({m_code, number, Text::tr("Title"), record.title, after.title, {}});
    }

    void setField(const SuccessIndicator &indicator, const QString &number)
    {
        if (m_change.kind != BulkChange::Kind::Field || !holdsWords(indicator.title))
            return;
        const Description &description = describe<SuccessIndicator>();
        const int field = description.indexOf(m_change.column);
        if (field < 0)
            return;
        const Row before = rowOf(indicator);
        Row after = before;
        for (std::size_t i = 0; i < m_change.values.size(); ++i)
            after[std::size_t(field) + i] = m_change.values[i];
        if (after == before)
            return;
        m_plan.save.change(description, before, after);
        const Field &described = description.fields[std::size_t(field)];
        m_plan.lines.push_back({m_code,
                                number,
                                description.label(std::size_t(field)),
                                readable(before[std::size_t(field)], described),
                                readable(after[std::size_t(field)], described),
                                {}});
    }

    // Where the agreement has it already, it is made mandatory and given the weight; else it is added.
    void addMandatory(const Dossier &dossier)
    {
        for (const ObjectiveItem &objective : dossier.objectives)
            for (const ActionItem &action : objective.actions)
                for (const IndicatorItem &item : action.indicators)
                    if (item.indicator.title.compare(m_change.indicator.title, Qt::CaseInsensitive) == 0)
                        return makeMandatory(item.indicator,
                                             numberOf(objective.objective, action.action, item.indicator));
        addUnder(dossier);
    }

    void makeMandatory(const SuccessIndicator &indicator, const QString &number)
    {
        SuccessIndicator after = indicator;
        after.mandatory = true;
        if (m_change.indicator.weight)
            after.weight = m_change.indicator.weight;
        if (after == indicator)
            return;
        m_plan.save.change(indicator, after);
        m_plan.lines.push_back(
            {m_code, number, Text::tr("Mandatory"), weightOf(indicator), weightOf(after), {}});
    }

    void addUnder(const Dossier &dossier)
    {
        const auto found = std::find_if(
            dossier.objectives.begin(), dossier.objectives.end(), [this](const ObjectiveItem &item) {
                return item.objective.title.compare(m_change.objective, Qt::CaseInsensitive) == 0;
            });
        Objective objective;
        if (found != dossier.objectives.end()) {
            objective = found->objective;
        } else {
            objective = {ObjectiveId::create(), dossier.agreement.id,      nextNumber(dossier.objectives),
                         m_change.objective,    m_change.indicator.weight, true};
            m_plan.save.add(objective);
        }
        Action action{ActionId::create(), objective.id,
                      found == dossier.objectives.end() ? 1 : int(found->actions.size()) + 1,
                      m_change.indicator.title};
        m_plan.save.add(action);
        SuccessIndicator indicator = m_change.indicator;
        indicator.id = IndicatorId::create();
        indicator.action = action.id;
        indicator.number = 1;
        indicator.mandatory = true;
        m_plan.save.add(indicator);
        m_plan.lines.push_back({m_code,
                                numberOf(objective, action, indicator),
                                Text::tr("New indicator"),
                                {},
                                indicator.title,
                                {}});
    }

    static int nextNumber(const std::vector<ObjectiveItem> &objectives)
    {
        int last = 0;
        for (const ObjectiveItem &item : objectives)
            last = std::max(last, item.objective.number);
        return last + 1;
    }

    static QString weightOf(const SuccessIndicator &indicator)
    {
        return indicator.weight ? indicator.weight->percent().text(2) : QString();
    }

    const BulkChange &m_change;
    BulkPlan m_plan;
    QString m_code;
};

} // namespace

BulkPlan planBulkChange(const std::vector<Dossier> &agreements, const BulkChange &change)
{
    return Planning(change).run(agreements);
}

} // namespace mandate
