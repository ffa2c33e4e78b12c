// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/cascadequestions.h"

#include "core/store/partyname.h"

#include <array>

namespace mandate {

namespace {

// The columns of every question: identity, code, title, owner, share or weight, whether anything hangs under
// it, detail, agreement, kind of the agreement, kind of the party.
QByteArray pillars()
{
    return "SELECT pillar.id, pillar.code, pillar.title, '', NULL, "
           "EXISTS (SELECT 1 FROM kra WHERE pillar = pillar.id), '', NULL, '' "
           "FROM pillar WHERE pillar.plan = ?1";
}

QByteArray kras(const char *share, const char *from)
{
    return QByteArray("SELECT kra.id, kra.code, kra.title, "
                      "coalesce((SELECT post.title FROM post WHERE post.id = kra.owner), ''), ")
           + share
           + ", EXISTS (SELECT 1 FROM kpi WHERE kra = kra.id) "
             "OR EXISTS (SELECT 1 FROM alignment WHERE parent_kra = kra.id), kra.level, NULL, '' FROM "
           + from;
}

// A KRA that serves another hangs there and not under its pillar or plan as well.
constexpr const char *ServesNoKra =
    " AND NOT EXISTS (SELECT 1 FROM alignment WHERE child_kra = kra.id AND parent_kra IS NOT NULL)";

QByteArray kpis()
{
    return "SELECT kpi.id, kpi.code, kpi.name, '', NULL, EXISTS (SELECT 1 FROM target_part WHERE kpi = "
           "kpi.id), CASE WHEN kpi.target_source <> '' THEN kpi.target_source ELSE kpi.target END, NULL, '' "
           "FROM kpi WHERE kpi.kra = ?1";
}

QByteArray objectives(const char *parent)
{
    return "SELECT objective.id, agreement.code || ' · ' || objective.number, objective.title, "
           + partyName("agreement.second_party", "cycle")
           + ", objective.weight, EXISTS (SELECT 1 FROM action WHERE objective = objective.id) "
             "OR EXISTS (SELECT 1 FROM alignment WHERE parent_objective = objective.id), '', agreement.id, "
             "agreement.kind, alignment.share FROM alignment JOIN objective ON objective.id = "
             "alignment.child_objective JOIN agreement ON agreement.id = objective.agreement "
             "JOIN cycle ON cycle.id = agreement.cycle WHERE alignment."
           + parent + " = ?1";
}

QByteArray indicators(const QByteArray &code, const char *condition)
{
    return "SELECT indicator.id, " + code
           + ", indicator.title, coalesce((SELECT post.title FROM post WHERE post.id = indicator.owner), "
             "''), indicator.weight, EXISTS (SELECT 1 FROM target_part WHERE indicator = indicator.id), "
             "CASE WHEN indicator.target_source <> '' THEN indicator.target_source ELSE indicator.target "
             "END, agreement.id, agreement.kind FROM "
           + condition;
}

QByteArray parts(const char *condition)
{
    return "SELECT target_part.id, party.code, CASE WHEN target_part.year = '' THEN '' ELSE "
           "target_part.year || ' · ' END || "
           + partyName("target_part.party")
           + ", '', target_part.share, target_part.carrier IS NOT NULL, CASE WHEN "
             "target_part.quantity_source <> '' THEN target_part.quantity_source ELSE target_part.quantity "
             "END, NULL, '' FROM target_part JOIN party ON party.id = target_part.party WHERE "
           + condition;
}

const QByteArray Number = "objective.number || '.' || action.number || '.' || indicator.number";

} // namespace

QByteArray cascadePlans()
{
    return "SELECT plan.id, plan.code, plan.name, '', NULL, EXISTS (SELECT 1 FROM pillar WHERE plan = "
           "plan.id) OR EXISTS (SELECT 1 FROM kra WHERE plan = plan.id), '', NULL, '' FROM plan "
           "ORDER BY plan.start, plan.code";
}

std::span<const CascadeQuestion> cascadeQuestions()
{
    using enum CascadeKind;
    constexpr const char *ByCode = " ORDER BY agreement.code, objective.number";
    static const std::array all{
        CascadeQuestion{Plan, Pillar, pillars(), " AND pillar.id = ?2", " ORDER BY pillar.code"},
        CascadeQuestion{Plan, Kra,
                        kras("NULL", "kra WHERE kra.plan = ?1 AND kra.pillar IS NULL") + ServesNoKra,
                        " AND kra.id = ?2", " ORDER BY kra.code"},
        CascadeQuestion{Pillar, Kra, kras("NULL", "kra WHERE kra.pillar = ?1") + ServesNoKra,
                        " AND kra.id = ?2", " ORDER BY kra.code"},
        CascadeQuestion{Kra, Kpi, kpis(), " AND kpi.id = ?2", " ORDER BY kpi.code"},
        CascadeQuestion{Kra, Kra,
                        kras("alignment.share", "alignment JOIN kra ON kra.id = alignment.child_kra "
                                                "WHERE alignment.parent_kra = ?1"),
                        " AND kra.id = ?2", " ORDER BY kra.code"},
        CascadeQuestion{Kra, Objective, objectives("parent_kra"), " AND objective.id = ?2", ByCode},
        CascadeQuestion{Objective, Indicator,
                        indicators(Number, "objective JOIN agreement ON agreement.id = objective.agreement "
                                           "JOIN action ON action.objective = objective.id "
                                           "JOIN indicator ON indicator.action = action.id "
                                           "WHERE objective.id = ?1"),
                        " AND indicator.id = ?2", " ORDER BY action.number, indicator.number"},
        CascadeQuestion{Objective, Objective, objectives("parent_objective"), " AND objective.id = ?2",
                        ByCode},
        CascadeQuestion{Kpi, Part, parts("target_part.kpi = ?1"), " AND target_part.id = ?2",
                        " ORDER BY target_part.year, party.code"},
        CascadeQuestion{Indicator, Part, parts("target_part.indicator = ?1"), " AND target_part.id = ?2",
                        " ORDER BY party.code"},
        CascadeQuestion{Part, Indicator,
                        indicators("agreement.code || ' · ' || " + Number,
                                   "target_part JOIN indicator ON indicator.id = target_part.carrier "
                                   "JOIN action ON action.id = indicator.action "
                                   "JOIN objective ON objective.id = action.objective "
                                   "JOIN agreement ON agreement.id = objective.agreement "
                                   "WHERE target_part.id = ?1"),
                        " AND indicator.id = ?2", ""},
    };
    return all;
}

const char *cascadeParents(CascadeKind kind)
{
    switch (kind) {
    case CascadeKind::Plan: break;
    case CascadeKind::Pillar: return "SELECT 'plan', plan FROM pillar WHERE id = ?1";
    case CascadeKind::Kra:
        return "SELECT 'kra', parent_kra FROM alignment WHERE child_kra = ?1 AND parent_kra IS NOT NULL "
               "UNION ALL SELECT CASE WHEN pillar IS NULL THEN 'plan' ELSE 'pillar' END, coalesce(pillar, "
               "plan) FROM kra WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM alignment WHERE child_kra = ?1 "
               "AND parent_kra IS NOT NULL)";
    case CascadeKind::Kpi: return "SELECT 'kra', kra FROM kpi WHERE id = ?1";
    case CascadeKind::Objective:
        return "SELECT CASE WHEN parent_kra IS NULL THEN 'objective' ELSE 'kra' END, coalesce(parent_kra, "
               "parent_objective) FROM alignment WHERE child_objective = ?1";
    case CascadeKind::Indicator:
        return "SELECT 'objective', action.objective FROM indicator JOIN action ON action.id = "
               "indicator.action WHERE indicator.id = ?1 "
               "UNION ALL SELECT 'part', id FROM target_part WHERE carrier = ?1";
    case CascadeKind::Part:
        return "SELECT CASE WHEN kpi IS NULL THEN 'indicator' ELSE 'kpi' END, coalesce(kpi, indicator) FROM "
               "target_part WHERE id = ?1";
    }
    return "";
}

} // namespace mandate
