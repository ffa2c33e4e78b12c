// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/takingback.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <sqlite3.h>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

// Who may see what is judged by the accounts of today, whatever day is looked at.
bool isOfToday(QStringView table)
{
    constexpr const char *tables[] = {"account", "account_key", "role_grant", "behalf", "confirmation"};
    return std::any_of(std::begin(tables), std::end(tables),
                       [table](const char *name) { return table == QLatin1String(name); });
}

// The triggers that keep the journal from being cut; the copy is nobody's journal yet.
class WithoutTriggers
{
public:
    explicit WithoutTriggers(const Database &database) : m_database(database) { set(0); }
    ~WithoutTriggers() { set(1); }
    WithoutTriggers(const WithoutTriggers &) = delete;
    WithoutTriggers &operator=(const WithoutTriggers &) = delete;

private:
    void set(int on) { sqlite3_db_config(m_database.handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, on, nullptr); }

    const Database &m_database;
};

} // namespace

TakingBack::TakingBack(const Database &copy)
    : m_copy(copy),
      m_lines(copy, "SELECT kind, table_name, row_id, column_name, old_value FROM main.change WHERE save_id "
                    "= ? ORDER BY n DESC")
{}

Result<void> TakingBack::unmake(const SaveId &save)
{
    m_lines.bind(1, save);
    return m_lines.each([this](const Statement &) { return unmakeLine(); }).and_then([this] {
        return writeTogether();
    });
}

Result<void> TakingBack::unmakeLine()
{
    const QString table = m_lines.text(1);
    if (isOfToday(table))
        return {};
    const Description *description = descriptionOf(table);
    if (!description)
        return invalid(Text::tr("The audit trail names a table this program does not know: %1.").arg(table));
    const Uuid record = m_lines.uuid(2);
    const auto kind = fromName<ChangeKind>(m_lines.text(0));
    const bool goesOn =
        kind == ChangeKind::Set && m_together.description == description && m_together.record == record;
    if (!goesOn)
        if (const auto written = writeTogether(); !written)
            return written;
    if (kind == ChangeKind::Withdraw)
        return insert(*description, m_lines.text(4).toUtf8());
    if (kind != ChangeKind::Set)
        return remove(*description, record);
    const int field = description->indexOf(m_lines.text(3));
    if (field < 0)
        return invalid(
            Text::tr("The audit trail names a field this program does not know: %1.").arg(m_lines.text(3)));
    m_together.description = description;
    m_together.record = record;
    m_together.fields[std::size_t(field)] = m_lines.value(4); // of two edits the first stands
    return {};
}

Result<void> TakingBack::writeTogether()
{
    const Together edited = std::exchange(m_together, {});
    if (!edited.description)
        return {};
    std::vector<std::size_t> fields;
    for (const auto &[field, value] : edited.fields)
        fields.push_back(field);
    Statement &update = prepared(updateSql(*edited.description, fields));
    int position = 0;
    for (const auto &[field, value] : edited.fields)
        update.bind(++position, value);
    return update.bind(++position, edited.record).run();
}

Result<void> TakingBack::insert(const Description &description, const QByteArray &json)
{
    return rowFromJson(description, QJsonDocument::fromJson(json).object()).and_then([&](const Row &row) {
        Statement &statement = prepared(insertSql(description));
        for (std::size_t i = 0; i < row.size(); ++i)
            statement.bind(int(i) + 1, row[i]);
        return statement.run();
    });
}

Result<void> TakingBack::remove(const Description &description, const Uuid &record)
{
    return prepared(deleteSql(description)).bind(1, record).run();
}

Statement &TakingBack::prepared(const QByteArray &sql)
{
    return m_statements.try_emplace(sql, m_copy, sql).first->second;
}

Result<void> TakingBack::forgetAfter(std::int64_t sequence)
{
    const WithoutTriggers free(m_copy);
    constexpr const char *later = "site_id = (SELECT site_id FROM register) AND seq > ?";
    Statement lines(m_copy,
                    QByteArray("DELETE FROM main.change WHERE save_id IN (SELECT save_id FROM save WHERE ")
                        + later + ')');
    Statement saves(m_copy, QByteArray("DELETE FROM main.save WHERE ") + later);
    Statement files(m_copy, "DELETE FROM main.attachment_content WHERE sha256 NOT IN (SELECT sha256 "
                            "FROM main.attachment)");
    return lines.bind(1, sequence)
        .run()
        .and_then([&] { return saves.bind(1, sequence).run(); })
        .and_then([&files] { return files.run(); });
}

} // namespace mandate
