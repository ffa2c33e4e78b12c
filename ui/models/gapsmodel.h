// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/gaps.h"

#include <QAbstractTableModel>

namespace mandate {

QString word(GapKind kind);

// Where the cascade does not hold together, a line each.
class GapsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, Code, Title, Owner, Sentence, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(GapReport report);
    const GapReport &report() const { return m_report; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    GapReport m_report;
};

} // namespace mandate
