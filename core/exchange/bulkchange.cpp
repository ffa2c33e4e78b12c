// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bulkchange.h"

#include "core/checks/moves.h"
#include "core/exchange/addition.h"
#include "core/scoring/fieldtext.h"
#include "core/store/cyclerules.h"
#include "core/store/dossiers.h"
#include "core/store/records.h"

#include <QCoreApplication>
#include <QLocale>

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
    case BulkChange::Kind::Scheme: return Text::tr("Scoring scheme of many agreements");
    case BulkChange::Kind::Mandatory: break;
    }
    return Text::tr("Mandatory indicator “%1” in many agreements").arg(change.indicator.title);
}

class Planning
{
public:
    Planning(const BulkChange &change, const SchemeNames &schemes)
        : m_change(change), m_schemes(schemes), m_plan{Save(labelOf(change)), {}, 0}
    {}

    BulkPlan run(const std::vector<Dossier> &agreements)
    {
        for (const Dossier &dossier : agreements)
            look(dossier);
        return std::move(m_plan);
    }

    void look(const Dossier &dossier)
    {
        ++m_plan.agreements;
        m_code = dossier.agreement.code;
        if (dossier.isSigned())
            refuse(Text::tr("signed: what was agreed stands until both parties sign an amendment"));
        else if (!isDraftable(stateOf(dossier)))
            refuse(Text::tr("handed in: what is agreed stands until the agreement is returned"));
        else if (m_change.kind == BulkChange::Kind::Mandatory)
            addMandatory(dossier);
        else if (m_change.kind == BulkChange::Kind::Scheme)
            setScheme(dossier);
        else
            walk(dossier);
    }

    BulkPlan taken() { return std::move(m_plan); }

private:
    void refuse(const QString &why) { m_plan.lines.push_back({m_code, {}, {}, {}, {}, why}); }

    void setScheme(const Dossier &dossier)
    {
        static const std::map<QString, QString> none;
        const auto known = m_schemes.find(dossier.cycle.id);
        const auto &schemes = known == m_schemes.end() ? none : known->second;
        const auto nameOf = [&schemes](const QString &code) {
            const auto found = schemes.find(code);
            return found == schemes.end() ? code : found->second;
        };
        if (!schemes.contains(m_change.scheme))
            return refuse(Text::tr("the rule set of the cycle %1 has no scheme “%2”")
                              .arg(dossier.cycle.code, m_change.scheme));
        Agreement after = dossier.agreement;
        after.scheme = m_change.scheme;
        if (after == dossier.agreement)
            return;
        m_plan.save.change(dossier.agreement, after);
        const Description &description = describe<Agreement>();
        m_plan.lines.push_back({m_code,
                                {},
                                description.label(std::size_t(description.indexOf(u"scheme"))),
                                nameOf(dossier.agreement.scheme),
                                nameOf(after.scheme),
                                {}});
    }

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
        change(before, after, number);
    }

    // A line for each field that changes, as the reader reads it.
    void change(const Row &before, const Row &after, const QString &number)
    {
        const Description &description = describe<SuccessIndicator>();
        m_plan.save.change(description, before, after);
        for (std::size_t field = 0; field < description.fields.size(); ++field) {
            const QString read = fieldReading(description, before, field, QLocale());
            const QString then = fieldReading(description, after, field, QLocale());
            if (const QString label = description.label(field); !label.isEmpty() && read != then)
                m_plan.lines.push_back({m_code, number, label, read, then, {}});
        }
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
        if (after != indicator)
            change(rowOf(indicator), rowOf(after), number);
    }

    void addUnder(const Dossier &dossier)
    {
        const auto found = std::find_if(
            dossier.objectives.begin(), dossier.objectives.end(), [this](const ObjectiveItem &item) {
                return item.objective.title.compare(m_change.objective, Qt::CaseInsensitive) == 0;
            });
        Objective objective;
        int number = 1;
        if (found != dossier.objectives.end()) {
            objective = found->objective;
            number = nextNumber(found->actions, [](const ActionItem &item) { return item.action.number; });
        } else {
            objective = newObjective(dossier);
            m_plan.save.add(objective);
        }
        const Action action{ActionId::create(), objective.id, number, m_change.indicator.title};
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

    Objective newObjective(const Dossier &dossier) const
    {
        Objective made = objectiveBehind(dossier, m_change.objective);
        made.weight = m_change.indicator.weight;
        made.mandatory = true;
        return made;
    }

    const BulkChange &m_change;
    const SchemeNames &m_schemes;
    BulkPlan m_plan;
    QString m_code;
};

} // namespace

BulkPlan planBulkChange(const std::vector<Dossier> &agreements, const BulkChange &change,
                        const SchemeNames &schemes)
{
    return Planning(change, schemes).run(agreements);
}

Result<SchemeNames> schemeNames(const Database &database)
{
    const auto cycles = records<Cycle>(database, "ORDER BY code");
    if (!cycles)
        return tl::unexpected(cycles.error());
    SchemeNames names;
    CycleRules rules(database);
    for (const Cycle &cycle : *cycles) {
        const auto found = rules.of(cycle);
        if (!found)
            return tl::unexpected(found.error());
        for (const SchemeRule &rule : (*found)->schemes)
            names[cycle.id][rule.scheme.code] = rule.scheme.name;
    }
    return names;
}

Result<BulkPlan> planBulkChange(const Database &database, const BulkScope &scope, const BulkChange &change,
                                const std::function<bool()> &isCancelled)
{
    const auto schemes = schemeNames(database);
    if (!schemes)
        return tl::unexpected(schemes.error());
    const auto agreements = records<Agreement>(database, "WHERE ?1 IS NULL OR cycle = ?1 ORDER BY code",
                                               scope.cycle.isNull() ? Value() : Value(scope.cycle.uuid));
    if (!agreements)
        return tl::unexpected(agreements.error());
    Planning planning(change, *schemes);
    for (const Agreement &agreement : *agreements) {
        if (isCancelled && isCancelled())
            return failure(Error::Kind::Refused, Text::tr("Stopped; nothing was changed."));
        if (!agreement.code.contains(scope.codes, Qt::CaseInsensitive))
            continue;
        const auto found = dossier(database, agreement.id);
        if (!found)
            return tl::unexpected(found.error());
        planning.look(*found);
    }
    return planning.taken();
}

} // namespace mandate
