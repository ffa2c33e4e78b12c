// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/history.h"

#include <QAbstractTableModel>

namespace mandate {

// What became of records since a time, a line for each field.
class NetChangesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Record, Place, Field, Before, After, By, When, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<HistoryLine> lines);
    const std::vector<HistoryLine> &lines() const { return m_lines; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<HistoryLine> m_lines;
};

} // namespace mandate
