// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/chaincheck.h"

#include "core/exchange/sentsaves.h"
#include "core/store/records.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

tl::unexpected<Error> altered(const Enrolment &sender, std::int64_t sequence)
{
    return failure(Error::Kind::Refused,
                   Text::tr("Save %1 of %2 is not what its audit trail says, so nothing of the package was "
                            "taken in. Have the office check its register.")
                       .arg(sequence)
                       .arg(sender.name));
}

tl::unexpected<Error> forked(const Enrolment &sender, std::int64_t sequence)
{
    return failure(
        Error::Kind::Refused,
        Text::tr("%1 sends other saves from number %2 on than it did before: its register was taken "
                 "from a backup, or copied and used twice. Nothing was taken in; have the office "
                 "enrol anew and get its part once more.")
            .arg(sender.name)
            .arg(sequence));
}

Result<void> checkLinks(const PackageContent &content, const Enrolment &sender)
{
    const Link *before = nullptr;
    for (const SentSave &save : content.saves) {
        const Link &link = save.link;
        const auto expected = before ? before->entry.sequence + 1 : std::int64_t(content.from);
        const bool follows = !before || (link.previous == before->entry.hash && link.clock > before->clock);
        if (link.entry.sequence != expected || !follows || !isSound(save))
            return altered(sender, link.entry.sequence);
        before = &link;
    }
    const bool ends = before ? before->entry.sequence == content.upTo && before->entry.hash == content.head
                             : content.upTo + 1 == content.from;
    return ends ? Result<void>() : altered(sender, content.upTo);
}

} // namespace

Result<void> checkChain(const PackageContent &content, const Enrolment &sender, const ChainEnd &received)
{
    if (content.from > received.sequence + 1)
        return failure(
            Error::Kind::Refused,
            Text::tr("Saves %1 to %2 of %3 are missing: the package that holds them must be received "
                     "first. Nothing was taken in; ask the office for it, or have it send once more.")
                .arg(received.sequence + 1)
                .arg(content.from - 1)
                .arg(sender.name));
    if (!isSignedBy(keysOf(sender), chainStatement(content.sender, content.upTo, content.head),
                    content.signature))
        return altered(sender, content.upTo);
    if (const auto sound = checkLinks(content, sender); !sound)
        return sound;
    for (const SentSave &save : content.saves) {
        const SaveEntry &entry = save.link.entry;
        const bool isLast = entry.sequence == received.sequence && entry.hash != received.hash;
        const bool isNext = entry.sequence == received.sequence + 1 && save.link.previous != received.hash;
        if (isLast || isNext)
            return forked(sender, entry.sequence);
    }
    return {};
}

Result<void> checkProcessed(const Database &database, const PackageContent &content, const Enrolment &centre)
{
    if (content.processed == 0)
        return {};
    Statement own(database,
                  "SELECT hash FROM save WHERE site_id = (SELECT site_id FROM register) AND seq = ?");
    const auto row = own.bind(1, std::int64_t(content.processed)).step();
    if (!row)
        return tl::unexpected(row.error());
    if (*row && own.blob(0) == content.processedHead)
        return {};
    return failure(
        Error::Kind::Refused,
        Text::tr("%1 has received saves of this office that are not in this register: it was taken "
                 "from an older backup, or another copy was used. Nothing was taken in; open the "
                 "register that sent them, or enrol anew and get your part once more.")
            .arg(centre.name));
}

Result<void> checkBeginning(const PackageContent &content, const Enrolment &centre, const ChainEnd &received)
{
    if (content.from <= 1 || content.upTo <= received.sequence)
        return {};
    if (content.from > received.sequence + 1)
        return failure(
            Error::Kind::Refused,
            Text::tr(
                "This package brings what changed at %1 after its save %2, and this register has it up to "
                "save %3. Nothing was taken in; ask %1 for the whole part of this office.")
                .arg(centre.name)
                .arg(content.from - 1)
                .arg(received.sequence));
    if (std::find(content.sentEnds.begin(), content.sentEnds.end(), received) != content.sentEnds.end())
        return {};
    return failure(
        Error::Kind::Refused,
        Text::tr("%1 does not know of what this register received from it last (up to its save %2): "
                 "its register was taken from a backup. Nothing was taken in; ask %1 for the whole "
                 "part of this office.")
            .arg(centre.name)
            .arg(received.sequence));
}

// After a backup was put in place of a register, it may say once more what it said before.
Result<std::vector<Receipt>> newReceipts(const Database &database, const PackageContent &content,
                                         const Uuid &own)
{
    Statement known(database, "SELECT 1 FROM receipt WHERE (package = ?1 AND received_by = ?2) OR (site = ?3 "
                              "AND received_by = ?2 AND from_seq = ?4)");
    std::vector<Receipt> receipts;
    for (const auto &[description, row] : content.rows) {
        if (description != &describe<Receipt>())
            continue;
        const auto receipt = fromRow<Receipt>(row);
        if (!receipt)
            return tl::unexpected(receipt.error());
        if (receipt->site != own || receipt->by != content.sender)
            return failure(Error::Kind::Refused,
                           Text::tr("This package holds a receipt for somebody else. Nothing was taken in."));
        known.bind(1, receipt->package).bind(2, receipt->by).bind(3, receipt->site);
        const auto isKnown = known.bind(4, std::int64_t(receipt->from)).step();
        known.reset();
        if (!isKnown)
            return tl::unexpected(isKnown.error());
        if (!*isKnown)
            receipts.push_back(*receipt);
    }
    return receipts;
}

Receipt receiptFor(const PackageContent &content, const Uuid &receiver, int from)
{
    Receipt receipt;
    receipt.id = ReceiptId::create();
    receipt.package = content.package;
    receipt.site = content.sender;
    receipt.by = receiver;
    receipt.kind = content.kind;
    receipt.from = from;
    receipt.upTo = content.upTo;
    receipt.head = QString::fromLatin1(content.head.toHex());
    receipt.signature = QString::fromLatin1(content.signature.toHex());
    return receipt;
}

} // namespace mandate
