// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/fillinbatch.h"

#include <QAbstractTableModel>

namespace mandate {

// The sheets that were sent to be filled in, a line each: who has them, by when they are wanted, which are
// back.
class FillInsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Agreement, Party, What, State, Sent, Due, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<FillInStanding> sheets);
    int late() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<FillInStanding> m_sheets;
};

} // namespace mandate
