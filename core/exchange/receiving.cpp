// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/receiving.h"

#include "core/exchange/package.h"
#include "core/exchange/reviewitems.h"
#include "core/exchange/sites.h"
#include "core/exchange/updating.h"
#include "core/store/snapshot.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

Result<void> checkInside(const ReceivedPackage &package, const Envelope &envelope, const Uuid &own)
{
    const PackageContent &content = package.content;
    const bool fits = content.package.uuid == envelope.package && content.sender == envelope.sender
                      && content.recipient == own;
    const bool isReturns = content.kind == PackageKind::Returns;
    const bool byOffice = package.sender.role == SiteRole::Office;
    const bool isOnlySaves =
        content.absent.empty() && std::all_of(content.rows.begin(), content.rows.end(), [](const auto &row) {
            return row.first == &describe<Receipt>();
        });
    if (fits && isReturns == byOffice && (isReturns ? isOnlySaves : content.saves.empty()))
        return {};
    return failure(
        Error::Kind::Refused,
        Text::tr("What is in this package does not fit what stands on it, so nothing was taken in. Ask "
                 "%1 for it once more.")
            .arg(package.sender.name));
}

void keepEvidence(Save &save, const ReceivedPackage &package)
{
    const QString sha256 =
        QString::fromLatin1(QCryptographicHash::hash(package.evidence, QCryptographicHash::Sha256).toHex());
    for (RecordChange &change : save.changes())
        if (change.description == &describe<Receipt>()
            && change.row[std::size_t(change.description->indexOf(u"package"))]
                   == Value(package.content.package.uuid))
            change.row[std::size_t(change.description->indexOf(u"content_sha256"))] = sha256;
    save.addContent(sha256, package.evidence);
}

// Saves it, and tells what has to be corrected since in what was here before.
Result<void> workIn(Store &store, MergePlan &plan)
{
    const Database &database = store.database();
    Reviewer reviewer(database);
    const auto known = reviewer.present(plan.report.touched);
    const auto before = known ? reviewer.items(*known) : tl::unexpected(known.error());
    if (!before)
        return tl::unexpected(before.error());
    if (const auto saved = store.commit(std::move(plan.save)); !saved)
        return tl::unexpected(saved.error());
    // It is saved by now, whatever becomes of this.
    const auto items = reviewer.items(*known);
    if (!items)
        plan.report.notices += Text::tr("The package was taken in, but not looked through for what has to be "
                                        "corrected since. %1")
                                   .arg(items.error().message);
    for (const QString &item : items.value_or(QStringList()))
        if (!before->contains(item))
            plan.report.reviewItems += item;
    return {};
}

} // namespace

Result<ReceivedPackage> openFor(const Database &database, const QByteArray &package, const KeyPair &keys)
{
    const auto envelope = envelopeOf(package);
    if (!envelope)
        return tl::unexpected(envelope.error());
    const auto sender = trustedSite(database, envelope->sender);
    const auto own = ownSite(database);
    if (!sender || !own)
        return tl::unexpected(sender ? own.error() : sender.error());
    auto opened = openPackage(package, keysOf(*sender), *own, keys);
    if (!opened)
        return tl::unexpected(opened.error());
    auto content = readContent(opened->content);
    if (!content)
        return tl::unexpected(content.error());
    ReceivedPackage received{*sender, std::move(*content), std::move(opened->deflated)};
    return checkInside(received, *envelope, *own).map([&received] { return std::move(received); });
}

bool mayLookAgain(const Error &error)
{
    return error.kind == Error::Kind::Conflict
           || (error.kind == Error::Kind::Refused && !error.detail.isEmpty());
}

Result<MergePlan> planReceiving(const Database &database, const ReceivedPackage &package,
                                const RecordSet &held)
{
    const Snapshot snapshot(database); // one state, and one lock instead of one for each question
    const auto own = ownSite(database);
    if (!own)
        return tl::unexpected(own.error());
    if (package.content.recipient != *own)
        return failure(Error::Kind::Refused,
                       Text::tr("This package is for another register. Nothing was taken "
                                "in: open that register, then receive it."));
    auto plan = package.content.kind == PackageKind::Returns
                    ? planReturns(database, package.sender, package.content, held)
                    : planUpdates(database, package.sender, package.content, held);
    if (plan && !plan->report.isAccounted())
        return failure(Error::Kind::Invalid,
                       Text::tr("The changes of this package do not add up, so nothing was taken in. Report "
                                "this as a fault of the program."));
    if (plan && !plan->save.isEmpty())
        keepEvidence(plan->save, package);
    return plan;
}

Result<MergeReport> receive(Store &store, const ReceivedPackage &package, const QString &user,
                            const QString &reason)
{
    RecordSet held;
    for (int left = MostTries;; --left) {
        auto plan = planReceiving(store.database(), package, held);
        if (!plan)
            return tl::unexpected(plan.error());
        if (plan->save.isEmpty())
            return plan->report;
        plan->save.setUser(user);
        plan->save.setReason(reason);
        const auto saved = workIn(store, *plan);
        if (saved) {
            const auto end = ownChainEnd(store.database());
            plan->report.ownHead = end ? headText(*end) : QString();
            return plan->report;
        }
        if (left == 0 || !mayLookAgain(saved.error()))
            return tl::unexpected(saved.error());
        // A version that cannot stand beside what the register says waits for a decision.
        if (const auto version = Uuid::parse(saved.error().detail))
            held.insert(*version);
    }
}

} // namespace mandate
