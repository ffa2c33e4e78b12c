// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/packagedesk.h"

#include "core/exchange/package.h"
#include "core/exchange/reviewitems.h"
#include "core/exchange/sending.h"
#include "core/exchange/sites.h"
#include "core/people/office.h"
#include "core/security/keyring.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace mandate {

namespace {

constexpr int MostLines = 20;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(models)
};

Result<QByteArray> bytesOf(const QString &path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Unreadable, Text::tr("%1 cannot be read: %2. Check the name.")
                                                    .arg(QDir::toNativeSeparators(path), file.errorString()));
    return file.read(most + 1);
}

Result<void> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(Error::Kind::Unwritable, Text::tr("%1 cannot be written: %2. Check the folder.")
                                                .arg(QDir::toNativeSeparators(path), file.errorString()));
}

Result<KeyPair> keysOf(const Database &database, const QString &passphrase)
{
    return ownSite(database).and_then([&passphrase](const Uuid &site) -> Result<KeyPair> {
        if (!hasKeys(keyFolder(), site))
            return failure(Error::Kind::Refused, Text::tr("This register has no keys on this computer. "
                                                          "Introduce it first."));
        return keptKeys(keyFolder(), site, passphrase);
    });
}

Result<KnownSites> knownSites(const Database &database)
{
    const auto own = ownSite(database);
    const auto all = enrolments(database);
    if (!own || !all)
        return tl::unexpected(own ? all.error() : own.error());
    KnownSites known{{}, hasKeys(keyFolder(), *own)};
    for (const Enrolment &act : *all) {
        const auto office = record(database, act.office);
        const auto received = receivedChainEnd(database, act.site, *own);
        const auto told = receivedChainEnd(database, *own, act.site);
        if (!office || !received || !told)
            return tl::unexpected(!office ? office.error() : !received ? received.error() : told.error());
        known.sites.push_back(
            {act, *office ? (*office)->code : QString(), headText(*received), headText(*told)});
    }
    return known;
}

int waitingOf(const OutcomeCounts &counts)
{
    return counts.different + counts.blocked + counts.parked;
}

// The summary, and below it what is worth a sentence of its own.
QString told(const QString &summary, const QStringList &sentences)
{
    QStringList lines{summary};
    lines += sentences.mid(0, MostLines);
    if (sentences.size() > MostLines) {
        const int more = int(sentences.size()) - MostLines;
        lines += Text::tr("… and %n more", nullptr, more);
    }
    return lines.join(u'\n');
}

// New keys where there are none; the file is written before the act is saved.
Result<Save> introduced(const Database &database, const QString &name, const QString &path,
                        const QString &passphrase)
{
    const auto site = ownSite(database);
    if (!site)
        return tl::unexpected(site.error());
    const bool isThere = hasKeys(keyFolder(), *site);
    auto keys = isThere ? keptKeys(keyFolder(), *site, passphrase) : Result<KeyPair>(KeyPair::made());
    if (!keys)
        return tl::unexpected(keys.error());
    if (!isThere)
        if (const auto kept = keepKeys(keyFolder(), *site, *keys, passphrase); !kept)
            return tl::unexpected(kept.error());
    return introduction(database, name, keys->publicKeys()).and_then([&](Save save) {
        return write(path, siteCardFile(*site, name, *keys)).map([&] {
            save.setReason(fingerprint(keys->publicKeys()));
            return std::move(save);
        });
    });
}

} // namespace

// A package worked out, the agreements of it that were here before, and what was to correct in them.
struct PackageDesk::Planned
{
    MergePlan plan;
    RecordSet known;
    QStringList before;
};

PackageDesk::PackageDesk(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::opened, this, [this] {
        m_package.reset(); // it was looked at for the register that was open
        askSites();
    });
    connect(&session, &Session::changed, this, &PackageDesk::askSites);
}

void PackageDesk::askSites()
{
    if (m_session.path().isEmpty())
        return;
    whenAnswered(m_session.ask([](const Store &store) { return knownSites(store.database()); }), this,
                 [this](const Result<KnownSites> &known) {
                     known ? emit sitesKnown(*known) : emit failed(known.error());
                 });
}

void PackageDesk::look(const QString &path, const QString &passphrase)
{
    struct Looked
    {
        std::shared_ptr<const ReceivedPackage> package;
        MergeReport report;
    };
    const auto question = [path, passphrase](const Store &store) -> Result<Looked> {
        const auto bytes = bytesOf(path, MostPackageBytes);
        const auto keys = keysOf(store.database(), passphrase);
        if (!bytes || !keys)
            return tl::unexpected(bytes ? keys.error() : bytes.error());
        auto package = openFor(store.database(), *bytes, *keys);
        const auto plan =
            package ? planReceiving(store.database(), *package) : tl::unexpected(package.error());
        if (!plan)
            return tl::unexpected(plan.error());
        return Looked{std::make_shared<const ReceivedPackage>(std::move(*package)), plan->report};
    };
    whenAnswered(m_session.report(question), this, [this](const Result<Looked> &looked) {
        if (!looked)
            return emit failed(looked.error());
        m_package = looked->package;
        const MergeReport &report = looked->report;
        emit this->looked(told(summaryOf(report), report.held + report.notices));
    });
}

void PackageDesk::receive()
{
    if (m_package)
        work({}, MostTries);
}

// Somebody may save in between: then it is worked out once more.
void PackageDesk::work(RecordSet held, int triesLeft)
{
    const auto question = [package = m_package, held](const Store &store) {
        return planReceiving(store.database(), *package, held).and_then([&store](const MergePlan &plan) {
            Reviewer reviewer(store.database());
            return reviewer.present(plan.report.touched).and_then([&](const RecordSet &known) {
                return reviewer.items(known).map([&](const QStringList &items) {
                    return Planned{plan, known, items};
                });
            });
        });
    };
    whenAnswered(m_session.report(question), this, [this, held, triesLeft](const Result<Planned> &planned) {
        if (!planned)
            return emit failed(planned.error());
        if (planned->plan.save.isEmpty())
            return tell(*planned);
        const auto saved = m_session.commit(planned->plan.save);
        whenAnswered(saved, this, [this, held, triesLeft, planned = *planned](const Result<SaveId> &done) {
            if (done)
                return tell(planned);
            if (triesLeft == 0 || !mayLookAgain(done.error()))
                return emit failed(done.error());
            RecordSet more = held;
            if (const auto version = Uuid::parse(done.error().detail))
                more.insert(*version);
            work(more, triesLeft - 1);
        });
    });
}

// What has to be corrected since is told beside what came.
void PackageDesk::tell(const Planned &planned)
{
    m_package.reset();
    const auto question = [known = planned.known](const Store &store) {
        return Reviewer(store.database()).items(known);
    };
    whenAnswered(m_session.report(question), this, [this, planned](const Result<QStringList> &items) {
        const MergeReport &report = planned.plan.report;
        QStringList more = report.held + report.notices;
        for (const QString &item : items.value_or(QStringList()))
            if (!planned.before.contains(item))
                more += item;
        emit received(told(Text::tr("Received. %1").arg(summaryOf(report)), more),
                      report.isDuplicate() ? 0 : waitingOf(report.counts));
    });
}

void PackageDesk::send(const Enrolment &recipient, const QString &path, const QString &passphrase)
{
    const auto question = [recipient, path, passphrase](const Store &store) -> Result<Save> {
        const auto keys = keysOf(store.database(), passphrase);
        auto package = keys ? packageFor(store.database(), recipient, *keys) : tl::unexpected(keys.error());
        if (!package)
            return tl::unexpected(package.error());
        return write(path, package->file).map([&package] { return std::move(package->save); });
    };
    whenAnswered(m_session.report(question), this, [this, recipient, path](const Result<Save> &save) {
        if (!save)
            return emit failed(save.error());
        commit(*save, tr("Wrote %1. Only %2 can open it; send or carry it there.")
                          .arg(QDir::toNativeSeparators(path), recipient.name));
    });
}

void PackageDesk::introduce(const QString &name, const QString &path, const QString &passphrase)
{
    const auto question = [name, path, passphrase](const Store &store) {
        return introduced(store.database(), name, path, passphrase);
    };
    whenAnswered(m_session.report(question), this, [this, path](const Result<Save> &save) {
        if (!save)
            return emit failed(save.error());
        commit(*save, tr("Wrote %1. Send it to the other side, and read this fingerprint to them: %2")
                          .arg(QDir::toNativeSeparators(path), save->reason()));
    });
}

void PackageDesk::readCard(const QString &path)
{
    const auto question = [path](const Store &) { return bytesOf(path, 64 * 1024).and_then(readSiteCard); };
    whenAnswered(m_session.ask(question), this, [this](const Result<SiteCard> &card) {
        card ? emit cardRead(*card) : emit failed(card.error());
    });
}

void PackageDesk::enrol(const SiteCard &card, const QString &officeCode, const QString &fingerprint)
{
    const auto question = [card, officeCode, fingerprint](const Store &store) {
        return enrolment(store.database(), card, officeCode, fingerprint, {});
    };
    const QString sentence =
        officeCode.isEmpty()
            ? tr("Enrolled %1 as the centre of this register. Packages can go to and fro now.").arg(card.name)
            : tr("Enrolled %1 for the office %2. Packages can go to and fro now.").arg(card.name, officeCode);
    whenAnswered(m_session.ask(question), this, [this, sentence](const Result<Save> &save) {
        save ? commit(*save, sentence) : emit failed(save.error());
    });
}

void PackageDesk::revoke(const Enrolment &site, const QString &reason)
{
    commit(revocation(site, reason),
           tr("Revoked %1: nothing is taken from it or sent to it.").arg(site.name));
}

void PackageDesk::commit(const Save &save, const QString &sentence)
{
    whenAnswered(m_session.commit(save), this, [this, sentence](const Result<SaveId> &saved) {
        saved ? emit done(sentence) : emit failed(saved.error());
    });
}

QString summaryOf(const MergeReport &report)
{
    if (report.isDuplicate())
        return Text::tr("%1 sent this before; nothing changes.").arg(report.sender);
    const OutcomeCounts &counts = report.counts;
    QStringList parts{Text::tr("%n applied", nullptr, counts.applied),
                      Text::tr("%n the same already", nullptr, counts.same)};
    const int waiting = waitingOf(counts);
    if (waiting > 0)
        parts += Text::tr("%n wait for a decision", nullptr, waiting);
    if (counts.duplicate > 0)
        parts += Text::tr("%n received before", nullptr, counts.duplicate);
    if (counts.held > 0)
        parts += Text::tr("%n left as they are here", nullptr, counts.held);
    return Text::tr("%1 sends %n change(s): %2.", nullptr, report.changes)
        .arg(report.sender, parts.join(QStringLiteral(", ")));
}

} // namespace mandate
