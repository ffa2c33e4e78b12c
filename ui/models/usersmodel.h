// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/users.h"

#include <QAbstractTableModel>

namespace mandate {

// Those who sign in, a line each.
class UsersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, SignInName, Roles, Person, Key, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<UserRow> rows);
    const UserRow &row(int row) const { return m_rows[std::size_t(row)]; }
    const std::vector<UserRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<UserRow> m_rows;
};

} // namespace mandate
