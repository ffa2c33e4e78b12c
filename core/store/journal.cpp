// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include "core/store/migrations.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <sodium.h>
#include <string>

namespace mandate {

namespace {

constexpr const char *EntryColumns = "SELECT save_id, seq, hlc, user_id, device_id, label, reason, undoes, "
                                     "hash, schema_version, prev_hash, site_id "
                                     "FROM save ";

// What the hash of a save covers, besides its changes.
struct Link
{
    Uuid site;
    SaveEntry entry;
    std::int64_t clock = 0;
    std::int64_t schema = 0;
    QByteArray previous;
};

// A new or withdrawn record, already in the bytes that are kept of it.
struct Whole
{
    QByteArray json;
};

// SHA-256 by libsodium, which takes half as long as QCryptographicHash.
class Seal
{
public:
    Seal() { crypto_hash_sha256_init(&m_hash); }

    void add(const char *bytes, std::size_t size)
    {
        for (std::size_t i = 0; i < 8; ++i)
            m_gathered.push_back(char(std::uint64_t(size) >> (8 * i)));
        m_gathered.append(bytes, size);
        if (m_gathered.size() >= 4096)
            flush();
    }
    void add(const QByteArray &bytes) { add(bytes.constData(), std::size_t(bytes.size())); }
    void add(const QString &text) { add(text.toUtf8()); }
    void add(const Uuid &id)
    {
        add(reinterpret_cast<const char *>(id.bytes.data()), id.isNull() ? 0 : id.bytes.size());
    }
    void add(std::int64_t number) { add(QByteArray::number(qlonglong(number))); }
    // The kind of a value comes before it: the number 1 is not the text "1".
    void add(const Value &value)
    {
        const char kind = char('0' + value.index());
        add(&kind, 1);
        if (const auto *number = std::get_if<std::int64_t>(&value))
            add(*number);
        else if (const auto *text = std::get_if<QString>(&value))
            add(*text);
        else if (const auto *id = std::get_if<Uuid>(&value))
            add(*id);
    }
    void add(const Whole &whole)
    {
        add("2", 1); // that of a text, as which it is read back
        add(whole.json);
    }
    void add(const Link &link)
    {
        add(link.previous);
        add(link.site);
        add(link.entry.sequence);
        add(link.clock);
        add(link.entry.id.uuid);
        for (const QString &text : {link.entry.user, link.entry.device, link.entry.label, link.entry.reason})
            add(text);
        add(link.entry.undoes.uuid);
        add(link.schema);
    }
    QByteArray result()
    {
        flush();
        QByteArray hash(crypto_hash_sha256_BYTES, '\0');
        crypto_hash_sha256_final(&m_hash, reinterpret_cast<unsigned char *>(hash.data()));
        return hash;
    }

private:
    void flush()
    {
        crypto_hash_sha256_update(&m_hash, reinterpret_cast<const unsigned char *>(m_gathered.data()),
                                  m_gathered.size());
        m_gathered.clear();
    }

    crypto_hash_sha256_state m_hash;
    std::string m_gathered; // hashed by the page: most pieces are a few bytes long
};

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
    Writer(const Database &database, const SaveId &save, Seal &seal)
        : m_insert(database,
                   "INSERT INTO change (save_id, n, kind, table_name, row_id, group_name, column_name, "
                   "old_value, new_value) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
          m_save(save),
          m_seal(seal)
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
            m_seal.add(text.data(), std::size_t(text.size()));
        m_seal.add(line.record);
        m_seal.add(before);
        m_seal.add(after);
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
    Seal &m_seal;
    std::int64_t m_number = 0;
};

SaveEntry entryOf(const Statement &row)
{
    SaveEntry entry;
    entry.id.uuid = row.uuid(0);
    entry.sequence = row.integer(1);
    entry.at = QDateTime::fromMSecsSinceEpoch(row.integer(2) >> 16, Qt::UTC);
    entry.user = row.text(3);
    entry.device = row.text(4);
    entry.label = row.text(5);
    entry.reason = row.text(6);
    entry.undoes.uuid = row.uuid(7);
    entry.hash = row.blob(8);
    return entry;
}

Link linkOn(const Statement &row)
{
    Link link;
    link.entry = entryOf(row);
    link.clock = row.integer(2);
    link.schema = row.integer(9);
    link.previous = row.blob(10);
    link.site = row.uuid(11);
    return link;
}

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
    link.entry.device = QSysInfo::machineHostName();
    link.entry.label = save.label();
    link.entry.reason = save.reason();
    link.entry.undoes = save.undoes();
    return link;
}

Result<void> insertSave(const Database &database, const Link &link, const QByteArray &hash)
{
    Statement insert(
        database, "INSERT INTO save (save_id, site_id, seq, hlc, user_id, device_id, label, reason, undoes, "
                  "schema_version, prev_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, link.entry.id).bind(2, link.site).bind(3, link.entry.sequence).bind(4, link.clock);
    insert.bind(5, link.entry.user)
        .bind(6, link.entry.device)
        .bind(7, link.entry.label)
        .bind(8, link.entry.reason);
    insert.bind(9, link.entry.undoes).bind(10, link.schema).bindBlob(11, link.previous).bindBlob(12, hash);
    return insert.run();
}

Result<std::vector<SaveEntry>> entries(Statement &statement)
{
    std::vector<SaveEntry> found;
    while (true) {
        const auto row = statement.step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return found;
        found.push_back(entryOf(statement));
    }
}

Result<QByteArray> recomputed(const Database &database, const Link &link)
{
    Seal seal;
    seal.add(link);
    Statement lines(
        database,
        "SELECT kind, table_name, group_name, column_name, row_id, old_value, new_value FROM change "
        "WHERE save_id = ? ORDER BY n");
    lines.bind(1, link.entry.id);
    while (true) {
        const auto row = lines.step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return seal.result();
        for (int column = 0; column < 4; ++column)
            seal.add(lines.blob(column));
        seal.add(lines.uuid(4));
        seal.add(lines.value(5));
        seal.add(lines.value(6));
    }
}

// Whether a save still has its hash; taken on trust once the changes allowed for are used up.
Result<bool> isSealed(const Database &database, const Link &link, std::int64_t &left)
{
    Statement last(database, "SELECT max(n) FROM change WHERE save_id = ?");
    if (const auto row = last.bind(1, link.entry.id).step(); !row)
        return tl::unexpected(row.error());
    left -= last.integer(0);
    if (left < 0)
        return true;
    return recomputed(database, link).map([&link](const QByteArray &hash) {
        return hash == link.entry.hash;
    });
}

bool isNext(const Link &link, const Link &later)
{
    return later.entry.sequence == link.entry.sequence + 1 && later.previous == link.entry.hash;
}

bool isFirst(const Link &link)
{
    return link.entry.sequence == 1 && link.previous == QByteArray(32, '\0');
}

Error broken(const SaveEntry &entry)
{
    return {Error::Kind::Invalid,
            QCoreApplication::translate(
                "store", "The audit trail was altered at save %1, \"%2\" by %3. Compare with a "
                         "backup before you rely on anything entered since.")
                .arg(entry.sequence)
                .arg(entry.label, entry.user),
            {}};
}

} // namespace

Result<void> appendToJournal(const Database &database, const Save &save)
{
    const auto link = nextLink(database, save);
    if (!link)
        return tl::unexpected(link.error());
    Seal seal;
    seal.add(*link);
    // The save's own row comes last, because it carries the hash of its lines.
    Writer writer(database, save.id(), seal);
    for (const RecordChange &change : save.changes())
        if (const auto written = writer.write(change); !written)
            return written;
    return insertSave(database, *link, seal.result());
}

Result<std::vector<SaveEntry>> saves(const Database &database, int limit)
{
    Statement statement(database, QByteArray(EntryColumns) + "ORDER BY hlc DESC LIMIT ?");
    statement.bind(1, std::int64_t(limit));
    return entries(statement);
}

Result<std::vector<SaveEntry>> savesOf(const Database &database, const Uuid &record)
{
    Statement statement(
        database, QByteArray(EntryColumns)
                      + "WHERE save_id IN (SELECT save_id FROM change WHERE row_id = ?) ORDER BY hlc DESC");
    statement.bind(1, record);
    return entries(statement);
}

Result<std::vector<ChangeEntry>> changesOf(const Database &database, const SaveId &save)
{
    Statement statement(
        database, "SELECT kind, table_name, row_id, column_name, old_value, new_value FROM change WHERE "
                  "save_id = ? ORDER BY n");
    statement.bind(1, save);
    std::vector<ChangeEntry> found;
    while (true) {
        const auto row = statement.step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return found;
        found.push_back({fromName<ChangeKind>(statement.text(0)).value_or(ChangeKind::Set), statement.text(1),
                         statement.uuid(2), statement.text(3), statement.value(4), statement.value(5)});
    }
}

Result<bool> isSaved(const Database &database, const SaveId &save)
{
    Statement statement(database, "SELECT 1 FROM save WHERE save_id = ?");
    return statement.bind(1, save).step();
}

Result<void> verifyChain(const Database &database, const ChainPart &part)
{
    Statement statement(database, QByteArray(EntryColumns) + "ORDER BY site_id DESC, seq DESC LIMIT ?");
    statement.bind(1, std::int64_t(part.saves));
    std::optional<Link> later;
    std::int64_t left = part.changes;
    while (true) {
        const auto row = statement.step();
        if (!row)
            return tl::unexpected(row.error());
        const Link link = *row ? linkOn(statement) : Link();
        const bool follows = *row && later && later->site == link.site;
        const bool wasFirst = later && !follows && (*row || part.saves < 0 || later->entry.sequence == 1);
        if ((follows && !isNext(link, *later)) || (wasFirst && !isFirst(*later)))
            return tl::unexpected(broken(later->entry));
        if (!*row)
            return {};
        const auto sound = isSealed(database, link, left);
        if (!sound)
            return tl::unexpected(sound.error());
        if (!*sound)
            return tl::unexpected(broken(link.entry));
        later = link;
    }
}

} // namespace mandate
