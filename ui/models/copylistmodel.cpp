// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/copylistmodel.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace mandate {

void CopyListModel::show(std::vector<KeptCopy> copies)
{
    if (copies == m_copies)
        return;
    beginResetModel();
    m_copies = std::move(copies);
    endResetModel();
}

void CopyListModel::note(const QString &path, bool isWhole)
{
    m_checked[path] = isWhole;
    if (!m_copies.empty())
        emit dataChanged(index(0, Verified), index(rowCount() - 1, Verified));
}

int CopyListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_copies.size());
}

int CopyListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString CopyListModel::verifiedText(const KeptCopy &copy) const
{
    const auto checked = m_checked.find(copy.path);
    if (checked == m_checked.end())
        return tr("read back when made");
    return checked->second ? tr("read back just now") : tr("damaged");
}

QVariant CopyListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Size ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const KeptCopy &shown = copy(index.row());
    const QLocale locale;
    switch (index.column()) {
    case When: return locale.toString(shown.at.toLocalTime(), QLocale::ShortFormat);
    case Size: return locale.formattedDataSize(shown.size, 1, QLocale::DataSizeTraditionalFormat);
    case Verified: return verifiedText(shown);
    default: return QDir::toNativeSeparators(QFileInfo(shown.path).path());
    }
}

QVariant CopyListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int((section == Size ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Made"), tr("Size"), tr("Verified"), tr("Folder")};
    return titles[section];
}

} // namespace mandate
