// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/gridmodel.h"

namespace mandate {

// Section 2: objectives, their actions and success indicators, with targets, achievements and scores.
class PrioritiesModel : public GridModel
{
    Q_OBJECT

public:
    using GridModel::GridModel;

    // Adds the column that scores earlier years by the proposed levels, or takes it away.
    void showBacktest(bool wanted);

protected:
    std::vector<GridColumn> columnsOf(const OpenAgreement &open) const override;
    QString columnTitle(GridColumn kind) const override;

private:
    bool m_showsBacktest = false;
};

} // namespace mandate
