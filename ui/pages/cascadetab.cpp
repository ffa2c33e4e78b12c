// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cascadetab.h"

#include "ui/forms/askpanel.h"
#include "ui/forms/cascadefilterbar.h"
#include "ui/forms/finderpanel.h"
#include "ui/forms/listlayout.h"
#include "ui/forms/messageline.h"
#include "ui/forms/stretchedcolumn.h"
#include "ui/forms/treeview.h"
#include "ui/look/metrics.h"
#include "ui/models/cascademodel.h"
#include "ui/pages/breakdownpanel.h"
#include "ui/pages/cascadeedits.h"
#include "ui/pages/cascadefiltering.h"
#include "ui/pages/cascadeguide.h"
#include "ui/pages/cascadepanel.h"
#include "ui/session/session.h"

#include <QHeaderView>
#include <QMimeData>
#include <QSplitter>
#include <QVBoxLayout>

namespace mandate {

namespace {

constexpr QLatin1String Columns("cascade");
constexpr int NarrowTab = 110; // figures

} // namespace

CascadeTab::CascadeTab(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_model(new CascadeModel(session, this)),
      m_filter(new CascadeFilterBar(session, this)),
      m_filtering(new CascadeFiltering(session, m_filter, m_model, this)),
      m_path(new QLabel(this)),
      m_message(new MessageLine(this)),
      m_asked(new AskPanel(this)),
      m_finder(new FinderPanel(this)),
      m_tree(new TreeView(tr("Cascade"), this)),
      m_panel(new CascadePanel(session, this)),
      m_left(new QSplitter(Qt::Vertical, this)),
      m_edits(new CascadeEdits(session, m_asked, m_finder, m_message, this)),
      m_guide(new CascadeGuide(session, m_model, m_tree, this))
{
    m_path->setForegroundRole(QPalette::PlaceholderText);
    m_path->setTextFormat(Qt::PlainText);
    m_path->setAccessibleName(tr("Where the chosen row stands"));
    m_path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    makeTree();
    auto *whole = new QSplitter(Qt::Horizontal, this);
    whole->addWidget(makeLeft());
    whole->addWidget(m_panel);
    whole->setStretchFactor(0, 1);
    whole->setChildrenCollapsible(true);
    whole->setCollapsible(0, false);
    whole->setSizes({figures(110), figures(42)});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::Between, 0, 0);
    layout->addWidget(whole);
    connectFilter();
    connectTree();
    connectPanel();
    connectGuide();
    connect(&session, &Session::opened, m_message, &MessageLine::clear);
    setFocusProxy(m_tree);
}

void CascadeTab::makeTree()
{
    m_tree->setModel(m_model);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setTextElideMode(Qt::ElideRight);
    static constexpr std::pair<int, int> widths[] = {{CascadeModel::Code, 29},
                                                     {CascadeModel::Owner, 14},
                                                     {CascadeModel::CarriedColumn, 13},
                                                     {CascadeModel::ScoreColumn, 17},
                                                     {CascadeModel::StateColumn, 19}};
    for (const auto &[column, width] : widths)
        m_tree->setColumnWidth(column, figures(width));
    header->setSectionResizeMode(CascadeModel::Title, QHeaderView::Stretch);
    new StretchedColumn(*header);
    if (const auto kept = keptLayout(Columns, CascadeModel::ColumnCount))
        putColumns(*header, kept->columns);
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (column != CascadeModel::Title) // as wide as the window leaves it
            keepColumns();
    });
    connect(header, &QHeaderView::sectionMoved, this, &CascadeTab::keepColumns);
}

void CascadeTab::keepColumns()
{
    keepLayout(Columns, CascadeModel::ColumnCount, {columnsOf(*m_tree->header()), {}, {}, false});
}

QWidget *CascadeTab::makeLeft()
{
    auto *tree = new QWidget(this);
    auto *layout = new QVBoxLayout(tree);
    layout->setContentsMargins({});
    layout->setSpacing(space::Between);
    layout->addWidget(m_filter);
    layout->addWidget(m_path);
    layout->addWidget(m_message);
    layout->addWidget(m_asked);
    layout->addWidget(m_finder);
    layout->addWidget(m_tree, 1);
    m_left->addWidget(tree);
    m_left->setChildrenCollapsible(false);
    return m_left;
}

void CascadeTab::connectFilter()
{
    connect(m_filtering, &CascadeFiltering::says, m_message,
            [this](const QString &sentence) { m_message->say(sentence); });
    connect(m_filtering, &CascadeFiltering::failed, m_message, qOverload<const Error &>(&MessageLine::say));
    connect(m_filtering, &CascadeFiltering::found, this, &CascadeTab::showFound);
    connect(m_filter, &CascadeFilterBar::ownerUnknown, this, [this](const QString &typed) {
        m_message->say(tr("No office, post or person is called “%1”. Choose one from the list.").arg(typed),
                       Status::Bad);
    });
}

void CascadeTab::connectTree()
{
    connect(m_model, &CascadeModel::loaded, this, &CascadeTab::showLoaded);
    connect(m_model, &CascadeModel::failed, m_message, qOverload<const Error &>(&MessageLine::say));
    connect(m_model, &CascadeModel::dataChanged, this, &CascadeTab::showCurrent);
    connect(m_tree, &QTreeView::activated, this, &CascadeTab::choose);
    connect(m_tree, &TreeView::previewWanted, m_panel,
            [this] { m_panel->setVisible(!m_panel->isVisible()); });
    connect(m_tree, &TreeView::editWanted, this, &CascadeTab::edit);
    connect(m_tree, &TreeView::withdrawalWanted, this, &CascadeTab::withdraw);
    connect(m_tree, &TreeView::choiceChanged, this, &CascadeTab::tellChoice);
    connect(m_tree, &TreeView::openingStopped, this, [this](int rows) {
        m_message->say(tr("%n rows are open; what is below them opens as you go on.", nullptr, rows));
    });
    connect(m_model, &CascadeModel::dropped, m_edits, &CascadeEdits::drop);
    connect(m_tree, &TreeView::dropHinted, this, &CascadeTab::showHint);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &CascadeTab::showCurrent);
}

void CascadeTab::connectPanel()
{
    connect(m_panel, &CascadePanel::openWanted, this, &CascadeTab::openRow);
    connect(m_panel, &CascadePanel::recordWanted, this, &CascadeTab::goTo);
    connect(m_panel, &CascadePanel::shareWanted, m_edits, &CascadeEdits::changeShare);
    connect(m_panel, &CascadePanel::removalWanted, m_edits, &CascadeEdits::unalign);
    connect(m_edits, &CascadeEdits::settled, m_tree, qOverload<>(&QWidget::setFocus));
    connect(m_edits, &CascadeEdits::added, m_guide, &CascadeGuide::reveal);
}

void CascadeTab::connectGuide()
{
    connect(m_guide, &CascadeGuide::begun, m_filtering, &CascadeFiltering::leave);
    connect(m_guide, &CascadeGuide::failed, m_message, qOverload<const Error &>(&MessageLine::say));
    connect(m_guide, &CascadeGuide::nowhere, this, [this] {
        m_message->say(tr("It hangs nowhere in the cascade: it serves nothing that stands there."),
                       Status::Watch);
    });
    connect(m_guide, &CascadeGuide::agreementWanted, this,
            [this](const AgreementId &agreement, const Uuid &record) {
                emit wanted({PageKind::Agreements, agreement.uuid, record, {}});
            });
}

// Where there is no room for both the tree keeps it, and the panel is called by key.
void CascadeTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < figures(NarrowTab);
    if (std::exchange(m_isNarrow, isNarrow) != isNarrow)
        m_panel->setVisible(!isNarrow);
}

const CascadeRow *CascadeTab::current() const
{
    return m_model->row(m_tree->currentIndex());
}

CascadePlace CascadeTab::place() const
{
    CascadePlace place;
    for (QModelIndex index = m_tree->currentIndex(); index.isValid(); index = index.parent()) {
        const CascadeRow &row = *m_model->row(index);
        if (row.node.kind == CascadeKind::Kra && place.kra.isNull()) {
            place.kra = row.node.id;
            place.kraCode = row.code;
            place.level = row.level;
        } else if (row.node.kind == CascadeKind::Pillar) {
            place.pillar = row.node.id;
            place.pillarCode = row.code;
        } else if (row.node.kind == CascadeKind::Plan) {
            place.plan = row.node.id;
        }
    }
    return place;
}

// An agreement's part opens the agreement; anything else opens or closes in place.
void CascadeTab::choose(const QModelIndex &index)
{
    const CascadeRow *row = m_model->row(index);
    const QModelIndex first = index.siblingAtColumn(0);
    if (row && !row->agreement.isNull())
        openRow(*row);
    else
        m_tree->setExpanded(first, !m_tree->isExpanded(first));
}

void CascadeTab::openRow(const CascadeRow &row)
{
    emit wanted({PageKind::Agreements, row.agreement.uuid, row.node.id, {}});
}

void CascadeTab::showCurrent()
{
    const QModelIndex index = m_tree->currentIndex();
    if (const CascadeRow *row = m_model->row(index))
        m_chosen = row->node;
    showPath();
    m_panel->show(m_model->row(index), index.isValid() ? m_model->progress(index) : NodeProgress());
    emit currentChanged();
}

void CascadeTab::showPath()
{
    QStringList path;
    for (QModelIndex above = m_tree->currentIndex(); above.isValid(); above = above.parent())
        path.prepend(m_model->row(above)->code);
    m_path->setText(path.join(QStringLiteral(" ▸ ")));
}

void CascadeTab::showLoaded()
{
    emit loaded(m_model->rowCount() == 0 && !m_filtering->isOn());
    if (m_filtering->isOn())
        return;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const QModelIndex plan = m_model->index(row, 0); m_model->canFetchMore(plan))
            m_tree->expand(plan);
    if (!m_tree->currentIndex().isValid() && m_model->rowCount() > 0)
        m_tree->setCurrentIndex(m_model->index(0, 0));
}

void CascadeTab::tellChoice()
{
    const auto rows = int(m_tree->selectionModel()->selectedRows().size());
    emit statusText(rows > 1 ? tr("%n rows selected", nullptr, rows) : QString());
}

void CascadeTab::focusFilter()
{
    m_filter->setFocus();
}

// Where the row that was chosen is still there it stays chosen.
void CascadeTab::showFound()
{
    m_tree->openLoaded();
    if (m_tree->currentIndex().isValid() || m_model->rowCount() == 0)
        return;
    const QModelIndex before = m_model->find(m_chosen);
    m_tree->setCurrentIndex(before.isValid() ? before : m_model->index(0, 0));
}

void CascadeTab::showHint(const QModelIndex &onto, const QMimeData *dragged, Qt::DropAction action)
{
    const QString hint = dragged ? m_model->hintFor(dragged, action, onto) : QString();
    hint.isEmpty() ? showPath() : m_path->setText(hint);
}

void CascadeTab::goTo(const Uuid &record)
{
    m_guide->goTo(record);
}

bool CascadeTab::stepBack()
{
    if (m_edits->stepBack())
        return true;
    if (m_breakdown && m_breakdown->isVisible()) {
        m_breakdown->leave();
        return true;
    }
    if (!m_filtering->isOn())
        return false;
    m_filtering->leave();
    m_tree->setFocus();
    return true;
}

void CascadeTab::addPlan()
{
    m_edits->addPlan();
}

void CascadeTab::addPillar()
{
    m_edits->addPillar(place());
}

void CascadeTab::addKra()
{
    m_edits->addKra(place());
}

void CascadeTab::addKpi()
{
    m_edits->addKpi(place());
}

void CascadeTab::withdraw()
{
    if (const CascadeRow *row = current())
        m_edits->withdraw(*row);
}

void CascadeTab::align()
{
    if (const CascadeRow *row = current())
        m_edits->align(*row);
}

void CascadeTab::move()
{
    const CascadeRow *row = current();
    const CascadeRow *from = m_model->row(m_tree->currentIndex().parent());
    if (row && from)
        m_edits->moveFrom(*row, *from);
}

void CascadeTab::edit()
{
    m_panel->setVisible(true);
    m_panel->edit();
}

void CascadeTab::breakDown()
{
    const CascadeRow *row = current();
    if (!row)
        return;
    if (!m_breakdown) {
        m_breakdown = new BreakdownPanel(m_session, this);
        m_left->addWidget(m_breakdown);
        m_left->setSizes({height() * 3 / 5, height() * 2 / 5});
        connect(m_breakdown, &BreakdownPanel::left, m_tree, qOverload<>(&QWidget::setFocus));
    }
    m_breakdown->open(*row);
    m_tree->scrollTo(m_tree->currentIndex());
}

} // namespace mandate
