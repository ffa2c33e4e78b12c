// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mappedworkbook.h"

#include <QAbstractTableModel>

namespace mandate {

class ImportDesk;

// A sheet of the file as it was read, with the corrections in it: rows numbered, columns lettered.
class SourceSheetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit SourceSheetModel(ImportDesk &desk, QObject *parent = nullptr);

    void showSheet(std::size_t sheet);
    // Shows the sheet of a cell; the index of that cell.
    QModelIndex find(const CellPlace &place);
    QString sheetName() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void reload();
    void takeFaults();
    const Sheet *sheet() const;
    CellPlace place(const QModelIndex &index) const;

    ImportDesk &m_desk;
    std::size_t m_sheet = 0;
    int m_columns = 0;
    std::map<CellPlace, QString> m_faults;
};

} // namespace mandate
