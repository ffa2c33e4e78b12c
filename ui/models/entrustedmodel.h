// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/users.h"

#include <QAbstractTableModel>

namespace mandate {

// Roles, deputies and keys, a line each; what waits for a second administrator first.
class EntrustedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { User, What, Since, Until, State, ProposedBy, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<EntrustedRow> rows);
    const EntrustedRow &row(int row) const { return m_rows[std::size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<EntrustedRow> m_rows;
};

} // namespace mandate
