// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/register.h"

#include "core/exchange/readingapart.h"
#include "core/security/keyring.h"
#include "core/store/ownkeys.h"
#include "core/store/signin.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <cstdio>

namespace mandate {

namespace {

constexpr QLatin1String Maker("Mandate");
constexpr QLatin1String Program("mandatectl");
constexpr QLatin1String Known("opened");
constexpr int MostKnown = 200;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

Result<void> signIn(Store &store, const Arguments &arguments)
{
    if (arguments.value("as").isEmpty() || arguments.value("password-file").isEmpty())
        return failure(Error::Kind::Refused,
                       Text::tr("%1 is shared: say who you are with --as NAME --password-file FILE.")
                           .arg(QDir::toNativeSeparators(store.database().path())));
    const auto password = passwordFrom(arguments.value("password-file"));
    if (!password)
        return tl::unexpected(password.error());
    if (const auto known = store.rememberFailures(failuresFolder()); !known)
        return known;
    if (const auto done = store.signIn(arguments.value("as"), *password); !done)
        return done;
    if (store.database().access() == Database::Access::ReadOnly)
        return {};
    // A key that is not at hand keeps nobody from working; the audit trail shows that the save is unsigned.
    static_cast<void>(openOwnKeys(store, keyFolder(), *password));
    return {};
}

// Opened before on this computer, in a window or here.
bool isKnown(const QString &path)
{
    return QSettings(Maker, Maker).value(QStringLiteral("recent")).toStringList().contains(path)
           || QSettings(Maker, Program).value(Known).toStringList().contains(path);
}

void know(const QString &path)
{
    QSettings settings(Maker, Program);
    QStringList paths = settings.value(Known).toStringList();
    if (paths.value(0) == path)
        return;
    paths.removeAll(path);
    paths.prepend(path);
    settings.setValue(Known, QStringList(paths.mid(0, MostKnown)));
}

Result<Store> entered(Result<Store> store, const Arguments &arguments)
{
    if (!store)
        return store;
    const auto shared = isShared(store->database());
    if (!shared)
        return tl::unexpected(shared.error());
    if (*shared)
        if (const auto done = signIn(*store, arguments); !done)
            return tl::unexpected(done.error());
    return store;
}

} // namespace

Result<QString> passwordFrom(const QString &file)
{
    QFile source(file);
    const bool isOpen = file == QLatin1String("-") ? source.open(stdin, QIODevice::ReadOnly)
                                                   : source.open(QIODevice::ReadOnly);
    if (!isOpen)
        return failure(Error::Kind::Unreadable,
                       Text::tr("The password cannot be read from %1: %2.").arg(file, source.errorString()));
    QByteArray line = source.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

Result<Store> openRegister(const Arguments &arguments, Database::Access access)
{
    const QString path = QFileInfo(arguments.at(0)).absoluteFilePath();
    // What was not is read through first, as it may come from elsewhere.
    return (isKnown(path) ? Result<void>() : inspectApart(arguments.at(0))).and_then([&] {
        return entered(Store::open(arguments.at(0), access), arguments).map([&path](Store &&store) {
            know(path);
            return std::move(store);
        });
    });
}

Result<Store> openUnverified(const Arguments &arguments)
{
    return entered(Store::openUnverified(arguments.at(0), Database::Access::ReadOnly), arguments);
}

} // namespace mandate
