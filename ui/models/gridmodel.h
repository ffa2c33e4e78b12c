// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cell.h"

#include <QAbstractTableModel>

namespace mandate {

// A grid over one agreement: some of its rows, and the cells of one section in them. It asks for a change
// and never makes one.
class GridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit GridModel(QObject *parent = nullptr);

    // Keeps the place of the reader where the rows are those shown before.
    void show(const OpenAgreement &open);
    void clear();
    // Keeps what was typed in a cell, with why it was not taken, until something else is typed there.
    // A cell that is not shown keeps nothing.
    void refuse(const QModelIndex &index, const QString &text, const QString &why);
    void accept(const QModelIndex &index);
    // Why a cell that still holds what was not taken was refused; empty where there is none.
    QString problem() const;
    // The open comments on each item, told beside its number.
    void mark(std::map<Uuid, int> comments);
    // Whether rows are put in and taken out here.
    virtual bool takesRows() const { return true; }

    GridRow rowAt(const QModelIndex &index) const { return m_rows[std::size_t(index.row())]; }
    GridColumn kindAt(int column) const { return m_columns[std::size_t(column)]; }
    QModelIndex indexOf(const Uuid &record, GridColumn kind = GridColumn::Title) const;
    QModelIndex indexOf(const GridRow &row, GridColumn kind) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    // With the agreement as it was when the editor showed the cell.
    void typed(const QModelIndex &index, const QString &text, const mandate::OpenAgreement &seen);

protected:
    virtual std::vector<GridRow> rowsOf(const Dossier &dossier) const { return gridRows(dossier); }
    virtual std::vector<GridColumn> columnsOf(const OpenAgreement &open) const = 0;
    virtual QString columnTitle(GridColumn kind) const = 0;
    const OpenAgreement &open() const { return *m_open; }

private:
    struct Refusal
    {
        QString text;
        QString why;
    };
    using CellKey = std::pair<Uuid, GridColumn>;

    int rowOf(const Uuid &record) const;
    const Refusal *refusalAt(const QModelIndex &index) const;
    CellKey keyOf(const QModelIndex &index) const;
    QVariant statusAt(const QModelIndex &index) const;
    bool isFixed(const QModelIndex &index) const;
    QString shownIn(const QModelIndex &index) const;
    QString tipAt(const QModelIndex &index) const;
    QVariant backtestStatusAt(const QModelIndex &index) const;

    using Shown = std::shared_ptr<const OpenAgreement>;

    Shown m_open = std::make_shared<const OpenAgreement>();
    Shown m_seen; // of the editor that hands in next; null where none was open
    std::vector<GridRow> m_rows;
    std::vector<GridColumn> m_columns;
    std::map<CellKey, Refusal> m_refusals;
    std::map<Uuid, int> m_comments;
};

} // namespace mandate
