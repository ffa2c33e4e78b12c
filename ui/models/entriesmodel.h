// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/shownentry.h"

#include <QAbstractTableModel>

namespace mandate {

// The differing entries, a line each.
class EntriesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Record, Fields, Office, By, At, Cause, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<ShownEntry> entries);
    const std::vector<ShownEntry> &entries() const { return m_entries; }
    // How many wait for a decision in this register.
    int toDecide() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ShownEntry> m_entries;
};

} // namespace mandate
