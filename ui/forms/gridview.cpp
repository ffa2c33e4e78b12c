// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/gridview.h"

#include "ui/forms/frozenheader.h"
#include "ui/look/metrics.h"
#include "ui/look/roles.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

#include <algorithm>
#include <map>
#include <set>

namespace mandate {

namespace {

constexpr int WideColumn = 1; // the one that takes what width is left
constexpr int NarrowestTitle = 28;
constexpr int FoldMark = 20; // as wide as the mark of a heading is to click at

bool isTyping(const QKeyEvent &event)
{
    return event.key() == Qt::Key_F2 || (!event.text().isEmpty() && event.text().at(0).isPrint());
}

} // namespace

GridView::GridView(QWidget *parent) : FrozenView(parent), m_delegate(new CellDelegate(this))
{
    m_delegate->setWrapping(true);
    m_delegate->setFolding(true);
    setItemDelegate(m_delegate);
    auto *header = new FrozenHeader(this);
    header->setMinimumSectionSize(figures(4));
    setHorizontalHeader(header);
    connect(this, &FrozenView::froze, header, &FrozenHeader::freeze);
    setShowGrid(false);
    setMouseTracking(true);
    setSelectionMode(ContiguousSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    m_fitting.setSingleShot(true);
    connect(&m_fitting, &QTimer::timeout, this, &GridView::fitColumns);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(true); // so that Tab arrives as a key; see moveRight()
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(mandate::rowHeight());
}

void GridView::setModel(QAbstractItemModel *shown)
{
    FrozenView::setModel(shown);
    connect(shown, &QAbstractItemModel::modelAboutToBeReset, this, &GridView::keepPlace);
    connect(shown, &QAbstractItemModel::modelReset, this, &GridView::restorePlace);
    connect(shown, &QAbstractItemModel::dataChanged, &m_fitting, qOverload<>(&QTimer::start));
}

std::vector<int> GridView::chosenRows() const
{
    std::set<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            if (!isRowHidden(row))
                rows.insert(row);
    return {rows.begin(), rows.end()};
}

std::vector<int> GridView::chosenColumns() const
{
    std::set<int> columns;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int column = range.left(); column <= range.right(); ++column)
            columns.insert(column);
    return {columns.begin(), columns.end()};
}

std::vector<int> GridView::rowsFrom(int row) const
{
    std::vector<int> rows;
    for (; row < model()->rowCount(); ++row)
        if (!isRowHidden(row))
            rows.push_back(row);
    return rows;
}

void GridView::setFolded(int heading, bool folded)
{
    if (heading < 0 || !m_folds.isHeading(heading))
        return;
    if (folded && currentIndex().isValid() && headingOf(currentIndex().row()) == heading)
        setCurrentIndex(currentIndex().siblingAtRow(heading));
    m_folds.set(heading, folded);
}

void GridView::foldAll(bool folded)
{
    if (folded && currentIndex().isValid())
        setCurrentIndex(currentIndex().siblingAtRow(headingOf(currentIndex().row())));
    m_folds.setAll(folded);
}

// An editor does not outlive the rows: its text is kept as well.
void GridView::keepPlace()
{
    const QModelIndex here = currentIndex();
    m_place = {here.data(KeyRole).toString(),
               here.column(),
               titleOf(here.column()),
               verticalScrollBar()->value(),
               {}};
    if (state() == EditingState)
        m_place.typed = typedIn(indexWidget(here));
}

void GridView::restorePlace()
{
    m_folds.apply();
    fitColumns();
    const auto typed = std::exchange(m_place.typed, {});
    const QModelIndex here = placeNow();
    if (here.isValid())
        setCurrentIndex(here);
    if (!m_place.key.isEmpty() && model()->rowCount() > 0)
        verticalScrollBar()->setValue(m_place.scrolled);
    if (typed)
        reopen(*typed);
}

void GridView::reopen(const TypedText &typed)
{
    const QModelIndex here = placeNow();
    const bool isSameCell = here.isValid() && titleOf(here.column()) == m_place.title;
    if (isSameCell && edit(here, AllEditTriggers, nullptr))
        return typeAgain(indexWidget(here), typed);
    if (typed.isModified)
        emit typingLost(typed.text);
    emit typingEnded();
}

// The cell that the reader stood on; columns may have come and gone as well.
QModelIndex GridView::placeNow() const
{
    if (m_place.key.isEmpty() || model()->rowCount() == 0)
        return {};
    const auto rows = model()->match(model()->index(0, 0), KeyRole, m_place.key, 1, Qt::MatchExactly);
    if (rows.isEmpty())
        return {};
    for (int column = 0; column < model()->columnCount(); ++column)
        if (titleOf(column) == m_place.title)
            return rows.front().siblingAtColumn(column);
    return rows.front().siblingAtColumn(std::min(m_place.column, model()->columnCount() - 1));
}

QString GridView::titleOf(int column) const
{
    return column < 0 ? QString() : model()->headerData(column, Qt::Horizontal).toString();
}

// Columns of figures are as wide as what they hold; the titles take the rest and run over lines.
void GridView::fitColumns()
{
    if (!model() || model()->columnCount() <= WideColumn)
        return;
    int others = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (column == WideColumn)
            continue;
        const int wanted = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        setColumnWidth(column, std::clamp(wanted, figures(5), figures(24)));
        others += columnWidth(column);
    }
    setColumnWidth(WideColumn, std::max(figures(NarrowestTitle), viewport()->width() - others));
    resizeRowsToContents();
    freezeFirst();
}

// Only titles run over lines.
int GridView::sizeHintForRow(int row) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect.setWidth(columnWidth(WideColumn));
    return m_delegate->heightOf(option, model()->index(row, WideColumn));
}

// Figures are equally wide: the longest text is the widest.
int GridView::sizeHintForColumn(int column) const
{
    QModelIndex longest;
    qsizetype most = -1;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, column);
        if (const qsizetype size = index.data().toString().size(); size > most) {
            most = size;
            longest = index;
        }
    }
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    return longest.isValid() ? itemDelegate()->sizeHint(option, longest).width() : -1;
}

void GridView::resizeEvent(QResizeEvent *event)
{
    FrozenView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        m_fitting.start(); // once for all the steps in which a page finds its size
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    if (state() == EditingState || !takesKey(*event))
        FrozenView::keyPressEvent(event);
}

bool GridView::takesKey(const QKeyEvent &event)
{
    const int key = event.key();
    if (extendsBy(event))
        return true;
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        moveDown(event.modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else if (key == Qt::Key_Tab || key == Qt::Key_Backtab)
        moveRight(key == Qt::Key_Tab ? 1 : -1);
    else if (event.matches(QKeySequence::Delete) || key == Qt::Key_Backspace)
        emit clearWanted();
    else if (event.keyCombination() == (Qt::CTRL | Qt::SHIFT | Qt::Key_C))
        emit copyWanted(true);
    else if (event.matches(QKeySequence::Copy))
        emit copyWanted(false);
    else if (event.matches(QKeySequence::Cut))
        emit cutWanted();
    else if (event.matches(QKeySequence::Paste))
        emit pasteWanted();
    else if (key == Qt::Key_Space && hasFold(currentIndex()))
        setFolded(currentIndex().row(), !m_folds.isFolded(currentIndex().row()));
    else if (currentIndex().isValid() && !isEditable(currentIndex()) && isTyping(event))
        emit typedIntoFixed(currentIndex());
    else
        return false;
    return true;
}

// Qt itself begins a block where the mouse or the keyboard last was, not where setCurrentIndex() has gone.
bool GridView::extendsBy(const QKeyEvent &event)
{
    static const std::map<int, CursorAction> steps{
        {Qt::Key_Left, MoveLeft},     {Qt::Key_Right, MoveRight},      {Qt::Key_Up, MoveUp},
        {Qt::Key_Down, MoveDown},     {Qt::Key_Home, MoveHome},        {Qt::Key_End, MoveEnd},
        {Qt::Key_PageUp, MovePageUp}, {Qt::Key_PageDown, MovePageDown}};
    const auto step = steps.find(event.key());
    const Qt::KeyboardModifiers keys = event.modifiers() & ~Qt::KeypadModifier;
    if (step == steps.end() || !keys.testFlag(Qt::ShiftModifier) || keys.testFlag(Qt::AltModifier))
        return false;
    extendTo(moveCursor(step->second, keys & ~Qt::ShiftModifier));
    return true;
}

void GridView::extendTo(const QModelIndex &index)
{
    if (!index.isValid() || !m_anchor.isValid())
        return;
    m_isExtending = true;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    m_isExtending = false;
    const auto [left, right] = std::minmax({m_anchor.column(), index.column()});
    const auto [top, bottom] = std::minmax({m_anchor.row(), index.row()});
    selectionModel()->select({model()->index(top, left), model()->index(bottom, right)},
                             QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void GridView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ShiftModifier))
        return extendTo(index);
    if (event->button() == Qt::LeftButton && hasFold(index)
        && event->pos().x() < visualRect(index).left() + FoldMark) {
        setCurrentIndex(index);
        return setFolded(index.row(), !m_folds.isFolded(index.row()));
    }
    FrozenView::mousePressEvent(event);
}

bool GridView::hasFold(const QModelIndex &index) const
{
    return index.isValid() && index.column() == 0 && m_folds.isHeading(index.row());
}

bool GridView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    if (!FrozenView::edit(index, trigger, event))
        return false;
    if (auto *line = qobject_cast<QLineEdit *>(indexWidget(index))) {
        connect(
            line, &QLineEdit::textEdited, this,
            [this, cell = QPersistentModelIndex(index)](const QString &text) { emit typing(cell, text); });
        if (line->isModified())
            emit typing(index, line->text()); // the key that opened it
    }
    return true;
}

void GridView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    FrozenView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    emit typingEnded();
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        moveDown();
    else if (hint == QAbstractItemDelegate::EditNextItem)
        moveRight(1);
    else if (hint == QAbstractItemDelegate::EditPreviousItem)
        moveRight(-1);
}

// Nobody stands on a row that is folded away.
void GridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (current.isValid() && isRowHidden(current.row()))
        setFolded(headingOf(current.row()), false);
    if (!m_isExtending && state() != DragSelectingState)
        m_anchor = current;
    FrozenView::currentChanged(current, previous);
    emit currentChangedTo(current);
}

// To the next cell of the column that can be typed into.
void GridView::moveDown(int step)
{
    for (QModelIndex next = currentIndex().siblingAtRow(currentIndex().row() + step); next.isValid();
         next = next.siblingAtRow(next.row() + step))
        if (isEditable(next) && !isRowHidden(next.row())) {
            setCurrentIndex(next);
            return;
        }
}

// To the next cell that can be typed into, on the following row once this one is done.
void GridView::moveRight(int step)
{
    const int columns = model()->columnCount();
    const int cells = columns * model()->rowCount();
    for (int cell = currentIndex().row() * columns + currentIndex().column() + step;
         cell >= 0 && cell < cells; cell += step)
        if (const QModelIndex next = model()->index(cell / columns, cell % columns);
            isEditable(next) && !isRowHidden(next.row())) {
            setCurrentIndex(next);
            return;
        }
    focusNextPrevChild(step > 0);
}

bool GridView::isEditable(const QModelIndex &index) const
{
    return index.isValid() && index.flags().testFlag(Qt::ItemIsEditable);
}

// Number and title, unless they would leave no room for the rest.
std::vector<int> GridView::columnsToFreeze() const
{
    if (model()->columnCount() <= WideColumn)
        return {};
    const bool isRoomy = columnWidth(0) + columnWidth(WideColumn) <= viewport()->width() * 3 / 5;
    return isRoomy ? std::vector<int>{0, WideColumn} : std::vector<int>{0};
}

} // namespace mandate
