// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/cycle/freeze.h"
#include "core/security/keys.h"
#include "core/security/password.h"
#include "core/store/accountrules.h"
#include "core/store/chain.h"
#include "core/store/closingrules.h"
#include "core/store/dossiers.h"
#include "core/store/journal.h"
#include "core/store/location.h"
#include "core/store/sight.h"
#include "core/store/steprules.h"
#include "core/store/undo.h"
#include "core/store/writer.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace mandate {

namespace {

constexpr ChainPart VerifiedAtOpening{1000, 20'000, 100};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

// Constraints between records are checked once all are written, so that their order does not matter.
Result<void> begin(const Database &database)
{
    return database.execute("BEGIN IMMEDIATE; PRAGMA defer_foreign_keys = ON");
}

Result<void> writeContents(const Database &database, const Save &save)
{
    for (const auto &content : save.contents()) {
        Statement insert(database, "INSERT INTO main.attachment_content (sha256, content) VALUES (?, ?) ON "
                                   "CONFLICT (sha256) DO NOTHING");
        if (const auto done = insert.bind(1, content.first).bindBlob(2, content.second).run(); !done)
            return done;
    }
    return {};
}

// A fault may have ended the transaction; what is written after it would stand alone.
Result<void> stillWhole(const Database &database)
{
    return database.inTransaction() ? Result<void>() : tl::unexpected(database.lastError());
}

// Leaves in the save what it changed indeed.
Result<void> writeRows(const Database &database, Save &save, const Authority *authority)
{
    RowWriter writer(database, authority, save);
    for (RecordChange &change : save.changes())
        if (const auto done = stillWhole(database).and_then([&] { return writer.write(change); }); !done)
            return done;
    if (const auto asWritten = writer.finish(); !asWritten)
        return asWritten;
    std::erase_if(save.changes(), [](const RecordChange &change) {
        return change.kind == ChangeKind::Set && change.edits.empty();
    });
    return {};
}

// Names what a record refers to in vain, or what still refers to a withdrawn one.
Error dangling(const Database &database)
{
    Statement check(database, "PRAGMA foreign_key_check");
    const bool found = check.step().value_or(false);
    const Description *child = found ? descriptionOf(check.text(0)) : nullptr;
    const Description *parent = found ? descriptionOf(check.text(2)) : nullptr;
    if (!child)
        return database.lastError();
    return {Error::Kind::Refused,
            Text::tr("Nothing was saved: a %1 would refer to a %2 that is not there.")
                .arg(child->title(), parent ? parent->title() : check.text(2)),
            {}};
}

// A version freezes what the register holds at this moment, not what its maker read a moment ago.
Result<void> checkVersions(const Database &database, const Save &save)
{
    for (const RecordChange &change : save.changes()) {
        if (change.description != &describe<AgreementVersion>() || save.isCopy())
            continue;
        const auto version = fromRow<AgreementVersion>(change.row);
        const auto now = version ? dossier(database, version->agreement) : tl::unexpected(version.error());
        if (!now)
            return tl::unexpected(now.error());
        if (frozenText(*now) != version->content)
            return failure(
                Error::Kind::Conflict,
                Text::tr(
                    "%1 was changed while it was being signed. Nothing was signed: look at it again, then "
                    "sign.")
                    .arg(now->agreement.code),
                change.id.text());
    }
    return {};
}

Result<void> close(const Database &database)
{
    auto committed = database.execute("COMMIT");
    if (!committed && committed.error().kind == Error::Kind::Refused)
        committed = tl::unexpected(dangling(database));
    return committed;
}

// What turned out to be true already is no save.
Result<void> record(const Database &database, const Save &save, const KeyPair *keys)
{
    if (save.isEmpty())
        return database.execute("ROLLBACK");
    return appendToJournal(database, save, keys).and_then([&] { return close(database); });
}

// Whether what somebody may see or do can have become another by this save.
bool movesPeople(const Save &save)
{
    return std::any_of(save.changes().begin(), save.changes().end(), [](const RecordChange &change) {
        const RecordArea area = areaOf(QString::fromLatin1(change.description->table));
        return area == RecordArea::Offices || area == RecordArea::People || area == RecordArea::Accounts
               || area == RecordArea::Roles;
    });
}

} // namespace

Result<Store> Store::create(const QString &path)
{
    return Database::create(path).map([](Database &&database) { return Store(std::move(database)); });
}

Result<Store> Store::open(const QString &path, Database::Access access)
{
    auto database = Database::open(path, access);
    if (!database)
        return tl::unexpected(database.error());
    if (const auto intact = verifyChain(*database, VerifiedAtOpening); !intact)
        return tl::unexpected(intact.error());
    Store store(std::move(*database));
    store.enterShared();
    return store;
}

// Who cannot show himself to other computers must not write beside them.
void Store::enterShared()
{
    if (m_database.access() == Database::Access::ReadOnly || !m_database.location().isRemote())
        return;
    auto attendance = Attendance::join(m_database.path(), accountName(), true);
    if (!attendance) {
        m_database.turnReadOnly(attendance.error().message);
        return;
    }
    m_attendance = std::move(*attendance);
    m_attendance->settle();
    believeLocks();
}

void Store::enterAs(const QString &name)
{
    if (m_attendance)
        m_attendance->setName(name);
    else if (m_database.access() == Database::Access::ReadWrite)
        m_attendance = Attendance::join(m_database.path(), name, false).value_or(nullptr);
}

void Store::lookAround()
{
    if (!m_attendance)
        return;
    m_attendance->look();
    believeLocks();
}

void Store::believeLocks()
{
    if (m_attendance->locksLie() && m_database.access() == Database::Access::ReadWrite)
        m_database.turnReadOnly(
            Text::tr("The folder it lies in does not keep locks between computers: somebody else has it open "
                     "and this computer could save over them without a word. It can be read here. Have the "
                     "folder connected properly, or work with an office package instead."));
}

std::vector<Colleague> Store::colleagues() const
{
    return m_attendance ? m_attendance->colleagues() : std::vector<Colleague>();
}

QString Store::whoSaves() const
{
    if (m_attendance)
        m_attendance->look();
    for (const Colleague &colleague : colleagues())
        if (colleague.isSaving && !colleague.isMine)
            return colleague.name;
    return {};
}

void Store::whenWaiting(const std::function<void()> &tell)
{
    m_tellWaiting = tell;
    m_database.whenWaiting(tell);
}

Result<Store> Store::openUnverified(const QString &path, Database::Access access)
{
    return Database::open(path, access).map([](Database &&database) { return Store(std::move(database)); });
}

Result<SaveId> Store::commit(Save save)
{
    if (m_database.access() == Database::Access::ReadOnly)
        return failure(Error::Kind::Unwritable,
                       Text::tr("%1 is open for reading only, so nothing was saved. %2")
                           .arg(QDir::toNativeSeparators(m_database.path()), m_database.whyReadOnly()));
    if (save.isEmpty())
        return save.id();
    if (const auto begun = begin(m_database); !begun)
        return tl::unexpected(begun.error());
    const bool isMoving = movesPeople(save);
    if (m_attendance)
        m_attendance->setSaving(true);
    const auto done = write(save);
    if (m_attendance)
        m_attendance->setSaving(false);
    if (done && isMoving)
        static_cast<void>(look());
    if (done)
        return save.id();
    if (m_database.inTransaction())
        static_cast<void>(m_database.execute("ROLLBACK"));
    const auto kind = done.error().kind;
    if (kind == Error::Kind::Conflict || kind == Error::Kind::Refused || kind == Error::Kind::Invalid)
        return tl::unexpected(done.error());
    return told(save.id(), done.error());
}

Result<void> Store::write(Save &save)
{
    const auto authority = present();
    const auto before = authority ? keepersBefore(m_database) : tl::unexpected(authority.error());
    if (!before)
        return tl::unexpected(before.error());
    if (*authority) {
        save.setUser((*authority)->name);
        save.setOnBehalfOf((*authority)->otherName);
    }
    const KeyPair *keys = *authority ? m_keys.get() : nullptr;
    return writeContents(m_database, save)
        .and_then([&] { return writeRows(m_database, save, *authority ? &**authority : nullptr); })
        .and_then([&] { return checkVersions(m_database, save); })
        .and_then([&] { return checkSteps(m_database, save, *authority ? (*authority)->name : QString()); })
        .and_then([&] { return checkAccounts(m_database, save, *before); })
        .and_then([&] { return checkClosings(m_database, save); })
        .and_then([&] { return record(m_database, save, keys); });
}

Result<Store> Store::openToRead(const QString &path, const QString &why)
{
    return open(path, Database::Access::ReadOnly).map([&why](Store &&store) {
        store.m_database.turnReadOnly(why);
        return std::move(store);
    });
}

// After a fault only the file knows whether the save is in it.
Result<SaveId> Store::told(const SaveId &save, const Error &fault)
{
    auto again = Database::open(m_database.path(), m_database.access());
    if (!again)
        return failure(
            Error::Kind::Unwritable,
            Text::tr("%1 cannot be reached any more, so it is not known whether the last change was "
                     "saved. Open the register again and look at its history.")
                .arg(QDir::toNativeSeparators(m_database.path())),
            fault.message + QLatin1Char(' ') + fault.detail);
    m_database = std::move(*again);
    static_cast<void>(show(m_database, m_authority ? &*m_authority : nullptr));
    m_database.whenWaiting(m_tellWaiting);
    const auto saved = isSaved(m_database, save);
    if (saved && *saved)
        return save;
    return tl::unexpected(fault);
}

Result<SaveId> Store::undo(const SaveId &save, const QString &user)
{
    auto inverse = inverseOf(m_database, save);
    if (!inverse)
        return tl::unexpected(inverse.error());
    inverse->setUser(user);
    return commit(std::move(*inverse));
}

Result<std::optional<UndoStep>> Store::nextUndo() const
{
    return undoHistory(m_database, user()).map([](const UndoHistory &history) { return history.nextUndo(); });
}

Result<std::optional<UndoStep>> Store::nextRedo() const
{
    return undoHistory(m_database, user()).map([](const UndoHistory &history) { return history.nextRedo(); });
}

} // namespace mandate
