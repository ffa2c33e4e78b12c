// SPDX-License-Identifier: GPL-3.0-or-later
#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK

#include "tests/secondopinion.h"

#include "core/exchange/packagecontent.h"
#include "core/store/records.h"

#include <cstring>
#include <sqlite3.h>

namespace mandate {

namespace {

void copy(sqlite3 *from, sqlite3 *to)
{
    sqlite3_backup *run = sqlite3_backup_init(to, "main", from, "main");
    sqlite3_backup_step(run, -1);
    sqlite3_backup_finish(run);
}

// The identity is the first column of every record; of an insertion it is new, else as it was.
Uuid identityAt(sqlite3_changeset_iter *change, int operation)
{
    sqlite3_value *value = nullptr;
    operation == SQLITE_INSERT ? sqlite3changeset_new(change, 0, &value)
                               : sqlite3changeset_old(change, 0, &value);
    Uuid id;
    if (value && sqlite3_value_bytes(value) == int(id.bytes.size()))
        std::memcpy(id.bytes.data(), sqlite3_value_blob(value), id.bytes.size());
    return id;
}

std::set<RecordName> recordsIn(const void *changes, int size)
{
    std::set<RecordName> found;
    sqlite3_changeset_iter *change = nullptr;
    sqlite3changeset_start(&change, size, const_cast<void *>(changes));
    while (sqlite3changeset_next(change) == SQLITE_ROW) {
        const char *table = nullptr;
        int columns = 0;
        int operation = 0;
        int indirect = 0;
        sqlite3changeset_op(change, &table, &columns, &operation, &indirect);
        found.emplace(QString::fromLatin1(table), identityAt(change, operation));
    }
    sqlite3changeset_finalize(change);
    return found;
}

} // namespace

void SecondOpinion::Closer::operator()(sqlite3 *handle) const
{
    sqlite3_close(handle);
}

SecondOpinion::Handle SecondOpinion::opened(const QByteArray &address)
{
    sqlite3 *handle = nullptr;
    sqlite3_open_v2(address.constData(), &handle,
                    SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI, nullptr);
    return Handle(handle);
}

SecondOpinion::SecondOpinion(const Database &before)
    : m_address("file:" + Uuid::create().text().toLatin1() + "?mode=memory&cache=shared"),
      m_before(opened(m_address))
{
    copy(before.handle(), m_before.get());
}

std::set<RecordName> SecondOpinion::changedIn(const Database &after) const
{
    const Handle now = opened(":memory:");
    copy(after.handle(), now.get());
    sqlite3_exec(now.get(), ("ATTACH '" + m_address + "' AS earlier").constData(), nullptr, nullptr, nullptr);
    sqlite3_session *session = nullptr;
    sqlite3session_create(now.get(), "main", &session);
    bool isCompared = true;
    for (const Description *description : allDescriptions()) {
        if (!isExchanged(*description))
            continue;
        isCompared = sqlite3session_attach(session, description->table) == SQLITE_OK
                     && sqlite3session_diff(session, "earlier", description->table, nullptr) == SQLITE_OK
                     && isCompared;
    }
    int size = 0;
    void *bytes = nullptr;
    isCompared = sqlite3session_changeset(session, &size, &bytes) == SQLITE_OK && isCompared;
    auto found = recordsIn(bytes, size);
    sqlite3_free(bytes);
    sqlite3session_delete(session);
    if (!isCompared)
        found.emplace(QStringLiteral("nothing could be compared"), Uuid());
    return found;
}

std::set<RecordName> changedByLastSave(const Database &database)
{
    std::set<RecordName> changed;
    Statement lines(database, "SELECT DISTINCT table_name, row_id FROM main.change WHERE save_id = (SELECT "
                              "save_id FROM save ORDER BY seq DESC LIMIT 1)");
    const auto read = lines.each([&changed](const Statement &row) {
        const Description *description = descriptionOf(row.text(0));
        if (description && isExchanged(*description))
            changed.emplace(row.text(0), row.uuid(1));
    });
    if (!read)
        changed.emplace(QStringLiteral("nothing could be read"), Uuid());
    return changed;
}

} // namespace mandate
