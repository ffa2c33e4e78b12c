// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/splittargets.h"

#include "core/store/statement.h"

namespace mandate {

namespace {

// Of a target its identity, code, title, unit, value; of a part its quantity and share, its identity, its
// party, its carrier and the carrier's address. The target of a KPI's year is its own, or that of the plan's
// end.
const QByteArray Carried =
    "p.id, (SELECT code FROM party WHERE id = p.party), p.carrier, (SELECT ca.code || '/' || co.number || "
    "'.' "
    "|| ct.number || '.' || ci.number FROM indicator ci JOIN action ct ON ct.id = ci.action JOIN objective "
    "co "
    "ON co.id = ct.objective JOIN agreement ca ON ca.id = co.agreement WHERE ci.id = p.carrier) ";

const QByteArray OfKpis =
    "SELECT k.id, CASE p.year WHEN '' THEN k.code ELSE k.code || ' ' || p.year END, k.name, k.unit_type, "
    "CASE WHEN y.value IS NOT NULL THEN y.value WHEN p.year = '' OR p.year = k.target_year THEN k.target "
    "ELSE '' END, p.quantity, p.quantity_source, p.share, "
    + Carried
    + "FROM target_part p JOIN kpi k ON k.id = p.kpi "
      "LEFT JOIN kpi_target y ON y.kpi = k.id AND y.year = p.year WHERE p.kpi IS NOT NULL "
      "ORDER BY k.code, p.year, p.id";

// Without a target of its own an indicator is broken down by its best level.
const QByteArray OfIndicators =
    "SELECT i.id, a.code || '/' || o.number || '.' || t.number || '.' || i.number, i.title, i.unit_type, "
    "coalesce(nullif(i.target, ''), nullif(i.level1, ''), nullif(i.level2, ''), nullif(i.level3, ''), "
    "nullif(i.level4, ''), i.level5), p.quantity, p.quantity_source, p.share, "
    + Carried
    + "FROM target_part p "
      "JOIN indicator i ON i.id = p.indicator JOIN action t ON t.id = i.action JOIN objective o ON o.id = "
      "t.objective JOIN agreement a ON a.id = o.agreement WHERE p.indicator IS NOT NULL AND "
      "(?1 IS NULL OR a.cycle = ?1) ORDER BY a.code, o.number, t.number, i.number, p.id";

TargetPart partOn(const Statement &row)
{
    TargetPart part;
    part.quantity = {row.text(5), row.text(6)};
    if (!row.isNull(7))
        part.share = Weight::fromBasisPoints(int(row.integer(7))).value_or(Weight());
    return part;
}

CarriedPart carriedOn(const Statement &row)
{
    CarriedPart part{{row.uuid(8)}, row.text(9), {}, row.text(11)};
    if (!row.isNull(10))
        part.carrier.uuid = row.uuid(10);
    return part;
}

Result<void> visitAll(Statement &row, bool isKpi, const std::function<void(const SplitTarget &)> &visit)
{
    SplitTarget target;
    Figure figure;
    UnitType unit = UnitType::Number;
    std::vector<TargetPart> parts;
    const auto tell = [&] {
        if (parts.empty())
            return;
        target.allocation = allocationOf(figure, unit, parts);
        visit(target);
        parts.clear();
    };
    while (true) {
        const auto found = row.step();
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            break;
        if (row.uuid(0) != target.id || row.text(1) != target.code) {
            tell();
            target = {row.uuid(0), isKpi, row.text(1), row.text(2), {}, {}};
            unit = fromName<UnitType>(row.text(3)).value_or(UnitType::Number);
            figure = {row.text(4), {}};
        }
        parts.push_back(partOn(row));
        target.parts.push_back(carriedOn(row));
    }
    tell();
    return {};
}

} // namespace

Result<void> visitSplitTargets(const Database &database, const CycleId &cycle,
                               const std::function<void(const SplitTarget &)> &visit)
{
    Statement kpis(database, OfKpis);
    if (const auto done = visitAll(kpis, true, visit); !done)
        return done;
    Statement indicators(database, OfIndicators);
    indicators.bind(1, cycle.isNull() ? Value() : Value(cycle.uuid));
    return visitAll(indicators, false, visit);
}

} // namespace mandate
