// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/officescope.h"

namespace mandate {

namespace {

constexpr const char *Parties =
    "WITH RECURSIVE below(id) AS (VALUES(?1) UNION SELECT o.id FROM office o JOIN below b ON o.parent = "
    "b.id) "
    "SELECT id FROM below UNION SELECT p.id FROM post p JOIN below b ON p.office = b.id UNION "
    "SELECT a.person FROM appointment a JOIN post p ON p.id = a.post JOIN below b ON p.office = b.id";

bool isParty(const Description &description)
{
    const QLatin1String table(description.table);
    return table == QLatin1String("office") || table == QLatin1String("post")
           || table == QLatin1String("person");
}

} // namespace

Result<OfficeScope> OfficeScope::read(const Database &database, const OfficeId &office)
{
    OfficeScope scope;
    Statement parties(database, Parties);
    parties.bind(1, office);
    return parties.each([&scope](const Statement &row) { scope.m_parties.insert(row.uuid(0)); })
        .map([&scope] { return std::move(scope); });
}

Result<bool> OfficeScope::holds(WorkingCopy &copy, const Description &description, const Row &row)
{
    const Uuid id = std::get<Uuid>(row.front());
    if (isParty(description))
        return m_parties.count(id) > 0;
    const auto known = m_known.find(id);
    if (known != m_known.end())
        return known->second;
    return belongs(copy, description, row).map([&](bool isWithin) { return m_known[id] = isWithin; });
}

Result<bool> OfficeScope::mayHold(WorkingCopy &copy, const Description &description, const Row &row)
{
    const QLatin1String table(description.table);
    if (table == QLatin1String("person") || table == QLatin1String("attachment"))
        return true;
    return belongs(copy, description, row);
}

void OfficeScope::add(const Description &description, const Uuid &record)
{
    if (isParty(description))
        m_parties.insert(record);
}

Result<bool> OfficeScope::belongs(WorkingCopy &copy, const Description &description, const Row &row)
{
    for (const Ownership &ownership : ownerships()) {
        if (qstrcmp(ownership.table, description.table) != 0)
            continue;
        const auto field = std::size_t(description.indexOf(QString::fromLatin1(ownership.column)));
        const auto *to = std::get_if<Uuid>(&row[field]);
        const Field &of = description.fields[field];
        if (!to)
            continue;
        if (!of.target || isParty(of.target())) {
            if (m_parties.count(*to) > 0)
                return true;
            continue;
        }
        const auto owner = copy.look(of.target(), *to);
        const auto within = owner && **owner ? holds(copy, of.target(), ***owner)
                                             : owner.map([](const WorkingCopy::State *) { return false; });
        if (!within || *within)
            return within;
    }
    return false;
}

} // namespace mandate
