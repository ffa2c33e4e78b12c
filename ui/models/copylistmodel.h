// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/keptcopies.h"

#include <QAbstractTableModel>

#include <map>

namespace mandate {

// The backups of a register as a list.
class CopyListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum CopyColumn { When, Size, Verified, Where, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<KeptCopy> copies);
    const KeptCopy &copy(int row) const { return m_copies[std::size_t(row)]; }
    // Read back once more, today; or found to be damaged.
    void note(const QString &path, bool isWhole);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString verifiedText(const KeptCopy &copy) const;

    std::vector<KeptCopy> m_copies;
    std::map<QString, bool> m_checked; // in this window
};

} // namespace mandate
