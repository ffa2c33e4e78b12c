// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/itemsmodel.h"

namespace mandate {

ItemsModel::ItemsModel(const QStringList &titles, QObject *parent)
    : QAbstractTableModel(parent), m_titles(titles)
{}

// The same records in the same places stay chosen.
void ItemsModel::show(std::vector<SectionItem> items)
{
    if (items == m_items)
        return;
    const bool isSameShape = items.size() == m_items.size()
                             && std::equal(items.begin(), items.end(), m_items.begin(),
                                           [](const SectionItem &one, const SectionItem &other) {
                                               return one.id() == other.id();
                                           });
    if (!isSameShape)
        beginResetModel();
    m_items = std::move(items);
    if (!isSameShape)
        endResetModel();
    else if (!m_items.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ItemsModel::rowOf(const Uuid &record) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [&record](const SectionItem &item) { return item.id() == record; });
    return found == m_items.end() ? -1 : int(found - m_items.begin());
}

int ItemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int ItemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_titles.size());
}

QVariant ItemsModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return m_items[std::size_t(index.row())].cells.value(index.column());
}

QVariant ItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_titles.value(section))
                                                                    : QVariant();
}

} // namespace mandate
