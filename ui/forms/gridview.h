// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QTimer>

namespace mandate {

// A grid to type into as into a spreadsheet: typing replaces, Enter moves down, Tab right, Delete clears.
class GridView : public QTableView
{
    Q_OBJECT

public:
    explicit GridView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

signals:
    void currentChangedTo(const QModelIndex &index);
    // Somebody types into a cell that takes nothing.
    void typedIntoFixed(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void moveDown();
    void moveRight(int step);
    void fitColumns();
    bool isEditable(const QModelIndex &index) const;

    QTimer m_fitting; // once for all the cells that an edit changes
};

} // namespace mandate
