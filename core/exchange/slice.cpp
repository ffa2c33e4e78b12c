// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/slice.h"

#include "core/store/records.h"

#include <algorithm>
#include <map>

namespace mandate {

namespace {

constexpr Ownership Ownerships[] = {
    {"office", "parent"},
    {"post", "office"},
    {"appointment", "post"},
    {"agreement", "second_party"},
    {"agreement", "first_party"},
    {"objective", "agreement"},
    {"action", "objective"},
    {"indicator", "action"},
    {"requirement", "indicator"},
    {"period_target", "indicator"},
    {"progress", "indicator"},
    {"target_part", "indicator"},
    {"budget_line", "objective"},
    {"budget_line", "action"},
    {"alignment", "child_objective"},
    {"agreement_version", "agreement"},
    {"signature", "version"},
    {"comment", "agreement"},
};

// What everybody has whole.
constexpr const char *Common[] = {"plan",       "pillar",    "kra",      "kpi",
                                  "kpi_target", "kpi_value", "rule_set", "cycle"};

const Description &described(const char *table)
{
    return *descriptionOf(QString::fromLatin1(table));
}

// Collects rows by identity, each once.
class Gathering
{
public:
    explicit Gathering(const Database &database) : m_database(database) {}

    Result<void> take(const Description &description, const QByteArray &condition, const Uuid *parameter)
    {
        const QByteArray sql = selectAllSql(description, condition.constData());
        const auto found = m_statements.find(sql);
        Statement &select = found != m_statements.end()
                                ? found->second
                                : m_statements.try_emplace(sql, m_database, sql).first->second;
        if (parameter)
            select.bind(1, *parameter);
        return select.each([&](const Statement &row) { add(description, currentRow(description, row)); });
    }

    // What belongs to what is gathered, and what belongs to that.
    Result<void> takeBelongings()
    {
        for (; m_looked < m_rows.size(); ++m_looked) {
            const Description &of = *m_rows[m_looked].description;
            const Row row = m_rows[m_looked].row;
            const Uuid id = std::get<Uuid>(row.front());
            if (const auto done = takeBelongingsOf(of, id); !done)
                return done;
            if (qstrcmp(of.table, "appointment") != 0)
                continue;
            const Uuid person = std::get<Uuid>(row[std::size_t(of.indexOf(u"person"))]);
            if (const auto done = take(described("person"), "WHERE id = ?", &person); !done)
                return done;
        }
        return {};
    }

    // Whatever the rows refer to is there, too.
    Result<void> takeReferences()
    {
        m_isReferring = true;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const Description &description = *m_rows[i].description;
            for (std::size_t field = 1; field < description.fields.size(); ++field) {
                const auto *to = std::get_if<Uuid>(&m_rows[i].row[field]);
                if (!to || m_ids.count(*to) > 0)
                    continue;
                const Uuid id = *to;
                if (const auto done = takeReferred(description.fields[field], id); !done)
                    return done;
            }
        }
        return {};
    }

    std::vector<SliceRow> &rows() { return m_rows; }

private:
    Result<void> takeBelongingsOf(const Description &of, const Uuid &id)
    {
        for (const Ownership &ownership : Ownerships) {
            const Description &child = described(ownership.table);
            const Field &field =
                child.fields[std::size_t(child.indexOf(QString::fromLatin1(ownership.column)))];
            const QLatin1String table(of.table);
            const bool isParty = table == QLatin1String("office") || table == QLatin1String("post")
                                 || table == QLatin1String("person");
            if (field.target ? &field.target() != &of : !isParty)
                continue;
            const QByteArray condition = QByteArray("WHERE ") + ownership.column + " = ?";
            if (const auto done = take(child, condition, &id); !done)
                return done;
        }
        return {};
    }

    Result<void> takeReferred(const Field &field, const Uuid &id)
    {
        if (field.target)
            return take(field.target(), "WHERE id = ?", &id);
        for (const char *party : {"office", "post", "person"})
            if (const auto done = take(described(party), "WHERE id = ?", &id); !done)
                return done;
        return {};
    }

    void add(const Description &description, Row row)
    {
        if (m_ids.insert(std::get<Uuid>(row.front())).second)
            m_rows.push_back({&description, std::move(row), m_isReferring});
    }

    const Database &m_database;
    std::map<QByteArray, Statement> m_statements;
    RecordSet m_ids;
    std::vector<SliceRow> m_rows;
    std::size_t m_looked = 0;
    bool m_isReferring = false;
};

Result<void> takeOffice(Gathering &gathering, const OfficeId &office)
{
    return gathering.take(describe<Office>(), "WHERE id = ?", &office.uuid).and_then([&] {
        return gathering.takeBelongings();
    });
}

} // namespace

std::span<const Ownership> ownerships()
{
    return Ownerships;
}

Result<std::vector<SliceRow>> gatheredFor(const Database &database, const OfficeId &office)
{
    Gathering gathering(database);
    auto done = takeOffice(gathering, office);
    for (const char *table : Common)
        done = done.and_then([&] { return gathering.take(described(table), "", nullptr); });
    const QByteArray betweenKras = "WHERE child_kra IS NOT NULL AND parent_kra IS NOT NULL";
    done = done.and_then([&] { return gathering.take(described("alignment"), betweenKras, nullptr); })
               .and_then([&] { return gathering.takeReferences(); });
    return done.map([&gathering] { return std::move(gathering.rows()); });
}

Result<std::vector<std::pair<const Description *, Row>>> sliceFor(const Database &database,
                                                                  const OfficeId &office)
{
    return gatheredFor(database, office).map(inOrder);
}

std::vector<std::pair<const Description *, Row>> inOrder(std::vector<SliceRow> gathered)
{
    const auto all = allDescriptions();
    const auto place = [&all](const Description *description) {
        return std::find(all.begin(), all.end(), description) - all.begin();
    };
    std::stable_sort(gathered.begin(), gathered.end(), [&place](const SliceRow &one, const SliceRow &other) {
        return place(one.description) < place(other.description);
    });
    std::vector<std::pair<const Description *, Row>> rows;
    rows.reserve(gathered.size());
    for (SliceRow &row : gathered)
        rows.emplace_back(row.description, std::move(row.row));
    return rows;
}

} // namespace mandate
