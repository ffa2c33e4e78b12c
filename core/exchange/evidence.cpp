// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/evidence.h"

#include "core/cycle/receipt.h"
#include "core/exchange/package.h"
#include "core/exchange/packagecontent.h"
#include "core/exchange/sentsaves.h"
#include "core/exchange/sites.h"
#include "core/store/records.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

Result<QByteArray> keptContent(const Database &database, const Receipt &receipt)
{
    Statement statement(database, "SELECT content FROM attachment_content WHERE sha256 = ?");
    return statement.bind(1, receipt.content).step().map([&statement](bool isThere) {
        return isThere ? statement.blob(0) : QByteArray();
    });
}

// The site may have been enrolled under other keys since.
Result<bool> isSignedBySite(const Database &database, const Receipt &receipt)
{
    const auto acts = records<Enrolment>(database, "WHERE site = ?", receipt.site);
    if (!acts)
        return tl::unexpected(acts.error());
    const QByteArray statement =
        chainStatement(receipt.site, receipt.upTo, QByteArray::fromHex(receipt.head.toLatin1()));
    const QByteArray signature = QByteArray::fromHex(receipt.signature.toLatin1());
    return std::any_of(acts->begin(), acts->end(),
                       [&](const Enrolment &act) { return isSignedBy(keysOf(act), statement, signature); });
}

bool isUnbroken(const PackageContent &content, const Receipt &receipt)
{
    const Link *before = nullptr;
    for (const SentSave &save : content.saves) {
        const bool follows = !before || save.link.previous == before->entry.hash;
        if (!follows || !isSound(save))
            return false;
        before = &save.link;
    }
    return !before || QString::fromLatin1(before->entry.hash.toHex()) == receipt.head;
}

Result<bool> isAsItCame(const Database &database, const Receipt &receipt)
{
    const auto kept = keptContent(database, receipt);
    const auto isSigned = isSignedBySite(database, receipt);
    if (!kept || !isSigned)
        return tl::unexpected(kept ? isSigned.error() : kept.error());
    const QByteArray hash = QCryptographicHash::hash(*kept, QCryptographicHash::Sha256).toHex();
    if (!*isSigned || QString::fromLatin1(hash) != receipt.content)
        return false;
    const auto content = inflated(*kept, MostContentBytes).and_then([](const QByteArray &lines) {
        return readContent(lines);
    });
    return content && isUnbroken(*content, receipt);
}

} // namespace

Result<PackageContent> keptPackage(const Database &database, const Receipt &receipt)
{
    return keptContent(database, receipt)
        .and_then([](const QByteArray &kept) { return inflated(kept, MostContentBytes); })
        .and_then([](const QByteArray &lines) { return readContent(lines); });
}

Result<QStringList> evidenceFaults(const Database &database)
{
    const auto own = ownSite(database);
    const auto receipts = own ? records<Receipt>(database, "WHERE received_by = ? ORDER BY to_seq", *own)
                              : tl::unexpected(own.error());
    if (!receipts)
        return tl::unexpected(receipts.error());
    QStringList faults;
    for (const Receipt &receipt : *receipts) {
        const auto sound = isAsItCame(database, receipt);
        const auto site = enrolmentOf(database, receipt.site);
        if (!sound || !site)
            return tl::unexpected(sound ? site.error() : sound.error());
        if (!*sound)
            faults +=
                Text::tr(
                    "What %1 sent with its saves up to %2 is not kept as it came. Compare with a backup, "
                    "or ask the office for that package.")
                    .arg(*site ? (*site)->name : receipt.site.text())
                    .arg(receipt.upTo);
    }
    return faults;
}

} // namespace mandate
