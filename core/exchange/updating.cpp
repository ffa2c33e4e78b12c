// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/updating.h"

#include "core/cycle/entrydecision.h"
#include "core/exchange/chaincheck.h"
#include "core/exchange/reviewitems.h"
#include "core/exchange/updater.h"

#include <QCoreApplication>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

bool isAllowed(const Description &description, const Row &row, const Uuid &own)
{
    if (&description == &describe<DifferingEntry>()) {
        const auto entry = fromRow<DifferingEntry>(row);
        return entry && entry->site == own;
    }
    return &description == &describe<EntryDecision>() || &description == &describe<Receipt>()
           || isExchanged(description);
}

MergePlan emptyPlan(const Enrolment &centre, const PackageContent &content)
{
    MergePlan plan{Save(Text::tr("Receive the state of %1").arg(centre.name)), {}};
    plan.save.setIsCopy();
    plan.report.kind = content.kind;
    plan.report.sender = centre.name;
    plan.report.from = plan.report.upTo = content.upTo;
    plan.report.head = headText({content.upTo, content.head});
    plan.report.changes = int(content.absent.size());
    for (const auto &[description, row] : content.rows)
        plan.report.changes += isExchanged(*description) ? 1 : 0;
    return plan;
}

// Nothing but what a centre may send is looked at any further.
Result<void> check(const Database &database, const Enrolment &centre, const PackageContent &content,
                   const Uuid &own)
{
    if (!isSignedBy(keysOf(centre), chainStatement(content.sender, content.upTo, content.head),
                    content.signature))
        return failure(Error::Kind::Refused,
                       Text::tr("This package is not signed by the register of %1.").arg(centre.name));
    for (const auto &[description, row] : content.rows)
        if (!isAllowed(*description, row, own))
            return failure(Error::Kind::Refused,
                           Text::tr("This package holds a %1, which is not passed between offices. Nothing "
                                    "was taken in.")
                               .arg(description->title()));
    return checkProcessed(database, content, centre);
}

} // namespace

Result<MergePlan> planUpdates(const Database &database, const Enrolment &centre,
                              const PackageContent &content, const RecordSet &heldRecords)
{
    const auto own = ownSite(database);
    const auto end = own ? receivedChainEnd(database, centre.site, *own) : tl::unexpected(own.error());
    if (!end)
        return tl::unexpected(end.error());
    if (const auto sound = check(database, centre, content, *own); !sound)
        return tl::unexpected(sound.error());
    if (const auto begins = checkBeginning(content, centre, *end); !begins)
        return tl::unexpected(begins.error());
    MergePlan plan = emptyPlan(centre, content);
    if (content.upTo <= end->sequence) {
        plan.report.counts.duplicate = plan.report.changes;
        plan.report.cameBefore = true;
        if (content.upTo < end->sequence)
            plan.report.notices +=
                Text::tr("It is older than the last package of %1 that was received here, so "
                         "nothing of it was needed.")
                    .arg(centre.name);
        return plan;
    }
    auto edits = OwnEdits::read(database, *own, content);
    if (!edits)
        return tl::unexpected(edits.error());
    Updater updater(database, std::move(*edits), heldRecords);
    if (const auto done = updater.work(content); !done)
        return tl::unexpected(done.error());
    updater.copy().writeTo(plan.save);
    auto touched = updater.copy().changedAgreements();
    if (!touched)
        return tl::unexpected(touched.error());
    plan.report.touched = std::move(*touched);
    for (const ChangeOutcome outcome : updater.outcomes())
        plan.report.counts.add(outcome);
    plan.report.held = updater.held();
    for (const auto &[sha256, bytes] : content.contents)
        plan.save.addContent(sha256, bytes);
    const auto receipts = newReceipts(database, content, *own);
    if (!receipts)
        return tl::unexpected(receipts.error());
    for (const Receipt &of : *receipts)
        plan.save.add(of);
    Receipt receipt = receiptFor(content, *own, content.upTo);
    receipt.outcomes = outcomesText(updater.outcomes());
    plan.save.add(receipt);
    return plan;
}

} // namespace mandate
