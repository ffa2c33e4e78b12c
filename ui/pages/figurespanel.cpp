// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/figurespanel.h"

#include "core/reports/planattainment.h"
#include "ui/charts/chartview.h"
#include "ui/charts/planchart.h"
#include "ui/forms/entrytable.h"
#include "ui/forms/messageline.h"
#include "ui/look/metrics.h"
#include "ui/models/seriesmodel.h"
#include "ui/pages/chartprinting.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QVBoxLayout>

namespace mandate {

namespace {

constexpr int ChartLines = 9;

std::optional<Decimal> numberOf(const Figure &figure)
{
    return Decimal::parse(QStringView(figure.value));
}

// The years alone: a quarter is no point of a line of years.
std::vector<PlanYear> chartYears(const KpiFigures &figures)
{
    std::vector<PlanYear> years;
    if (!figures.kpi.baselineYear.isEmpty() && figures.kpi.baseline.isGiven())
        years.push_back({figures.kpi.baselineYear, {}, numberOf(figures.kpi.baseline)});
    for (const FigureYear &year : figures.years)
        if (!year.label.contains(u' ') && year.label != figures.kpi.baselineYear)
            years.push_back({year.label, numberOf(targetOf(figures, year)),
                             year.reported ? numberOf(year.reported->value) : std::nullopt});
    return years;
}

} // namespace

FiguresPanel::FiguresPanel(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_model(new SeriesModel(this)),
      m_table(new EntryTable(tr("Targets and figures by year"), this)),
      m_message(new MessageLine(this)),
      m_chart(new ChartView(tr("Plan against actual"), this)),
      m_result(new QLabel(this))
{
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setAccessibleName(tr("Plan to date"));
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setMinimumHeight(4 * rowHeight());
    m_chart->setMinimumHeight(ChartLines * rowHeight());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::Between, 0, 0);
    layout->setSpacing(space::Inside);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_chart);
    layout->addWidget(m_result);
    addChartActions();
    connect(m_model, &SeriesModel::targetTyped, this, &FiguresPanel::saveTarget);
    connect(m_model, &SeriesModel::actualTyped, this, &FiguresPanel::saveActual);
    connect(m_model, &SeriesModel::dataChanged, this, &FiguresPanel::sayProblem);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &FiguresPanel::sayProblem);
    connect(&session, &Session::changed, this, &FiguresPanel::ask);
    setFocusProxy(m_table);
}

void FiguresPanel::show(const KpiId &kpi)
{
    if (m_kpi == kpi)
        return;
    m_kpi = kpi;
    m_model->show({});
    ask();
}

void FiguresPanel::ask()
{
    if (m_kpi.isNull())
        return;
    const auto question = [kpi = m_kpi](const Store &store) { return kpiFigures(store.database(), kpi); };
    whenAnswered(m_session.ask(question), this,
                 [this, kpi = m_kpi](const Result<std::optional<KpiFigures>> &figures) {
                     if (kpi != m_kpi)
                         return;
                     figures ? take(*figures) : m_message->say(figures.error());
                 });
}

// The cell that is worked on stays the current one.
void FiguresPanel::take(const std::optional<KpiFigures> &figures)
{
    const QModelIndex before = m_table->currentIndex();
    const int row = before.row();
    const int column = before.isValid() ? before.column() : int(SeriesModel::Target);
    m_model->show(figures);
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(std::max(row, 0), column));
    m_chart->setVisible(figures && isQuantity(figures->kpi.unitType));
    if (figures) {
        drawChart(*figures);
        askResult();
    }
    sayProblem();
}

// What the KPI has reached of what was due, and what that rests on.
void FiguresPanel::askResult()
{
    const auto question = [kpi = m_kpi](const Store &store) {
        return kpiSeries(store.database(), kpi, QDate::currentDate());
    };
    whenAnswered(m_session.ask(question), this, [this, kpi = m_kpi](const Result<KpiSeries> &series) {
        if (kpi == m_kpi)
            m_result->setText(series ? explain(series->result, series->kpi).join(u'\n') : QString());
    });
}

void FiguresPanel::drawChart(const KpiFigures &figures)
{
    const std::vector<PlanYear> years = chartYears(figures);
    const QString unit = figures.kpi.unit;
    m_chart->draw([years, unit](const Colours &colours) { return planChart(years, unit, colours); },
                  planChartInWords(years, unit));
}

// In the chart's own menu, which Shift+F10 opens too.
void FiguresPanel::addChartActions()
{
    m_chart->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *copy = new QAction(tr("Copy as a &picture"), m_chart);
    connect(copy, &QAction::triggered, m_chart,
            [this] { QGuiApplication::clipboard()->setPixmap(m_chart->picture()); });
    auto *print = new QAction(tr("Print &preview…"), m_chart);
    print->setObjectName(QStringLiteral("printKpiChart"));
    connect(print, &QAction::triggered, this, &FiguresPanel::printChart);
    m_chart->addActions({copy, print});
}

void FiguresPanel::printChart()
{
    if (!m_model->shown())
        return;
    const Kpi kpi = m_model->shown()->kpi;
    const std::vector<PlanYear> years = chartYears(*m_model->shown());
    const auto draw = [years, unit = kpi.unit](const Colours &colours) {
        return planChart(years, unit, colours);
    };
    previewDrawn({kpi.code + QStringLiteral("  ") + kpi.name, m_result->text(), draw},
                 {tr("Plan against actual"), QFileInfo(m_session.path()).fileName(), QDate::currentDate()},
                 this);
}

void FiguresPanel::saveTarget(const FigureYear &year, const Figure &target, const QString &text)
{
    Save save(tr("Target of %1 in %2").arg(m_model->shown()->kpi.code, year.label));
    if (!year.planned)
        save.add(KpiTarget{KpiTargetId::create(), m_kpi, year.label, target});
    else if (!target.isGiven())
        save.withdraw(*year.planned);
    else
        save.change(*year.planned, KpiTarget{year.planned->id, m_kpi, year.label, target});
    commit(std::move(save), year.label, SeriesModel::Target, text);
}

// Added, never changed: the figure before stays in the register.
void FiguresPanel::saveActual(const FigureYear &year, const Figure &actual, const QString &text)
{
    Save save(tr("Figure of %1 for %2").arg(m_model->shown()->kpi.code, year.label));
    save.add(KpiValue{KpiValueId::create(), m_kpi, year.label, ReportState::Reported, actual,
                      year.reported ? year.reported->id : KpiValueId()});
    commit(std::move(save), year.label, SeriesModel::Actual, text);
}

void FiguresPanel::commit(Save save, const QString &year, int column, const QString &text)
{
    whenAnswered(m_session.commit(std::move(save)), this,
                 [this, kpi = m_kpi, year, column, text](const Result<SaveId> &saved) {
                     if (!saved && kpi == m_kpi)
                         m_model->refuse(year, column, text, saved.error().message);
                 });
}

void FiguresPanel::sayProblem()
{
    const QModelIndex cell = m_table->currentIndex();
    const QString problem = cell.isValid() ? m_model->problem(cell) : QString();
    m_message->say(problem, problem.isEmpty() ? Status::None : Status::Bad);
}

} // namespace mandate
