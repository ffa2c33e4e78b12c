// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ownedits.h"

#include "core/cycle/agreementversion.h"
#include "core/cycle/entrydecision.h"
#include "core/exchange/fieldgroups.h"
#include "core/store/records.h"

#include <map>

namespace mandate {

namespace {

// The entries and decisions of this register and of a package, taken together.
struct Ledger
{
    std::map<Uuid, DifferingEntry> entries;
    std::map<Uuid, EntryDecision> decisions;

    Result<void> addFrom(const Database &database, const Uuid &site)
    {
        const auto known = allRecords<DifferingEntry>(database, "WHERE site = ?", site);
        const auto decided = allRecords<EntryDecision>(
            database, "WHERE entry IN (SELECT id FROM main.differing_entry WHERE site = ?)", site);
        if (!known || !decided)
            return tl::unexpected(known ? decided.error() : known.error());
        for (const DifferingEntry &entry : *known)
            entries[entry.id.uuid] = entry;
        for (const EntryDecision &decision : *decided)
            decisions[decision.id.uuid] = decision;
        return {};
    }

    Result<void> addFrom(const PackageContent &content)
    {
        for (const auto &[description, row] : content.rows) {
            const Uuid id = std::get<Uuid>(row.front());
            if (description == &describe<DifferingEntry>()) {
                const auto entry = fromRow<DifferingEntry>(row);
                if (!entry)
                    return tl::unexpected(entry.error());
                entries[id] = *entry;
            } else if (description == &describe<EntryDecision>()) {
                const auto decision = fromRow<EntryDecision>(row);
                if (!decision)
                    return tl::unexpected(decision.error());
                decisions[id] = *decision;
            }
        }
        return {};
    }

    std::vector<DifferingEntry> open() const
    {
        std::set<Uuid> closed;
        for (const auto &[id, entry] : entries)
            closed.insert(entry.follows.uuid);
        std::set<Uuid> replaced;
        for (const auto &[id, decision] : decisions)
            replaced.insert(decision.replaces.uuid);
        for (const auto &[id, decision] : decisions)
            if (replaced.count(id) == 0 && !leavesOpen(decision.choice))
                closed.insert(decision.entry.uuid);
        std::vector<DifferingEntry> open;
        for (const auto &[id, entry] : entries)
            if (closed.count(id) == 0)
                open.push_back(entry);
        return open;
    }
};

} // namespace

Result<OwnEdits> OwnEdits::read(const Database &database, const Uuid &site, const PackageContent &content)
{
    OwnEdits edits;
    Statement lines(
        database,
        "SELECT c.table_name, c.row_id, c.column_name FROM main.change c JOIN save s ON s.save_id = "
        "c.save_id WHERE s.site_id = ? AND s.seq > ? AND NOT EXISTS (SELECT 1 FROM main.change r WHERE "
        "r.save_id = s.save_id AND r.table_name = 'receipt')");
    lines.bind(1, site).bind(2, std::int64_t(content.processed));
    const auto read = lines.each([&edits](const Statement &row) {
        const Description *description = descriptionOf(row.text(0));
        const int field = description ? description->indexOf(row.text(2)) : -1;
        const QString group =
            field < 0 ? QString(QLatin1String(WholeRecord)) : groupOf(*description, std::size_t(field));
        edits.m_edits.emplace(row.uuid(1), group);
        edits.m_hasSigned = edits.m_hasSigned || description == &describe<AgreementVersion>();
    });
    Ledger ledger;
    const auto done = read.and_then([&] { return ledger.addFrom(database, site); }).and_then([&] {
        return ledger.addFrom(content);
    });
    if (!done)
        return tl::unexpected(done.error());
    for (const DifferingEntry &entry : ledger.open())
        edits.m_edits.emplace(entry.record, entry.group);
    return edits;
}

bool OwnEdits::has(const Uuid &record, const QString &group) const
{
    return m_edits.count({record, group}) > 0 || m_edits.count({record, QLatin1String(WholeRecord)}) > 0;
}

bool OwnEdits::any(const Uuid &record) const
{
    const auto first = m_edits.lower_bound({record, QString()});
    return first != m_edits.end() && first->first == record;
}

} // namespace mandate
