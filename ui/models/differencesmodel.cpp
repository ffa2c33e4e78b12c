// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/differencesmodel.h"

namespace mandate {

void DifferencesModel::show(std::vector<DossierDifference> differences, const QString &here,
                            const QString &there)
{
    beginResetModel();
    m_differences = std::move(differences);
    m_here = here;
    m_there = there;
    endResetModel();
}

int DifferencesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_differences.size());
}

int DifferencesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DifferencesModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const DossierDifference &difference = m_differences[std::size_t(index.row())];
    switch (index.column()) {
    case Number: return role == Qt::ToolTipRole ? difference.title : difference.number;
    case Field: return difference.field;
    case Here: return difference.one;
    default: return difference.other;
    }
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("No.");
    case Field: return tr("Field");
    case Here: return m_here;
    default: return m_there;
    }
}

} // namespace mandate
