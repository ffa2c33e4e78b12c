// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/tableview.h"

#include "ui/forms/arrangedmodel.h"
#include "ui/forms/celldelegate.h"
#include "ui/forms/columnheader.h"
#include "ui/forms/columnmenu.h"
#include "ui/forms/namedaction.h"
#include "ui/forms/readfilters.h"
#include "ui/forms/rowpreview.h"
#include "ui/forms/tablesum.h"
#include "ui/forms/tabletext.h"
#include "ui/look/metrics.h"
#include "ui/look/roles.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace mandate {

namespace {

constexpr int TypingPause = 200; // milliseconds without a key until the filter row is read
constexpr int KeepingPause = 500;

QTimer &onceAfter(QTimer &timer, int pause)
{
    timer.setSingleShot(true);
    timer.setInterval(pause);
    return timer;
}

} // namespace

TableView::TableView(const QString &name, QWidget *parent)
    : FrozenView(parent), m_header(new ColumnHeader(this)), m_rows(new ArrangedModel(this))
{
    setAccessibleName(name);
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(mandate::rowHeight() + 1);
    makeHeader();
    makeActions();
    connect(&onceAfter(m_typing, TypingPause), &QTimer::timeout, this, &TableView::takeFilters);
    connect(&onceAfter(m_telling, 0), &QTimer::timeout, this, [this] { emit statusChanged(statusText()); });
    connect(&onceAfter(m_keeping, KeepingPause), &QTimer::timeout, this, &TableView::keep);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (!isHeading(index))
            emit opened(toSource(index));
    });
}

TableView::~TableView()
{
    if (m_keeping.isActive())
        keep();
}

void TableView::makeHeader()
{
    setHorizontalHeader(m_header);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QHeaderView::sectionClicked, this, &TableView::takeTitle);
    connect(m_header, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &place) { openColumnMenu(m_header->logicalIndexAt(place)); });
    connect(m_header, &ColumnHeader::typed, this, [this](int column, const QString &text) {
        m_typed[column] = text;
        m_typing.start();
    });
    connect(m_header, &ColumnHeader::entered, this,
            [this](int column) { scrollTo(model()->index(std::max(0, rowAt(0)), column)); });
    connect(m_header, &ColumnHeader::left, this, &TableView::takeFieldsLeft);
    connect(m_header, &QHeaderView::sectionResized, this, &TableView::takeColumns);
    connect(m_header, &QHeaderView::sectionMoved, this, &TableView::takeColumns);
    connect(this, &FrozenView::froze, m_header, &ColumnHeader::freeze);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_header, &ColumnHeader::placeFields);
}

void TableView::makeActions()
{
    QAction *filters =
        addLocalAction(*this, "filterRow", tr("&Filter row"), QKeySequence(QStringLiteral("Ctrl+Shift+F")));
    connect(filters, &QAction::triggered, this, [this] {
        const bool isWithin = m_header->isAncestorOf(QApplication::focusWidget());
        showFilterRow(!hasFilterRow() || !isWithin);
    });
    QAction *columns =
        addLocalAction(*this, "columnMenu", tr("&Column menu"), QKeySequence(QStringLiteral("Alt+Down")));
    connect(columns, &QAction::triggered, this,
            [this] { openColumnMenu(std::max(0, currentIndex().column())); });
    for (QAction *action : {filters, columns})
        action->setPriority(QAction::LowPriority);
}

void TableView::setModel(QAbstractItemModel *model)
{
    m_rows->setSourceModel(model);
    if (this->model() == m_rows)
        return;
    FrozenView::setModel(m_rows);
    listen();
}

void TableView::setListing(QAbstractItemModel *model)
{
    m_rows->setSourceModel(nullptr);
    FrozenView::setModel(model);
    listen();
}

void TableView::listen()
{
    connect(model(), &QAbstractItemModel::modelReset, &m_telling, qOverload<>(&QTimer::start));
    connect(model(), &QAbstractItemModel::rowsInserted, &m_telling, qOverload<>(&QTimer::start));
    connect(model(), &QAbstractItemModel::rowsRemoved, &m_telling, qOverload<>(&QTimer::start));
    connect(model(), &QAbstractItemModel::dataChanged, &m_telling, qOverload<>(&QTimer::start));
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, &m_telling,
            qOverload<>(&QTimer::start));
    m_telling.start();
}

QModelIndex TableView::toSource(const QModelIndex &index) const
{
    return model() == m_rows ? m_rows->mapToSource(index) : index;
}

QModelIndex TableView::fromSource(const QModelIndex &index) const
{
    return model() == m_rows ? m_rows->mapFromSource(index) : index;
}

void TableView::arrange(const Arrangement &arrangement)
{
    const QPersistentModelIndex current(currentSource());
    m_arrangement = arrangement;
    if (model() == m_rows)
        m_rows->arrange(arrangement);
    m_header->showSorts(arrangement.sorts);
    emit arranged(arrangement);
    if (current.isValid() && !currentIndex().isValid())
        setCurrentIndex(fromSource(current));
    m_telling.start();
    m_keeping.start();
}

void TableView::takeTitle(int column)
{
    if (m_header->isFixed(column))
        return;
    arrange(m_arrangement.turned(column, QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier)));
}

void TableView::filter(int column, const QString &text)
{
    m_typed[column] = text;
    m_header->field(column)->setText(text);
    takeFilters();
}

void TableView::setFilters(const std::map<int, QString> &texts)
{
    for (const auto &typed : std::exchange(m_typed, texts))
        m_header->field(typed.first)->clear();
    for (const auto &[column, text] : texts) {
        m_header->field(column)->setText(text);
        m_header->field(column)->setCursorPosition(0); // what is wider than its column is read from the start
    }
    if (!texts.empty())
        m_header->showFields(true);
    takeFilters();
}

void TableView::takeFilters()
{
    m_typing.stop();
    const ReadFilters read = readFilters(*model(), m_typed);
    m_header->refuse(read.refused);
    Arrangement wanted = m_arrangement;
    wanted.conditions = read.conditions;
    if (wanted != m_arrangement)
        arrange(wanted);
}

void TableView::takeFieldsLeft()
{
    takeFilters();
    setFocus();
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, shownColumns().front()));
}

bool TableView::hasFilterRow() const
{
    return m_header->hasFields();
}

// What a hidden row filtered is shown again: nothing may be missing without a sign of it.
void TableView::showFilterRow(bool shown)
{
    if (!shown)
        clearFilters();
    m_header->showFields(shown);
    m_keeping.start();
    const int column = currentIndex().isValid() ? currentIndex().column() : shownColumns().front();
    if (shown)
        m_header->field(column)->setFocus();
    else
        setFocus();
}

void TableView::openColumnMenu(int column)
{
    if (column < 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Column %1").arg(model()->headerData(column, Qt::Horizontal).toString()));
    fillColumnMenu(*menu, *this, column);
    const int left = std::max(0, m_header->sectionViewportPosition(column));
    menu->popup(m_header->mapToGlobal(QPoint(left, m_header->height())));
}

void TableView::showColumn(int column, bool shown)
{
    if (!shown && shownColumns().size() == 1)
        return; // a list without columns has no title left to bring them back by
    setColumnHidden(column, !shown);
    m_header->placeFields();
    takeColumns();
}

void TableView::takeColumns()
{
    freezeFirst();
    m_keeping.start();
}

void TableView::rememberAs(const QString &list)
{
    m_list = list;
    m_before = columnsOf(*m_header);
    const auto kept = keptLayout(list, m_header->count());
    if (!kept)
        return;
    putColumns(*m_header, kept->columns);
    m_header->showFields(kept->hasFilterRow);
    arrange({kept->sorts, m_arrangement.conditions, kept->group});
    m_keeping.stop();
}

void TableView::resetColumns()
{
    putColumns(*m_header, m_before);
    for (int column = 0; m_before.empty() && column < m_header->count(); ++column)
        setColumnHidden(column, false);
    arrange({{}, m_arrangement.conditions, {}});
    m_keeping.stop();
    if (!m_list.isEmpty())
        forgetLayout(m_list);
}

void TableView::keep()
{
    m_keeping.stop();
    if (!m_list.isEmpty() && m_header->count() > 0)
        keepLayout(m_list, m_header->count(),
                   {columnsOf(*m_header), m_arrangement.sorts, m_arrangement.group, hasFilterRow()});
}

QString TableView::statusText() const
{
    if (!model())
        return {};
    const bool isArranged = model() == m_rows;
    const qint64 rows = m_total.value_or(isArranged ? m_rows->passedCount() : model()->rowCount());
    const int all = isArranged && m_rows->sourceModel() ? m_rows->sourceModel()->rowCount() : 0;
    QStringList parts{rows < all ? tr("%1 of %Ln row(s)", nullptr, all).arg(QLocale().toString(rows))
                                 : tr("%Ln row(s)", nullptr, int(rows))};
    const QModelIndexList chosen = selectionModel()->selectedRows(std::max(0, currentIndex().column()));
    if (chosen.size() > 1)
        parts += tr("%Ln selected", nullptr, int(chosen.size()));
    if (const QString sum = sumText(chosen); !sum.isEmpty())
        parts += sum;
    return parts.join(QStringLiteral(" · "));
}

void TableView::setTotal(std::optional<qint64> total)
{
    m_total = total;
    m_telling.start();
}

QString TableView::chosenText(bool withTitles) const
{
    if (!model())
        return {};
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    return tableText(*model(), rows, shownColumns(), withTitles);
}

QString TableView::wholeText() const
{
    return model() ? tableText(*model(), rowsOf(*model()), shownColumns(), true) : QString();
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    FrozenView::currentChanged(current, previous);
    m_telling.start();
    emit chosen(toSource(current));
}

void TableView::fold(const QModelIndex &heading, bool isFolded)
{
    if (model() == m_rows)
        m_rows->fold(heading.row(), isFolded);
    else
        emit foldWanted(heading.row(), isFolded);
}

void TableView::mousePressEvent(QMouseEvent *event)
{
    FrozenView::mousePressEvent(event);
    const QModelIndex pressed = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && isHeading(pressed))
        fold(pressed, !pressed.data(FoldedRole).toBool());
}

bool TableView::takeHeadingKey(const QKeyEvent &event)
{
    if (!isHeading(currentIndex()))
        return false;
    const bool isFolded = currentIndex().data(FoldedRole).toBool();
    const bool turns = event.key() == Qt::Key_Space || event.key() == Qt::Key_Return
                       || event.key() == Qt::Key_Enter
                       || event.key() == (isFolded ? Qt::Key_Right : Qt::Key_Left);
    if (turns)
        fold(currentIndex(), !isFolded);
    return turns;
}

bool TableView::hasTicks() const
{
    return currentIndex().siblingAtColumn(0).flags().testFlag(Qt::ItemIsUserCheckable);
}

void TableView::toggleTicks()
{
    const bool isTicked = currentIndex().siblingAtColumn(0).data(Qt::CheckStateRole) == Qt::Checked;
    for (const QModelIndex &row : selectionModel()->selectedRows())
        model()->setData(row, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

bool TableView::takeKey(const QKeyEvent &event)
{
    const bool withTitles = event.keyCombination() == (Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    if (withTitles || event.matches(QKeySequence::Copy))
        QApplication::clipboard()->setText(chosenText(withTitles));
    else if (takeHeadingKey(event))
        return true;
    else if (event.key() == Qt::Key_Space && event.modifiers() == Qt::NoModifier && currentIndex().isValid())
        hasTicks() ? toggleTicks() : togglePreview(*this);
    else if (event.key() == Qt::Key_Up && hasFilterRow() && currentIndex().row() == 0)
        m_header->field(currentIndex().column())->setFocus();
    else
        return false;
    return true;
}

// Esc is for whoever knows what stands behind the list.
void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        event->ignore();
    else if (!takeKey(*event))
        FrozenView::keyPressEvent(event);
}

} // namespace mandate
