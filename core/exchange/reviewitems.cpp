// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reviewitems.h"

#include "core/checks/points.h"
#include "core/store/dossiers.h"
#include "core/store/records.h"
#include "core/store/snapshot.h"

#include <QCoreApplication>

namespace mandate {

namespace {

// The agreement a record is part of, whatever kind it is of.
constexpr const char *AgreementOf =
    "SELECT id FROM agreement WHERE id = ?1 UNION ALL SELECT agreement FROM objective WHERE id = ?1 UNION "
    "ALL "
    "SELECT o.agreement FROM action t JOIN objective o ON o.id = t.objective WHERE t.id = ?1 UNION ALL "
    "SELECT o.agreement FROM indicator i JOIN action t ON t.id = i.action JOIN objective o ON o.id = "
    "t.objective "
    "WHERE i.id = ?1";

} // namespace

RecordSet touchedBy(const Save &save)
{
    RecordSet touched;
    for (const RecordChange &change : save.changes()) {
        touched.insert(change.id);
        for (const Value &value : change.row)
            if (const auto *to = std::get_if<Uuid>(&value))
                touched.insert(*to);
    }
    return touched;
}

Result<std::set<Uuid>> agreementsOf(const Database &database, const RecordSet &records)
{
    const Snapshot snapshot(database);
    std::set<Uuid> agreements;
    Statement question(database, AgreementOf);
    for (const Uuid &record : records) {
        const auto found = question.bind(1, record).step();
        if (!found)
            return tl::unexpected(found.error());
        if (*found)
            agreements.insert(question.uuid(0));
        question.reset();
    }
    return agreements;
}

Result<QStringList> reviewItems(const Database &database, const std::set<Uuid> &agreements)
{
    const Snapshot snapshot(database);
    QStringList items;
    for (const Uuid &agreement : agreements) {
        const auto isThere = record<Agreement>(database, AgreementId{agreement});
        if (!isThere || !*isThere) {
            if (isThere)
                continue;
            return tl::unexpected(isThere.error());
        }
        const auto now = dossier(database, AgreementId{agreement});
        const auto rules = now ? rulesOf(database, now->cycle) : tl::unexpected(now.error());
        if (!rules)
            return tl::unexpected(rules.error());
        for (const Point &point : pointsToCorrect(*now, *rules))
            if (point.severity == Severity::MustCorrect)
                items += QCoreApplication::translate("exchange", "To correct in %1: %2")
                             .arg(now->agreement.code, point.sentence);
    }
    return items;
}

} // namespace mandate
