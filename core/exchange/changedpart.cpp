// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/changedpart.h"

#include "core/store/records.h"

#include <algorithm>

namespace mandate {

namespace {

// What happened to records since a save.
struct Since
{
    RecordSet changed; // or decided about
    RecordSet placed;  // new, or given to another owner: what belongs to them may be new to the office, too
};

void note(Since &since, const Description &description, const Statement &line)
{
    since.changed.insert(line.uuid(1));
    const int field = description.indexOf(line.text(2));
    if (field < 0 || description.fields[std::size_t(field)].kind == FieldKind::Reference)
        since.placed.insert(line.uuid(1));
}

// An office's change that was not taken leaves the record here as it was, and has to be taken back there.
Result<void> noteDecided(const Database &database, const Uuid &site, int save, Since &since)
{
    Statement decided(
        database, "SELECT d.record FROM main.differing_entry d WHERE d.site = ?1 AND EXISTS (SELECT 1 FROM "
                  "main.change c JOIN save s ON s.save_id = c.save_id WHERE s.seq > ?2 AND c.row_id IN "
                  "(SELECT d.id UNION ALL SELECT e.id FROM main.entry_decision e WHERE e.entry = d.id))");
    return decided.bind(1, site).bind(2, std::int64_t(save)).each([&since](const Statement &row) {
        since.changed.insert(row.uuid(0));
    });
}

Result<Since> changedSince(const Database &database, const Uuid &site, int save)
{
    Since since;
    Statement lines(database,
                    "SELECT c.table_name, c.row_id, c.column_name FROM save s JOIN main.change c ON "
                    "c.save_id = s.save_id WHERE s.site_id = (SELECT site_id FROM register) AND "
                    "s.seq > ?");
    return lines.bind(1, std::int64_t(save))
        .each([&since](const Statement &line) {
            if (const Description *description = descriptionOf(line.text(0)))
                note(since, *description, line);
        })
        .and_then([&] { return noteDecided(database, site, save, since); })
        .map([&since] { return std::move(since); });
}

// Whether a record belongs to one that may be new to the office.
bool isUnder(const SliceRow &row, const RecordSet &placed)
{
    return std::any_of(ownerships().begin(), ownerships().end(), [&](const Ownership &ownership) {
        if (qstrcmp(ownership.table, row.description->table) != 0)
            return false;
        const int field = row.description->indexOf(QString::fromLatin1(ownership.column));
        const auto *owner = std::get_if<Uuid>(&row.row[std::size_t(field)]);
        return owner && placed.count(*owner) > 0;
    });
}

// Owners come before what belongs to them, so one walk finds all that hangs on what was placed.
bool isNews(const SliceRow &row, Since &since)
{
    const Uuid id = std::get<Uuid>(row.row.front());
    if (row.isReferred || since.placed.count(id) > 0 || isUnder(row, since.placed)) {
        since.placed.insert(id);
        if (qstrcmp(row.description->table, "appointment") == 0)
            since.placed.insert(std::get<Uuid>(row.row[std::size_t(row.description->indexOf(u"person"))]));
        return true;
    }
    return since.changed.count(id) > 0;
}

} // namespace

// A receipt for what this register's chain does not hold: the register was taken from a backup, and what the
// office has is not known here.
Result<int> completeUpTo(const Database &database, const Enrolment &office)
{
    Statement complete(
        database,
        "WITH told AS (SELECT r.to_seq, r.outcomes, EXISTS (SELECT 1 FROM save s WHERE s.site_id = r.site "
        "AND "
        "s.seq = r.to_seq AND lower(hex(s.hash)) = r.head) AS is_ours FROM main.receipt r WHERE r.site = "
        "(SELECT site_id FROM register) AND r.received_by = ?1) "
        "SELECT max(to_seq) FROM told WHERE outcomes NOT LIKE '%h%' AND NOT EXISTS (SELECT 1 FROM told WHERE "
        "NOT is_ours) AND to_seq >= (SELECT max(s.seq) FROM main.change c JOIN save s ON s.save_id = "
        "c.save_id "
        "WHERE c.row_id = ?2)");
    return complete.bind(1, office.site).bind(2, office.id).step().map([&complete](bool isThere) {
        return isThere ? int(complete.integer(0)) : 0;
    });
}

Result<std::vector<std::pair<const Description *, Row>>> changedPart(const Database &database,
                                                                     const Enrolment &office, int since)
{
    auto gathered = gatheredFor(database, office.office);
    if (!gathered)
        return tl::unexpected(gathered.error());
    if (since == 0)
        return inOrder(std::move(*gathered));
    auto happened = changedSince(database, office.site, since);
    if (!happened)
        return tl::unexpected(happened.error());
    std::vector<SliceRow> news;
    for (SliceRow &row : *gathered)
        if (isNews(row, *happened))
            news.push_back(std::move(row));
    return inOrder(std::move(news));
}

Result<std::vector<ChainEnd>> sentEnds(const Database &database, const Uuid &site, int since)
{
    Statement sent(database,
                   "SELECT DISTINCT to_seq, head FROM main.sent_package WHERE site = ? AND to_seq >= ? "
                   "ORDER BY to_seq");
    return sent.bind(1, site).bind(2, std::int64_t(since)).all([](const Statement &row) {
        return ChainEnd{int(row.integer(0)), QByteArray::fromHex(row.blob(1))};
    });
}

} // namespace mandate
