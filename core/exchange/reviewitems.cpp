// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reviewitems.h"

#include "core/checks/points.h"
#include "core/store/dossiers.h"
#include "core/store/records.h"
#include "core/store/snapshot.h"

#include <QCoreApplication>

#include <set>

namespace mandate {

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
    const auto now = dossier(m_database, agreement);
    const auto by = now ? rules(now->cycle) : tl::unexpected(now.error());
    if (!by)
        return tl::unexpected(by.error());
    for (const Point &point : pointsToCorrect(*now, **by))
        if (point.severity == Severity::MustCorrect)
            items += QCoreApplication::translate("exchange", "To correct in %1: %2")
                         .arg(now->agreement.code, point.sentence);
    return {};
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
