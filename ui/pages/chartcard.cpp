// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chartcard.h"

#include "ui/charts/bartablemodel.h"
#include "ui/charts/chartrowsmodel.h"
#include "ui/charts/chartview.h"
#include "ui/charts/dashboard.h"
#include "ui/forms/messageline.h"
#include "ui/forms/tableview.h"
#include "ui/look/metrics.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mandate {

namespace {

enum Face { WaitingFace, ChartFace, TableFace };

} // namespace

ChartCard::ChartCard(Session &session, Dashboard &dashboard, ChartId id, QWidget *parent)
    : QWidget(parent),
      m_dashboard(dashboard),
      m_id(id),
      m_bars(new BarTableModel(this)),
      m_rows(new ChartRowsModel(session, this)),
      m_title(new QPushButton(this)),
      m_note(new QLabel(this)),
      m_message(new MessageLine(this)),
      m_faces(new QStackedWidget(this)),
      m_waiting(new QLabel(this)),
      m_chart(new ChartView(titleOf(id), this)),
      m_scroll(new QScrollArea(this)),
      m_table(new TableView(titleOf(id), this))
{
    m_title->setObjectName(QStringLiteral("heading"));
    m_title->setFont(typeFont(TextSize::Section));
    m_note->setFont(typeFont(TextSize::Secondary));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::Inside);
    layout->addWidget(m_title, 0, Qt::AlignLeft);
    layout->addWidget(m_note);
    layout->addWidget(m_message);
    layout->addWidget(m_faces, 1);
    makeFaces();
    makeMenu();
    connect(&dashboard, &Dashboard::arrived, this, &ChartCard::take);
    connect(&dashboard, &Dashboard::failed, this, [this](ChartId failed, const Error &error) {
        if (failed == m_id)
            showFailed(error);
    });
    connect(m_rows, &ChartRowsModel::failed, m_message, qOverload<const Error &>(&MessageLine::say));
    choose(id);
}

void ChartCard::makeFaces()
{
    m_waiting->setForegroundRole(QPalette::PlaceholderText);
    m_waiting->setAlignment(Qt::AlignCenter);
    m_scroll->setWidget(m_chart);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAlignment(Qt::AlignTop);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    for (QWidget *face : {static_cast<QWidget *>(m_waiting), static_cast<QWidget *>(m_scroll),
                          static_cast<QWidget *>(m_table)})
        m_faces->addWidget(face);
    connect(m_chart, &ChartView::rowsWanted, this, &ChartCard::showTable);
    connect(m_chart, &ChartView::clickedAt, this, &ChartCard::openClicked);
    connect(m_table, &TableView::opened, this, &ChartCard::openLine);
    connect(m_table, &TableView::statusChanged, this, &ChartCard::statusText);
    setFocusProxy(m_chart);
}

void ChartCard::makeMenu()
{
    auto *menu = new QMenu(this);
    for (const ChartId id : AllCharts)
        connect(menu->addAction(titleOf(id)), &QAction::triggered, this, [this, id] {
            choose(id);
            emit chartChosen(id);
        });
    menu->addSeparator();
    m_title->setMenu(menu);
    addAction(tr("Show as a &table"), &ChartCard::showTable);
    addAction(tr("Copy as a &picture"), &ChartCard::copyPicture);
    addAction(tr("&Copy as a table"), &ChartCard::copyTable);
    addAction(tr("&Save…"), &ChartCard::save);
    addAction(tr("P&rint preview…"), &ChartCard::print);
}

void ChartCard::addAction(const QString &text, void (ChartCard::*act)())
{
    connect(m_title->menu()->addAction(text), &QAction::triggered, this, act);
}

void ChartCard::choose(ChartId id)
{
    m_id = id;
    m_title->setText(QStringLiteral("%1 ▾").arg(titleOf(id)));
    m_title->setAccessibleName(tr("Chart: %1").arg(titleOf(id)));
    m_chart->setAccessibleName(titleOf(id));
    m_table->setAccessibleName(titleOf(id));
    m_note->clear();
    m_message->clear();
    m_bars->show({});
    m_faces->setCurrentIndex(WaitingFace);
    refresh();
}

void ChartCard::refresh()
{
    if (const BarChart *known = m_dashboard.chart(m_id))
        return show(*known);
    m_message->clear();
    m_waiting->setText(tr("Being counted…"));
    m_faces->setCurrentIndex(WaitingFace);
}

// The last one stands, if there was one. What somebody cancelled is no fault.
void ChartCard::showFailed(const Error &error)
{
    if (error.kind == Error::Kind::Refused)
        m_message->say(tr("Not counted, as it was cancelled. Choose it again at its title to count it."));
    else
        m_message->say(error);
    m_waiting->clear();
}

void ChartCard::take(ChartId id)
{
    if (id == m_id)
        refresh();
}

void ChartCard::show(const BarChart &chart)
{
    m_message->clear();
    m_note->setText(chart.bars.empty() ? tr("Nothing to count yet.") : chart.note);
    m_bars->show(chart);
    m_chart->setFixedHeight(heightOf(chart));
    m_chart->draw(
        [chart, view = m_chart](const Colours &colours) { return drawBars(chart, colours, view->width()); },
        inWords(chart));
    if (m_faces->currentIndex() == WaitingFace)
        m_faces->setCurrentIndex(ChartFace);
}

bool ChartCard::stepBack()
{
    if (m_faces->currentIndex() != TableFace)
        return false;
    if (m_showsRows) {
        showTable();
        return true;
    }
    m_faces->setCurrentIndex(ChartFace);
    m_chart->setFocus();
    return true;
}

void ChartCard::showTable()
{
    if (m_faces->currentIndex() == WaitingFace)
        return;
    setTable(m_bars);
    m_faces->setCurrentIndex(TableFace);
    m_table->setFocus();
    m_table->setCurrentIndex(m_table->model()->index(0, 0));
}

// The first column of bars and the second of rows say what the line is about: they take what is left.
void ChartCard::setTable(QAbstractItemModel *model)
{
    m_showsRows = model == m_rows;
    m_table->setModel(model);
    m_table->resizeColumnsToContents();
    QHeaderView *header = m_table->horizontalHeader();
    const int wide = model == m_rows ? int(ChartRowsModel::Title) : 0;
    for (int column = 0; column < header->count(); ++column)
        header->setSectionResizeMode(column,
                                     column == wide ? QHeaderView::Stretch : QHeaderView::Interactive);
}

void ChartCard::openLine(const QModelIndex &index)
{
    if (index.model() == m_bars)
        return openBar(std::size_t(index.row()), m_bars->partOf(index));
    const ChartRow &row = m_rows->row(index);
    emit wanted(row.agreement.isNull() ? Destination{PageKind::Cascade, row.item, {}, {}}
                                       : Destination{PageKind::Agreements, row.agreement.uuid, row.item, {}});
}

void ChartCard::openClicked(const QPointF &value)
{
    if (const auto bar = barAt(m_bars->chart(), value.y()))
        openBar(*bar, partAt(m_bars->chart(), *bar, value.x()));
}

// A bar that is about one thing opens it; one whose rows stand in a list opens that, or of a part of it what
// the part counts; any other opens its rows here.
void ChartCard::openBar(std::size_t place, const std::optional<std::size_t> &part)
{
    const Bar &bar = m_bars->chart().bars[place];
    const bool isOfPart = part && !bar.parts[*part].value.isZero();
    const ListFilter &list = isOfPart ? bar.parts[*part].list : bar.list;
    if (!bar.agreement.isNull())
        emit wanted({PageKind::Agreements, bar.agreement.uuid, {}, {}});
    else if (!bar.kra.isNull())
        emit wanted({PageKind::Cascade, bar.kra, {}, {}});
    else if (!list.isEmpty())
        emit wanted({PageKind::Agreements, {}, {}, {}, list});
    else
        showRows(place);
}

void ChartCard::showRows(std::size_t bar)
{
    m_rows->show(m_bars->chart(), bar);
    setTable(m_rows);
    m_faces->setCurrentIndex(TableFace);
    m_table->setFocus();
}

void ChartCard::copyPicture()
{
    QGuiApplication::clipboard()->setPixmap(m_chart->picture());
}

void ChartCard::copyTable()
{
    setTable(m_bars);
    QGuiApplication::clipboard()->setText(m_table->wholeText());
}

void ChartCard::print()
{
    emit printWanted(m_bars->chart());
}

void ChartCard::save()
{
    emit saveWanted(m_bars->chart());
}

} // namespace mandate
