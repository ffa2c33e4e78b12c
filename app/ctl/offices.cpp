// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/listing.h"
#include "app/ctl/register.h"
#include "app/ctl/sitekeys.h"

#include "core/exchange/sitecard.h"
#include "core/exchange/sites.h"
#include "core/people/office.h"
#include "core/store/newfile.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace mandate {

namespace {

constexpr Option Options[] = {
    {"introduce", "CARD",
     QT_TRANSLATE_NOOP("ctl",
                       "write this register's enrolment file; makes the register where there is none")},
    {"name", "NAME", QT_TRANSLATE_NOOP("ctl", "under which name it introduces itself")},
    {"enrol", "CARD", QT_TRANSLATE_NOOP("ctl", "trust the office or the centre of this enrolment file")},
    {"office", "CODE", QT_TRANSLATE_NOOP("ctl", "as which office it is enrolled")},
    {"centre", "", QT_TRANSLATE_NOOP("ctl", "it is the centre this register reports to")},
    {"fingerprint", "TEXT", QT_TRANSLATE_NOOP("ctl", "its fingerprint as its owner read it to you")},
    {"revoke", "CODE", QT_TRANSLATE_NOOP("ctl", "trust the office of this code no longer")},
    KeysOption,
    PassphraseOption,
    AsOption,
    ReasonOption,
    FormatOption,
};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

Result<void> commit(Store &store, Save save, const Arguments &arguments)
{
    save.setUser(arguments.value("as"));
    if (save.reason().isEmpty())
        save.setReason(arguments.value("reason"));
    return store.commit(std::move(save)).map([](const SaveId &) {});
}

Result<void> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(Error::Kind::Unwritable,
                   Text::tr("%1 cannot be written: %2. Check the folder.").arg(path, file.errorString()));
}

Exit introduce(const Arguments &arguments, const Console &console)
{
    const QString path = arguments.at(0);
    auto store =
        QFile::exists(path) ? openRegister(arguments, Database::Access::ReadWrite) : Store::create(path);
    if (!store)
        return console.fail(store.error());
    const auto keys = siteKeys(arguments, console, store->database(), true);
    if (!keys)
        return console.fail(keys.error());
    auto save = introduction(store->database(), arguments.value("name"), keys->publicKeys());
    if (!save)
        return console.fail(save.error());
    if (const auto done = commit(*store, std::move(*save), arguments); !done)
        return console.fail(done.error());
    const auto own = ownSite(store->database()).and_then([&store](const Uuid &site) {
        return enrolmentOf(store->database(), site);
    });
    if (!own || !*own)
        return console.fail(own ? Error() : own.error());
    const QByteArray card = siteCardFile((*own)->site, (*own)->name, *keys);
    if (const auto done = write(arguments.value("introduce"), card); !done)
        return console.fail(done.error());
    console.out << fingerprint(keys->publicKeys()) << '\n';
    console.say(Text::tr("Wrote %1. Send it to the other side, and read the fingerprint above to them.")
                    .arg(arguments.value("introduce")));
    return Exit::Done;
}

Result<SiteCard> cardAt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Unreadable,
                       Text::tr("%1 cannot be read: %2. Check the name.").arg(path, file.errorString()));
    return readSiteCard(file.read(64 * 1024));
}

Exit enrol(const Arguments &arguments, const Console &console)
{
    const auto card = cardAt(arguments.value("enrol"));
    if (!card)
        return console.fail(card.error());
    if (arguments.has("office") == arguments.has("centre"))
        return console.misuse(
            Text::tr("Say as which office it is enrolled (--office CODE), or that it is the "
                     "centre (--centre)."));
    if (!arguments.has("fingerprint"))
        return console.misuse(
            Text::tr("The file says %1, fingerprint %2. Have its owner read the fingerprint to "
                     "you, and give what you hear as --fingerprint.")
                .arg(card->name, fingerprint(card->keys)));
    auto store = openRegister(arguments, Database::Access::ReadWrite);
    if (!store)
        return console.fail(store.error());
    auto save = enrolment(store->database(), *card, arguments.value("office"), arguments.value("fingerprint"),
                          arguments.value("reason"));
    if (!save)
        return console.fail(save.error());
    if (const auto done = commit(*store, std::move(*save), arguments); !done)
        return console.fail(done.error());
    console.say(Text::tr("Enrolled %1.").arg(card->name));
    return Exit::Done;
}

Exit revoke(const Arguments &arguments, const Console &console)
{
    if (arguments.value("reason").isEmpty())
        return console.misuse(Text::tr("Why is it revoked? Give a --reason."));
    auto store = openRegister(arguments, Database::Access::ReadWrite);
    if (!store)
        return console.fail(store.error());
    const auto site = siteOfOffice(store->database(), arguments.value("revoke"));
    if (!site)
        return console.fail(site.error());
    if (const auto done = commit(*store, revocation(*site, arguments.value("reason")), arguments); !done)
        return console.fail(done.error());
    console.say(Text::tr("Revoked %1.").arg(site->name));
    return Exit::Done;
}

Exit list(const Arguments &arguments, const Console &console)
{
    const auto format = formatOf(arguments);
    const auto store = openRegister(arguments, Database::Access::ReadOnly);
    if (!format || !store)
        return console.fail(format ? store.error() : format.error());
    const Database &database = store->database();
    const auto own = ownSite(database);
    const auto all = enrolments(database);
    if (!own || !all)
        return console.fail(own ? all.error() : own.error());
    Listing listing({QStringLiteral("name"), QStringLiteral("role"), QStringLiteral("office"),
                     QStringLiteral("state"), QStringLiteral("fingerprint"), QStringLiteral("received_up_to"),
                     QStringLiteral("they_received_up_to"), QStringLiteral("received_head"),
                     QStringLiteral("they_received_head")});
    for (const Enrolment &site : *all) {
        const auto office = record(database, site.office);
        const auto received = receivedChainEnd(database, site.site, *own);
        const auto told = receivedChainEnd(database, *own, site.site);
        if (!office || !received || !told)
            return console.fail(!office ? office.error() : !received ? received.error() : told.error());
        listing.add({site.name, name(site.role), *office ? (*office)->code : QString(), name(site.state),
                     fingerprint(keysOf(site)), QString::number(received->sequence),
                     QString::number(told->sequence), headText(*received), headText(*told)});
    }
    listing.write(console.out, *format);
    return Exit::Done;
}

Exit offices(const Arguments &arguments, const Console &console)
{
    if (arguments.has("introduce"))
        return introduce(arguments, console);
    if (arguments.has("enrol"))
        return enrol(arguments, console);
    return arguments.has("revoke") ? revoke(arguments, console) : list(arguments, console);
}

} // namespace

const Command OfficesCommand{
    "offices",
    "FILE [--introduce CARD --name NAME | --enrol CARD (--office CODE | --centre) --fingerprint TEXT | "
    "--revoke CODE]",
    QT_TRANSLATE_NOOP("ctl", "Lists the offices that work offline; introduces, enrols and revokes them."),
    Options,
    1,
    1,
    false,
    offices};

} // namespace mandate
