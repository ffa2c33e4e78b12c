// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/layout.h"

#include "core/cycle/comment.h"
#include "core/cycle/cycle.h"
#include "core/cycle/periodtarget.h"
#include "core/cycle/progress.h"
#include "core/cycle/rulesetcopy.h"
#include "core/people/appointment.h"
#include "core/people/office.h"
#include "core/people/person.h"
#include "core/people/post.h"
#include "core/plan/action.h"
#include "core/plan/agreement.h"
#include "core/plan/budgetline.h"
#include "core/plan/kpi.h"
#include "core/plan/kpitarget.h"
#include "core/plan/kpivalue.h"
#include "core/plan/kra.h"
#include "core/plan/objective.h"
#include "core/plan/pillar.h"
#include "core/plan/plan.h"
#include "core/plan/requirement.h"
#include "core/plan/successindicator.h"
#include "core/plan/targetpart.h"

#include <array>

namespace mandate {

namespace {

using enum CellFormat;
constexpr auto Optional = Presence::Optional;
constexpr auto Required = Presence::Required;
constexpr auto Key = Presence::Key;
constexpr auto OptionalKey = Presence::OptionalKey;

constexpr SheetColumn code(const char *name = "code")
{
    return {name, Code, Key};
}

template <typename Record>
constexpr SheetColumn reference(const char *name, Presence presence = Optional)
{
    return {name, Reference, presence, nullptr, describe<Record>};
}

template <typename Enum>
constexpr SheetColumn choice(const char *name, Presence presence = Optional)
{
    return {name, Choice, presence, nullptr, nullptr, names<Enum>};
}

constexpr SheetColumn Offices[] = {
    code(), {"name"}, {"kind"}, reference<Office>("parent"), {"peer_group"}, {"origin"},
};
constexpr SheetColumn Plans[] = {
    code(), {"name"}, {"start", Date}, {"end", Date}, {"origin"},
};
constexpr SheetColumn Pillars[] = {
    code(),
    reference<Plan>("plan", Required),
    {"title"},
    {"origin"},
};
constexpr SheetColumn Kras[] = {
    code(),
    reference<Plan>("plan", Required),
    choice<KraLevel>("level"),
    {"title"},
    reference<Pillar>("pillar"),
    {"parents", Alignments},
    reference<Post>("owner"),
    {"origin"},
};
constexpr SheetColumn Kpis[] = {
    code(),
    reference<Kra>("kra", Required),
    {"name"},
    {"unit"},
    choice<UnitType>("unit_type"),
    choice<Direction>("direction"),
    {"baseline", Figure},
    {"baseline_year"},
    {"target", Figure},
    {"target_year"},
    {"source"},
    {"frequency"},
    choice<Aggregation>("aggregation"),
    {"origin"},
};
constexpr SheetColumn KpiTargets[] = {
    reference<Kpi>("kpi", Key),
    {"year", Code, Key},
    {"value", Figure},
};
constexpr SheetColumn KpiValues[] = {
    reference<Kpi>("kpi", Key),
    {"period", Code, Key},
    {"value", Figure},
    choice<ReportState>("state"),
};
constexpr SheetColumn Cycles[] = {
    code(),          {"name"},      reference<RuleSetCopy>("rules", Required), reference<Plan>("plan"),
    {"start", Date}, {"end", Date},
};
constexpr SheetColumn Posts[] = {
    code(),       {"title"}, reference<Office>("office", Required),
    {"category"}, {"grade"}, reference<Post>("reports_to"),
};
constexpr SheetColumn People[] = {
    code("number"), {"name"}, {"gender"}, {"email"}, {"origin"},
};
constexpr SheetColumn Appointments[] = {
    reference<Person>("person", Key),
    reference<Post>("post", Key),
    choice<AppointmentKind>("kind"),
    {"start", Date, Key},
    {"end", Date},
    {"instrument"},
};
constexpr SheetColumn Agreements[] = {
    code(),
    reference<Cycle>("cycle", Required),
    choice<AgreementKind>("kind"),
    {"first_party", Party, Required},
    {"second_party", Party, Required},
    {"scheme"},
    {"preamble"},
    {"vision"},
    {"mission"},
    {"origin"},
};
constexpr SheetColumn Objectives[] = {
    {"agreement", CellFormat::Agreement, Key},
    {"number", OwnNumber, Key},
    {"title"},
    {"weight", CellFormat::Weight},
    {"kras", Alignments},
    {"mandatory", YesNo},
};
constexpr SheetColumn Actions[] = {
    {"agreement", CellFormat::Agreement, Key},
    {"number", OwnNumber, Key},
    {"title"},
};
constexpr SheetColumn Indicators[] = {
    {"agreement", CellFormat::Agreement, Key},
    {"number", OwnNumber, Key},
    {"title"},
    {"unit"},
    choice<UnitType>("unit_type"),
    choice<Direction>("direction"),
    {"class", OptionalChoice, Optional, nullptr, nullptr, names<IndicatorClass>},
    {"weight", CellFormat::Weight},
    {"level1", Figure},
    {"level2", Figure},
    {"level3", Figure},
    {"level4", Figure},
    {"level5", Figure},
    {"target", Figure},
    {"baseline", Figure},
    {"trend1", Figure},
    {"trend2", Figure},
    {"projection1", Figure},
    {"projection2", Figure},
    {"definition"},
    {"method"},
    {"source"},
    reference<Post>("owner"),
    {"mandatory", YesNo},
    {"ceiling", YesNo},
    choice<Aggregation>("aggregation"),
    {"all_or_nothing", YesNo},
    {"origin"},
};
constexpr SheetColumn PeriodTargets[] = {
    {"agreement", CellFormat::Agreement, Key},
    {"indicator", IndicatorNumber, Key},
    {"period", CellFormat::Period, Key},
    {"value", Figure},
};
constexpr SheetColumn ProgressColumns[] = {
    {"agreement", CellFormat::Agreement, Key},
    {"indicator", IndicatorNumber, Key},
    {"period", CellFormat::Period, Key},
    choice<Stage>("stage", Key),
    choice<ReportState>("state"),
    {"value", Figure},
    {"narrative"},
};
constexpr SheetColumn Requirements[] = {
    {"agreement", CellFormat::Agreement, Key},
    {"indicator", IndicatorNumber, Key},
    reference<Office>("office", Key),
    {"requirement", Text, Key},
    {"justification"},
    {"quantity"},
    {"consequence"},
    {"due", Date},
    choice<RequirementState>("state"),
};
constexpr SheetColumn TargetParts[] = {
    {"target", Measured, Key, "indicator"},
    {"year", Code, OptionalKey},
    {"party", Party, Key},
    {"quantity", Figure},
    {"share", CellFormat::Weight},
    {"carrier", Address},
    {"note"},
};
constexpr SheetColumn Budgets[] = {
    {"agreement", CellFormat::Agreement, Key},
    {"number", BudgetNumber, Key},
    {"source", Text, Key},
    {"allocated", Amount},
    {"released", Amount},
    {"spent", Amount},
};

constexpr SheetColumn Comments[] = {
    {"comment", Mark, OptionalKey, "id"},
    {"agreement", CellFormat::Agreement, Required},
    {"item", Item},
    {"field"},
    {"text"},
    {"answers", Marked},
    {"settles", YesNo},
};

constexpr const char *CodeKey[] = {"code"};
constexpr const char *NumberKey[] = {"number"};
constexpr const char *AppointmentKey[] = {"person", "post", "start"};
constexpr const char *KpiTargetKey[] = {"kpi", "year"};
constexpr const char *KpiValueKey[] = {"kpi", "period"};
constexpr const char *ObjectiveKey[] = {"agreement", "number"};
constexpr const char *ActionKey[] = {"objective", "number"};
constexpr const char *IndicatorKey[] = {"action", "number"};
constexpr const char *TargetPartKey[] = {"kpi", "indicator", "year", "party"};
constexpr const char *PeriodTargetKey[] = {"indicator", "period"};
constexpr const char *ProgressKey[] = {"indicator", "period", "stage"};
constexpr const char *RequirementKey[] = {"indicator", "office", "requirement"};
constexpr const char *CommentKey[] = {"id"};
constexpr const char *BudgetKey[] = {"objective", "action", "source"};

constexpr SheetLayout Sheets[] = {
    {"offices", describe<Office>, Offices, CodeKey},
    {"posts", describe<Post>, Posts, CodeKey},
    {"people", describe<Person>, People, NumberKey},
    {"appointments", describe<Appointment>, Appointments, AppointmentKey},
    {"plans", describe<Plan>, Plans, CodeKey},
    {"pillars", describe<Pillar>, Pillars, CodeKey},
    {"kras", describe<Kra>, Kras, CodeKey},
    {"kpis", describe<Kpi>, Kpis, CodeKey},
    {"kpi_targets", describe<KpiTarget>, KpiTargets, KpiTargetKey},
    {"kpi_values", describe<KpiValue>, KpiValues, KpiValueKey},
    {"cycles", describe<Cycle>, Cycles, CodeKey},
    {"agreements", describe<mandate::Agreement>, Agreements, CodeKey},
    {"objectives", describe<Objective>, Objectives, ObjectiveKey},
    {"actions", describe<Action>, Actions, ActionKey},
    {"indicators", describe<SuccessIndicator>, Indicators, IndicatorKey},
    {"target_parts", describe<TargetPart>, TargetParts, TargetPartKey},
    {"period_targets", describe<PeriodTarget>, PeriodTargets, PeriodTargetKey},
    {"progress", describe<Progress>, ProgressColumns, ProgressKey},
    {"requirements", describe<Requirement>, Requirements, RequirementKey},
    {"budgets", describe<BudgetLine>, Budgets, BudgetKey},
    {"comments", describe<Comment>, Comments, CommentKey},
};

} // namespace

const SheetColumn *SheetLayout::column(QStringView wanted) const
{
    for (const SheetColumn &column : columns)
        if (wanted == QLatin1String(column.name))
            return &column;
    return nullptr;
}

std::span<const SheetLayout> allSheets()
{
    return Sheets;
}

const SheetLayout *sheetLayout(QStringView name)
{
    for (const SheetLayout &sheet : Sheets)
        if (name == QLatin1String(sheet.name))
            return &sheet;
    return nullptr;
}

bool isSheetToCome(QStringView name)
{
    static constexpr std::array toCome{"executive_contracts", "cases", "competencies", "scores"};
    return std::any_of(toCome.begin(), toCome.end(),
                       [name](const char *sheet) { return name == QLatin1String(sheet); });
}

std::vector<std::size_t> keyFieldsOf(const Description &description)
{
    std::span<const char *const> keys = CodeKey;
    for (const SheetLayout &sheet : Sheets)
        if (&sheet.description() == &description)
            keys = sheet.keyFields;
    std::vector<std::size_t> fields;
    for (const char *key : keys)
        fields.push_back(std::size_t(description.indexOf(QString::fromLatin1(key))));
    return fields;
}

std::size_t fieldOf(const Description &description, const SheetColumn &column)
{
    return std::size_t(description.indexOf(QString::fromLatin1(column.field ? column.field : column.name)));
}

} // namespace mandate
