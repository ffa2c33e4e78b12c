// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/closings.h"

#include <QAbstractTableModel>

namespace mandate {

// A cycle and its periods, a line each, and below them what was reopened or is asked to be.
class ClosingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, State, By, On, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<ClosingRow> parts, std::vector<ReopeningRow> reopenings);
    // Null where the line is of the other kind, or there is none.
    const ClosingRow *part(int row) const;
    const ReopeningRow *reopening(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const ClosingRow &row, int column) const;
    QString textOf(const ReopeningRow &row, int column) const;

    std::vector<ClosingRow> m_parts;
    std::vector<ReopeningRow> m_reopenings;
};

} // namespace mandate
