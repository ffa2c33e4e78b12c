// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/parts.h"

#include "core/store/records.h"
#include "core/store/statement.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace mandate {

namespace {

struct Withdrawn
{
    Uuid id;
    std::vector<Uuid> belongsTo;
};

std::vector<Uuid> ownersOf(QStringView table, const QString &json)
{
    const Description *description = descriptionOf(table);
    if (!description)
        return {};
    const auto row = rowFromJson(*description, QJsonDocument::fromJson(json.toUtf8()).object());
    std::vector<Uuid> owners;
    for (const Belonging &belonging : belongings()) {
        const int field = description->indexOf(QString::fromLatin1(belonging.column));
        if (!row || table != QLatin1String(belonging.table) || field < 0)
            continue;
        if (const auto *owner = std::get_if<Uuid>(&(*row)[std::size_t(field)]))
            owners.push_back(*owner);
    }
    return owners;
}

Result<std::vector<Withdrawn>> allWithdrawn(const Database &database)
{
    Statement statement(database, "SELECT row_id, table_name, old_value FROM change WHERE kind = 'withdraw'");
    return statement.all([](const Statement &row) {
        return Withdrawn{row.uuid(0), ownersOf(row.text(1), row.text(2))};
    });
}

// A withdrawn part may belong to another, in any order.
void addWithdrawn(Parts &parts, const std::vector<Withdrawn> &withdrawn)
{
    for (std::size_t before = 0; before != parts.size();) {
        before = parts.size();
        for (const Withdrawn &one : withdrawn)
            if (std::any_of(one.belongsTo.begin(), one.belongsTo.end(),
                            [&parts](const Uuid &owner) { return parts.count(owner) > 0; }))
                parts.insert(one.id);
    }
}

} // namespace

std::span<const Belonging> belongings()
{
    static constexpr Belonging all[] = {
        {"pillar", "plan"},
        {"kra", "plan"},
        {"kpi", "kra"},
        {"kpi_target", "kpi"},
        {"kpi_value", "kpi"},
        {"target_part", "kpi"},
        {"alignment", "child_kra"},
        {"alignment", "child_objective"},
        {"objective", "agreement"},
        {"action", "objective"},
        {"indicator", "action"},
        {"requirement", "indicator"},
        {"target_part", "indicator"},
        {"budget_line", "objective"},
        {"budget_line", "action"},
        {"period_target", "indicator"},
        {"progress", "indicator"},
        {"comment", "agreement"},
        {"agreement_version", "agreement"},
        {"signature", "version"},
        {"appointment", "person"},
        {"appointment", "post"},
    };
    return all;
}

QByteArray standingParts()
{
    QByteArray sql = "WITH RECURSIVE part (id) AS (SELECT ?1";
    for (const Belonging &belonging : belongings())
        sql += QByteArray(" UNION SELECT c.id FROM part JOIN ") + belonging.table + " c ON c."
               + belonging.column + " = part.id";
    return sql + ") SELECT id FROM part";
}

Result<Parts> partsOf(const Database &database, const Uuid &record)
{
    Parts parts;
    Statement statement(database, standingParts());
    statement.bind(1, record);
    const auto read = statement.each([&parts](const Statement &row) { parts.insert(row.uuid(0)); });
    return read.and_then([&] { return allWithdrawn(database); })
        .map([&parts](const std::vector<Withdrawn> &withdrawn) {
            addWithdrawn(parts, withdrawn);
            return std::move(parts);
        });
}

} // namespace mandate
