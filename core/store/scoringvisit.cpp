// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dossiers.h"

#include "core/store/records.h"

#include <algorithm>

namespace mandate {

namespace {

// One pass over the tree in the order of the agreements' codes; the joins walk the indexes from the left.
constexpr const char *Columns =
    "SELECT a.id, a.code, a.cycle, a.kind, a.scheme, o.id, o.number, t.id, t.number, i.id, i.number, "
    "i.weight, "
    "i.unit_type, i.direction, i.level1, i.level2, i.level3, i.level4, i.level5, i.target, i.ceiling, "
    "i.aggregation, "
    "i.all_or_nothing, p.period, p.stage, p.state, p.value FROM ";
constexpr const char *Whole = "agreement a LEFT JOIN objective o ON o.agreement = a.id ";
// A cross join is walked from the left: nobody reads all agreements for the sake of their order.
constexpr const char *Scoped = "objective o CROSS JOIN agreement a ON a.id = o.agreement ";
constexpr const char *OfCycle =
    "(SELECT id, code, cycle, kind, scheme FROM agreement WHERE cycle = ?1 AND code > ?2 ORDER BY code LIMIT "
    "?3) a LEFT JOIN objective o ON o.agreement = a.id ";
constexpr const char *Items =
    "LEFT JOIN action t ON t.objective = o.id "
    "LEFT JOIN indicator i ON i.action = t.id LEFT JOIN progress p ON p.indicator = i.id AND (p.stage = "
    "'claimed' OR "
    "NOT EXISTS (SELECT 1 FROM progress later WHERE later.replaces = p.id)) ";

const char *conditionOf(ScoringScope scope)
{
    switch (scope) {
    case ScoringScope::All: return "";
    case ScoringScope::Objective: return "WHERE o.id = ?1 ";
    case ScoringScope::ServingAnyKra:
        return "WHERE o.id IN (SELECT child_objective FROM alignment WHERE parent_kra IS NOT NULL) ";
    case ScoringScope::ServingKra:
        return "WHERE o.id IN (SELECT child_objective FROM alignment WHERE parent_kra = ?1) ";
    case ScoringScope::ServingObjective:
        return "WHERE o.id IN (SELECT child_objective FROM alignment WHERE parent_objective = ?1) ";
    case ScoringScope::CarryingIndicator:
        return "WHERE o.id IN (SELECT w.objective FROM target_part r JOIN indicator c ON c.id = r.carrier "
               "JOIN action w ON w.id = c.action WHERE r.indicator = ?1) ";
    case ScoringScope::CarryingKpi:
        return "WHERE o.id IN (SELECT w.objective FROM target_part r JOIN indicator c ON c.id = r.carrier "
               "JOIN action w ON w.id = c.action WHERE r.kpi = ?1) ";
    }
    return "";
}

enum Column {
    AgreementIdentity,
    AgreementCode,
    AgreementCycle,
    Kind,
    SchemeCode,
    ObjectiveIdentity,
    ObjectiveNumber,
    ActionIdentity,
    ActionNumber,
    IndicatorIdentity,
    IndicatorNumber,
    WeightOfIt,
    Unit,
    Way,
    Level1,
    TargetOfIt = Level1 + 5,
    CeilingOfIt,
    Aggregated,
    AllOrNothing,
    PeriodOfIt,
    StageOfIt,
    State,
    Reported,
};

template <typename Enum>
Enum named(const Statement &row, Column column)
{
    return fromName<Enum>(row.text(column)).value_or(Enum());
}

SuccessIndicator indicatorOn(const Statement &row)
{
    SuccessIndicator indicator;
    indicator.id.uuid = row.uuid(IndicatorIdentity);
    indicator.number = int(row.integer(IndicatorNumber));
    if (!row.isNull(WeightOfIt))
        indicator.weight = Weight::fromBasisPoints(int(row.integer(WeightOfIt))).value_or(Weight());
    indicator.unitType = named<UnitType>(row, Unit);
    indicator.direction = named<Direction>(row, Way);
    for (int level = 0; level < 5; ++level)
        indicator.levels[std::size_t(level)].value = row.text(Level1 + level);
    indicator.target.value = row.text(TargetOfIt);
    indicator.ceiling = row.integer(CeilingOfIt) == 1;
    indicator.aggregation = named<Aggregation>(row, Aggregated);
    indicator.allOrNothing = row.integer(AllOrNothing) == 1;
    return indicator;
}

Progress progressOn(const Statement &row)
{
    Progress progress;
    progress.period = row.text(PeriodOfIt);
    progress.stage = named<Stage>(row, StageOfIt);
    progress.state = named<ReportState>(row, State);
    progress.value.value = row.text(Reported);
    return progress;
}

template <typename Item, typename Member>
Item &under(std::vector<Item> &siblings, Member member, const Uuid &id, std::int64_t number)
{
    if (siblings.empty() || (siblings.back().*member).id.uuid != id) {
        Item &item = siblings.emplace_back();
        (item.*member).id.uuid = id;
        (item.*member).number = int(number);
    }
    return siblings.back();
}

void take(Dossier &dossier, const Statement &row)
{
    if (row.isNull(ObjectiveIdentity))
        return;
    ObjectiveItem &objective = under(dossier.objectives, &ObjectiveItem::objective,
                                     row.uuid(ObjectiveIdentity), row.integer(ObjectiveNumber));
    if (row.isNull(ActionIdentity))
        return;
    ActionItem &action =
        under(objective.actions, &ActionItem::action, row.uuid(ActionIdentity), row.integer(ActionNumber));
    if (row.isNull(IndicatorIdentity))
        return;
    auto &indicators = action.indicators;
    if (indicators.empty() || indicators.back().indicator.id.uuid != row.uuid(IndicatorIdentity))
        indicators.push_back({indicatorOn(row), {}, {}, {}});
    if (!row.isNull(PeriodOfIt))
        indicators.back().progress.push_back(progressOn(row));
}

void sortByNumber(Dossier &dossier)
{
    const auto sorted = [](auto &items, auto member) {
        std::stable_sort(items.begin(), items.end(), [member](const auto &a, const auto &b) {
            return (a.*member).number < (b.*member).number;
        });
    };
    sorted(dossier.objectives, &ObjectiveItem::objective);
    for (ObjectiveItem &objective : dossier.objectives) {
        sorted(objective.actions, &ActionItem::action);
        for (ActionItem &action : objective.actions)
            sorted(action.indicators, &IndicatorItem::indicator);
    }
}

using Visit = std::function<Result<void>(const Dossier &)>;

// What the rows of a question tell, agreement by agreement; the code of the last.
Result<QString> visitRows(const Database &database, Statement &row, const Visit &visit)
{
    auto cycles = records<Cycle>(database, "");
    if (!cycles)
        return tl::unexpected(cycles.error());
    std::map<CycleId, Cycle> cycleOf;
    for (Cycle &cycle : *cycles)
        cycleOf[cycle.id] = std::move(cycle);

    QString last;
    Dossier dossier;
    while (true) {
        const auto found = row.step();
        if (!found)
            return tl::unexpected(found.error());
        const Uuid agreement = *found ? row.uuid(AgreementIdentity) : Uuid();
        if (dossier.agreement.id.uuid != agreement) {
            if (!dossier.agreement.id.isNull()) {
                sortByNumber(dossier);
                if (const auto visited = visit(dossier); !visited)
                    return tl::unexpected(visited.error());
                last = dossier.agreement.code;
            }
            dossier = Dossier();
            dossier.agreement.id.uuid = agreement;
            if (*found) {
                dossier.agreement.code = row.text(AgreementCode);
                dossier.agreement.cycle.uuid = row.uuid(AgreementCycle);
                dossier.agreement.kind = named<AgreementKind>(row, Kind);
                dossier.agreement.scheme = row.text(SchemeCode);
                dossier.cycle = cycleOf[dossier.agreement.cycle];
            }
        }
        if (!*found)
            return last;
        take(dossier, row);
    }
}

} // namespace

Result<void> visitForScoring(const Database &database,
                             const std::function<Result<void>(const Dossier &)> &visit)
{
    return visitForScoring(database, ScoringScope::All, {}, visit);
}

Result<void> visitForScoring(const Database &database, ScoringScope scope, const Uuid &of,
                             const std::function<Result<void>(const Dossier &)> &visit)
{
    Statement row(database, QByteArray(Columns) + (scope == ScoringScope::All ? Whole : Scoped) + Items
                                + conditionOf(scope) + "ORDER BY a.code");
    if (scope != ScoringScope::All && scope != ScoringScope::ServingAnyKra)
        row.bind(1, of);
    return visitRows(database, row, visit).map([](const QString &) {});
}

Result<QString> visitForScoring(const Database &database, const CycleId &cycle, const QString &after,
                                int most, const std::function<Result<void>(const Dossier &)> &visit)
{
    Statement row(database, QByteArray(Columns) + OfCycle + Items + "ORDER BY a.code");
    row.bind(1, cycle.uuid).bind(2, after).bind(3, most);
    return visitRows(database, row, visit);
}

} // namespace mandate
