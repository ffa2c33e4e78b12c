// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tabledraft.h"

#include <QAbstractTableModel>

namespace mandate {

class ImportDesk;

// The columns of one foreign table: what stands in each, what it is read as, and why.
class ColumnsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Samples, ReadAs, Why, ColumnCount };

    explicit ColumnsModel(ImportDesk &desk, QObject *parent = nullptr);

    void showTable(std::size_t table);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void reload();
    const TableDraft *draft() const;
    QString text(const ColumnDraft &column, int place) const;
    QString why(const ColumnDraft &column) const;
    QVariant status(const ColumnDraft &column) const;

    ImportDesk &m_desk;
    std::size_t m_table = 0;
    std::vector<ColumnDraft> m_columns;
    QStringList m_fields; // "" first: not read
    QStringList m_titles;
};

} // namespace mandate
