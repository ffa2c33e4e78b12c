// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/barchart.h"

#include <QAbstractTableModel>

namespace mandate {

// The bars of a chart as a table, for those who read or hear them, and to be copied.
class BarTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(BarChart chart);
    const BarChart &chart() const { return m_chart; }
    // The part of its bar that a cell tells of; nothing where it tells of the whole.
    std::optional<std::size_t> partOf(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool isSaid() const;
    const BarPart *part(const QModelIndex &index) const;

    BarChart m_chart;
};

} // namespace mandate
