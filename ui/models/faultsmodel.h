// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importplan.h"
#include "core/exchange/mappedworkbook.h"

#include <QAbstractTableModel>

namespace mandate {

class ImportDesk;

// The cells that cannot be read, each to be corrected where it stands.
class FaultsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Place, ColumnTitle, Cell, Wrong, ColumnCount };

    explicit FaultsModel(ImportDesk &desk, QObject *parent = nullptr);

    // Where a fault stands in the source; nothing where no cell is to blame.
    std::optional<CellPlace> place(int row) const;
    // The row it keeps from being read; nothing where it is no row's.
    std::optional<ImportRow> importRow(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line
    {
        QString where;
        QString column;
        QString wrong;
        std::optional<CellPlace> place;
        ImportRow row;
    };

    std::vector<Line> wanted() const;
    void reload();

    ImportDesk &m_desk;
    std::vector<Line> m_lines;
};

} // namespace mandate
