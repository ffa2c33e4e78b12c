// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/cascade.h"

#include "core/store/statement.h"

namespace mandate {

namespace {

// Every question below answers in these columns, so that one function reads them all.
enum Column { IdColumn, Code, Title, Owner, Carried, Children, Detail, OfAgreement, OfKind };

constexpr const char *Plans = R"(
    SELECT plan.id, plan.code, plan.name, '', NULL,
           EXISTS (SELECT 1 FROM pillar WHERE plan = plan.id) OR EXISTS (SELECT 1 FROM kra WHERE plan = plan.id),
           '', NULL, ''
    FROM plan ORDER BY plan.start, plan.code)";

constexpr const char *Pillars = R"(
    SELECT pillar.id, pillar.code, pillar.title, '', NULL,
           EXISTS (SELECT 1 FROM kra WHERE pillar = pillar.id), '', NULL, ''
    FROM pillar WHERE pillar.plan = ? ORDER BY pillar.code)";

// A KRA that serves another hangs there and not under its pillar or plan as well.
constexpr const char *KrasOfPlan = R"(
    SELECT kra.id, kra.code, kra.title, coalesce(post.title, ''), NULL,
           EXISTS (SELECT 1 FROM kpi WHERE kra = kra.id)
               OR EXISTS (SELECT 1 FROM alignment WHERE parent_kra = kra.id),
           kra.level, NULL, ''
    FROM kra LEFT JOIN post ON post.id = kra.owner
    WHERE kra.plan = ? AND kra.pillar IS NULL
          AND NOT EXISTS (SELECT 1 FROM alignment WHERE child_kra = kra.id AND parent_kra IS NOT NULL)
    ORDER BY kra.code)";

constexpr const char *KrasOfPillar = R"(
    SELECT kra.id, kra.code, kra.title, coalesce(post.title, ''), NULL,
           EXISTS (SELECT 1 FROM kpi WHERE kra = kra.id)
               OR EXISTS (SELECT 1 FROM alignment WHERE parent_kra = kra.id),
           kra.level, NULL, ''
    FROM kra LEFT JOIN post ON post.id = kra.owner
    WHERE kra.pillar = ?
          AND NOT EXISTS (SELECT 1 FROM alignment WHERE child_kra = kra.id AND parent_kra IS NOT NULL)
    ORDER BY kra.code)";

constexpr const char *KrasOfKra = R"(
    SELECT kra.id, kra.code, kra.title, coalesce(post.title, ''), alignment.share,
           EXISTS (SELECT 1 FROM kpi WHERE kra = kra.id)
               OR EXISTS (SELECT 1 FROM alignment WHERE parent_kra = kra.id),
           kra.level, NULL, ''
    FROM alignment JOIN kra ON kra.id = alignment.child_kra LEFT JOIN post ON post.id = kra.owner
    WHERE alignment.parent_kra = ? ORDER BY kra.code)";

constexpr const char *Kpis = R"(
    SELECT kpi.id, kpi.code, kpi.name, '', NULL, 0,
           CASE WHEN kpi.target_source <> '' THEN kpi.target_source ELSE kpi.target END, NULL, ''
    FROM kpi WHERE kpi.kra = ? ORDER BY kpi.code)";

constexpr const char *ObjectivesOfKra = R"(
    SELECT objective.id, agreement.code || ' · ' || objective.number, objective.title,
           coalesce(office.name, person.name, post.title, ''), objective.weight,
           EXISTS (SELECT 1 FROM action WHERE objective = objective.id)
               OR EXISTS (SELECT 1 FROM alignment WHERE parent_objective = objective.id),
           '', agreement.id, agreement.kind
    FROM alignment JOIN objective ON objective.id = alignment.child_objective
         JOIN agreement ON agreement.id = objective.agreement
         LEFT JOIN office ON office.id = agreement.second_party
         LEFT JOIN person ON person.id = agreement.second_party
         LEFT JOIN post ON post.id = agreement.second_party
    WHERE alignment.parent_kra = ? ORDER BY agreement.code, objective.number)";

constexpr const char *ObjectivesOfObjective = R"(
    SELECT objective.id, agreement.code || ' · ' || objective.number, objective.title,
           coalesce(office.name, person.name, post.title, ''), objective.weight,
           EXISTS (SELECT 1 FROM action WHERE objective = objective.id)
               OR EXISTS (SELECT 1 FROM alignment WHERE parent_objective = objective.id),
           '', agreement.id, agreement.kind
    FROM alignment JOIN objective ON objective.id = alignment.child_objective
         JOIN agreement ON agreement.id = objective.agreement
         LEFT JOIN office ON office.id = agreement.second_party
         LEFT JOIN person ON person.id = agreement.second_party
         LEFT JOIN post ON post.id = agreement.second_party
    WHERE alignment.parent_objective = ? ORDER BY agreement.code, objective.number)";

constexpr const char *Indicators = R"(
    SELECT indicator.id, objective.number || '.' || action.number || '.' || indicator.number, indicator.title,
           coalesce(post.title, ''), indicator.weight, 0, '', agreement.id, agreement.kind
    FROM objective JOIN agreement ON agreement.id = objective.agreement
         JOIN action ON action.objective = objective.id
         JOIN indicator ON indicator.action = action.id
         LEFT JOIN post ON post.id = indicator.owner
    WHERE objective.id = ? ORDER BY action.number, indicator.number)";

CascadeRow rowOf(CascadeKind kind, const Statement &statement)
{
    CascadeRow row;
    row.node = {kind, statement.uuid(IdColumn)};
    row.code = statement.text(Code);
    row.title = statement.text(Title);
    row.owner = statement.text(Owner);
    if (!statement.isNull(Carried))
        (kind == CascadeKind::Kra ? row.share : row.weight) =
            Weight::fromBasisPoints(int(statement.integer(Carried))).value_or(Weight());
    row.hasChildren = statement.integer(Children) != 0;
    if (kind == CascadeKind::Kra)
        row.level = fromName<KraLevel>(statement.text(Detail)).value_or(KraLevel::National);
    if (kind == CascadeKind::Kpi)
        row.target = statement.text(Detail);
    row.agreement.uuid = statement.isNull(OfAgreement) ? Uuid() : statement.uuid(OfAgreement);
    row.agreementKind = fromName<AgreementKind>(statement.text(OfKind)).value_or(AgreementKind::Apa);
    return row;
}

Result<void> append(std::vector<CascadeRow> &rows, const Database &database, CascadeKind kind,
                    const char *sql, const Uuid &parent = {})
{
    Statement statement(database, sql);
    if (!parent.isNull())
        statement.bind(1, parent);
    while (true) {
        const auto found = statement.step();
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return {};
        rows.push_back(rowOf(kind, statement));
    }
}

struct Question
{
    CascadeKind parent;
    CascadeKind child;
    const char *sql;
};

constexpr Question Questions[] = {
    {CascadeKind::Plan, CascadeKind::Pillar, Pillars},
    {CascadeKind::Plan, CascadeKind::Kra, KrasOfPlan},
    {CascadeKind::Pillar, CascadeKind::Kra, KrasOfPillar},
    {CascadeKind::Kra, CascadeKind::Kpi, Kpis},
    {CascadeKind::Kra, CascadeKind::Kra, KrasOfKra},
    {CascadeKind::Kra, CascadeKind::Objective, ObjectivesOfKra},
    {CascadeKind::Objective, CascadeKind::Indicator, Indicators},
    {CascadeKind::Objective, CascadeKind::Objective, ObjectivesOfObjective},
};

} // namespace

Result<std::vector<CascadeRow>> cascadeRoots(const Database &database)
{
    std::vector<CascadeRow> rows;
    return append(rows, database, CascadeKind::Plan, Plans).map([&rows] { return std::move(rows); });
}

Result<std::vector<CascadeRow>> cascadeChildren(const Database &database, const CascadeNode &parent)
{
    std::vector<CascadeRow> rows;
    for (const Question &question : Questions)
        if (question.parent == parent.kind)
            if (const auto done = append(rows, database, question.child, question.sql, parent.id); !done)
                return tl::unexpected(done.error());
    return rows;
}

} // namespace mandate
