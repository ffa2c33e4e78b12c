// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewpage.h"

#include "ui/charts/dashboard.h"
#include "ui/forms/lesson.h"
#include "ui/forms/messageline.h"
#include "ui/forms/namedaction.h"
#include "ui/forms/tableview.h"
#include "ui/look/metrics.h"
#include "ui/models/tasksmodel.h"
#include "ui/pages/chartcard.h"
#include "ui/pages/chartprinting.h"
#include "ui/session/session.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>

namespace mandate {

namespace {

enum Face { LessonFace, OverviewFace };

constexpr ChartId Usual[] = {ChartId::Documents, ChartId::Composites, ChartId::Ratings, ChartId::Kras};
constexpr const char *ChartsKey = "overview/charts";

// What somebody chose last, as far as it still makes sense.
std::vector<ChartId> keptCharts()
{
    std::vector<ChartId> kept;
    for (const QString &key : QSettings().value(QLatin1String(ChartsKey)).toStringList())
        if (const auto id = fromName<ChartId>(key))
            kept.push_back(*id);
    if (kept.size() != std::size(Usual))
        kept.assign(std::begin(Usual), std::end(Usual));
    return kept;
}

} // namespace

OverviewPage::OverviewPage(Session &session, QWidget *parent)
    : Page(parent),
      m_session(session),
      m_dashboard(new Dashboard(session, this)),
      m_tasks(new TasksModel(session, this)),
      m_stack(new QStackedWidget(this)),
      m_message(new MessageLine(this)),
      m_tasksTitle(new QLabel(tr("My tasks"), this)),
      m_tasksNote(new QLabel(this)),
      m_table(new TableView(tr("My tasks"), this))
{
    setObjectName(QStringLiteral("overview"));
    auto *lesson = new Lesson(tr("No register is open"),
                              tr("Here stands what waits for you, the overdue first, and how the year goes "
                                 "in a few charts. Open a register to begin."),
                              tr("Open a register…"), this);
    connect(lesson, &Lesson::started, this, &OverviewPage::openRegisterWanted);
    auto *halves = new QWidget(this);
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight, halves);
    m_halves->setContentsMargins({});
    m_halves->setSpacing(space::Page);
    m_halves->addWidget(makeTasks(), 2);
    m_halves->addWidget(makeCharts(), 3);
    m_stack->addWidget(lesson);
    m_stack->addWidget(halves);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, 0, space::Page, space::Group);
    layout->setSpacing(space::Between);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    makeActions();
    m_news.setSingleShot(true);
    m_news.setInterval(600);
    connect(&m_news, &QTimer::timeout, this, &OverviewPage::refresh);
    connect(&session, &Session::opened, this, &OverviewPage::beginAnew);
    connect(&session, &Session::cycleChanged, this, &OverviewPage::beginAnew);
    connect(&session, &Session::changed, this, &OverviewPage::takeNews);
    connect(m_tasks, &TasksModel::loaded, this, &OverviewPage::showTasks);
    connect(m_tasks, &TasksModel::failed, m_message, qOverload<const Error &>(&MessageLine::say));
    setFocusProxy(m_table);
    if (!session.path().isEmpty())
        beginAnew();
}

QWidget *OverviewPage::makeTasks()
{
    m_tasksTitle->setFont(typeFont(TextSize::Section));
    m_tasksNote->setFont(typeFont(TextSize::Secondary));
    m_tasksNote->setForegroundRole(QPalette::PlaceholderText);
    m_table->setModel(m_tasks);
    Arrangement byUrgency;
    byUrgency.group = TasksModel::When;
    m_table->arrange(byUrgency);
    m_table->showColumn(TasksModel::When, false);
    m_table->setColumnWidth(TasksModel::Agreement, figures(14));
    m_table->setColumnWidth(TasksModel::Due, figures(16));
    m_table->rememberAs(QStringLiteral("tasks"));
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(TasksModel::What, QHeaderView::Stretch);
    connect(m_table, &TableView::opened, this, &OverviewPage::openTask);
    connect(m_table, &TableView::statusChanged, this, &OverviewPage::statusText);
    auto *tasks = new QWidget(this);
    auto *layout = new QVBoxLayout(tasks);
    layout->setContentsMargins({});
    layout->setSpacing(space::Inside);
    layout->addWidget(m_tasksTitle);
    layout->addWidget(m_tasksNote);
    layout->addWidget(m_table, 1);
    return tasks;
}

QWidget *OverviewPage::makeCharts()
{
    auto *charts = new QWidget(this);
    m_grid = new QGridLayout(charts);
    m_grid->setContentsMargins({});
    m_grid->setSpacing(space::Page);
    for (const ChartId id : keptCharts()) {
        auto *card = new ChartCard(m_session, *m_dashboard, id, this);
        card->setMinimumHeight(rowHeight() * 10);
        connect(card, &ChartCard::wanted, this, &OverviewPage::wanted);
        connect(card, &ChartCard::statusText, this, &OverviewPage::statusText);
        connect(card, &ChartCard::chartChosen, this, &OverviewPage::keepCharts);
        connect(card, &ChartCard::printWanted, this, [this](const BarChart &chart) { print({chart}); });
        connect(card, &ChartCard::saveWanted, this, [this](const BarChart &chart) { save({chart}); });
        m_cards.push_back(card);
    }
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(charts);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

void OverviewPage::makeActions()
{
    addAction("printOverview", tr("&Print the overview…"), &OverviewPage::printAll);
    addAction("saveOverview", tr("&Save the overview…"), &OverviewPage::saveAll);
}

void OverviewPage::addAction(const char *name, const QString &text, void (OverviewPage::*act)())
{
    connect(addNamedAction(*this, name, text), &QAction::triggered, this, act);
}

void OverviewPage::open(const Destination &)
{
    if (m_isStale)
        refresh();
}

PageHead OverviewPage::head() const
{
    return {{tr("Overview")}, {}, Status::None};
}

bool OverviewPage::stepBack()
{
    for (ChartCard *card : m_cards)
        if (card->isAncestorOf(QApplication::focusWidget()) && card->stepBack())
            return true;
    return false;
}

// Two columns where the bars keep room beside their names; all in one where there is little.
void OverviewPage::reflow()
{
    const bool isNarrow = width() < figures(100);
    m_halves->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int columns = width() >= figures(130) ? 2 : 1;
    if (m_grid->property("columns").toInt() == columns)
        return;
    m_grid->setProperty("columns", columns);
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards[i], int(i) / columns, int(i) % columns);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
    m_grid->setColumnStretch(0, 1);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    reflow();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void OverviewPage::beginAnew()
{
    m_message->clear();
    m_stack->setCurrentIndex(OverviewFace);
    m_dashboard->forget();
    m_isStale = true;
    if (isVisible())
        refresh();
}

// Only what is looked at is counted again.
void OverviewPage::takeNews()
{
    m_isStale = true;
    if (isVisible())
        m_news.start();
}

void OverviewPage::refresh()
{
    m_isStale = false;
    m_dashboard->markStale();
    m_tasks->reload();
    for (ChartCard *card : m_cards)
        card->refresh();
}

void OverviewPage::showTasks()
{
    const QString count = QLocale().toString(m_tasks->rowCount());
    if (m_tasks->rowCount() == 0)
        m_tasksNote->setText(m_tasks->isBusy() ? tr("Being looked for…") : tr("Nothing waits for you."));
    else
        m_tasksNote->setText(m_tasks->isComplete() ? tr("%1 in all").arg(count)
                                                   : tr("The first %1; more as you scroll").arg(count));
    emit waiting(m_tasks->overdue());
}

void OverviewPage::openTask(const QModelIndex &index)
{
    const Task &task = m_tasks->task(index);
    emit wanted({PageKind::Agreements, task.agreement.uuid, task.item, task.column});
}

void OverviewPage::keepCharts()
{
    QStringList keys;
    for (const ChartCard *card : m_cards)
        keys += name(card->chosen());
    QSettings().setValue(QLatin1String(ChartsKey), keys);
}

std::vector<BarChart> OverviewPage::shownCharts() const
{
    std::vector<BarChart> charts;
    for (const ChartCard *card : m_cards)
        if (const BarChart *chart = m_dashboard->chart(card->chosen()))
            charts.push_back(*chart);
    return charts;
}

void OverviewPage::printAll()
{
    print(shownCharts());
}

void OverviewPage::saveAll()
{
    save(shownCharts());
}

void OverviewPage::print(const std::vector<BarChart> &charts)
{
    previewCharts(charts, {tr("Overview"), QFileInfo(m_session.path()).fileName(), QDate::currentDate()},
                  this);
}

void OverviewPage::save(const std::vector<BarChart> &charts)
{
    const auto saved = saveChartsAs(
        charts, {tr("Overview"), QFileInfo(m_session.path()).fileName(), QDate::currentDate()}, this);
    if (!saved)
        m_message->say(saved.error());
    else if (!saved->isEmpty())
        m_message->say(tr("Saved as %1.").arg(QDir::toNativeSeparators(*saved)), Status::Good);
}

} // namespace mandate
