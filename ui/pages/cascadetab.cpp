// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cascadetab.h"

#include "core/reports/choices.h"
#include "ui/forms/askpanel.h"
#include "ui/forms/cascadefilterbar.h"
#include "ui/forms/finderpanel.h"
#include "ui/forms/messageline.h"
#include "ui/forms/stretchedcolumn.h"
#include "ui/forms/treeview.h"
#include "ui/look/metrics.h"
#include "ui/models/cascademodel.h"
#include "ui/pages/breakdownpanel.h"
#include "ui/pages/cascadeedits.h"
#include "ui/pages/cascadepanel.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>

namespace mandate {

CascadeTab::CascadeTab(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_model(new CascadeModel(session, this)),
      m_filter(new CascadeFilterBar(this)),
      m_path(new QLabel(this)),
      m_message(new MessageLine(this)),
      m_asked(new AskPanel(this)),
      m_finder(new FinderPanel(this)),
      m_tree(new TreeView(tr("Cascade"), this)),
      m_panel(new CascadePanel(session, this)),
      m_left(new QSplitter(Qt::Vertical, this)),
      m_edits(new CascadeEdits(session, m_asked, m_finder, m_message, this))
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
    connect(m_filter, &CascadeFilterBar::changed, this, &CascadeTab::filter);
    connectTree();
    connectPanel();
    connect(&session, &Session::opened, m_message, &MessageLine::clear);
    setFocusProxy(m_tree);
}

void CascadeTab::makeTree()
{
    m_tree->setModel(m_model);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(CascadeModel::Title, QHeaderView::Stretch);
    new StretchedColumn(*header);
    m_tree->setColumnWidth(CascadeModel::Code, figures(26));
    m_tree->setColumnWidth(CascadeModel::Owner, figures(14));
    m_tree->setColumnWidth(CascadeModel::CarriedColumn, figures(13));
    m_tree->setColumnWidth(CascadeModel::ScoreColumn, figures(18));
    m_tree->setColumnWidth(CascadeModel::StateColumn, figures(18));
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

void CascadeTab::connectTree()
{
    connect(m_model, &CascadeModel::loaded, this, &CascadeTab::showLoaded);
    connect(m_model, &CascadeModel::failed, m_message, qOverload<const Error &>(&MessageLine::say));
    connect(m_model, &CascadeModel::matchesStale, this, &CascadeTab::filter);
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
    connect(m_model, &CascadeModel::dropped, m_edits, &CascadeEdits::alignOnto);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &CascadeTab::showCurrent);
}

void CascadeTab::connectPanel()
{
    connect(m_panel, &CascadePanel::openWanted, this, &CascadeTab::openRow);
    connect(m_panel, &CascadePanel::recordWanted, this, &CascadeTab::goTo);
    connect(m_panel, &CascadePanel::shareWanted, m_edits, &CascadeEdits::changeShare);
    connect(m_panel, &CascadePanel::removalWanted, m_edits, &CascadeEdits::unalign);
    connect(m_edits, &CascadeEdits::settled, m_tree, qOverload<>(&QWidget::setFocus));
    connect(m_edits, &CascadeEdits::added, this, &CascadeTab::reveal);
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
    QStringList path;
    for (QModelIndex above = index; above.isValid(); above = above.parent())
        path.prepend(m_model->row(above)->code);
    m_path->setText(path.join(QStringLiteral(" ▸ ")));
    m_panel->show(m_model->row(index), index.isValid() ? m_model->progress(index) : NodeProgress());
    emit currentChanged();
}

void CascadeTab::showLoaded()
{
    emit loaded(m_model->rowCount() == 0 && !m_isFiltering);
    if (m_isFiltering)
        return;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const QModelIndex plan = m_model->index(row, 0); m_model->canFetchMore(plan))
            m_tree->expand(plan);
    if (!m_tree->currentIndex().isValid() && m_model->rowCount() > 0)
        m_tree->setCurrentIndex(m_model->index(0, 0));
    followOn();
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

// One at a time: what is typed meanwhile is looked for after it.
void CascadeTab::filter()
{
    const CascadeFilter wanted = m_filter->filter();
    if (wanted.isEmpty()) {
        if (std::exchange(m_isFiltering, false)) {
            m_message->clear();
            m_model->reload();
        }
        return;
    }
    m_isFilterStale = m_isSearching;
    if (m_isSearching)
        return;
    m_isSearching = true;
    m_isFiltering = true;
    m_message->say(tr("Looking through the cascade…"));
    const auto question = [wanted](const Store &store) {
        return cascadeMatches(store.database(), wanted, QDate::currentDate());
    };
    whenAnswered(m_session.report(question), this, [this](const Result<CascadeMatches> &matches) {
        m_isSearching = false;
        if (std::exchange(m_isFilterStale, false))
            filter();
        else if (m_isFiltering)
            takeMatches(matches);
    });
}

void CascadeTab::takeMatches(const Result<CascadeMatches> &matches)
{
    if (!matches)
        return m_message->say(matches.error());
    m_model->showMatches(*matches);
    m_tree->openLoaded();
    const auto found = int(matches->paths.size());
    m_message->say(matches->isCut ? tr("The first %n matches; more words find fewer.", nullptr, found)
                   : found == 0   ? tr("Nothing in the cascade has these words, level and state.")
                                  : QString());
    if (found > 0)
        m_tree->setCurrentIndex(m_model->index(0, 0));
}

void CascadeTab::reveal(const CascadeNode &node)
{
    const auto question = [node](const Store &store) { return cascadePaths(store.database(), node); };
    whenAnswered(m_session.ask(question), this,
                 [this](const Result<std::vector<CascadePath>> &paths) { takePaths(paths); });
}

void CascadeTab::goTo(const Uuid &record)
{
    struct Place
    {
        std::vector<CascadePath> paths;
        AgreementId agreement;
    };
    const auto question = [record](const Store &store) -> Result<Place> {
        for (int kind = 0; kind <= int(CascadeKind::Part); ++kind) {
            auto paths = cascadePaths(store.database(), {CascadeKind(kind), record});
            if (!paths)
                return tl::unexpected(paths.error());
            if (!paths->empty())
                return Place{std::move(*paths), {}};
        }
        return agreementHolding(store.database(), record).map([](const AgreementId &agreement) {
            return Place{{}, agreement};
        });
    };
    whenAnswered(m_session.ask(question), this, [this, record](const Result<Place> &place) {
        if (place && !place->agreement.isNull())
            emit wanted({PageKind::Agreements, place->agreement.uuid, record, {}});
        else
            takePaths(place.map([](const Place &found) { return found.paths; }));
    });
}

void CascadeTab::takePaths(const Result<std::vector<CascadePath>> &paths)
{
    if (!paths)
        m_message->say(paths.error());
    else if (paths->empty())
        m_message->say(tr("It hangs nowhere in the cascade: it serves nothing that stands there."),
                       Status::Watch);
    else
        follow(paths->front());
}

void CascadeTab::follow(const CascadePath &path)
{
    if (m_isFiltering) {
        m_filter->clear();
        m_isFiltering = false;
        m_message->clear();
        m_model->reload();
    }
    m_following.clear();
    for (const CascadeRow &row : path)
        m_following.push_back(row.node.id);
    followOn();
}

// As far as the tree has been loaded; goes on as more of it arrives.
void CascadeTab::followOn()
{
    QModelIndex index;
    for (std::size_t step = 0; step < m_following.size(); ++step) {
        const QModelIndex child = m_model->childOf(index, m_following[step]);
        if (!child.isValid())
            return;
        index = child;
        if (step + 1 < m_following.size())
            m_tree->expand(index);
    }
    if (!index.isValid())
        return;
    m_following.clear();
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

bool CascadeTab::stepBack()
{
    if (m_edits->stepBack())
        return true;
    if (m_breakdown && m_breakdown->isVisible()) {
        m_breakdown->leave();
        return true;
    }
    if (m_filter->filter().isEmpty())
        return false;
    m_filter->clear();
    filter();
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
