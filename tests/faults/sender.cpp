// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/sender.h"

#include "tests/faults/tally.h"

#include "core/exchange/package.h"
#include "core/exchange/receiving.h"
#include "core/exchange/sending.h"
#include "core/exchange/sitecard.h"
#include "core/exchange/sites.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace mandate {

namespace {

// One of two that get to know each other.
struct Side
{
    Store &store;
    QString name;
    KeyPair keys;
    QString office; // as the other sees it; "" for the centre
};

QString keysIn(const QString &folder)
{
    return folder + "/keys";
}

QString packageIn(const QString &folder, int turn)
{
    return folder + QString("/package-%1").arg(turn);
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return invalid(path + ": " + file.errorString());
}

// Whoever looks for the file finds all of it or none.
Result<void> put(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return invalid(path + ": " + file.errorString());
}

Result<void> committed(Store &store, Result<Save> save)
{
    if (!save)
        return tl::unexpected(save.error());
    return store.commit(std::move(*save)).map([](const SaveId &) {});
}

Result<void> introduced(Side &side)
{
    return committed(side.store, introduction(side.store.database(), side.name, side.keys.publicKeys()));
}

Result<void> enrolled(Side &side, const Side &other)
{
    const auto site = ownSite(other.store.database());
    const auto card =
        site ? readSiteCard(siteCardFile(*site, other.name, other.keys)) : tl::unexpected(site.error());
    if (!card)
        return tl::unexpected(card.error());
    return committed(side.store,
                     enrolment(side.store.database(), *card, other.office, fingerprint(card->keys), {}));
}

// The office begins with its part of the centre's register.
Result<void> givePart(Side &centre, Side &office)
{
    const auto recipient = ownSite(office.store.database()).and_then([&centre](const Uuid &site) {
        return trustedSite(centre.store.database(), site);
    });
    auto package = recipient ? packageFor(centre.store.database(), *recipient, centre.keys)
                             : tl::unexpected(recipient.error());
    if (!package)
        return tl::unexpected(package.error());
    const auto sent = centre.store.commit(std::move(package->save));
    const auto opened =
        sent ? openFor(office.store.database(), package->file, office.keys) : tl::unexpected(sent.error());
    if (!opened)
        return tl::unexpected(opened.error());
    return receive(office.store, *opened, office.name, {}).map([](const MergeReport &) {});
}

Result<int> nextNumber(const Store &store)
{
    return officesOf(store).map([](const auto &offices) { return numberOf(offices.front()) + 1; });
}

} // namespace

Sender::Sender(Store store, KeyPair keys, QString folder)
    : m_store(std::move(store)), m_keys(std::move(keys)), m_folder(std::move(folder))
{}

Result<Sender> Sender::to(const QString &path, const QString &folder)
{
    QDir().mkpath(folder);
    auto tally = makeTally(path);
    auto own = tally ? Store::create(folder + "/office.mandate") : tl::unexpected(tally.error());
    if (!own)
        return tl::unexpected(own.error());
    Side centre{*tally, "Centre", KeyPair::made(), ""};
    Side office{*own, "Office", KeyPair::made(), codeOf(0)};
    const auto done = introduced(centre)
                          .and_then([&] { return introduced(office); })
                          .and_then([&] { return enrolled(centre, office); })
                          .and_then([&] { return enrolled(office, centre); })
                          .and_then([&] { return givePart(centre, office); })
                          .and_then([&] { return put(centre.keys.secret(), keysIn(folder)); });
    if (!done)
        return tl::unexpected(done.error());
    return Sender(std::move(*own), office.keys, folder);
}

// The centre never writes back here, so that the office would send all it ever did again.
Result<PackageContent> Sender::news() const
{
    const auto centre = centreOf(database());
    if (!centre || !*centre)
        return centre ? invalid("the office knows no centre") : tl::unexpected(centre.error());
    auto content = contentFor(database(), **centre);
    if (!content)
        return content;
    content->from = m_sent + 1;
    const auto isNew = [this](const SentSave &save) { return save.link.entry.sequence > m_sent; };
    content->saves.erase(content->saves.begin(),
                         std::find_if(content->saves.begin(), content->saves.end(), isNew));
    return content;
}

void Sender::sign(PackageContent &content) const
{
    content.signature = m_keys.signature(chainStatement(content.sender, content.upTo, content.head));
}

Result<QByteArray> Sender::sealed(PackageContent content) const
{
    const auto recipient = trustedSite(database(), content.recipient);
    if (!recipient)
        return tl::unexpected(recipient.error());
    sign(content);
    return sealPackage({content.sender, content.package.uuid}, m_keys,
                       {{content.recipient, keysOf(*recipient)}}, writeContent(content));
}

Result<void> Sender::takeTurn()
{
    return committed(m_store, nextTurn(m_store));
}

Result<void> Sender::sendUpTo(int turn)
{
    while (m_turn < turn) {
        if (const auto taken = takeTurn(); !taken)
            return taken;
        const auto content = news();
        const auto package = content ? sealed(*content) : tl::unexpected(content.error());
        const auto left =
            package ? put(*package, packageIn(m_folder, m_turn + 1)) : tl::unexpected(package.error());
        if (!left)
            return left;
        m_sent = content->upTo;
        ++m_turn;
    }
    return {};
}

Result<Uuid> receiveNext(Store &store, const QString &folder)
{
    const auto turn = nextNumber(store);
    const auto package = turn ? bytesOf(packageIn(folder, *turn)) : tl::unexpected(turn.error());
    const auto keys = bytesOf(keysIn(folder)).and_then(KeyPair::fromSecret);
    if (!package || !keys)
        return tl::unexpected(package ? keys.error() : package.error());
    const auto opened = openFor(store.database(), *package, *keys);
    if (!opened)
        return tl::unexpected(opened.error());
    return receive(store, *opened, "Receiver", {}).map([&opened](const MergeReport &) {
        return opened->content.package.uuid;
    });
}

bool isNextThere(const Store &store, const QString &folder)
{
    const auto turn = nextNumber(store);
    return turn && QFile::exists(packageIn(folder, *turn));
}

} // namespace mandate
