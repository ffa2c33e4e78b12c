// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/listing.h"
#include "app/ctl/register.h"

#include "core/people/office.h"
#include "core/people/person.h"
#include "core/reports/users.h"
#include "core/security/password.h"
#include "core/store/usersaves.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace mandate {

namespace {

constexpr Option Options[] = {
    {"name", "NAME", QT_TRANSLATE_NOOP("ctl", "of a new user: the name that others see")},
    {"person", "NUMBER", QT_TRANSLATE_NOOP("ctl", "of a new user: the person in the register they are")},
    {"new-password-file", "FILE",
     QT_TRANSLATE_NOOP("ctl",
                       "of a new user, or instead of a forgotten one: the file whose first line is the "
                       "password")},
    {"office", "CODE", QT_TRANSLATE_NOOP("ctl", "for this office and what is below it")},
    {"from", "DATE", QT_TRANSLATE_NOOP("ctl", "from this day on")},
    {"until", "DATE", QT_TRANSLATE_NOOP("ctl", "up to and with this day")},
    AsOption,
    PasswordOption,
    ReasonOption,
    FormatOption,
};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

tl::unexpected<Error> misuse(const QString &message)
{
    return failure(Error::Kind::Misuse, message);
}

Result<Account> accountNamed(const Database &database, const QString &name)
{
    const auto found = record<Account>(database, "WHERE name = ?", name);
    if (!found)
        return tl::unexpected(found.error());
    return *found ? Result<Account>(**found) : misuse(Text::tr("There is no user \"%1\".").arg(name));
}

Result<OfficeId> officeOf(const Database &database, const Arguments &arguments)
{
    if (!arguments.has("office"))
        return OfficeId();
    const auto found = record<Office>(database, "WHERE code = ?", arguments.value("office"));
    if (!found)
        return tl::unexpected(found.error());
    return *found ? Result<OfficeId>((*found)->id)
                  : misuse(Text::tr("There is no office \"%1\".").arg(arguments.value("office")));
}

Result<NewUser> newUser(const Database &database, const Arguments &arguments)
{
    NewUser user{arguments.at(2), arguments.value("name"), {}, {}};
    if (const auto sound = checkUser(user); !sound)
        return misuse(sound.error().message);
    if (arguments.has("person")) {
        const auto found = record<Person>(database, "WHERE number = ?", arguments.value("person"));
        if (!found || !*found)
            return found ? misuse(Text::tr("There is no person \"%1\".").arg(arguments.value("person")))
                         : tl::unexpected(found.error());
        user.person = (*found)->id;
    }
    return passwordFrom(arguments.value("new-password-file"))
        .and_then([](const QString &password) { return passwordHash(password); })
        .map([&user](const QString &hash) {
            user.password = hash;
            return user;
        });
}

// The row an identity, or the beginning of one, names.
Result<EntrustedRow> rowNamed(const Database &database, const QString &id)
{
    const auto rows = entrusted(database, QDate::currentDate());
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<EntrustedRow> found;
    std::copy_if(rows->begin(), rows->end(), std::back_inserter(found),
                 [&id](const EntrustedRow &row) { return row.id.text().startsWith(id); });
    if (found.size() != 1)
        return misuse(found.empty()
                          ? Text::tr("There is nothing with the identity \"%1\". See the list.").arg(id)
                          : Text::tr("Several begin with \"%1\"; write more of it.").arg(id));
    return found.front();
}

using MakeSave = Result<Save> (*)(const Store &store, const Arguments &arguments);

Result<Save> add(const Store &store, const Arguments &arguments)
{
    return newUser(store.database(), arguments).map(userSave);
}

Result<Save> share(const Store &store, const Arguments &arguments)
{
    if (store.authority())
        return failure(Error::Kind::Refused, Text::tr("This register is shared already. Add users to it."));
    return newUser(store.database(), arguments).map(sharingSave);
}

Result<Save> password(const Store &store, const Arguments &arguments)
{
    const auto account = accountNamed(store.database(), arguments.at(2));
    const auto hash = passwordFrom(arguments.value("new-password-file")).and_then([](const QString &typed) {
        return passwordHash(typed);
    });
    if (!account || !hash)
        return tl::unexpected(account ? hash.error() : account.error());
    return passwordSave(store.database(), account->id, *hash);
}

Result<Save> suspend(const Store &store, const Arguments &arguments)
{
    return accountNamed(store.database(), arguments.at(2)).map([](const Account &account) {
        return suspensionSave(account, AccountState::Suspended);
    });
}

Result<Save> restore(const Store &store, const Arguments &arguments)
{
    return accountNamed(store.database(), arguments.at(2)).map([](const Account &account) {
        return suspensionSave(account, AccountState::Active);
    });
}

template <typename Record>
Result<Record> entrust(const Store &store, const Arguments &arguments)
{
    const auto account = accountNamed(store.database(), arguments.at(2));
    const auto office = officeOf(store.database(), arguments);
    const auto since = arguments.date("from", {});
    const auto until = arguments.date("until", {});
    if (!account || !office)
        return tl::unexpected(account ? office.error() : account.error());
    if (!since || !until)
        return tl::unexpected(since ? until.error() : since.error());
    Record record;
    record.id = decltype(record.id)::create();
    record.account = account->id;
    record.office = *office;
    record.since = *since;
    record.until = *until;
    record.reason = arguments.value("reason");
    return record;
}

Result<Save> grant(const Store &store, const Arguments &arguments)
{
    const auto role = fromName<UserRole>(arguments.at(3));
    if (!role) {
        QStringList known;
        for (const char *one : names<UserRole>())
            known += QLatin1String(one);
        return misuse(Text::tr("There is no role \"%1\". Roles: %2.").arg(arguments.at(3), known.join(u' ')));
    }
    return entrust<RoleGrant>(store, arguments).and_then([&](RoleGrant &&made) {
        made.role = *role;
        return grantSave(store.database(), *store.authority(), made);
    });
}

Result<Save> behalf(const Store &store, const Arguments &arguments)
{
    const auto other = accountNamed(store.database(), arguments.at(3));
    if (!other)
        return tl::unexpected(other.error());
    return entrust<Behalf>(store, arguments).and_then([&](Behalf &&made) {
        made.other = other->id;
        return behalfSave(store.database(), *store.authority(), made);
    });
}

Result<Save> end(const Store &store, const Arguments &arguments)
{
    const auto row = rowNamed(store.database(), arguments.at(2));
    if (!row)
        return tl::unexpected(row.error());
    const auto ending = [&](const auto &found) -> Result<Save> {
        if (!found || !*found)
            return found ? misuse(Text::tr("There is nothing to end.")) : tl::unexpected(found.error());
        return endSave(store.database(), *store.authority(), **found, arguments.value("reason"));
    };
    if (row->kind == EntrustedKind::Role)
        return ending(record(store.database(), RoleGrantId{row->id}));
    if (row->kind == EntrustedKind::Behalf)
        return ending(record(store.database(), BehalfId{row->id}));
    const auto key = record(store.database(), AccountKeyId{row->id});
    if (!key || !*key)
        return key ? misuse(Text::tr("There is nothing to end.")) : tl::unexpected(key.error());
    return revocationSave(store.database(), *store.authority(), **key, arguments.value("reason"));
}

Result<Save> judge(const Store &store, const Arguments &arguments)
{
    const Verdict verdict =
        arguments.at(1) == QLatin1String("confirm") ? Verdict::Confirmed : Verdict::Refused;
    return rowNamed(store.database(), arguments.at(2)).map([&](const EntrustedRow &row) {
        return confirmationSave(*store.authority(), row.id, verdict,
                                row.user + QStringLiteral(": ") + entrustedText(row));
    });
}

struct UserDeed
{
    const char *name;
    int arguments;
    MakeSave save;
};
constexpr std::array DeedTable{
    UserDeed{"share", 3, share},     UserDeed{"add", 3, add},       UserDeed{"password", 3, password},
    UserDeed{"grant", 4, grant},     UserDeed{"behalf", 4, behalf}, UserDeed{"end", 3, end},
    UserDeed{"confirm", 3, judge},   UserDeed{"refuse", 3, judge},  UserDeed{"suspend", 3, suspend},
    UserDeed{"restore", 3, restore},
};

Exit list(const Store &store, const Arguments &arguments, const Console &console)
{
    const auto format = formatOf(arguments);
    const auto all = users(store.database(), QDate::currentDate());
    const auto rows = entrusted(store.database(), QDate::currentDate());
    if (!format || !all || !rows)
        return console.fail(!format ? format.error() : all ? rows.error() : all.error());
    Listing listing({QStringLiteral("kind"), QStringLiteral("id"), QStringLiteral("user"),
                     QStringLiteral("what"), QStringLiteral("office"), QStringLiteral("from"),
                     QStringLiteral("until"), QStringLiteral("state"), QStringLiteral("proposed_by"),
                     QStringLiteral("reason")});
    for (const UserRow &user : *all)
        listing.add({QStringLiteral("user"),
                     user.account.id.text(),
                     user.account.name,
                     user.account.shownName,
                     {},
                     {},
                     {},
                     name(user.account.state),
                     {},
                     {}});
    for (const EntrustedRow &row : *rows)
        listing.add({(row.isEnd ? QStringLiteral("end_of_") : QString()) + name(row.kind), row.id.text(),
                     row.user, row.what, row.office, row.since.toString(Qt::ISODate),
                     row.until.toString(Qt::ISODate), name(row.state), row.proposedBy, row.reason});
    listing.write(console.out, *format);
    if (all->empty())
        console.say(Text::tr("This register is personal: nobody signs in."));
    return Exit::Done;
}

Exit manage(const Arguments &arguments, const Console &console)
{
    const QString word = arguments.count() > 1 ? arguments.at(1) : QStringLiteral("list");
    const bool isList = word == QLatin1String("list");
    const auto deed = std::find_if(DeedTable.begin(), DeedTable.end(), [&word](const UserDeed &known) {
        return word == QLatin1String(known.name);
    });
    if (!isList && (deed == DeedTable.end() || arguments.count() != deed->arguments))
        return console.misuse(
            Text::tr("\"%1\" is not complete here. See mandatectl users --help.").arg(word));
    auto store = openRegister(arguments, isList ? Database::Access::ReadOnly : Database::Access::ReadWrite);
    if (!store)
        return console.fail(store.error());
    if (isList)
        return list(*store, arguments, console);
    if (!store->authority() && word != QLatin1String("share"))
        return console.fail(
            {Error::Kind::Refused,
             Text::tr("This register is personal. Share it first: mandatectl users FILE share "
                      "NAME."),
             {}});
    auto save = deed->save(*store, arguments);
    if (!save)
        return console.fail(save.error());
    if (!arguments.value("reason").isEmpty())
        save->setReason(arguments.value("reason"));
    const bool waits =
        std::none_of(save->changes().begin(), save->changes().end(), [](const RecordChange &change) {
            return change.description == &describe<Confirmation>()
                   || change.description == &describe<Account>();
        });
    const QString label = save->label();
    if (const auto saved = store->commit(std::move(*save)); !saved)
        return console.fail(saved.error());
    console.say(waits ? Text::tr("%1. It takes effect when a second administrator confirms it.").arg(label)
                      : Text::tr("%1.").arg(label));
    return Exit::Done;
}

} // namespace

const Command UsersCommand{
    "users",
    "FILE [list | share NAME | add NAME | password NAME | grant NAME ROLE | behalf NAME OTHER | end ID | "
    "confirm ID | refuse ID | suspend NAME | restore NAME]",
    QT_TRANSLATE_NOOP("ctl", "Tells and changes who signs in to a shared register, and what they may do."),
    Options,
    1,
    4,
    false,
    manage};

} // namespace mandate
