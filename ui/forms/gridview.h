// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/celldelegate.h"
#include "ui/forms/frozenview.h"
#include "ui/forms/rowfolds.h"

#include <QTimer>

namespace mandate {

// A grid to type into as into a spreadsheet: typing replaces, Enter moves down, Tab right, Delete clears;
// blocks are chosen, copied, cut and pasted. Rows fold under their headings, and the first columns stay where
// they are when the rest is scrolled.
class GridView : public FrozenView
{
    Q_OBJECT

public:
    explicit GridView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    // What is chosen, leaving out what is folded away.
    std::vector<int> chosenRows() const;
    std::vector<int> chosenColumns() const;
    // From a row on, those that are not folded away.
    std::vector<int> rowsFrom(int row) const;

    // Folds the rows under a heading away, or out again.
    void setFolded(int heading, bool folded);
    void foldAll(bool folded);
    int headingOf(int row) const { return m_folds.headingOf(row); }

signals:
    void currentChangedTo(const QModelIndex &index);
    // Somebody types into a cell that takes nothing.
    void typedIntoFixed(const QModelIndex &index);
    // What stands in the editor of a cell so far.
    void typing(const QModelIndex &index, const QString &text);
    // The editor is gone, with or without its text.
    void typingEnded();
    // Its cell was taken away while it was typed into.
    void typingLost(const QString &text);
    void copyWanted(bool withTitles);
    void cutWanted();
    void pasteWanted();
    void clearWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    std::vector<int> columnsToFreeze() const override;
    bool runsAcross(const QModelIndex &) const override { return false; }
    int sizeHintForRow(int row) const override;
    int sizeHintForColumn(int column) const override;

private:
    // Where the reader stood before the rows were made anew.
    struct Place
    {
        QString key;
        int column = 0;
        QString title; // of the column
        int scrolled = 0;
        std::optional<TypedText> typed; // into an open editor
    };

    bool takesKey(const QKeyEvent &event);
    bool extendsBy(const QKeyEvent &event);
    void extendTo(const QModelIndex &index);
    bool hasFold(const QModelIndex &index) const;
    void moveDown(int step = 1);
    void moveRight(int step);
    void fitColumns();
    void keepPlace();
    void restorePlace();
    void reopen(const TypedText &typed);
    QModelIndex placeNow() const;
    QString titleOf(int column) const;
    bool isEditable(const QModelIndex &index) const;

    CellDelegate *m_delegate;
    QTimer m_fitting; // once for all the cells that an edit changes
    RowFolds m_folds{*this};
    Place m_place;
    QPersistentModelIndex m_anchor; // where the chosen block began
    bool m_isExtending = false;
};

} // namespace mandate
