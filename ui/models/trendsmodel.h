// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/gridmodel.h"

namespace mandate {

// The trend of every success indicator: the last two years, this year's target, two projections.
class TrendsModel : public GridModel
{
    Q_OBJECT

public:
    enum Column { Number, Title, Unit, TwoYearsAgo, LastYear, Target, NextYear, YearAfter };

    using GridModel::GridModel;

    bool takesRows() const override { return false; }

protected:
    std::vector<GridRow> rowsOf(const Dossier &dossier) const override;
    std::vector<GridColumn> columnsOf(const OpenAgreement &open) const override;
    QString columnTitle(GridColumn kind) const override;
};

} // namespace mandate
