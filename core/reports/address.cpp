// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/address.h"

#include "core/plan/itemaddress.h"
#include "core/store/statement.h"

#include <QCoreApplication>

namespace mandate {

namespace {

constexpr const char *ByCode =
    "SELECT id FROM agreement WHERE code = ?1 UNION ALL SELECT id FROM kra WHERE code = ?1 "
    "UNION ALL SELECT id FROM kpi WHERE code = ?1 UNION ALL SELECT id FROM party WHERE code = ?1 "
    "UNION ALL SELECT id FROM pillar WHERE code = ?1 UNION ALL SELECT id FROM plan WHERE code = ?1 "
    "UNION ALL SELECT id FROM cycle WHERE code = ?1 LIMIT 1";

constexpr const char *ByNumber[] = {
    "SELECT o.id FROM agreement a JOIN objective o ON o.agreement = a.id WHERE a.code = ?1 AND o.number = ?2",
    "SELECT t.id FROM agreement a JOIN objective o ON o.agreement = a.id JOIN action t ON t.objective = o.id "
    "WHERE a.code = ?1 AND o.number = ?2 AND t.number = ?3",
    "SELECT i.id FROM agreement a JOIN objective o ON o.agreement = a.id JOIN action t ON t.objective = o.id "
    "JOIN indicator i ON i.action = t.id WHERE a.code = ?1 AND o.number = ?2 AND t.number = ?3 AND i.number "
    "= ?4",
};

Result<Uuid> first(Statement &statement, const QString &code)
{
    const auto row = statement.step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return failure(Error::Kind::Misuse, QCoreApplication::translate(
                                                "reports", "The register holds nothing with the code \"%1\".")
                                                .arg(code));
    return statement.uuid(0);
}

} // namespace

Result<Uuid> recordAt(const Database &database, const QString &code)
{
    if (const auto address = itemAddress(code)) {
        Statement item(database, ByNumber[address->number.size() - 1]);
        item.bind(1, address->agreement);
        for (std::size_t i = 0; i < address->number.size(); ++i)
            item.bind(int(i) + 2, std::int64_t(address->number[i]));
        if (auto found = first(item, code))
            return found;
    }
    Statement byCode(database, ByCode);
    byCode.bind(1, code);
    return first(byCode, code);
}

Result<QString> addressOf(const Database &database, const Uuid &record)
{
    Statement statement(database,
                        "SELECT code FROM kra WHERE id = ?1 UNION ALL SELECT a.code || '/' || o.number FROM "
                        "objective o JOIN agreement a ON a.id = o.agreement WHERE o.id = ?1");
    return statement.bind(1, record).step().map(
        [&statement](bool isThere) { return isThere ? statement.text(0) : QString(); });
}

} // namespace mandate
