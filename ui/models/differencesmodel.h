// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/differences.h"

#include <QAbstractTableModel>

namespace mandate {

// What two agreements say differently, a line each.
class DifferencesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Field, Here, There, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    // With the names of the two, over their columns.
    void show(std::vector<DossierDifference> differences, const QString &here, const QString &there);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<DossierDifference> m_differences;
    QString m_here;
    QString m_there;
};

} // namespace mandate
