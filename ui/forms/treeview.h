// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QPersistentModelIndex>
#include <QTreeView>

namespace mandate {

// A tree that reads as a table: thin lines between its rows, right across. Enter opens, F2 edits, Space
// previews, Delete withdraws, typing goes to the row of that code or title, the asterisk opens all that is
// below, Ctrl+C copies what is chosen and Ctrl+Shift+C copies it under the titles of its columns. A row may
// be dragged onto another, with Shift to move it there; what that means is the model's to say.
class TreeView : public QTreeView
{
    Q_OBJECT

public:
    explicit TreeView(const QString &name, QWidget *parent = nullptr);

    // What is chosen as tab-separated text, row by row; shown columns only.
    QString chosenText(bool withTitles) const;
    // Opens a row and all that is below it as it arrives, until a screenful of screenfuls is open.
    void openBelow(const QModelIndex &index);
    // Opens all that is there already.
    void openLoaded();
    void keyboardSearch(const QString &typed) override;

signals:
    void previewWanted(const QModelIndex &index);
    void editWanted(const QModelIndex &index);
    void withdrawalWanted(const QModelIndex &index);
    // More is below than was opened at once.
    void openingStopped(int rows);
    void choiceChanged();
    // A row is held over another, or over none any more: then without data.
    void dropHinted(const QModelIndex &onto, const QMimeData *dragged, Qt::DropAction action);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    bool copies(QKeyEvent *event);
    bool acts(QKeyEvent *event);
    void open(const QModelIndex &index);
    bool isBelowOpening(QModelIndex index) const;
    bool mayDrop(const QDropEvent &event, const QModelIndex &parent) const;
    void markTarget(const QModelIndex &index, const QMimeData *dragged = nullptr,
                    Qt::DropAction action = Qt::IgnoreAction);

    QString m_typed;
    QElapsedTimer m_sinceTyped;
    QPersistentModelIndex m_opening;
    int m_opened = 0;
    QPersistentModelIndex m_target; // what a dragged row would be dropped onto
    Qt::DropAction m_action = Qt::IgnoreAction;
};

} // namespace mandate
