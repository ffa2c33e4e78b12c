// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/planattainment.h"

#include <QAbstractTableModel>

namespace mandate {

// What a plan, its levels, pillars and KRAs have reached of what was due by a day.
class AttainmentModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Attainment, Reached, Missing, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<AttainmentLine> lines);
    // Of the plan, the pillar or the KRA; less than 0 where it has no KPI.
    int rowOf(const Uuid &record) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const AttainmentLine &line, int column) const;

    std::vector<AttainmentLine> m_lines;
};

} // namespace mandate
