// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/parts.h"

#include "core/store/records.h"
#include "core/store/statement.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace mandate {

namespace {

// Both as migration 9 indexed them, so that no more of the journal is read than speaks of the record: an
// owner is the first identity behind a record's own in the order of its description, but for an appointment's
// post.
constexpr std::array WithdrawnFrom{
    R"(SELECT row_id, table_name, old_value FROM change WHERE kind = 'withdraw'
       AND substr(old_value, 54 + instr(substr(old_value, 48), '{"id":"'), 32) = ?)",
    R"(SELECT row_id, table_name, old_value FROM change WHERE kind = 'withdraw' AND table_name = 'appointment'
       AND substr(old_value, 14 + instr(old_value, '"post":{"id":"'), 32) = ?)"};

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

// The parts of the register's records that no longer stand, found one owner at a time.
class Withdrawn
{
public:
    explicit Withdrawn(const Database &database)
        : m_questions{Statement(database, withdrawnParts()[0]), Statement(database, withdrawnParts()[1])}
    {}

    // Adds those that belonged to a record, and says which they are.
    Result<std::vector<Uuid>> addFrom(const Uuid &owner, Parts &parts)
    {
        std::vector<Uuid> added;
        for (Statement &question : m_questions) {
            question.bind(1, owner.text());
            const auto read = question.each([&](const Statement &row) {
                const std::vector<Uuid> owners = ownersOf(row.text(1), row.text(2));
                if (std::find(owners.begin(), owners.end(), owner) != owners.end()
                    && parts.insert(row.uuid(0)).second)
                    added.push_back(row.uuid(0));
            });
            if (!read)
                return tl::unexpected(read.error());
        }
        return added;
    }

private:
    std::array<Statement, 2> m_questions;
};

// A withdrawn part may belong to another.
Result<void> addWithdrawn(const Database &database, Parts &parts)
{
    Withdrawn withdrawn(database);
    std::vector<Uuid> owners(parts.begin(), parts.end());
    while (!owners.empty()) {
        const Uuid owner = owners.back();
        owners.pop_back();
        const auto added = withdrawn.addFrom(owner, parts);
        if (!added)
            return tl::unexpected(added.error());
        owners.insert(owners.end(), added->begin(), added->end());
    }
    return {};
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
        {"fill_in", "agreement"},
        {"agreement_version", "agreement"},
        {"signature", "version"},
        {"closing", "cycle"},
        {"reopening", "closing"},
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

std::span<const char *const> withdrawnParts()
{
    return WithdrawnFrom;
}

Result<Parts> partsOf(const Database &database, const Uuid &record)
{
    Parts parts;
    Statement statement(database, standingParts());
    statement.bind(1, record);
    const auto read = statement.each([&parts](const Statement &row) { parts.insert(row.uuid(0)); });
    return read.and_then([&] { return addWithdrawn(database, parts); }).map([&parts] {
        return std::move(parts);
    });
}

} // namespace mandate
