// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/opentarget.h"

#include "core/reports/choices.h"

namespace mandate {

std::vector<TargetPart> OpenTarget::parts() const
{
    std::vector<TargetPart> all;
    for (const PartLine &line : breakdown.parts)
        all.push_back(line.part);
    return all;
}

// After an edit that is not saved yet: what is allocated follows at once.
void OpenTarget::allocate()
{
    breakdown.allocation = allocationOf(breakdown.target, breakdown.unitType, parts());
    const auto &amounts = breakdown.allocation.amounts;
    for (std::size_t i = 0; i < breakdown.parts.size(); ++i)
        breakdown.parts[i].amount = i < amounts.size() ? amounts[i] : QString();
}

Result<OpenTarget> openTarget(const Database &database, const CascadeNode &of, const QString &code,
                              const QString &year, const QDate &asOf)
{
    auto found = partsReport(database, of, year, asOf);
    if (!found)
        return tl::unexpected(found.error());
    OpenTarget open{of, code, year, std::move(*found), false};
    if (of.kind != CascadeKind::Indicator)
        return open;
    return indicatorNamed(database, IndicatorId{of.id}).map([&open](const IndicatorName &name) {
        open.isFixed = name.isSigned;
        return std::move(open);
    });
}

} // namespace mandate
