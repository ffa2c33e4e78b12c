// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/recordway.h"

#include "core/reports/history.h"
#include "core/store/statement.h"

#include <algorithm>
#include <array>

namespace mandate {

namespace {

struct ItemQuestion
{
    const char *table;
    const char *agreement; // that an item stands in
};

constexpr std::array ItemQuestions{
    ItemQuestion{"objective", "SELECT agreement FROM objective WHERE id = ?"},
    ItemQuestion{"action",
                 "SELECT o.agreement FROM action a JOIN objective o ON o.id = a.objective WHERE a.id "
                 "= ?"},
    ItemQuestion{"indicator", "SELECT o.agreement FROM indicator i JOIN action a ON a.id = i.action JOIN "
                              "objective o ON o.id = a.objective WHERE i.id = ?"},
};

bool isOfCascade(const QString &table)
{
    constexpr const char *tables[] = {"plan", "pillar", "kra", "kpi"};
    return std::any_of(std::begin(tables), std::end(tables),
                       [&table](const char *name) { return table == QLatin1String(name); });
}

Result<std::optional<RecordWay>> itemWay(const Database &database, const char *question, const Uuid &item)
{
    Statement statement(database, question);
    return statement.bind(1, item).step().map([&](bool isThere) -> std::optional<RecordWay> {
        return isThere ? std::optional(RecordWay{true, statement.uuid(0), item}) : std::nullopt;
    });
}

} // namespace

Result<std::optional<RecordWay>> wayTo(const Database &database, QString table, Uuid record)
{
    while (true) {
        if (isOfCascade(table))
            return RecordWay{false, record, {}};
        if (table == QLatin1String("agreement"))
            return RecordWay{true, record, {}};
        for (const ItemQuestion &item : ItemQuestions)
            if (table == QLatin1String(item.table))
                return itemWay(database, item.agreement, record);
        const auto owner = ownerOf(database, table, record);
        if (!owner)
            return tl::unexpected(owner.error());
        if (!*owner)
            return std::optional<RecordWay>();
        table = (*owner)->table;
        record = (*owner)->record;
    }
}

} // namespace mandate
