// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/replay.h"

#include "core/store/records.h"
#include "core/store/save.h"
#include "core/store/snapshot.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

// What makes a record known to people: its code, number or title.
QString nameOf(const Description &description, const Row &row)
{
    for (const char *column : {"code", "number", "title", "name", "period"}) {
        const int field = description.indexOf(QString::fromLatin1(column));
        if (field >= 0 && std::size_t(field) < row.size())
            return text(row[std::size_t(field)]);
    }
    return {};
}

class Replay
{
public:
    explicit Replay(const Database &database)
        : m_database(database),
          m_lines(database, "SELECT c.kind, c.column_name, c.old_value, c.new_value FROM main.change c "
                            "JOIN save s ON s.save_id = c.save_id WHERE c.row_id = ? ORDER BY s.hlc, c.n")
    {}

    // Notes the record where its row is not what its changes made of it.
    Result<void> compare(const Description &description, const Uuid &id, const std::optional<Row> &row)
    {
        auto told = replayed(description, id);
        if (!told)
            return tl::unexpected(told.error());
        if (*told == row)
            return {};
        m_found.push_back({&description, id, sentence(description, *told, row)});
        return {};
    }

    Result<void> table(const Description &description)
    {
        Statement rows(m_database, selectAllSql(description, ""));
        return rows
            .each([&](const Statement &row) {
                return compare(description, row.uuid(0), currentRow(description, row));
            })
            .and_then([&] { return removed(description); });
    }

    std::vector<StrayRecord> take() { return std::move(m_found); }

private:
    Result<std::optional<Row>> replayed(const Description &description, const Uuid &id)
    {
        std::optional<Row> row;
        m_lines.bind(1, id);
        return m_lines.each([&](const Statement &) { return apply(description, row); }).map([&row] {
            return std::move(row);
        });
    }

    Result<void> apply(const Description &description, std::optional<Row> &row)
    {
        const auto kind = fromName<ChangeKind>(m_lines.text(0));
        if (kind == ChangeKind::Withdraw) {
            row.reset();
            return {};
        }
        if (kind == ChangeKind::Set) {
            const int field = description.indexOf(m_lines.text(1));
            if (row && field >= 0)
                (*row)[std::size_t(field)] = m_lines.value(3);
            return {};
        }
        return rowFromJson(description, QJsonDocument::fromJson(m_lines.text(3).toUtf8()).object())
            .map([&row](Row &&made) { row = std::move(made); });
    }

    // What the journal made and never withdrew must still be there.
    Result<void> removed(const Description &description)
    {
        Statement gone(
            m_database,
            QByteArray("SELECT DISTINCT c.row_id FROM main.change c WHERE c.table_name = ? AND c.kind "
                       "IN ('new', 'act') AND NOT EXISTS (SELECT 1 FROM main.")
                + description.table + " t WHERE t.id = c.row_id)");
        gone.bind(1, QLatin1String(description.table));
        return gone.each(
            [&](const Statement &row) { return compare(description, row.uuid(0), std::nullopt); });
    }

    static QString sentence(const Description &description, const std::optional<Row> &told,
                            const std::optional<Row> &row)
    {
        const QString noun = description.title();
        if (!row)
            return Text::tr("The %1 %2 was removed behind the audit trail's back.")
                .arg(noun, nameOf(description, *told));
        const QString name = nameOf(description, *row);
        if (!told)
            return Text::tr("The %1 %2 was added behind the audit trail's back.").arg(noun, name);
        for (std::size_t field = 0; field < row->size(); ++field)
            if ((*told)[field] != (*row)[field])
                return Text::tr("The %1 %2 was altered behind the audit trail's back: %3 is \"%4\", and the "
                                "audit trail "
                                "says \"%5\".")
                    .arg(noun, name, description.label(field), text((*row)[field]), text((*told)[field]));
        return {};
    }

    const Database &m_database;
    Statement m_lines;
    std::vector<StrayRecord> m_found;
};

} // namespace

Result<std::vector<StrayRecord>> strayRecords(const Database &database)
{
    const Snapshot snapshot(database);
    Replay replay(database);
    for (const Description *description : allDescriptions())
        if (const auto done = replay.table(*description); !done)
            return tl::unexpected(done.error());
    return replay.take();
}

Result<std::vector<StrayRecord>> strayRecords(const Database &database, const Description &description,
                                              std::span<const Uuid> ids)
{
    const Snapshot snapshot(database);
    Replay replay(database);
    for (const Uuid &id : ids) {
        const auto row = anyRowById(database, description, id);
        if (!row)
            return tl::unexpected(row.error());
        if (const auto done = replay.compare(description, id, *row); !done)
            return tl::unexpected(done.error());
    }
    return replay.take();
}

} // namespace mandate
