// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include "core/security/keys.h"
#include "core/store/link.h"
#include "core/store/migrations.h"
#include "core/store/statement.h"

#include <QSysInfo>

namespace mandate {

namespace {

struct Line
{
    QLatin1String kind;
    QLatin1String table;
    Uuid record;
    QLatin1String group;
    QLatin1String column;
};

// Writes the lines of one save, numbering and sealing them as they come.
class Writer
{
public:
    Writer(const Database &database, const SaveId &save, ChainHash &hash)
        : m_insert(database,
                   "INSERT INTO main.change (save_id, n, kind, table_name, row_id, group_name, column_name, "
                   "old_value, new_value) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
          m_save(save),
          m_hash(hash)
    {}

    Result<void> write(const RecordChange &change)
    {
        const QLatin1String kind = name(change.kind);
        const QLatin1String table(change.description->table);
        if (change.kind != ChangeKind::Set) {
            const Whole whole{toJson(*change.description, change.row)};
            const bool leaves = change.kind == ChangeKind::Withdraw;
            const Line line{kind, table, change.id, {}, {}};
            return leaves ? write(line, whole, Value()) : write(line, Value(), whole);
        }
        for (const Edit &edit : change.edits) {
            const Field &field = change.description->fields[edit.field];
            const Line line{kind, table, change.id, QLatin1String(field.group), QLatin1String(field.column)};
            if (const auto done = write(line, edit.seen, edit.next); !done)
                return done;
        }
        return {};
    }

private:
    template <typename Before, typename After>
    Result<void> write(const Line &line, const Before &before, const After &after)
    {
        for (const QLatin1String text : {line.kind, line.table, line.group, line.column})
            m_hash.add(text.data(), std::size_t(text.size()));
        m_hash.add(line.record);
        m_hash.add(before);
        m_hash.add(after);
        m_insert.bind(1, m_save)
            .bind(2, ++m_number)
            .bind(3, line.kind)
            .bind(4, line.table)
            .bind(5, line.record)
            .bind(6, line.group)
            .bind(7, line.column);
        bind(8, before);
        bind(9, after);
        return m_insert.run();
    }

    void bind(int parameter, const Value &value) { m_insert.bind(parameter, value); }
    void bind(int parameter, const Whole &whole) { m_insert.bindText(parameter, whole.json); }

    Statement m_insert;
    SaveId m_save;
    ChainHash &m_hash;
    std::int64_t m_number = 0;
};

// The next place in the chain of this register's own site. The clock counts milliseconds in the upper 48
// bits and never runs back, whatever the computer's does.
Result<Link> nextLink(const Database &database, const Save &save)
{
    Link link;
    Statement site(database, "SELECT site_id FROM register");
    if (const auto row = site.step(); !row)
        return tl::unexpected(row.error());
    link.site = site.uuid(0);
    Statement last(database, "SELECT seq, hlc, hash FROM save WHERE site_id = ? ORDER BY seq DESC LIMIT 1");
    const auto row = last.bind(1, link.site).step();
    if (!row)
        return tl::unexpected(row.error());
    const std::int64_t now = QDateTime::currentMSecsSinceEpoch() << 16;
    link.clock = *row ? std::max(now, last.integer(1) + 1) : now;
    link.entry.sequence = *row ? last.integer(0) + 1 : 1;
    link.previous = *row ? last.blob(2) : QByteArray(32, '\0');
    link.schema = history().back().version;
    link.entry.id = save.id();
    link.entry.user = save.user().isEmpty() ? QStringLiteral("system") : save.user();
    link.entry.onBehalfOf = save.onBehalfOf();
    link.entry.device = QSysInfo::machineHostName();
    link.entry.label = save.label();
    link.entry.reason = save.reason();
    link.entry.undoes = save.undoes();
    return link;
}

Result<void> insertSave(const Database &database, const Link &link, const QByteArray &hash,
                        const QByteArray &signature)
{
    Statement insert(
        database, "INSERT INTO save (save_id, site_id, seq, hlc, user_id, device_id, label, reason, undoes, "
                  "schema_version, prev_hash, hash, on_behalf_of, sig) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, link.entry.id).bind(2, link.site).bind(3, link.entry.sequence).bind(4, link.clock);
    insert.bind(5, link.entry.user)
        .bind(6, link.entry.device)
        .bind(7, link.entry.label)
        .bind(8, link.entry.reason);
    insert.bind(9, link.entry.undoes).bind(10, link.schema).bindBlob(11, link.previous).bindBlob(12, hash);
    insert.bind(13, link.entry.onBehalfOf);
    if (!signature.isEmpty())
        insert.bindBlob(14, signature);
    return insert.run();
}

SaveEntry entryOn(const Statement &row)
{
    return linkOn(row).entry;
}

Result<std::vector<ChangeEntry>> linesOf(const Database &database, const SaveId &save, const char *question,
                                         int limit)
{
    Statement statement(database, question);
    statement.bind(1, save).bind(2, std::int64_t(limit));
    return statement.all([](const Statement &row) {
        return ChangeEntry{fromName<ChangeKind>(row.text(0)).value_or(ChangeKind::Set),
                           row.text(1),
                           row.uuid(2),
                           row.text(3),
                           row.value(4),
                           row.value(5)};
    });
}

} // namespace

Result<void> appendToJournal(const Database &database, const Save &save, const KeyPair *keys)
{
    const auto link = nextLink(database, save);
    if (!link)
        return tl::unexpected(link.error());
    ChainHash hash;
    hash.add(*link);
    // The save's own row comes last, because it carries the hash of its lines.
    Writer writer(database, save.id(), hash);
    for (const RecordChange &change : save.changes())
        if (const auto written = writer.write(change); !written)
            return written;
    if (keys)
        hash.addSigning();
    const QByteArray sealed = hash.result();
    return insertSave(database, *link, sealed, keys ? keys->signature(sealed) : QByteArray());
}

Result<std::vector<SaveEntry>> saves(const Database &database, int limit)
{
    Statement statement(database, selectLinks("ORDER BY hlc DESC LIMIT ?"));
    statement.bind(1, std::int64_t(limit));
    return statement.all(entryOn);
}

Result<std::vector<SaveEntry>> savesOf(const Database &database, const Uuid &record)
{
    Statement statement(
        database,
        selectLinks("WHERE save_id IN (SELECT save_id FROM change WHERE row_id = ?) ORDER BY hlc DESC"));
    statement.bind(1, record);
    return statement.all(entryOn);
}

Result<std::optional<SaveEntry>> saveOfAct(const Database &database, const Uuid &act)
{
    Statement found(database, "SELECT save_id FROM main.change WHERE row_id = ? AND kind = 'act'");
    const auto row = found.bind(1, act).step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? saveEntry(database, SaveId{found.uuid(0)}) : std::optional<SaveEntry>();
}

Result<std::optional<SaveEntry>> saveEntry(const Database &database, const SaveId &save)
{
    Statement statement(database, selectLinks("WHERE save_id = ?"));
    return statement.bind(1, save).step().map(
        [&statement](bool isThere) { return isThere ? std::optional(entryOn(statement)) : std::nullopt; });
}

Result<std::vector<ChangeEntry>> changesOf(const Database &database, const SaveId &save, int limit)
{
    return linesOf(database, save,
                   "SELECT kind, table_name, row_id, column_name, old_value, new_value FROM change "
                   "WHERE save_id = ? ORDER BY n LIMIT ?",
                   limit);
}

Result<std::vector<ChangeEntry>> allChangesOf(const Database &database, const SaveId &save)
{
    return linesOf(database, save,
                   "SELECT kind, table_name, row_id, column_name, old_value, new_value FROM main.change "
                   "WHERE save_id = ? ORDER BY n LIMIT ?",
                   -1);
}

Result<bool> isSaved(const Database &database, const SaveId &save)
{
    Statement statement(database, "SELECT 1 FROM save WHERE save_id = ?");
    return statement.bind(1, save).step();
}

} // namespace mandate
