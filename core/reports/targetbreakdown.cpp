// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/targetbreakdown.h"

#include "core/plan/kpi.h"
#include "core/plan/kpitarget.h"
#include "core/plan/successindicator.h"
#include "core/reports/choices.h"
#include "core/reports/recordname.h"
#include "core/store/records.h"

namespace mandate {

namespace {

using Found = Result<std::optional<TargetBreakdown>>;

Found ofKpi(const Database &database, const CascadeNode &of, const QString &year)
{
    const auto kpi = record<Kpi>(database, KpiId{of.id});
    if (!kpi)
        return tl::unexpected(kpi.error());
    if (!*kpi)
        return std::nullopt;
    return records<KpiTarget>(database, "WHERE kpi = ?", of.id)
        .map([&](const std::vector<KpiTarget> &targets) -> std::optional<TargetBreakdown> {
            return TargetBreakdown{of,
                                   (*kpi)->code,
                                   year,
                                   targetToSplit(**kpi, targets, year),
                                   (*kpi)->unit,
                                   (*kpi)->unitType,
                                   {},
                                   false};
        });
}

Found ofIndicator(const Database &database, const CascadeNode &of)
{
    const auto indicator = record<SuccessIndicator>(database, IndicatorId{of.id});
    if (!indicator)
        return tl::unexpected(indicator.error());
    if (!*indicator)
        return std::nullopt;
    const auto named = indicatorNamed(database, IndicatorId{of.id});
    if (!named)
        return tl::unexpected(named.error());
    return TargetBreakdown{of,
                           named->code,
                           {},
                           targetToSplit(**indicator),
                           (*indicator)->unit,
                           (*indicator)->unitType,
                           {},
                           named->isSigned};
}

Result<NamedPart> namedPart(const Database &database, TargetPart part)
{
    const auto party = recordName(database, nullptr, part.party);
    if (!party)
        return tl::unexpected(party.error());
    QString carrier;
    if (!part.carrier.isNull()) {
        const auto named = indicatorNamed(database, part.carrier);
        if (!named)
            return tl::unexpected(named.error());
        carrier = named->code;
    }
    return NamedPart{std::move(part), party->text(), std::move(carrier)};
}

} // namespace

std::vector<TargetPart> TargetBreakdown::plain() const
{
    std::vector<TargetPart> all;
    for (const NamedPart &named : parts)
        all.push_back(named.part);
    return all;
}

Result<std::optional<TargetBreakdown>> targetBreakdown(const Database &database, const CascadeNode &of,
                                                       const QString &year)
{
    const bool isKpi = of.kind == CascadeKind::Kpi;
    Found found = isKpi ? ofKpi(database, of, year) : ofIndicator(database, of);
    if (!found || !*found)
        return found;
    const auto parts =
        isKpi ? records<TargetPart>(database, "WHERE kpi = ? AND year = ? ORDER BY id", of.id, year)
              : records<TargetPart>(database, "WHERE indicator = ? ORDER BY id", of.id);
    if (!parts)
        return tl::unexpected(parts.error());
    for (const TargetPart &part : *parts) {
        auto named = namedPart(database, part);
        if (!named)
            return tl::unexpected(named.error());
        (*found)->parts.push_back(std::move(*named));
    }
    return found;
}

} // namespace mandate
