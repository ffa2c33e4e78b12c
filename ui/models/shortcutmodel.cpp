// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/shortcutmodel.h"

#include <algorithm>

namespace mandate {

void ShortcutModel::show(std::vector<ShortcutRow> rows)
{
    if (rows.size() == m_rows.size()) { // the chosen row stays chosen
        m_rows = std::move(rows);
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const ShortcutRow *ShortcutModel::inTheWay(const ShortcutRow &wanted, const QKeySequence &keys) const
{
    if (keys.isEmpty())
        return nullptr;
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const ShortcutRow &row) {
        const bool meet = !row.isOfPage || !wanted.isOfPage || row.place == wanted.place;
        return meet && row.name != wanted.name && row.keys == keys;
    });
    return found == m_rows.end() ? nullptr : &*found;
}

int ShortcutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ShortcutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ShortcutModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const ShortcutRow &shown = row(index.row());
    switch (index.column()) {
    case ActionText: return shown.text;
    case Place: return shown.place;
    default: return shown.keys.toString(QKeySequence::NativeText);
    }
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Action"), tr("Where"), tr("Keys")};
    return titles[section];
}

} // namespace mandate
