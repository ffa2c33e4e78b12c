// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/whereused.h"

#include "core/store/partyname.h"
#include "core/store/statement.h"

#include <QCoreApplication>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(reports)
};

struct UseQuestion
{
    bool isAbove;
    Connection connection;
    QByteArray sql; // table, identity, code, title of what is connected with ?1
};

QByteArray rows(const char *columns, const char *from)
{
    return QByteArray("SELECT ") + columns + " FROM " + from;
}

QByteArray kras(const char *from)
{
    return rows("'kra', k.id, k.code, k.title", from) + " ORDER BY k.code";
}

QByteArray objectives(const char *from)
{
    return rows("'objective', o.id, a.code || '/' || o.number, o.title", from)
           + " JOIN agreement a ON a.id = o.agreement";
}

QByteArray indicators(const QByteArray &from, const char *condition)
{
    return rows("'indicator', i.id, a.code || '/' || o.number || '.' || t.number || '.' || i.number, i.title",
                from.constData())
           + " JOIN action t ON t.id = i.action JOIN objective o ON o.id = t.objective JOIN agreement a ON "
             "a.id = o.agreement WHERE "
           + condition;
}

QByteArray parties(const QByteArray &from)
{
    return "SELECT y.kind, y.id, y.code, " + partyName("y.id") + " FROM " + from;
}

QByteArray agreements(const char *condition)
{
    return "SELECT 'agreement', a.id, a.code, " + partyName("a.second_party", "c")
           + " FROM agreement a JOIN cycle c ON c.id = a.cycle WHERE " + condition + " ORDER BY a.code";
}

// Identities are unique in the register, so a question about another kind of record finds nothing.
std::vector<UseQuestion> aboutPlan()
{
    using enum Connection;
    return {
        {true, BelongsTo,
         rows("'plan', p.id, p.code, p.name", "kra k JOIN plan p ON p.id = k.plan WHERE k.id = ?1")},
        {true, BelongsTo,
         rows("'plan', p.id, p.code, p.name", "pillar l JOIN plan p ON p.id = l.plan WHERE l.id = ?1")},
        {true, BelongsTo,
         rows("'pillar', l.id, l.code, l.title", "kra k JOIN pillar l ON l.id = k.pillar WHERE k.id = ?1")},
        {true, BelongsTo, kras("kpi m JOIN kra k ON k.id = m.kra WHERE m.id = ?1")},
        {true, OwnedBy,
         rows("'post', s.id, s.code, s.title", "kra k JOIN post s ON s.id = k.owner WHERE k.id = ?1")},
        {true, Serves, kras("alignment l JOIN kra k ON k.id = l.parent_kra WHERE l.child_kra = ?1")},
        {true, Serves, kras("alignment l JOIN kra k ON k.id = l.parent_kra WHERE l.child_objective = ?1")},
        {true, Serves,
         objectives("alignment l JOIN objective o ON o.id = l.parent_objective")
             + " WHERE l.child_objective = ?1 ORDER BY a.code, o.number"},
        {false, Holds, rows("'pillar', l.id, l.code, l.title", "pillar l WHERE l.plan = ?1 ORDER BY l.code")},
        {false, Holds, kras("kra k WHERE k.plan = ?1")},
        {false, Holds, kras("kra k WHERE k.pillar = ?1")},
        {false, Holds, rows("'cycle', c.id, c.code, c.name", "cycle c WHERE c.plan = ?1 ORDER BY c.code")},
        {false, MeasuredBy, rows("'kpi', m.id, m.code, m.name", "kpi m WHERE m.kra = ?1 ORDER BY m.code")},
        {false, ServedBy, kras("alignment l JOIN kra k ON k.id = l.child_kra WHERE l.parent_kra = ?1")},
        {false, ServedBy,
         objectives("alignment l JOIN objective o ON o.id = l.child_objective")
             + " WHERE l.parent_kra = ?1 ORDER BY a.code, o.number"},
        {false, ServedBy,
         objectives("alignment l JOIN objective o ON o.id = l.child_objective")
             + " WHERE l.parent_objective = ?1 ORDER BY a.code, o.number"},
    };
}

std::vector<UseQuestion> aboutAgreements()
{
    using enum Connection;
    return {
        {true, BelongsTo,
         rows("'cycle', c.id, c.code, c.name", "agreement a JOIN cycle c ON c.id = a.cycle WHERE a.id = ?1")},
        {true, MadeBetween,
         parties(
             "agreement a JOIN party y ON y.id = a.first_party OR y.id = a.second_party WHERE a.id = ?1")},
        {true, BelongsTo,
         "SELECT 'agreement', a.id, a.code, a.vision FROM objective o JOIN agreement a ON a.id = o.agreement "
         "WHERE o.id = ?1"},
        {true, BelongsTo,
         objectives("indicator i JOIN action t ON t.id = i.action JOIN objective o ON o.id = t.objective")
             + " WHERE i.id = ?1"},
        {true, OwnedBy,
         rows("'post', s.id, s.code, s.title", "indicator i JOIN post s ON s.id = i.owner WHERE i.id = ?1")},
        {true, Carries, indicators("target_part p JOIN indicator i ON i.id = p.indicator", "p.carrier = ?1")},
        {true, Carries,
         rows("'kpi', m.id, m.code, m.name",
              "target_part p JOIN kpi m ON m.id = p.kpi WHERE p.carrier = ?1")},
        {true, Needs,
         parties("requirement r JOIN party y ON y.id = r.office WHERE r.indicator = ?1 ORDER BY y.code")},
        {false, PassesTo,
         parties("target_part p JOIN party y ON y.id = p.party WHERE p.indicator = ?1 ORDER BY y.code")},
        {false, PassesTo,
         parties("target_part p JOIN party y ON y.id = p.party WHERE p.kpi = ?1 ORDER BY p.year, y.code")},
        {false, Holds, objectives("objective o") + " WHERE o.agreement = ?1 ORDER BY o.number"},
        {false, Holds, agreements("a.cycle = ?1")},
    };
}

std::vector<UseQuestion> aboutParties()
{
    using enum Connection;
    return {
        {true, BelongsTo,
         rows("'office', f.id, f.code, f.name", "post s JOIN office f ON f.id = s.office WHERE s.id = ?1")},
        {true, BelongsTo,
         rows("'office', f.id, f.code, f.name", "office n JOIN office f ON f.id = n.parent WHERE n.id = ?1")},
        {true, Holds,
         rows("'post', s.id, s.code, s.title",
              "appointment m JOIN post s ON s.id = m.post WHERE m.person = ?1 ORDER BY s.code")},
        {false, HeldBy,
         rows("'person', n.id, n.number, n.name",
              "appointment m JOIN person n ON n.id = m.person WHERE m.post = ?1 ORDER BY m.start DESC")},
        {false, Holds,
         rows("'office', f.id, f.code, f.name", "office f WHERE f.parent = ?1 ORDER BY f.code")},
        {false, Holds, rows("'post', s.id, s.code, s.title", "post s WHERE s.office = ?1 ORDER BY s.code")},
        {false, Owns, kras("kra k WHERE k.owner = ?1")},
        {false, Owns, indicators("indicator i", "i.owner = ?1")},
        {false, PartyTo, agreements("a.second_party = ?1")},
        {false, PartyTo, agreements("a.first_party = ?1")},
        {false, Carries,
         rows("'kpi', m.id, m.code, m.name", "target_part p JOIN kpi m ON m.id = p.kpi WHERE p.party = ?1")},
        {false, Carries, indicators("target_part p JOIN indicator i ON i.id = p.indicator", "p.party = ?1")},
        {false, NeededFor,
         indicators("requirement r JOIN indicator i ON i.id = r.indicator", "r.office = ?1")},
    };
}

Result<void> append(std::vector<UseRow> &found, const Database &database, const UseQuestion &question,
                    const Uuid &record, int most)
{
    Statement statement(database, question.sql + " LIMIT ?2");
    statement.bind(1, record).bind(2, std::int64_t(most));
    while (true) {
        const auto row = statement.step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        found.push_back({question.isAbove, question.connection, statement.text(0), statement.uuid(1),
                         statement.text(2), statement.text(3)});
    }
}

} // namespace

QString connectionText(Connection connection)
{
    switch (connection) {
    case Connection::BelongsTo: return Text::tr("belongs to");
    case Connection::Serves: return Text::tr("serves");
    case Connection::ServedBy: return Text::tr("is served by");
    case Connection::OwnedBy: return Text::tr("is owned by");
    case Connection::Owns: return Text::tr("owns");
    case Connection::Holds: return Text::tr("holds");
    case Connection::HeldBy: return Text::tr("is held by");
    case Connection::MeasuredBy: return Text::tr("is measured by");
    case Connection::PassesTo: return Text::tr("passes its target to");
    case Connection::Carries: return Text::tr("carries a part of the target of");
    case Connection::PartyTo: return Text::tr("is party to");
    case Connection::MadeBetween: return Text::tr("is made with");
    case Connection::NeededFor: return Text::tr("is needed for");
    case Connection::Needs: return Text::tr("needs something from");
    }
    return {};
}

Result<std::vector<UseRow>> whereUsed(const Database &database, const Uuid &record, int mostOfKind)
{
    std::vector<UseRow> found;
    for (const auto &questions : {aboutPlan(), aboutAgreements(), aboutParties()})
        for (const UseQuestion &question : questions)
            if (const auto done = append(found, database, question, record, mostOfKind); !done)
                return tl::unexpected(done.error());
    return found;
}

} // namespace mandate
