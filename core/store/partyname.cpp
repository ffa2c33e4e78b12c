// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/partyname.h"

#include "core/store/statement.h"

namespace mandate {

QByteArray fallsInto(const QByteArray &appointment, const QByteArray &cycle)
{
    const QByteArray start = ".start";
    const QByteArray end = ".\"end\"";
    return '(' + appointment + start + " IS NULL OR " + cycle + end + " IS NULL OR " + appointment + start
           + " <= " + cycle + end + ") AND (" + appointment + end + " IS NULL OR " + cycle + start
           + " IS NULL OR " + appointment + end + " >= " + cycle + start + ')';
}

QByteArray partyName(const QByteArray &party, const QByteArray &cycle)
{
    const QByteArray holder = cycle.isEmpty() ? QByteArray()
                                              : "(SELECT named.name FROM appointment held JOIN person named "
                                                "ON named.id = held.person WHERE held.post = "
                                                    + party + " AND " + fallsInto("held", cycle)
                                                    + " ORDER BY held.start DESC LIMIT 1), ";
    return "coalesce((SELECT named.name FROM office named WHERE named.id = " + party
           + "), (SELECT named.name FROM person named WHERE named.id = " + party + "), " + holder
           + "(SELECT named.title FROM post named WHERE named.id = " + party + "), '')";
}

Result<PartyName> partyOf(const Database &database, const Uuid &party, const CycleId &cycle)
{
    Statement found(
        database,
        "WITH held AS (SELECT m.person, m.post FROM appointment m JOIN cycle c ON c.id = ?2 "
        "WHERE (m.person = ?1 OR m.post = ?1) AND "
            + fallsInto("m", "c")
            + " ORDER BY m.start DESC LIMIT 1) "
              "SELECT y.code, "
            + partyName("y.id", "c")
            + ", coalesce(s.title, ''), coalesce(w.name, '') FROM party y JOIN cycle c ON c.id = ?2 "
              "LEFT JOIN held h ON y.kind <> 'office' "
              "LEFT JOIN post s ON s.id = CASE y.kind WHEN 'post' THEN y.id ELSE h.post END "
              "LEFT JOIN office w ON w.id = s.office WHERE y.id = ?1");
    found.bind(1, party).bind(2, cycle);
    const auto row = found.step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return PartyName();
    PartyName name{found.text(0), found.text(1), found.text(2), found.text(3)};
    if (name.name == name.post)
        name.post.clear();
    return name;
}

} // namespace mandate
