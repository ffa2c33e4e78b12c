// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/treeview.h"

#include "ui/forms/celldelegate.h"
#include "ui/look/palette.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QPainter>

#include <algorithm>

namespace mandate {

namespace {

constexpr int MostOpened = 400;
constexpr int CodeColumn = 0;
constexpr int TitleColumn = 1;

// A tab or line end within a cell would move the cells behind it.
QString oneCell(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

// With Shift a row is moved from where it stands, without it stands there as well.
Qt::DropAction actionOf(const QDropEvent &event)
{
    return event.modifiers().testFlag(Qt::ShiftModifier) ? Qt::MoveAction : Qt::LinkAction;
}

bool beginsWith(const QModelIndex &row, const QString &typed)
{
    for (const int column : {CodeColumn, TitleColumn})
        if (row.siblingAtColumn(column).data().toString().startsWith(typed, Qt::CaseInsensitive))
            return true;
    return false;
}

} // namespace

TreeView::TreeView(const QString &name, QWidget *parent) : QTreeView(parent)
{
    setAccessibleName(name);
    setItemDelegate(new CellDelegate(this));
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
    setIndentation(fontMetrics().height());
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::LinkAction);
}

QString TreeView::chosenText(bool withTitles) const
{
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    std::sort(rows.begin(), rows.end(), [this](const QModelIndex &one, const QModelIndex &other) {
        return visualRect(one).top() < visualRect(other).top();
    });
    QStringList lines;
    const auto addLine = [&](auto textOf) {
        QStringList cells;
        for (int place = 0; place < header()->count(); ++place)
            if (const int column = header()->logicalIndex(place); !isColumnHidden(column))
                cells += oneCell(textOf(column).toString());
        lines += cells.join(u'\t');
    };
    if (withTitles)
        addLine([this](int column) { return model()->headerData(column, Qt::Horizontal); });
    for (const QModelIndex &row : rows)
        addLine([&row](int column) { return row.siblingAtColumn(column).data(); });
    return lines.join(u'\n');
}

void TreeView::keyPressEvent(QKeyEvent *event)
{
    m_opening = QModelIndex();
    const bool isTyping = m_sinceTyped.isValid()
                          && m_sinceTyped.elapsed() < QApplication::keyboardInputInterval()
                          && !m_typed.isEmpty();
    if (copies(event) || (!isTyping && acts(event)))
        return;
    if (isTyping && event->key() == Qt::Key_Space)
        return keyboardSearch(QStringLiteral(" "));
    QTreeView::keyPressEvent(event);
}

bool TreeView::copies(QKeyEvent *event)
{
    const bool withTitles = event->keyCombination() == (Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    if (!withTitles && !event->matches(QKeySequence::Copy))
        return false;
    QGuiApplication::clipboard()->setText(chosenText(withTitles));
    return true;
}

bool TreeView::acts(QKeyEvent *event)
{
    const QModelIndex row = currentIndex();
    if (!row.isValid() || (event->modifiers() & ~Qt::KeypadModifier & ~Qt::ShiftModifier))
        return false;
    switch (event->key()) {
    case Qt::Key_Space: emit previewWanted(row); return true;
    case Qt::Key_F2: emit editWanted(row); return true;
    case Qt::Key_Delete: emit withdrawalWanted(row); return true;
    case Qt::Key_Asterisk: openBelow(row.siblingAtColumn(CodeColumn)); return true;
    default: return false;
    }
}

void TreeView::keyboardSearch(const QString &typed)
{
    if (!m_sinceTyped.isValid() || m_sinceTyped.elapsed() >= QApplication::keyboardInputInterval())
        m_typed.clear();
    m_typed += typed;
    m_sinceTyped.start();
    const QModelIndex first = model()->index(0, CodeColumn, rootIndex());
    QModelIndex row = currentIndex().isValid() ? currentIndex().siblingAtColumn(CodeColumn) : first;
    if (m_typed.size() == 1)
        row = indexBelow(row); // one letter again goes on to the next row of that letter
    const QModelIndex start = row.isValid() ? row : first;
    row = start;
    do {
        if (beginsWith(row, m_typed))
            return setCurrentIndex(row);
        row = indexBelow(row).isValid() ? indexBelow(row) : first;
    } while (row.isValid() && row != start);
}

void TreeView::openBelow(const QModelIndex &index)
{
    m_opening = index;
    m_opened = 0;
    open(index);
}

void TreeView::open(const QModelIndex &index)
{
    if (m_opened >= MostOpened || !model()->hasChildren(index))
        return;
    expand(index);
    const int rows = model()->rowCount(index);
    m_opened += rows;
    for (int row = 0; row < rows; ++row)
        open(model()->index(row, CodeColumn, index));
    if (m_opened >= MostOpened && m_opening.isValid()) {
        m_opening = QModelIndex();
        emit openingStopped(m_opened);
    }
}

void TreeView::openLoaded()
{
    std::vector<QModelIndex> open{QModelIndex()};
    while (!open.empty()) {
        const QModelIndex index = open.back();
        open.pop_back();
        if (index.isValid())
            expand(index);
        for (int row = 0; row < model()->rowCount(index); ++row)
            if (const QModelIndex child = model()->index(row, CodeColumn, index);
                model()->rowCount(child) > 0)
                open.push_back(child);
    }
}

bool TreeView::isBelowOpening(QModelIndex index) const
{
    while (index.isValid() && index != m_opening)
        index = index.parent();
    return index.isValid();
}

void TreeView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QTreeView::rowsInserted(parent, first, last);
    if (m_opening.isValid() && isBelowOpening(parent))
        open(parent);
}

void TreeView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    emit choiceChanged();
}

bool TreeView::mayDrop(const QDropEvent &event, const QModelIndex &parent) const
{
    return parent.isValid() && model()->canDropMimeData(event.mimeData(), actionOf(event), -1, -1, parent);
}

void TreeView::markTarget(const QModelIndex &index, const QMimeData *dragged, Qt::DropAction action)
{
    if (m_target == index && m_action == action)
        return;
    m_target = index;
    m_action = action;
    viewport()->update();
    emit dropHinted(index, dragged, action);
}

void TreeView::dragEnterEvent(QDragEnterEvent *event)
{
    const QStringList known = model()->mimeTypes();
    event->setAccepted(event->mimeData()
                       && std::any_of(known.begin(), known.end(), [event](const QString &type) {
                              return event->mimeData()->hasFormat(type);
                          }));
}

void TreeView::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeView::dragMoveEvent(event); // scrolls at the edges
    const QModelIndex parent = indexAt(event->position().toPoint()).siblingAtColumn(CodeColumn);
    const bool isTaken = mayDrop(*event, parent);
    const Qt::DropAction action = actionOf(*event);
    isTaken ? markTarget(parent, event->mimeData(), action) : markTarget({});
    event->setDropAction(action);
    event->setAccepted(isTaken);
}

void TreeView::dragLeaveEvent(QDragLeaveEvent *event)
{
    QTreeView::dragLeaveEvent(event);
    markTarget({});
}

void TreeView::dropEvent(QDropEvent *event)
{
    const QModelIndex parent = indexAt(event->position().toPoint()).siblingAtColumn(CodeColumn);
    markTarget({});
    setState(NoState);
    stopAutoScroll();
    if (!mayDrop(*event, parent))
        return event->ignore();
    const Qt::DropAction action = actionOf(*event);
    event->setDropAction(action);
    event->accept();
    model()->dropMimeData(event->mimeData(), action, -1, -1, parent);
}

void TreeView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    const Colours &colours = coloursFor(palette());
    const QRect line(0, option.rect.bottom(), viewport()->width(), 1);
    painter->fillRect(line, colours.line);
    if (m_target.isValid() && index.siblingAtColumn(CodeColumn) == m_target) {
        painter->setPen(QPen(colours.accent, 2));
        painter->drawRect(QRect(1, option.rect.top() + 1, viewport()->width() - 2, option.rect.height() - 3));
    }
}

} // namespace mandate
