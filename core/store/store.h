// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/attendance.h"
#include "core/store/authority.h"
#include "core/store/database.h"
#include "core/store/records.h"
#include "core/store/save.h"
#include "core/store/signin.h"

namespace mandate {

class KeyPair;

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
    // Opens a register and verifies its newest saves. In a place between computers whoever may write shows
    // himself to the others first, and may only read where locks turn out not to work.
    static Result<Store> open(const QString &path, Database::Access access);
    // Opens one that is only to be looked at, and says so to whoever asks why.
    static Result<Store> openToRead(const QString &path, const QString &why);
    // The same for who is to verify them, or to look at what is left.
    static Result<Store> openUnverified(const QString &path, Database::Access access);

    // Who signs in to a shared register sees what concerns them, and every save is theirs. Before, nothing
    // confidential is shown and nothing is saved. A personal register asks nobody.
    Result<void> signIn(const QString &name, const QString &password, Effort effort = Effort::Moderate);
    // Wrong passwords are remembered in a folder of this user beyond this run of the program.
    Result<void> rememberFailures(const QString &folder);
    // For another connection of the program somebody has signed in to.
    Result<void> speakFor(const Authority &authority);
    // For a register as it stood: shown as far as somebody may see today, whoever signed in then.
    Result<void> lookBackAs(const Authority &authority);
    // With the roles of somebody else who entrusted them; with one's own where null.
    Result<void> actFor(const AccountId &other);
    Result<void> signOut();
    const std::optional<Authority> &authority() const { return m_authority; }
    // The person's own keys sign every save from now on.
    void useKeys(std::shared_ptr<const KeyPair> keys) { m_keys = std::move(keys); }
    const std::shared_ptr<const KeyPair> &keys() const { return m_keys; }

    // Writes a save whole or not at all, by reading back what was written before it is committed. After a
    // fault the register is opened again and asked, so that "saved" and "not saved" are both true.
    // Conflict: a field no longer holds what the editor saw. Refused: a rule forbids it, or the roles of who
    // signed in do not reach so far.
    Result<SaveId> commit(Save save);

    // Commits the inverse of a save. Refused for acts, and once something builds on what the save made.
    Result<SaveId> undo(const SaveId &save, const QString &user = {});
    // What undo would take back next, and what redo would; nothing where there is none.
    Result<std::optional<UndoStep>> nextUndo() const;
    Result<std::optional<UndoStep>> nextRedo() const;

    // Shows others by name who is here, on this computer too. Where it cannot be shown, nobody sees it.
    void enterAs(const QString &name);
    // To be called every two seconds: sees who else is here, and whether locks work. What is found then
    // turns the register read-only at once.
    void lookAround();
    // What others saved may change what the person may see.
    void seeAnew(const std::vector<SaveId> &saved);
    // All who are here, oneself first; none where nobody entered.
    std::vector<Colleague> colleagues() const;
    // Who is saving at this moment, as far as is known; empty for nobody else. May be asked while a save
    // waits.
    QString whoSaves() const;
    // Told when a save or a question has waited half a second for somebody else's save.
    void whenWaiting(const std::function<void()> &tell);

    const Database &database() const { return m_database; }

private:
    explicit Store(Database database) : m_database(std::move(database)) {}
    Result<SaveId> told(const SaveId &save, const Error &fault);
    Result<void> write(Save &save);
    Result<std::optional<Authority>> present() const;
    Result<void> look();
    QString user() const { return m_authority ? m_authority->name : QString(); }

    void enterShared();
    void believeLocks();

    Database m_database;
    std::optional<Authority> m_authority;
    std::shared_ptr<const KeyPair> m_keys;
    SignInLimit m_limit;
    std::unique_ptr<Attendance> m_attendance;
    std::function<void()> m_tellWaiting;
};

} // namespace mandate
