// SPDX-License-Identifier: GPL-3.0-or-later
// What the users panel does once it was asked.
#include "core/people/office.h"
#include "core/people/person.h"
#include "core/security/password.h"
#include "core/store/usersaves.h"
#include "ui/forms/askpanel.h"
#include "ui/forms/messageline.h"
#include "ui/models/usersmodel.h"
#include "ui/pages/userspanel.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

namespace mandate {

namespace {

// The two last of the answers, where they are the same.
Result<QString> passwordOf(const QStringList &answers)
{
    const qsizetype last = answers.size() - 1;
    if (answers[last] != answers[last - 1])
        return invalid(UsersPanel::tr("The two passwords differ. Type the same one twice."));
    if (answers[last].size() < LeastPasswordLength)
        return invalid(
            UsersPanel::tr("A password has at least %n character(s).", nullptr, LeastPasswordLength));
    return answers[last];
}

Result<QDate> dateOf(const QString &typed)
{
    const QDate date = QDate::fromString(typed, Qt::ISODate);
    if (!typed.isEmpty() && !date.isValid())
        return invalid(UsersPanel::tr("\"%1\" is no date; type one such as 2015-06-30.").arg(typed));
    return date;
}

Result<OfficeId> officeNamed(const Database &database, const QString &code)
{
    if (code.isEmpty())
        return OfficeId();
    return record<Office>(database, "WHERE code = ?", code)
        .and_then([&code](const std::optional<Office> &office) -> Result<OfficeId> {
            if (!office)
                return invalid(UsersPanel::tr("There is no office with the code \"%1\".").arg(code));
            return office->id;
        });
}

Result<PersonId> personNumbered(const Database &database, const QString &number)
{
    if (number.isEmpty())
        return PersonId();
    return record<Person>(database, "WHERE number = ?", number)
        .and_then([&number](const std::optional<Person> &person) -> Result<PersonId> {
            if (!person)
                return invalid(UsersPanel::tr("There is no person with the number \"%1\".").arg(number));
            return person->id;
        });
}

// A role or a deputy's right with what was typed for it: its own first, then office, from, until and reason.
template <typename Record>
Result<Record> entrusting(const Database &database, const AccountId &account, const QStringList &answers)
{
    const auto office = officeNamed(database, answers[1]);
    const auto since = dateOf(answers[2]);
    const auto until = dateOf(answers[3]);
    if (!office)
        return tl::unexpected(office.error());
    if (!since || !until)
        return tl::unexpected(since ? until.error() : since.error());
    Record record;
    record.id = decltype(record.id)::create();
    record.account = account;
    record.office = *office;
    record.since = *since;
    record.until = *until;
    record.reason = answers[4];
    return record;
}

Result<Save> ending(const Store &store, const EntrustedRow &row, const QString &reason)
{
    const Authority &by = *store.authority();
    const auto end = [&](const auto &found) -> Result<Save> {
        if (!found || !*found)
            return tl::unexpected(found ? Error{} : found.error());
        return endSave(store.database(), by, **found, reason);
    };
    if (row.kind == EntrustedKind::Role)
        return end(record(store.database(), RoleGrantId{row.id}));
    if (row.kind == EntrustedKind::Behalf)
        return end(record(store.database(), BehalfId{row.id}));
    const auto key = record(store.database(), AccountKeyId{row.id});
    if (!key || !*key)
        return tl::unexpected(key ? Error{} : key.error());
    return revocationSave(store.database(), by, **key, reason);
}

} // namespace

void UsersPanel::take(const QString &purpose, const QStringList &answers)
{
    static const std::map<QString, void (UsersPanel::*)(const QStringList &)> deeds{
        {QStringLiteral("share"), &UsersPanel::share},
        {QStringLiteral("user"), &UsersPanel::addUser},
        {QStringLiteral("role"), &UsersPanel::grant},
        {QStringLiteral("behalf"), &UsersPanel::entrustTo},
        {QStringLiteral("password"), &UsersPanel::setPassword},
        {QStringLiteral("own"), &UsersPanel::changeOwn},
        {QStringLiteral("end"), &UsersPanel::end}};
    if (const auto deed = deeds.find(purpose); deed != deeds.end())
        (this->*deed->second)(answers);
}

// Whoever shares it goes on as its administrator without signing in once more.
void UsersPanel::share(const QStringList &answers)
{
    const auto password = passwordOf(answers);
    const NewUser user{answers[0], answers[1], {}, {}};
    const auto sound = checkUser(user);
    if (!sound || !password)
        return m_asked->refuse(sound ? password.error().message : sound.error().message);
    const auto task = [typed = *password](const Store &) { return passwordHash(typed); };
    whenAnswered(m_session.ask(task), this, [this, user, typed = *password](const Result<QString> &hash) {
        if (!hash)
            return m_asked->refuse(hash.error().message);
        NewUser made = user;
        made.password = *hash;
        whenAnswered(m_session.commit(sharingSave(made)), this, [=, this](const Result<SaveId> &saved) {
            settle(saved);
            if (saved)
                m_session.signIn(made.name.trimmed(), typed);
        });
    });
}

void UsersPanel::addUser(const QStringList &answers)
{
    const auto password = passwordOf(answers);
    if (!password)
        return m_asked->refuse(password.error().message);
    commit([answers, typed = *password](const Store &store) {
        const NewUser user{answers[0], answers[1], {}, {}};
        return checkUser(user)
            .and_then([&] { return personNumbered(store.database(), answers[2]); })
            .and_then([&](const PersonId &person) {
                return passwordHash(typed).map([&](const QString &hash) {
                    return userSave({user.name, user.shownName, person, hash});
                });
            });
    });
}

void UsersPanel::grant(const QStringList &answers)
{
    if (!chosenUser())
        return;
    commit([answers, account = chosenUser()->account.id](const Store &store) {
        return entrusting<RoleGrant>(store.database(), account, answers).and_then([&](RoleGrant &&grant) {
            grant.role = UserRole(answers[0].toInt());
            return grantSave(store.database(), *store.authority(), grant);
        });
    });
}

void UsersPanel::entrustTo(const QStringList &answers)
{
    if (!chosenUser())
        return;
    const AccountId other = m_users->row(answers[0].toInt()).account.id;
    if (other == chosenUser()->account.id)
        return m_asked->refuse(tr("Nobody acts on behalf of themselves. Choose somebody else."));
    commit([answers, other, account = chosenUser()->account.id](const Store &store) {
        return entrusting<Behalf>(store.database(), account, answers).and_then([&](Behalf &&behalf) {
            behalf.other = other;
            return behalfSave(store.database(), *store.authority(), behalf);
        });
    });
}

void UsersPanel::setPassword(const QStringList &answers)
{
    const auto password = passwordOf(answers);
    if (!password)
        return m_asked->refuse(password.error().message);
    if (!chosenUser())
        return;
    commit([typed = *password, account = chosenUser()->account.id](const Store &store) {
        return passwordHash(typed).and_then(
            [&](const QString &hash) { return passwordSave(store.database(), account, hash); });
    });
}

void UsersPanel::changeOwn(const QStringList &answers)
{
    const auto password = passwordOf(answers);
    if (!password)
        return m_asked->refuse(password.error().message);
    whenAnswered(m_session.changePassword(answers[0], *password), this, [this](const Result<void> &done) {
        if (!done)
            return m_asked->refuse(done.error().message);
        m_asked->leave();
        m_message->say(tr("Your password is changed."), Status::Good);
    });
}

void UsersPanel::end(const QStringList &answers)
{
    if (chosenRow())
        commit([row = *chosenRow(), reason = answers[0]](const Store &store) {
            return ending(store, row, reason);
        });
}

void UsersPanel::toggleSuspension()
{
    if (!chosenUser())
        return;
    const bool isActive = chosenUser()->account.state == AccountState::Active;
    commit([account = chosenUser()->account, isActive](const Store &) -> Result<Save> {
        return suspensionSave(account, isActive ? AccountState::Suspended : AccountState::Active);
    });
}

void UsersPanel::confirm()
{
    judge(true);
}

void UsersPanel::refuse()
{
    judge(false);
}

void UsersPanel::judge(bool isConfirmed)
{
    if (!chosenRow())
        return;
    commit([row = *chosenRow(), isConfirmed](const Store &store) -> Result<Save> {
        return confirmationSave(*store.authority(), row.id,
                                isConfirmed ? Verdict::Confirmed : Verdict::Refused,
                                row.user + QStringLiteral(": ") + entrustedText(row));
    });
}

// A save is made of what the register holds, so it is made on the store's thread.
void UsersPanel::commit(const MakeSave &make)
{
    const auto question = [make](const Store &store) -> Result<Save> {
        if (!store.authority())
            return failure(Error::Kind::Refused, tr("Sign in first."));
        return make(store);
    };
    whenAnswered(m_session.ask(question), this, [this](const Result<Save> &save) {
        if (!save)
            return settle(tl::unexpected(save.error()));
        whenAnswered(m_session.commit(*save), this, [this](const Result<SaveId> &saved) { settle(saved); });
    });
}

void UsersPanel::settle(const Result<SaveId> &saved)
{
    if (saved) {
        m_asked->leave();
        m_message->clear();
    } else if (m_asked->isVisible()) {
        m_asked->refuse(saved.error().message);
    } else {
        m_message->say(saved.error());
    }
}

} // namespace mandate
