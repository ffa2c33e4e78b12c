// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cascadepage.h"

#include "ui/forms/lesson.h"
#include "ui/forms/namedaction.h"
#include "ui/forms/tabstack.h"
#include "ui/look/metrics.h"
#include "ui/pages/cascadetab.h"
#include "ui/pages/charttab.h"
#include "ui/pages/gapstab.h"
#include "ui/session/session.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <functional>

namespace mandate {

namespace {

enum Face { TreeFace, ChartFace, GapsFace };
enum Whole { LessonFace, TabsFace };

// Below which rows a thing can be done.
using Kinds = std::vector<CascadeKind>;
const Kinds Anywhere{CascadeKind::Plan,      CascadeKind::Pillar,    CascadeKind::Kra, CascadeKind::Kpi,
                     CascadeKind::Objective, CascadeKind::Indicator, CascadeKind::Part};

} // namespace

// One action of the page: what it is called, its keys, what it does, and on which rows of the tree.
struct CascadePage::Entry
{
    const char *name;
    const char *text;
    QKeySequence keys;
    void (CascadeTab::*act)();
    Kinds on;
    bool isMain = false;
};

const std::vector<CascadePage::Entry> &CascadePage::entries()
{
    static const Kinds below{CascadeKind::Plan, CascadeKind::Pillar, CascadeKind::Kra, CascadeKind::Kpi};
    static const Kinds removable{CascadeKind::Plan, CascadeKind::Pillar, CascadeKind::Kra, CascadeKind::Kpi,
                                 CascadeKind::Part};
    static const std::vector<Entry> table{
        {"findInCascade", QT_TR_NOOP("&Find in the cascade"), QKeySequence::Find, &CascadeTab::focusFilter,
         Anywhere},
        {"addKra", QT_TR_NOOP("New key &result area…"), QKeySequence(QStringLiteral("Ctrl+Shift+R")),
         &CascadeTab::addKra, below, true},
        {"addKpi",
         QT_TR_NOOP("New &KPI…"),
         QKeySequence(QStringLiteral("Ctrl+Shift+I")),
         &CascadeTab::addKpi,
         {CascadeKind::Kra, CascadeKind::Kpi}},
        {"addPillar", QT_TR_NOOP("New &pillar…"), {}, &CascadeTab::addPillar, below},
        {"addPlan", QT_TR_NOOP("New p&lan…"), {}, &CascadeTab::addPlan, Anywhere},
        {"editRow", QT_TR_NOOP("&Edit"), {}, &CascadeTab::edit, Anywhere},
        {"alignTo",
         QT_TR_NOOP("&Align to…"),
         QKeySequence(QStringLiteral("Ctrl+L")),
         &CascadeTab::align,
         {CascadeKind::Kra, CascadeKind::Objective},
         true},
        {"moveTo",
         QT_TR_NOOP("&Move to…"),
         QKeySequence(QStringLiteral("Ctrl+Shift+L")),
         &CascadeTab::move,
         {CascadeKind::Kra, CascadeKind::Objective}},
        {"breakDown",
         QT_TR_NOOP("&Break down the target…"),
         QKeySequence(QStringLiteral("Ctrl+Shift+B")),
         &CascadeTab::breakDown,
         {CascadeKind::Kpi, CascadeKind::Indicator},
         true},
        {"withdrawRow", QT_TR_NOOP("&Withdraw"), {}, &CascadeTab::withdraw, removable},
    };
    return table;
}

CascadePage::CascadePage(Session &session, QWidget *parent)
    : Page(parent),
      m_session(session),
      m_stack(new QStackedWidget(this)),
      m_tabs(new TabStack(tr("Ways to see the cascade"), this)),
      m_tree(new CascadeTab(session, this)),
      m_chartFace(new QWidget(this)),
      m_gapsFace(new QWidget(this))
{
    setObjectName(QStringLiteral("cascade"));
    for (QWidget *face : {m_chartFace, m_gapsFace})
        (new QVBoxLayout(face))->setContentsMargins({});
    m_tabs->add(tr("Tree"), m_tree);
    m_tabs->add(tr("Chart"), m_chartFace);
    m_tabs->add(tr("Gaps"), m_gapsFace);
    m_stack->addWidget(makeLesson());
    m_stack->addWidget(m_tabs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, 0, space::Page, space::Group);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &TabStack::currentChanged, this, &CascadePage::showFace);
    connect(m_tree, &CascadeTab::loaded, this, &CascadePage::showLoaded);
    connect(m_tree, &CascadeTab::currentChanged, this, &CascadePage::enableActions);
    connect(m_tree, &CascadeTab::wanted, this, &CascadePage::wanted);
    connect(m_tree, &CascadeTab::statusText, this, &CascadePage::statusText);
    makeActions();
    setFocusProxy(m_tree);
}

QWidget *CascadePage::makeLesson()
{
    auto *lesson =
        new Lesson(tr("No plan yet"),
                   tr("Here a government's goals stand as a tree: plan, pillars, key result areas, the "
                      "agreements that serve them, down to each person's work plan. A plan is written here, "
                      "or comes in with its key result areas from a spreadsheet."),
                   tr("New p&lan…"), this);
    lesson->offerImport();
    connect(lesson, &Lesson::started, this,
            [this] { findChild<QAction *>(QStringLiteral("addPlan"))->trigger(); });
    connect(lesson, &Lesson::importWanted, this, [this] { emit wanted({PageKind::Returns, {}, {}, {}}); });
    return lesson;
}

void CascadePage::makeActions()
{
    for (const Entry &entry : entries()) {
        QAction *action = addNamedAction(*this, entry.name, tr(entry.text), entry.keys);
        action->setPriority(entry.isMain ? QAction::HighPriority : QAction::NormalPriority);
        connect(action, &QAction::triggered, this, [this, act = entry.act] {
            m_stack->setCurrentIndex(TabsFace);
            m_tabs->setCurrent(TreeFace);
            std::invoke(act, m_tree);
        });
    }
    const auto add = [this](const char *name, const QString &text, void (CascadePage::*act)()) {
        connect(addNamedAction(*this, name, text), &QAction::triggered, this, act);
    };
    add("printChart", tr("Print preview of the &chart…"), &CascadePage::printChart);
    add("chartPdf", tr("Save the chart as P&DF…"), &CascadePage::saveChartPdf);
    add("chartSvg", tr("Save the chart as &SVG…"), &CascadePage::saveChartSvg);
    enableActions();
}

void CascadePage::enableActions()
{
    const CascadeRow *row = m_tree->current();
    const bool isWritable = m_session.state() != Session::State::ReadOnly;
    for (const Entry &entry : entries()) {
        const bool fits =
            entry.act == &CascadeTab::addPlan // a register may hold none yet
            || (row && std::find(entry.on.begin(), entry.on.end(), row->node.kind) != entry.on.end());
        const bool reads = entry.act == &CascadeTab::focusFilter;
        findChild<QAction *>(QLatin1String(entry.name))->setEnabled(fits && (isWritable || reads));
    }
}

void CascadePage::open(const Destination &destination)
{
    if (!destination.record.isNull()) {
        m_tabs->setCurrent(TreeFace);
        m_tree->goTo(destination.record);
    }
    setFocus();
}

PageHead CascadePage::head() const
{
    return {{tr("Cascade")}, {}, Status::None};
}

bool CascadePage::stepBack()
{
    if (m_tabs->current() == TreeFace)
        return m_tree->stepBack();
    m_tabs->setCurrent(TreeFace);
    m_tree->setFocus();
    return true;
}

void CascadePage::showLoaded(bool isEmpty)
{
    const bool turns = m_stack->currentIndex() != (isEmpty ? LessonFace : TabsFace);
    m_stack->setCurrentIndex(isEmpty ? LessonFace : TabsFace);
    setFocusProxy(isEmpty ? m_stack->widget(LessonFace) : m_tree);
    if (turns && isVisible())
        setFocus();
}

void CascadePage::showFace(int face)
{
    if (face == ChartFace) {
        chart()->setRoot(m_tree->current());
        chart()->draw();
    } else if (face == GapsFace && !m_gaps) {
        m_gaps = new GapsTab(m_session, m_gapsFace);
        m_gapsFace->layout()->addWidget(m_gaps);
        m_gaps->show();
        connect(m_gaps, &GapsTab::recordWanted, this, [this](const Uuid &record) {
            m_tabs->setCurrent(TreeFace);
            m_tree->goTo(record);
        });
    }
}

ChartTab *CascadePage::chart()
{
    if (!m_chart) {
        m_chart = new ChartTab(m_session, m_chartFace);
        m_chartFace->layout()->addWidget(m_chart);
    }
    return m_chart;
}

void CascadePage::printChart()
{
    m_tabs->setCurrent(ChartFace);
    chart()->print();
}

void CascadePage::saveChartPdf()
{
    m_tabs->setCurrent(ChartFace);
    chart()->savePdf();
}

void CascadePage::saveChartSvg()
{
    m_tabs->setCurrent(ChartFace);
    chart()->saveSvg();
}

} // namespace mandate
