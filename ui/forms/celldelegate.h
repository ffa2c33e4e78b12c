// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStyledItemDelegate>

#include <optional>

namespace mandate {

struct Colours;

// What stands in an open editor, so that another can go on with it.
struct TypedText
{
    QString text;
    QVariant seen; // what the editor showed was read from this
    int cursor = 0;
    bool isModified = false;
};

std::optional<TypedText> typedIn(const QWidget *editor);
void typeAgain(QWidget *editor, const TypedText &typed);

// Draws a cell of our tables: thin lines between rows only, a bar before a score, a shape before a status
// word, an outline around what was not taken.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // Titles may run over several lines; otherwise every row has one.
    void setWrapping(bool wrapping) { m_wrapping = wrapping; }
    // Headings have a mark that tells whether the rows below them are folded away.
    void setFolding(bool folding) { m_folding = folding; }

    // The height of a row whose widest text stands in this cell; remembered for each text, as it takes long
    // to lay one out.
    int heightOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    // What is half typed stays so while the window is locked, or a menu is open.
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    QRect paintTick(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    QRect paintMarks(QPainter *painter, const QRect &cell, const QModelIndex &index,
                     const Colours &colours) const;
    void paintText(QPainter *painter, const QRect &place, const QModelIndex &index) const;

    bool hasFoldMark(const QModelIndex &index) const;

    bool m_wrapping = false;
    bool m_folding = false;
    mutable QHash<QString, int> m_lines;
    mutable QString m_linesFor; // the font and the width they hold for
};

} // namespace mandate
