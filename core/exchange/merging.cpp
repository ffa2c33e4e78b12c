// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/merging.h"

#include "core/exchange/chaincheck.h"
#include "core/exchange/differences.h"
#include "core/exchange/merger.h"
#include "core/exchange/reviewitems.h"
#include "core/exchange/sites.h"
#include "core/store/signers.h"

#include <QCoreApplication>

namespace mandate {

namespace {

constexpr qint64 MostMinutesAhead = 10;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

// Rules 1 to 9 for each change, in the order in which the office made them.
Result<std::vector<ChangeOutcome>> judged(Merger &merger, const PackageContent &content, int received)
{
    std::vector<ChangeOutcome> outcomes;
    for (const SentSave &save : content.saves) {
        if (save.link.entry.sequence <= received) {
            outcomes.insert(outcomes.end(), save.lines.size(), ChangeOutcome::Duplicate);
            continue;
        }
        const std::size_t first = outcomes.size();
        outcomes.resize(first + save.lines.size());
        for (const SentUnit &unit : unitsOf(save)) {
            const auto outcome = merger.judge(unit);
            if (!outcome)
                return tl::unexpected(outcome.error());
            for (const SentLine *line : unit.lines)
                outcomes[first + std::size_t(line - save.lines.data())] = *outcome;
        }
    }
    return outcomes;
}

// A clock decides nothing, but one that runs far ahead is worth a word.
void noteClock(const PackageContent &content, MergeReport &report)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime last = content.saves.empty() ? now : content.saves.back().link.entry.at;
    if (now.secsTo(last) > MostMinutesAhead * 60)
        report.notices +=
            Text::tr("The clock of %1 runs ahead: its last save says %2. Have the clock set; nothing is "
                     "decided by it.")
                .arg(report.sender, last.toString(Qt::ISODate));
}

// A signature proves that who has the key made the save; whether that is who is named, only a register that
// knows the key can say.
Result<void> noteSigners(const Database &database, const PackageContent &content, MergeReport &report)
{
    Signers signers(database);
    for (const SentSave &save : content.saves) {
        if (save.link.entry.signature.isEmpty())
            continue;
        ++report.signedSaves;
        const auto owner = signers.ownerOf(save.signKey);
        if (!owner)
            return tl::unexpected(owner.error());
        if (!owner->isEmpty() && *owner != save.link.entry.user)
            report.notices += Text::tr("Save %1 of %2 names %3 and bears the signature of %4. Ask them why.")
                                  .arg(save.link.entry.sequence)
                                  .arg(report.sender, save.link.entry.user, *owner);
    }
    return {};
}

MergePlan emptyPlan(const Enrolment &sender, const PackageContent &content)
{
    MergePlan plan{
        Save(Text::tr("Receive saves %1 to %2 of %3").arg(content.from).arg(content.upTo).arg(sender.name)),
        {}};
    plan.report.kind = content.kind;
    plan.report.sender = sender.name;
    plan.report.from = content.from;
    plan.report.upTo = content.upTo;
    plan.report.head = headText({content.upTo, content.head});
    for (const SentSave &save : content.saves)
        plan.report.changes += int(save.lines.size());
    return plan;
}

Result<void> write(MergePlan &plan, Merger &merger, const PackageContent &content)
{
    merger.copy().writeTo(plan.save);
    auto touched = merger.copy().changedAgreements();
    if (!touched)
        return tl::unexpected(touched.error());
    plan.report.touched = std::move(*touched);
    for (const DifferingEntry &entry : merger.book().added())
        plan.save.add(entry);
    plan.report.entries = merger.book().added();
    for (const auto &[sha256, bytes] : content.contents)
        plan.save.addContent(sha256, bytes);
    return {};
}

} // namespace

Result<MergePlan> planReturns(const Database &database, const Enrolment &sender,
                              const PackageContent &content, const RecordSet &heldVersions)
{
    const auto own = ownSite(database);
    const auto end = own ? receivedChainEnd(database, sender.site, *own) : tl::unexpected(own.error());
    if (!end)
        return tl::unexpected(end.error());
    if (const auto sound = checkChain(content, sender, *end); !sound)
        return tl::unexpected(sound.error());
    MergePlan plan = emptyPlan(sender, content);
    if (content.upTo <= end->sequence) {
        plan.report.counts.duplicate = plan.report.changes;
        plan.report.cameBefore = true;
        return plan;
    }
    auto theirs = OfficeScope::read(database, sender.office);
    const auto open = openEntries(database, sender.site);
    if (!theirs || !open)
        return tl::unexpected(theirs ? open.error() : theirs.error());
    Merger merger(database, content, std::move(*theirs), heldVersions);
    for (const DifferingEntry &entry : *open)
        merger.book().note(entry);
    const auto outcomes = judged(merger, content, end->sequence);
    if (!outcomes)
        return tl::unexpected(outcomes.error());
    for (const ChangeOutcome outcome : *outcomes)
        plan.report.counts.add(outcome);
    if (const auto done = write(plan, merger, content); !done)
        return tl::unexpected(done.error());
    const auto receipts = newReceipts(database, content, *own);
    if (!receipts)
        return tl::unexpected(receipts.error());
    for (const Receipt &of : *receipts)
        plan.save.add(of);
    Receipt receipt = receiptFor(content, *own, end->sequence + 1);
    receipt.outcomes = outcomesText(*outcomes);
    plan.save.add(receipt);
    noteClock(content, plan.report);
    return noteSigners(database, content, plan.report).map([&plan] { return std::move(plan); });
}

} // namespace mandate
