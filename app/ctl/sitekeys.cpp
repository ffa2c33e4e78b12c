// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/sitekeys.h"

#include "core/exchange/sites.h"
#include "core/security/keyring.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

Result<QString> passphrase(const Arguments &arguments, const Console &console)
{
    if (!arguments.has("passphrase-file")) {
        console.err << Text::tr("Passphrase of this office's keys: ") << Qt::flush;
        QTextStream in(stdin);
        return in.readLine();
    }
    QFile file(arguments.value("passphrase-file"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Error::Kind::Unreadable,
            Text::tr("%1 cannot be read: %2. Check the name.").arg(file.fileName(), file.errorString()));
    return QString::fromUtf8(file.readLine()).trimmed();
}

} // namespace

Result<KeyPair> siteKeys(const Arguments &arguments, const Console &console, const Database &database,
                         bool make)
{
    const auto site = ownSite(database);
    if (!site)
        return tl::unexpected(site.error());
    const QString folder = arguments.has("keys") ? arguments.value("keys") : keyFolder();
    const bool isThere = hasKeys(folder, *site);
    if (!isThere && !make)
        return failure(Error::Kind::Refused,
                       Text::tr("This register has no keys on this computer. Introduce it first: mandatectl "
                                "offices FILE --introduce CARD --name NAME."));
    const auto words = passphrase(arguments, console);
    if (!words)
        return tl::unexpected(words.error());
    if (isThere)
        return keptKeys(folder, *site, *words);
    KeyPair keys = KeyPair::made();
    return keepKeys(folder, *site, keys, *words).map([&keys] { return keys; });
}

} // namespace mandate
