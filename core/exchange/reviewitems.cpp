// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reviewitems.h"

#include "core/checks/wholepoints.h"
#include "core/store/dossiers.h"
#include "core/store/records.h"
#include "core/store/snapshot.h"

#include <QCoreApplication>

#include <set>

namespace mandate {

namespace {

Result<void> addItem(ObjectiveItem &objective, const Statement &row)
{
    const ActionId action{row.uuid(0)};
    if (objective.actions.empty() || objective.actions.back().action.id != action)
        objective.actions.emplace_back().action.id = action;
    if (row.isNull(3))
        return {};
    IndicatorItem &item = objective.actions.back().indicators.emplace_back();
    item.indicator.title = row.text(1);
    item.indicator.number = int(row.integer(3));
    if (!Codec<std::optional<Weight>>::read(row.value(2), item.indicator.weight))
        return invalid(QCoreApplication::translate("exchange", "An indicator has a weight that is none."));
    return {};
}

} // namespace

Result<QStringList> Reviewer::items(const RecordSet &agreements)
{
    const Snapshot snapshot(m_database);
    QStringList items;
    for (const Uuid &agreement : std::set<Uuid>(agreements.begin(), agreements.end())) // in one order
        if (const auto done = add(AgreementId{agreement}, items); !done)
            return tl::unexpected(done.error());
    return items;
}

Result<RecordSet> Reviewer::present(const RecordSet &agreements) const
{
    RecordSet found;
    for (const Uuid &agreement : agreements) {
        const auto isThere = record<Agreement>(m_database, AgreementId{agreement});
        if (!isThere)
            return tl::unexpected(isThere.error());
        if (*isThere)
            found.insert(agreement);
    }
    return found;
}

// One that is gone has nothing to correct.
Result<void> Reviewer::add(const AgreementId &agreement, QStringList &items)
{
    const auto isThere = record<Agreement>(m_database, agreement);
    if (!isThere || !*isThere)
        return isThere.map([](const std::optional<Agreement> &) {});
    const auto now = outline(**isThere);
    const auto by = now ? rules(now->cycle) : tl::unexpected(now.error());
    if (!by)
        return tl::unexpected(by.error());
    for (const Point &point : pointsOfWhole(*now, **by))
        if (point.severity == Severity::MustCorrect)
            items += QCoreApplication::translate("exchange", "To correct in %1: %2")
                         .arg(now->agreement.code, point.sentence);
    return {};
}

// The agreement, its objectives, and of their indicators what tells whether they make up the whole.
Result<Dossier> Reviewer::outline(const Agreement &agreement) const
{
    const auto cycle = record<Cycle>(m_database, agreement.cycle);
    const auto objectives =
        records<Objective>(m_database, "WHERE agreement = ? ORDER BY number, id", agreement.id);
    if (!cycle || !objectives)
        return tl::unexpected(cycle ? objectives.error() : cycle.error());
    Dossier outline;
    outline.agreement = agreement;
    outline.cycle = cycle->value_or(Cycle());
    Statement items(m_database,
                    "SELECT t.id, i.title, i.weight, i.number FROM action t LEFT JOIN indicator i "
                    "ON i.action = t.id WHERE t.objective = ? ORDER BY t.number, t.id");
    for (const Objective &objective : *objectives) {
        ObjectiveItem &item = outline.objectives.emplace_back();
        item.objective = objective;
        items.bind(1, objective.id);
        const auto read = items.each([&item](const Statement &row) { return addItem(item, row); });
        items.reset();
        if (!read)
            return tl::unexpected(read.error());
    }
    return outline;
}

Result<const RuleSet *> Reviewer::rules(const Cycle &cycle)
{
    const auto known = m_rules.find(cycle.id);
    if (known != m_rules.end())
        return &known->second;
    return rulesOf(m_database, cycle).map([&](RuleSet read) {
        return &std::as_const(m_rules.emplace(cycle.id, std::move(read)).first->second);
    });
}

Result<QStringList> reviewItems(const Database &database, const RecordSet &agreements)
{
    return Reviewer(database).items(agreements);
}

} // namespace mandate
