// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace mandate {

class ImportDesk;
struct ImportLine;
struct PreviewLine;
struct Sheet;

// What an import would do, row by row: what is new, what changes from what to what, what stays.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { OfSheet, Outcome, Record, OfField, Before, After, ColumnCount };

    explicit PreviewModel(ImportDesk &desk, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    // A row without its tick is left out.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const Sheet &sheetOf(const PreviewLine &line) const;
    const ImportLine &lineOf(const PreviewLine &line) const;
    QString text(const PreviewLine &line, int column) const;
    QString record(const Sheet &sheet, const ImportLine &line) const;
    QString whole(const Sheet &sheet, const ImportLine &line) const;

    ImportDesk &m_desk;
};

} // namespace mandate
