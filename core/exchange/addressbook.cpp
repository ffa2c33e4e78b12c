// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/addressbook.h"

#include "core/plan/alignment.h"
#include "core/store/records.h"

namespace mandate {

Result<AddressBook> AddressBook::read(const Database &database)
{
    AddressBook book;
    const auto done =
        book.readCodes(database).and_then([&] { return book.readPlaces(database); }).and_then([&] {
            return book.readAlignments(database);
        });
    return done.map([&book] { return std::move(book); });
}

Result<void> AddressBook::readCodes(const Database &database)
{
    constexpr const char *Sql = R"(
        SELECT id, code FROM party UNION ALL SELECT id, code FROM plan UNION ALL SELECT id, code FROM pillar
        UNION ALL SELECT id, code FROM kra UNION ALL SELECT id, code FROM kpi
        UNION ALL SELECT id, code FROM rule_set UNION ALL SELECT id, code FROM cycle
        UNION ALL SELECT id, code FROM agreement)";
    return Statement(database, Sql).each([this](const Statement &row) {
        m_codes[row.uuid(0)] = row.text(1);
    });
}

Result<void> AddressBook::readPlaces(const Database &database)
{
    constexpr const char *Sql = R"(
        SELECT id, agreement, number, NULL, NULL FROM objective
        UNION ALL SELECT t.id, o.agreement, o.number, t.number, NULL
        FROM action t JOIN objective o ON o.id = t.objective
        UNION ALL SELECT i.id, o.agreement, o.number, t.number, i.number
        FROM indicator i JOIN action t ON t.id = i.action JOIN objective o ON o.id = t.objective)";
    return Statement(database, Sql).each([this](const Statement &row) {
        QString number = row.text(2);
        for (const int column : {3, 4})
            if (!row.isNull(column))
                number += u'.' + row.text(column);
        m_places[row.uuid(0)] = {row.uuid(1), number};
    });
}

Result<void> AddressBook::readAlignments(const Database &database)
{
    const auto all = records<Alignment>(database, "");
    if (!all)
        return tl::unexpected(all.error());
    for (const Alignment &alignment : *all) {
        QString entry = alignment.parentKra.isNull() ? address(alignment.parentObjective.uuid)
                                                     : code(alignment.parentKra.uuid);
        if (alignment.share)
            entry += u'=' + alignment.share->percent().text();
        m_alignments[alignment.childKra.isNull() ? alignment.childObjective.uuid : alignment.childKra.uuid] +=
            entry;
    }
    return {};
}

QString AddressBook::code(const Uuid &id) const
{
    const auto found = m_codes.find(id);
    return found == m_codes.end() ? QString() : found->second;
}

AddressBook::Place AddressBook::place(const Uuid &id) const
{
    const auto found = m_places.find(id);
    return found == m_places.end() ? Place() : found->second;
}

QString AddressBook::address(const Uuid &item) const
{
    const Place found = place(item);
    return code(found.agreement) + u'/' + found.number;
}

QString AddressBook::alignments(const Uuid &child) const
{
    const auto found = m_alignments.find(child);
    if (found == m_alignments.end())
        return {};
    QStringList entries = found->second;
    entries.sort();
    return entries.join(u';');
}

} // namespace mandate
