// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/tracequestions.h"

#include "core/store/partyname.h"

namespace mandate {

namespace {

constexpr const char *OfObjective = "JOIN agreement a ON a.id = o.agreement JOIN cycle c ON c.id = a.cycle ";
constexpr const char *OfAction = "JOIN objective o ON o.id = t.objective ";
constexpr const char *OfIndicator = "JOIN action t ON t.id = i.action ";

// The second party of agreement a by name.
QByteArray holder()
{
    return partyName("a.second_party", "c");
}

QByteArray pillars(const char *condition)
{
    return QByteArray("SELECT 'pillar', p.id, '', p.code, p.title, '', NULL FROM ") + condition;
}

QByteArray kras(const char *share, const char *condition)
{
    return QByteArray("SELECT 'kra', k.id, k.level, k.code, k.title, "
                      "coalesce((SELECT s.title FROM post s WHERE s.id = k.owner), ''), ")
           + share + " FROM " + condition;
}

QByteArray agreements(const QByteArray &condition)
{
    return "SELECT DISTINCT 'agreement', a.id, a.kind, a.code, a.vision, " + holder() + ", NULL FROM "
           + condition;
}

QByteArray objectives(const char *share, const QByteArray &condition)
{
    return "SELECT 'objective', o.id, a.kind, a.code || '/' || o.number, o.title, " + holder() + ", " + share
           + " FROM " + condition;
}

QByteArray actions(const QByteArray &condition)
{
    return "SELECT 'action', t.id, '', a.code || '/' || o.number || '.' || t.number, t.title, " + holder()
           + ", NULL FROM " + condition;
}

QByteArray indicators(const QByteArray &condition)
{
    return "SELECT DISTINCT 'indicator', i.id, '', a.code || '/' || o.number || '.' || t.number || '.' || "
           "i.number, "
           "i.title, coalesce((SELECT s.title FROM post s WHERE s.id = i.owner), "
           + holder() + "), NULL FROM " + condition;
}

// Objectives of institutions come before those of work plans.
QByteArray objectivesBelow(const QByteArray &parent)
{
    return objectives("l.share", "alignment l JOIN objective o ON o.id = l.child_objective "
                                     + QByteArray(OfObjective) + "WHERE " + parent
                                     + " ORDER BY a.kind = 'work_plan', a.code, o.number");
}

QByteArray aboveObjective()
{
    return kras("l.share", "alignment l JOIN kra k ON k.id = l.parent_kra WHERE l.child_objective = ?1")
           + " UNION ALL "
           + objectives("l.share", "alignment l JOIN objective o ON o.id = l.parent_objective "
                                       + QByteArray(OfObjective) + "WHERE l.child_objective = ?1");
}

// A party, and with it the posts a person holds and the persons who hold a post.
QByteArray withParty(const QByteArray &question)
{
    return "WITH m(party, start, \"end\") AS (SELECT ?1, NULL, NULL "
           "UNION ALL SELECT h.post, h.start, h.\"end\" FROM appointment h WHERE h.person = ?1 "
           "UNION ALL SELECT h.person, h.start, h.\"end\" FROM appointment h WHERE h.post = ?1) "
           + question;
}

// The parties come first in each join, however many rows SQLite takes the tables to have.
QByteArray agreementsOfParty()
{
    return agreements(
        "m CROSS JOIN agreement a JOIN cycle c ON c.id = a.cycle WHERE a.second_party = m.party AND "
        + fallsInto("m", "c"));
}

QByteArray ofParty()
{
    return withParty(agreementsOfParty() + " ORDER BY a.code");
}

QByteArray ofPartyOrOwner()
{
    return withParty(agreementsOfParty() + " UNION ALL "
                     + indicators("m CROSS JOIN indicator i " + QByteArray(OfIndicator) + OfAction
                                  + OfObjective + "WHERE i.owner = m.party AND " + fallsInto("m", "c")));
}

QByteArray kpis(const char *condition)
{
    return QByteArray("SELECT 'kpi', i.id, '', i.code, i.name, '', NULL FROM ") + condition;
}

// The quantity of a part is counted in the unit of what it is a part of.
QByteArray parts(const char *unit, const QByteArray &condition)
{
    return QByteArray("SELECT 'part', p.id, p.year, y.code, CASE WHEN p.quantity = '' THEN '' ELSE CASE "
                      "WHEN p.quantity_source = '' THEN p.quantity ELSE p.quantity_source END || ' ' || ")
           + unit + " END, " + partyName("p.party") + ", p.share FROM " + condition;
}

QByteArray partsOfKpi()
{
    return parts("i.unit", "target_part p JOIN kpi i ON i.id = p.kpi JOIN party y ON y.id = p.party "
                           "WHERE p.kpi = ?1 ORDER BY p.year, y.code");
}

QByteArray partsOfIndicator()
{
    return parts("i.unit", "target_part p JOIN indicator i ON i.id = p.indicator JOIN party y ON y.id = "
                           "p.party WHERE p.indicator = ?1 ORDER BY y.code");
}

QByteArray partsCarried()
{
    return parts("coalesce(i.unit, k.unit)",
                 "target_part p LEFT JOIN indicator i ON i.id = p.indicator LEFT JOIN kpi k ON k.id = p.kpi "
                 "JOIN party y ON y.id = p.party WHERE p.carrier = ?1");
}

QByteArray indicatorOfPart(const char *column)
{
    return indicators("target_part p JOIN indicator i ON i.id = p." + QByteArray(column) + ' ' + OfIndicator
                      + OfAction + OfObjective + "WHERE p.id = ?1");
}

std::vector<QByteArray> above(TraceKind kind)
{
    switch (kind) {
    case TraceKind::Pillar: break;
    case TraceKind::Kra:
        return {kras("l.share", "alignment l JOIN kra k ON k.id = l.parent_kra WHERE l.child_kra = ?1 "
                                "ORDER BY k.code")};
    case TraceKind::Kpi: return {kras("NULL", "kpi i JOIN kra k ON k.id = i.kra WHERE i.id = ?1")};
    case TraceKind::Agreement:
        return {objectives("NULL", "objective o " + QByteArray(OfObjective)
                                       + "WHERE o.agreement = ?1 ORDER BY o.number")};
    case TraceKind::Objective: return {aboveObjective()};
    case TraceKind::Action:
        return {objectives("NULL", "action t " + QByteArray(OfAction) + OfObjective + "WHERE t.id = ?1")};
    case TraceKind::Indicator:
        return {
            actions("indicator i " + QByteArray(OfIndicator) + OfAction + OfObjective + "WHERE i.id = ?1"),
            partsCarried()};
    case TraceKind::Part:
        return {indicatorOfPart("indicator"),
                kpis("target_part p JOIN kpi i ON i.id = p.kpi WHERE p.id = ?1")};
    case TraceKind::Office:
    case TraceKind::Post:
    case TraceKind::Person: return {ofPartyOrOwner()};
    }
    return {};
}

std::vector<QByteArray> below(TraceKind kind)
{
    switch (kind) {
    case TraceKind::Pillar:
        return {kras(
            "NULL", "kra k WHERE k.pillar = ?1 AND NOT EXISTS (SELECT 1 FROM alignment l WHERE l.child_kra = "
                    "k.id) ORDER BY k.code")};
    case TraceKind::Kra:
        return {kpis("kpi i WHERE i.kra = ?1 AND EXISTS (SELECT 1 FROM target_part p WHERE p.kpi = i.id) "
                     "ORDER BY i.code"),
                kras("l.share", "alignment l JOIN kra k ON k.id = l.child_kra WHERE l.parent_kra = ?1 "
                                "ORDER BY k.code"),
                objectivesBelow("l.parent_kra = ?1")};
    case TraceKind::Kpi: return {partsOfKpi()};
    case TraceKind::Agreement: return above(kind);
    case TraceKind::Objective: return {objectivesBelow("l.parent_objective = ?1")};
    case TraceKind::Action:
        return {objectivesBelow("l.parent_objective = (SELECT t.objective FROM action t WHERE t.id = ?1)")};
    case TraceKind::Indicator:
        return {partsOfIndicator(),
                objectivesBelow("l.parent_objective = (SELECT t.objective FROM indicator i "
                                + QByteArray(OfIndicator) + "WHERE i.id = ?1)")};
    case TraceKind::Part: return {indicatorOfPart("carrier")};
    case TraceKind::Office:
    case TraceKind::Post:
    case TraceKind::Person: return {ofParty()};
    }
    return {};
}

} // namespace

std::vector<QByteArray> neighbours(TraceKind kind, TraceDirection direction)
{
    return direction == TraceDirection::Up ? above(kind) : below(kind);
}

QByteArray pillarOfKra()
{
    return pillars("kra k JOIN pillar p ON p.id = k.pillar WHERE k.id = ?1");
}

std::vector<QByteArray> byCode()
{
    return {
        kras("NULL", "kra k WHERE k.code = ?1"),
        kpis("kpi i WHERE i.code = ?1"),
        pillars("pillar p WHERE p.code = ?1"),
        agreements("agreement a JOIN cycle c ON c.id = a.cycle WHERE a.code = ?1"),
        "SELECT y.kind, y.id, '', y.code, coalesce(f.name, n.name, s.title), "
        "coalesce((SELECT w.name FROM office w WHERE w.id = s.office), ''), NULL FROM party y "
        "LEFT JOIN office f ON f.id = y.id LEFT JOIN person n ON n.id = y.id LEFT JOIN post s ON s.id = y.id "
        "WHERE y.code = ?1",
    };
}

QByteArray byNumbers(std::size_t count)
{
    const QByteArray agreement =
        "agreement a JOIN cycle c ON c.id = a.cycle JOIN objective o ON o.agreement = a.id "
        "AND o.number = ?2 ";
    const QByteArray action = agreement + "JOIN action t ON t.objective = o.id AND t.number = ?3 ";
    const QByteArray indicator = action + "JOIN indicator i ON i.action = t.id AND i.number = ?4 ";
    const QByteArray ofCode = "WHERE a.code = ?1";
    if (count == 1)
        return objectives("NULL", agreement + ofCode);
    return count == 2 ? actions(action + ofCode) : indicators(indicator + ofCode);
}

} // namespace mandate
