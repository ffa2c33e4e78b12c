// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/prioritiesmodel.h"

namespace mandate {

void PrioritiesModel::showBacktest(bool wanted)
{
    if (m_showsBacktest == wanted)
        return;
    m_showsBacktest = wanted;
    if (columnCount() > 0)
        show(OpenAgreement(open()));
}

// A scheme without levels measures against one target; one that weights equally has no weights.
std::vector<GridColumn> PrioritiesModel::columnsOf(const OpenAgreement &open) const
{
    const Scheme &scheme = open.scheme;
    std::vector<GridColumn> columns{GridColumn::Number, GridColumn::Title, GridColumn::Unit};
    if (!scheme.equalWeights)
        columns.push_back(GridColumn::Weight);
    if (scheme.method == Method::Levels || scheme.method == Method::Steps)
        columns.insert(columns.end(), {GridColumn::Level1, GridColumn::Level2, GridColumn::Level3,
                                       GridColumn::Level4, GridColumn::Level5});
    else
        columns.push_back(GridColumn::Target);
    if (m_showsBacktest)
        columns.push_back(GridColumn::Backtest);
    columns.insert(columns.end(), {GridColumn::Achieved, GridColumn::Raw, GridColumn::Weighted});
    return columns;
}

QString PrioritiesModel::columnTitle(GridColumn kind) const
{
    switch (kind) {
    case GridColumn::Number: return tr("No.");
    case GridColumn::Title: return tr("Success indicator");
    case GridColumn::Unit: return tr("Unit");
    case GridColumn::Weight: return tr("Weight");
    case GridColumn::Target: return tr("Target");
    case GridColumn::Backtest: return tr("Back-test");
    case GridColumn::Achieved: return tr("Achieved");
    case GridColumn::Raw: return tr("Raw");
    case GridColumn::Weighted: return tr("Weighted");
    default: return open().levelLabels()[std::size_t(kind) - std::size_t(GridColumn::Level1)];
    }
}

} // namespace mandate
