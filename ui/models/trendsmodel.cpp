// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/trendsmodel.h"

#include "ui/models/shown.h"

namespace mandate {

std::vector<GridRow> TrendsModel::rowsOf(const Dossier &dossier) const
{
    std::vector<GridRow> rows = gridRows(dossier);
    std::erase_if(rows, [](const GridRow &row) { return !row.isIndicator(); });
    return rows;
}

std::vector<GridColumn> TrendsModel::columnsOf(const OpenAgreement &) const
{
    return {GridColumn::Number,   GridColumn::TitleBeside,  GridColumn::UnitBeside, GridColumn::TwoYearsAgo,
            GridColumn::LastYear, GridColumn::TargetBeside, GridColumn::NextYear,   GridColumn::YearAfter};
}

QString TrendsModel::columnTitle(GridColumn kind) const
{
    const Cycle &cycle = open().dossier.cycle;
    const auto year = [&cycle](int away) {
        return cycle.start.isValid() ? yearLabel(cycle.start.addYears(away), cycle.end.addYears(away))
                                     : QString();
    };
    switch (kind) {
    case GridColumn::Number: return tr("No.");
    case GridColumn::TitleBeside: return tr("Success indicator");
    case GridColumn::UnitBeside: return tr("Unit");
    case GridColumn::TwoYearsAgo: return tr("Actual %1").arg(year(-2));
    case GridColumn::LastYear: return tr("Actual %1").arg(year(-1));
    case GridColumn::TargetBeside: return tr("Target %1").arg(year(0));
    case GridColumn::NextYear: return tr("Projection %1").arg(year(1));
    default: return tr("Projection %1").arg(year(2));
    }
}

} // namespace mandate
