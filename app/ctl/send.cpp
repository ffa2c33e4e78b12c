// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/register.h"
#include "app/ctl/sitekeys.h"

#include "core/exchange/sending.h"
#include "core/exchange/sites.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace mandate {

namespace {

constexpr Option Options[] = {
    {"office", "CODE", QT_TRANSLATE_NOOP("ctl", "to this office; without it, to the centre")},
    {"output", "FILE", QT_TRANSLATE_NOOP("ctl", "the package's file, FILE.mandatepkg")},
    {"from", "N",
     QT_TRANSLATE_NOOP("ctl", "from this save on, where the other side lost what it had received")},
    {"whole", "", QT_TRANSLATE_NOOP("ctl", "all of it, not only what the other side has not received yet")},
    KeysOption,
    PassphraseOption,
    AsOption,
    ReasonOption,
};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

Result<Enrolment> recipientOf(const Database &database, const Arguments &arguments)
{
    if (arguments.has("office"))
        return siteOfOffice(database, arguments.value("office"));
    return centreOf(database).and_then([](const std::optional<Enrolment> &centre) -> Result<Enrolment> {
        if (centre)
            return *centre;
        return failure(Error::Kind::Misuse,
                       Text::tr("To whom? Name an office with --office CODE, or enrol the centre of this "
                                "register first."));
    });
}

// The file first: a package that is recorded and not there would be missed, one that is there and not
// recorded is no harm.
Result<void> write(const QString &path, const QByteArray &bytes)
{
    if (QFile::exists(path))
        return failure(Error::Kind::Unwritable,
                       Text::tr("%1 is there already. Choose another name; nothing was changed.").arg(path));
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(Error::Kind::Unwritable,
                   Text::tr("%1 cannot be written: %2. Check the folder.").arg(path, file.errorString()));
}

Exit send(const Arguments &arguments, const Console &console)
{
    if (!arguments.has("output"))
        return console.misuse(Text::tr("--output is missing: into which file?"));
    auto store = openRegister(arguments, Database::Access::ReadWrite);
    if (!store)
        return console.fail(store.error());
    const auto recipient = recipientOf(store->database(), arguments);
    if (!recipient)
        return console.fail(recipient.error());
    const auto keys = siteKeys(arguments, console, store->database());
    if (!keys)
        return console.fail(keys.error());
    auto package = packageFor(store->database(), *recipient, *keys,
                              arguments.has("whole") ? 1 : arguments.value("from").toInt());
    if (!package)
        return console.fail(package.error());
    if (const auto done = write(arguments.value("output"), package->file); !done)
        return console.fail(done.error());
    package->save.setUser(arguments.value("as"));
    package->save.setReason(arguments.value("reason"));
    if (const auto saved = store->commit(std::move(package->save)); !saved) {
        QFile::remove(arguments.value("output"));
        return console.fail(saved.error());
    }
    console.out << Text::tr("%1 for %2, saves %3 to %4: %5 bytes")
                       .arg(arguments.value("output"), recipient->name)
                       .arg(package->act.from)
                       .arg(package->act.upTo)
                       .arg(package->file.size())
                << '\n';
    console.out << Text::tr("Head of the audit trail that is in it: %1")
                       .arg(headText({package->act.upTo, QByteArray::fromHex(package->act.head.toLatin1())}))
                << '\n';
    return Exit::Done;
}

} // namespace

const Command SendCommand{
    "send",
    "FILE [--office CODE] [--from N | --whole] --output PKG",
    QT_TRANSLATE_NOOP("ctl", "Closes a package for an office, or for the centre of this register."),
    Options,
    1,
    1,
    false,
    send};

} // namespace mandate
