// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sending.h"

#include "core/cycle/attachment.h"
#include "core/cycle/entrydecision.h"
#include "core/cycle/receipt.h"
#include "core/exchange/changedpart.h"
#include "core/exchange/fieldgroups.h"
#include "core/exchange/package.h"
#include "core/exchange/sentsaves.h"
#include "core/exchange/sites.h"
#include "core/store/attachments.h"
#include "core/store/migrations.h"
#include "core/store/records.h"
#include "core/store/snapshot.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

// What one register sends to one site: all that concerns it, whatever the person who sends it may see.
struct Sending
{
    const Database &database;
    Enrolment recipient;
    PackageContent content;
    int acknowledged = 0; // of our own saves; what came after them is news to the recipient
};

// Those that entered this register after the recipient had all of it.
constexpr const char *IsNews =
    " AND EXISTS (SELECT 1 FROM main.change c JOIN save s ON s.save_id = c.save_id "
    "WHERE c.row_id = id AND s.seq > ?) ";

template <typename Record, typename... Parameters>
Result<void> addRows(Sending &sending, const char *condition, const char *order,
                     const Parameters &...parameters)
{
    const QByteArray news = QByteArray(condition) + IsNews + order;
    const auto found = allRecords<Record>(sending.database, news.constData(), parameters...,
                                          std::int64_t(sending.acknowledged));
    if (!found)
        return tl::unexpected(found.error());
    for (const Record &record : *found)
        sending.content.rows.emplace_back(&describe<Record>(), rowOf(record));
    return {};
}

// So that the other side learns what became of what it sent.
Result<void> addReceipts(Sending &sending)
{
    return addRows<Receipt>(sending, "WHERE site = ? AND received_by = ?", "ORDER BY to_seq",
                            sending.recipient.site, sending.content.sender);
}

Result<void> addDecisions(Sending &sending)
{
    const Uuid &site = sending.recipient.site;
    return addRows<DifferingEntry>(sending, "WHERE site = ?", "ORDER BY id", site).and_then([&] {
        return addRows<EntryDecision>(sending,
                                      "WHERE entry IN (SELECT id FROM main.differing_entry WHERE site = ?)",
                                      "ORDER BY id", site);
    });
}

// What was withdrawn since the office had all of its part, and what it proposed and nobody took.
Result<void> addAbsent(Sending &sending)
{
    Statement gone(
        sending.database,
        "SELECT DISTINCT c.table_name, c.row_id FROM main.change c JOIN save s ON s.save_id = c.save_id "
        "WHERE c.kind = 'withdraw' AND s.seq > max(?2, (SELECT coalesce(min(to_seq), 0) FROM sent_package "
        "WHERE site = ?1)) UNION SELECT table_name, record FROM main.differing_entry WHERE site = ?1 AND "
        "group_name "
        "= "
        "'*'");
    gone.bind(1, sending.recipient.site).bind(2, std::int64_t(sending.acknowledged));
    return gone.each([&](const Statement &row) -> Result<void> {
        const Description *description = descriptionOf(row.text(0));
        if (!description || !isExchanged(*description))
            return {};
        const auto still = anyRowById(sending.database, *description, row.uuid(1));
        if (still && !*still)
            sending.content.absent.emplace_back(description, row.uuid(1));
        return still ? Result<void>() : tl::unexpected(still.error());
    });
}

// The bytes of attachments that the other side has not got yet.
Result<void> addContents(Sending &sending, const Row &attachment)
{
    const auto record = fromRow<Attachment>(attachment);
    if (!record)
        return tl::unexpected(record.error());
    Statement made(sending.database,
                   "SELECT max(s.seq) FROM main.change c JOIN save s ON s.save_id = c.save_id "
                   "WHERE c.row_id = ?");
    if (const auto row = made.bind(1, record->id).step(); !row)
        return tl::unexpected(row.error());
    if (made.integer(0) <= sending.acknowledged)
        return {};
    return keptContent(sending.database, *record).map([&](const QByteArray &content) {
        sending.content.contents.emplace_back(record->sha256, content);
    });
}

Result<void> addState(Sending &sending)
{
    auto rows = changedPart(sending.database, sending.recipient, sending.acknowledged);
    auto ends = sentEnds(sending.database, sending.recipient.site, sending.acknowledged);
    if (!rows || !ends)
        return tl::unexpected(rows ? ends.error() : rows.error());
    sending.content.rows = std::move(*rows);
    sending.content.sentEnds = std::move(*ends);
    for (std::size_t i = 0; i < sending.content.rows.size(); ++i)
        if (sending.content.rows[i].first == &describe<Attachment>())
            if (const auto done = addContents(sending, sending.content.rows[i].second); !done)
                return done;
    sending.content.kind = sending.acknowledged > 0 ? PackageKind::Updates : PackageKind::Slice;
    return addAbsent(sending).and_then([&] { return addReceipts(sending); }).and_then([&] {
        return addDecisions(sending);
    });
}

Result<void> addReturns(Sending &sending)
{
    sending.content.kind = PackageKind::Returns;
    auto saves = sentSaves(sending.database, sending.content.from);
    if (!saves)
        return tl::unexpected(saves.error());
    sending.content.saves = std::move(*saves);
    for (const SentSave &save : sending.content.saves)
        for (const SentLine &line : save.lines)
            if (line.description == &describe<Attachment>() && !line.row.empty()
                && line.kind != ChangeKind::Withdraw)
                if (const auto done = addContents(sending, line.row); !done)
                    return done;
    return addReceipts(sending);
}

Result<Sending> begun(const Database &database, const Enrolment &recipient)
{
    const auto own = ownSite(database);
    const auto end = ownChainEnd(database);
    if (!own || !end)
        return tl::unexpected(own ? end.error() : own.error());
    const bool isOffice = recipient.role == SiteRole::Office;
    const auto told = isOffice
                          ? completeUpTo(database, recipient)
                          : receivedChainEnd(database, *own, recipient.site).map([](const ChainEnd &known) {
                                return known.sequence;
                            });
    const auto heard = receivedChainEnd(database, recipient.site, *own);
    if (!told || !heard)
        return tl::unexpected(told ? heard.error() : told.error());
    Sending sending{database, recipient, {}, *told};
    PackageContent &content = sending.content;
    content.package = PackageId::create();
    content.sender = *own;
    content.recipient = recipient.site;
    content.schema = history().back().version;
    content.from = *told + 1;
    content.upTo = end->sequence;
    content.head = end->hash;
    content.signature = QByteArray(64, '\0');
    content.processed = heard->sequence;
    content.processedHead = heard->hash;
    return sending;
}

} // namespace

Result<PackageContent> contentFor(const Database &database, const Enrolment &recipient, int from)
{
    const Snapshot snapshot(database);
    auto sending = begun(database, recipient);
    if (!sending)
        return tl::unexpected(sending.error());
    if (from > 0 && from < sending->content.from) {
        sending->content.from = from;
        sending->acknowledged = from - 1;
    }
    const auto done = recipient.role == SiteRole::Centre ? addReturns(*sending) : addState(*sending);
    return done.map([&sending] { return std::move(sending->content); });
}

Result<OutgoingPackage> packageFor(const Database &database, const Enrolment &recipient, const KeyPair &keys,
                                   int from)
{
    auto content = contentFor(database, recipient, from);
    if (!content)
        return tl::unexpected(content.error());
    content->signature = keys.signature(chainStatement(content->sender, content->upTo, content->head));
    auto file = sealPackage({content->sender, content->package.uuid}, keys,
                            {{recipient.site, keysOf(recipient)}}, writeContent(*content));
    if (!file)
        return tl::unexpected(file.error());
    SentPackage act;
    act.id = content->package;
    act.site = recipient.site;
    act.kind = content->kind;
    act.from = content->from;
    act.upTo = content->upTo;
    act.head = QString::fromLatin1(content->head.toHex());
    act.fingerprint =
        QString::fromLatin1(QCryptographicHash::hash(*file, QCryptographicHash::Sha256).toHex());
    Save save(Text::tr("Send a package to %1").arg(recipient.name));
    save.add(act);
    return OutgoingPackage{std::move(*file), std::move(save), act};
}

} // namespace mandate
