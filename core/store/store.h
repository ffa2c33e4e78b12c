// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/records.h"
#include "core/store/save.h"

namespace mandate {

// One step of undo or redo: the save it would take back, and its label.
struct UndoStep
{
    SaveId save;
    QString label;
};

// An open register. commit() is the only way anything in it changes; it is used by one thread only.
class Store
{
public:
    // Makes a register with its first site, or leaves no file.
    static Result<Store> create(const QString &path);
    // Opens a register and verifies its newest saves.
    static Result<Store> open(const QString &path, Database::Access access);
    // Opens one that is only to be looked at, and says so to whoever asks why.
    static Result<Store> openToRead(const QString &path, const QString &why);

    // Writes a save whole or not at all, by reading back what was written before it is committed. After a
    // fault the register is opened again and asked, so that "saved" and "not saved" are both true.
    // Conflict: a field no longer holds what the editor saw. Refused: a rule forbids it.
    Result<SaveId> commit(Save save);

    // Commits the inverse of a save. Refused for acts, and once something builds on what the save made.
    Result<SaveId> undo(const SaveId &save, const QString &user = {});
    // What undo would take back next, and what redo would; nothing where there is none.
    Result<std::optional<UndoStep>> nextUndo() const;
    Result<std::optional<UndoStep>> nextRedo() const;

    const Database &database() const { return m_database; }

private:
    explicit Store(Database database) : m_database(std::move(database)) {}
    Result<SaveId> told(const SaveId &save, const Error &fault);

    Database m_database;
};

} // namespace mandate
