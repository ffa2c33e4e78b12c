// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/lists.h"

#include "core/plan/agreement.h"
#include "core/plan/kra.h"
#include "core/reports/documents.h"

#include <QtGlobal>

namespace mandate {

namespace {

constexpr ListColumn AgreementColumns[] = {
    {.name = "code",
     .title = QT_TRANSLATE_NOOP("reports", "Code"),
     .shown = "agreement.code",
     .indexed = "agreement.code",
     .isUnique = true},
    {.name = "party",
     .title = QT_TRANSLATE_NOOP("reports", "Second party"),
     .shown = "coalesce(office.name, person.name, post.title)"},
    {.name = "kind",
     .title = QT_TRANSLATE_NOOP("reports", "Kind"),
     .kind = ColumnKind::Choice,
     .shown = "agreement.kind",
     .choices = &names<AgreementKind>},
    {.name = "office",
     .title = QT_TRANSLATE_NOOP("reports", "Office"),
     .shown = R"(coalesce(office.name, (SELECT seat.name FROM office AS seat WHERE seat.id = post.office),
                    (SELECT seat.name FROM appointment JOIN post AS held ON held.id = appointment.post
                            JOIN office AS seat ON seat.id = held.office
                     WHERE appointment.person = agreement.second_party
                           AND appointment.kind = 'substantive' LIMIT 1)))"},
    {.name = "peer_group", .title = QT_TRANSLATE_NOOP("reports", "Peer group"), .shown = "office.peer_group"},
    {.name = "cycle", .title = QT_TRANSLATE_NOOP("reports", "Cycle"), .shown = "cycle.code"},
    {.name = "state",
     .title = QT_TRANSLATE_NOOP("reports", "State"),
     .kind = ColumnKind::Choice,
     .shown =
         R"(CASE (SELECT count(*) FROM agreement_version WHERE agreement_version.agreement = agreement.id)
                      WHEN 0 THEN 'draft' WHEN 1 THEN 'signed' ELSE 'amended' END)",
     .choices = &names<DocumentState>},
    {.name = "objectives",
     .title = QT_TRANSLATE_NOOP("reports", "Objectives"),
     .kind = ColumnKind::Number,
     .shown = "(SELECT count(*) FROM objective WHERE objective.agreement = agreement.id)"},
    {.name = "weight",
     .title = QT_TRANSLATE_NOOP("reports", "Weight"),
     .kind = ColumnKind::Weight,
     .shown = "(SELECT sum(objective.weight) FROM objective WHERE objective.agreement = agreement.id)"},
    {.name = "signed_on",
     .title = QT_TRANSLATE_NOOP("reports", "Signed on"),
     .kind = ColumnKind::Date,
     .shown = R"((SELECT max(coalesce(signature.signed_on, agreement_version.frozen_on))
                  FROM agreement_version LEFT JOIN signature ON signature.version = agreement_version.id
                  WHERE agreement_version.agreement = agreement.id))"},
};

constexpr const char *AgreementOrder[] = {"agreement.code"};
constexpr const char *AgreementTables[] = {
    "agreement", "agreement_version", "appointment", "cycle", "objective", "office", "person",
    "post",      "signature"};

constexpr ListHead IndicatorHead = {
    "agreement.code",
    "+agreement.id IN (SELECT headed.id FROM agreement AS headed WHERE instr(folded(headed.code), %1) > 0)",
    "(indicator.number >= %1 OR action.number >= %1 OR objective.number >= %1)"};

constexpr ListColumn IndicatorColumns[] = {
    {.name = "code",
     .title = QT_TRANSLATE_NOOP("reports", "Code"),
     .shown = R"(agreement.code || '/' || objective.number || '.' || action.number || '.'
                 || indicator.number)",
     .indexed = "agreement.code",
     .isUnique = true,
     .head = &IndicatorHead},
    {.name = "title", .title = QT_TRANSLATE_NOOP("reports", "Success indicator"), .shown = "indicator.title"},
    {.name = "objective",
     .title = QT_TRANSLATE_NOOP("reports", "Objective"),
     .shown = R"((SELECT objective.title FROM action JOIN objective ON objective.id = action.objective
                  WHERE action.id = indicator.action))",
     .isFixed = true},
    {.name = "unit", .title = QT_TRANSLATE_NOOP("reports", "Unit"), .shown = "indicator.unit"},
    {.name = "weight",
     .title = QT_TRANSLATE_NOOP("reports", "Weight"),
     .kind = ColumnKind::Weight,
     .shown = "indicator.weight"},
    {.name = "target",
     .title = QT_TRANSLATE_NOOP("reports", "Target"),
     .kind = ColumnKind::Number,
     .shown = "CASE WHEN indicator.target <> '' THEN indicator.target ELSE indicator.target_source END",
     .compared = R"(CASE WHEN indicator.unit_type IN ('number', 'percent', 'money')
                         THEN indicator.target END)"},
    {.name = "achieved",
     .title = QT_TRANSLATE_NOOP("reports", "Achieved"),
     .kind = ColumnKind::Number,
     .shown = R"((SELECT CASE WHEN progress.value <> '' THEN progress.value ELSE progress.value_source END
                  FROM progress
                  WHERE progress.indicator = indicator.id AND progress.period = 'Y'
                        AND NOT EXISTS (SELECT 1 FROM progress AS later WHERE later.replaces = progress.id)
                  ORDER BY CASE progress.stage WHEN 'final' THEN 1 WHEN 'verified' THEN 2 ELSE 3 END
                  LIMIT 1))",
     .isFixed = true},
    {.name = "owner",
     .title = QT_TRANSLATE_NOOP("reports", "Owner"),
     .shown = "(SELECT post.title FROM post WHERE post.id = indicator.owner)"},
};

constexpr const char *IndicatorOrder[] = {"agreement.code", "objective.number", "action.number",
                                          "indicator.number"};
constexpr const char *IndicatorTables[] = {"action",    "agreement", "cycle",   "indicator",
                                           "objective", "post",      "progress"};

constexpr ListColumn KraColumns[] = {
    {.name = "code",
     .title = QT_TRANSLATE_NOOP("reports", "Code"),
     .shown = "kra.code",
     .indexed = "kra.code",
     .isUnique = true},
    {.name = "title", .title = QT_TRANSLATE_NOOP("reports", "Key result area"), .shown = "kra.title"},
    {.name = "level",
     .title = QT_TRANSLATE_NOOP("reports", "Level"),
     .kind = ColumnKind::Choice,
     .shown = "kra.level",
     .choices = &names<KraLevel>},
    {.name = "plan", .title = QT_TRANSLATE_NOOP("reports", "Plan"), .shown = "plan.code"},
    {.name = "pillar", .title = QT_TRANSLATE_NOOP("reports", "Pillar"), .shown = "pillar.title"},
    {.name = "owner", .title = QT_TRANSLATE_NOOP("reports", "Owner"), .shown = "post.title"},
    {.name = "kpis",
     .title = QT_TRANSLATE_NOOP("reports", "KPIs"),
     .kind = ColumnKind::Number,
     .shown = "(SELECT count(*) FROM kpi WHERE kpi.kra = kra.id)"},
};

constexpr const char *KraOrder[] = {"kra.code"};
constexpr const char *KraTables[] = {"kpi", "kra", "pillar", "plan", "post"};

constexpr ListColumn KpiColumns[] = {
    {.name = "code",
     .title = QT_TRANSLATE_NOOP("reports", "Code"),
     .shown = "kpi.code",
     .indexed = "kpi.code",
     .isUnique = true},
    {.name = "name", .title = QT_TRANSLATE_NOOP("reports", "Key performance indicator"), .shown = "kpi.name"},
    {.name = "kra", .title = QT_TRANSLATE_NOOP("reports", "Key result area"), .shown = "kra.code"},
    {.name = "unit", .title = QT_TRANSLATE_NOOP("reports", "Unit"), .shown = "kpi.unit"},
    {.name = "baseline",
     .title = QT_TRANSLATE_NOOP("reports", "Baseline"),
     .kind = ColumnKind::Number,
     .shown = "CASE WHEN kpi.baseline <> '' THEN kpi.baseline ELSE kpi.baseline_source END",
     .compared = "CASE WHEN kpi.unit_type IN ('number', 'percent', 'money') THEN kpi.baseline END"},
    {.name = "target",
     .title = QT_TRANSLATE_NOOP("reports", "Target"),
     .kind = ColumnKind::Number,
     .shown = "CASE WHEN kpi.target <> '' THEN kpi.target ELSE kpi.target_source END",
     .compared = "CASE WHEN kpi.unit_type IN ('number', 'percent', 'money') THEN kpi.target END"},
    {.name = "target_year", .title = QT_TRANSLATE_NOOP("reports", "Target year"), .shown = "kpi.target_year"},
};

constexpr const char *KpiOrder[] = {"kpi.code"};
constexpr const char *KpiTables[] = {"kpi", "kra"};

constexpr const char *Agreements = R"(agreement LEFT JOIN cycle ON cycle.id = agreement.cycle
    LEFT JOIN office ON office.id = agreement.second_party
    LEFT JOIN person ON person.id = agreement.second_party
    LEFT JOIN post ON post.id = agreement.second_party)";

// What is hidden is hidden with its agreement, so that one is asked whether it is shown, and not each table
// on the way to it: of half a million indicators that is three times as fast.
constexpr const char *IndicatorsWhole = R"(main.indicator
    CROSS JOIN main.action ON action.id = indicator.action
    CROSS JOIN main.objective ON objective.id = action.objective
    CROSS JOIN agreement ON agreement.id = objective.agreement)";

constexpr const char *IndicatorsWalked = R"(agreement
    CROSS JOIN main.objective ON objective.agreement = agreement.id
    CROSS JOIN main.action ON action.objective = objective.id
    CROSS JOIN main.indicator ON indicator.action = action.id)";

constexpr const char *Kras = R"(kra LEFT JOIN plan ON plan.id = kra.plan
    LEFT JOIN pillar ON pillar.id = kra.pillar LEFT JOIN post ON post.id = kra.owner)";

constexpr const char *Kpis = "kpi LEFT JOIN kra ON kra.id = kpi.kra";

} // namespace

const ListDefinition &agreementsList()
{
    static constexpr ListDefinition list{.name = "agreements",
                                         .table = "agreement",
                                         .from = Agreements,
                                         .whole = Agreements,
                                         .walked = Agreements,
                                         .id = "agreement.id",
                                         .record = "agreement.id",
                                         .cycle = "agreement.cycle",
                                         .order = AgreementOrder,
                                         .columns = AgreementColumns,
                                         .tables = AgreementTables};
    return list;
}

const ListDefinition &indicatorsList()
{
    static constexpr ListDefinition list{.name = "indicators",
                                         .table = "indicator",
                                         .from = "indicator",
                                         .whole = IndicatorsWhole,
                                         .walked = IndicatorsWalked,
                                         .id = "indicator.id",
                                         .record = "objective.agreement",
                                         .cycle = "agreement.cycle",
                                         .order = IndicatorOrder,
                                         .columns = IndicatorColumns,
                                         .tables = IndicatorTables};
    return list;
}

const ListDefinition &krasList()
{
    static constexpr ListDefinition list{.name = "kras",
                                         .table = "kra",
                                         .from = Kras,
                                         .whole = Kras,
                                         .walked = Kras,
                                         .id = "kra.id",
                                         .record = "kra.id",
                                         .cycle = nullptr,
                                         .order = KraOrder,
                                         .columns = KraColumns,
                                         .tables = KraTables};
    return list;
}

const ListDefinition &kpisList()
{
    static constexpr ListDefinition list{.name = "kpis",
                                         .table = "kpi",
                                         .from = Kpis,
                                         .whole = Kpis,
                                         .walked = Kpis,
                                         .id = "kpi.id",
                                         .record = "kpi.id",
                                         .cycle = nullptr,
                                         .order = KpiOrder,
                                         .columns = KpiColumns,
                                         .tables = KpiTables};
    return list;
}

} // namespace mandate
