// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QKeySequence>

#include <vector>

namespace mandate {

// One action and its keys. A page's keys hold while it is shown; those of the window hold everywhere.
struct ShortcutRow
{
    QString name;  // of the action
    QString text;  // as a menu shows it
    QString place; // the menu, or the page
    bool isOfPage = false;
    QKeySequence keys;
    QKeySequence standard;
};

// The actions of the program as a list.
class ShortcutModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum ShortcutColumn { ActionText, Place, Keys, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<ShortcutRow> rows);
    const ShortcutRow &row(int row) const { return m_rows[std::size_t(row)]; }
    const std::vector<ShortcutRow> &rows() const { return m_rows; }
    // What these keys do already, where they would stand in an action's way; null where they are free.
    const ShortcutRow *inTheWay(const ShortcutRow &wanted, const QKeySequence &keys) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ShortcutRow> m_rows;
};

} // namespace mandate
