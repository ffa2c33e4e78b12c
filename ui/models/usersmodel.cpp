// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/usersmodel.h"

namespace mandate {

void UsersModel::show(std::vector<UserRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int UsersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int UsersModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant UsersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const UserRow &user = row(index.row());
    switch (index.column()) {
    case Name: return user.account.shownName;
    case SignInName: return user.account.name;
    case Roles: return user.roles.isEmpty() ? tr("none") : user.roles;
    case Person: return user.person;
    case Key: return user.fingerprint.isEmpty() ? tr("not signed in yet") : user.fingerprint;
    default: return user.account.state == AccountState::Active ? tr("Active") : tr("Suspended");
    }
}

QVariant UsersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Name"),   tr("Signs in as"), tr("Roles"),
                              tr("Person"), tr("Key"),         tr("State")};
    return titles[section];
}

} // namespace mandate
