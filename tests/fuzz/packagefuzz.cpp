// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/sender.h"
#include "tests/faults/tally.h"
#include "tests/fuzz/target.h"

#include "core/exchange/package.h"
#include "core/exchange/receiving.h"
#include "core/exchange/sending.h"
#include "core/exchange/sentsaves.h"
#include "core/exchange/sitecard.h"
#include "core/exchange/sites.h"

#include <QFileInfo>

namespace mandate {

// What other offices send: the closed package, the card by which a site introduces itself, and what is in a
// package, from an office that is trusted and signs whatever it likes.

namespace {

struct Pair
{
    QString path = placed("centre.mandate", {});
    Result<Sender> sender = madeAt(path);
    Result<Store> centre = Store::open(path, Database::Access::ReadOnly);

    // Of the centre, from where the office's packages lie.
    KeyPair keys() const
    {
        QFile file(beside(path) + "/keys");
        static_cast<void>(file.open(QIODevice::ReadOnly));
        return KeyPair::fromSecret(file.readAll()).value_or(KeyPair::made());
    }

    static QString beside(const QString &path) { return QFileInfo(path).path() + "/beside"; }
    static Result<Sender> madeAt(const QString &path)
    {
        QFile::remove(path);
        auto made = Sender::to(path, beside(path));
        const auto taken = made ? made->takeTurn() : tl::unexpected(made.error());
        return taken ? std::move(made) : tl::unexpected(taken.error());
    }
};

const Pair &pair()
{
    static const Pair one;
    return one;
}

// Its chain is made to fit and signed, so that it is not for the chain that it is refused.
void close(PackageContent &content)
{
    int sequence = content.from;
    content.head = QByteArray(32, '\0');
    for (SentSave &save : content.saves) {
        save.link.entry.sequence = sequence++;
        save.link.clock = sequence;
        save.link.previous = content.head;
        content.head = hashOf(save);
        save.link.entry.hash = content.head;
    }
    content.upTo = sequence - 1;
    if (content.kind == PackageKind::Returns)
        pair().sender->sign(content);
    else
        content.signature =
            pair().keys().signature(chainStatement(content.sender, content.upTo, content.head));
}

void workIn(const Database &database, PackageContent content)
{
    const auto own = ownSite(database);
    const auto sender = trustedSite(database, content.sender);
    if (!own || !sender)
        return;
    static_cast<void>(planReceiving(database, {*sender, std::move(content), {}}));
}

QByteArray returns()
{
    const auto content = pair().sender->news();
    return content ? writeContent(*content) : QByteArray();
}

QByteArray part()
{
    const Database &centre = pair().centre->database();
    const auto office = ownSite(pair().sender->database()).and_then([&centre](const Uuid &site) {
        return trustedSite(centre, site);
    });
    const auto content = office ? contentFor(centre, *office) : tl::unexpected(office.error());
    return content ? writeContent(*content) : QByteArray();
}

} // namespace

std::vector<QByteArray> seeds()
{
    if (!pair().sender || !pair().centre)
        return {};
    const KeyPair keys = KeyPair::made();
    const auto package = pair().sender->news().and_then(
        [](const PackageContent &content) { return pair().sender->sealed(content); });
    return {siteCardFile(Uuid::create(), "Office", keys), returns(), part(), package.value_or(QByteArray())};
}

void tryOut(const QByteArray &input)
{
    static_cast<void>(envelopeOf(input));
    static const KeyPair keys = KeyPair::made();
    static_cast<void>(openFor(pair().centre->database(), input, keys));
    static_cast<void>(inflated(input, 1'000'000));
    if (const auto card = readSiteCard(input))
        static_cast<void>(
            enrolment(pair().centre->database(), *card, codeOf(1), fingerprint(card->keys), {}));
    auto content = readContent(input);
    if (!content)
        return;
    close(*content);
    workIn(content->kind == PackageKind::Returns ? pair().centre->database() : pair().sender->database(),
           std::move(*content));
}

} // namespace mandate
