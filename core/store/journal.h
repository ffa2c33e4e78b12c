// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/save.h"

#include <QDateTime>

namespace mandate {

class KeyPair;

// One save as the audit trail shows it.
struct SaveEntry
{
    SaveId id;
    std::int64_t sequence = 0;
    QDateTime at;
    QString user;
    QString onBehalfOf; // empty where the user acted for themselves
    QString device;
    QString label;
    QString reason;
    SaveId undoes;
    QByteArray hash;
    QByteArray signature; // of the hash, by the user's own key; empty where it was not at hand
};

// One line of a save: a whole record, or one of its fields.
struct ChangeEntry
{
    ChangeKind kind = ChangeKind::Set;
    QString table;
    Uuid record;
    QString column;
    Value before;
    Value after;
};

// Appends a save and its changes to the chain of the register's own site, within the open transaction.
// Each hash is the SHA-256 of the previous one and of every field of the save, length before content. The
// user's keys sign it where they are given.
Result<void> appendToJournal(const Database &database, const Save &save, const KeyPair *keys = nullptr);

// Newest first; all where no limit is given. With a record, only the saves that touched it.
Result<std::vector<SaveEntry>> saves(const Database &database, int limit = -1);
Result<std::vector<SaveEntry>> savesOf(const Database &database, const Uuid &record);
// Nothing where there is no such save.
Result<std::optional<SaveEntry>> saveEntry(const Database &database, const SaveId &save);
// The one by which an act was entered.
Result<std::optional<SaveEntry>> saveOfAct(const Database &database, const Uuid &act);
// What the person at the keyboard may see of a save's lines, in the order in which they were made; the first
// so many, -1 for all. And all of them whoever asks, for the store itself.
Result<std::vector<ChangeEntry>> changesOf(const Database &database, const SaveId &save, int limit = -1);
Result<std::vector<ChangeEntry>> allChangesOf(const Database &database, const SaveId &save);
Result<bool> isSaved(const Database &database, const SaveId &save);

} // namespace mandate
