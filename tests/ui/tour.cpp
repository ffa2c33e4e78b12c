// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tour.h"

#include "tests/lastyear.h"
#include "tests/testing.h"
#include "ui/forms/gridview.h"
#include "ui/forms/tableview.h"
#include "ui/forms/treeview.h"
#include "ui/models/cascademodel.h"
#include "ui/pages/cascadepanel.h"
#include "ui/pages/chartcard.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pageframe.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <catch2/catch.hpp>

#include <algorithm>

namespace mandate {

namespace {

constexpr int Settled = 60; // ms until a page shows what it asked for
constexpr int Patience = 5'000;
constexpr int MostRowsOpened = 60;

template <typename Condition>
bool seen(Condition condition)
{
    return QTest::qWaitFor(condition, Patience);
}

template <typename Widget>
Widget *shownIn(const QWidget &window, const QString &name = {})
{
    for (Widget *widget : window.findChildren<Widget *>(name))
        if (widget->isVisible())
            return widget;
    return nullptr;
}

QString plain(const QString &text)
{
    return QString(text).remove(u'&');
}

} // namespace

void Tour::look(const QString &place)
{
    QTest::qWait(Settled);
    m_look(place, m_window);
}

void Tour::lookAtTabs(const QString &place, QWidget *tabs)
{
    REQUIRE(tabs);
    auto *bar = qobject_cast<QTabBar *>(tabs) ? static_cast<QTabBar *>(tabs) : tabs->findChild<QTabBar *>();
    REQUIRE(bar);
    for (int tab = 0; tab < bar->count(); ++tab) {
        if (!bar->isTabVisible(tab))
            continue;
        bar->setCurrentIndex(tab);
        look(place + u' ' + QString::number(tab));
    }
    bar->setCurrentIndex(0);
}

// Looks from within: some dialogs keep the action waiting until they are closed.
void Tour::lookAtDialog(const QString &place, const char *action)
{
    const auto opened = [] {
        for (QWidget *top : QApplication::topLevelWidgets())
            if (top->isVisible() && qobject_cast<QDialog *>(top))
                return top;
        return static_cast<QWidget *>(nullptr);
    };
    CAPTURE(place.toStdString());
    REQUIRE_FALSE(opened()); // or it would be taken for the one that is to come, which then stayed open
    bool wasSeen = false;
    QTimer waiting;
    QObject::connect(&waiting, &QTimer::timeout, &m_window, [&] {
        QWidget *dialog = opened();
        if (!dialog)
            return;
        waiting.stop();
        QTest::qWait(5 * Settled);
        m_look(place, *dialog);
        dialog->close();
        wasSeen = true;
    });
    waiting.start(5);
    press(action);
    CHECK(seen([&] { return wasSeen; }));
    CHECK(seen([&] { return !opened(); }));
}

void Tour::press(const char *name)
{
    auto *action = m_window.findChild<QAction *>(QLatin1String(name));
    CAPTURE(name);
    REQUIRE(action);
    REQUIRE(action->isEnabled());
    action->trigger();
}

void Tour::stepBack()
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &m_window, Qt::Key_Escape);
    QTest::qWait(20);
}

void Tour::everything()
{
    overview();
    cascade();
    agreements();
    const QTemporaryDir folder;
    const QString spreadsheet = folder.filePath("2013-14.xlsx");
    writeLastYear(spreadsheet, "many");
    returns(spreadsheet);
    differences();
    auditTrail();
    settings();
    shell();
    start();
}

void Tour::start()
{
    press("start");
    look("start");
}

void Tour::overview()
{
    m_window.frame().showPage(PageKind::Overview);
    QTest::qWait(10 * Settled);
    look("overview");
    for (QWidget *card : m_window.findChildren<ChartCard *>()) {
        auto *heading = card->findChild<QPushButton *>("heading");
        REQUIRE(heading);
        REQUIRE(heading->menu());
        look("overview " + plain(heading->text()));
        const QList<QAction *> actions = heading->menu()->actions();
        const auto line = std::find_if(actions.begin(), actions.end(),
                                       [](const QAction *action) { return action->isSeparator(); });
        REQUIRE(actions.end() - line > 1);
        (*std::next(line))->trigger(); // shows it as a table
        look("overview table " + plain(heading->text()));
    }
}

QModelIndex Tour::rowOf(CascadeKind kind)
{
    auto *tree = m_window.findChild<TreeView *>();
    auto *model = qobject_cast<CascadeModel *>(tree->model());
    REQUIRE(model);
    std::vector<QModelIndex> waiting{QModelIndex()};
    for (std::size_t next = 0; next < waiting.size() && next < MostRowsOpened; ++next) {
        const QModelIndex above = waiting[next];
        if (above.isValid() && model->hasChildren(above)) {
            tree->expand(above);
            static_cast<void>(seen([&] {
                return !model->canFetchMore(above)
                       && (model->rowCount(above) > 0 || !model->hasChildren(above));
            }));
        }
        for (int row = 0; row < model->rowCount(above); ++row) {
            const QModelIndex index = model->index(row, 0, above);
            if (model->row(index)->node.kind == kind)
                return index;
            waiting.push_back(index);
        }
    }
    return {};
}

void Tour::cascade()
{
    m_window.frame().showPage(PageKind::Cascade);
    auto *tree = m_window.findChild<TreeView *>();
    REQUIRE(seen([&] { return tree->model()->rowCount() > 0; }));
    for (const CascadeKind kind : {CascadeKind::Plan, CascadeKind::Pillar, CascadeKind::Kra, CascadeKind::Kpi,
                                   CascadeKind::Objective, CascadeKind::Indicator}) {
        const QModelIndex row = rowOf(kind);
        if (!row.isValid())
            continue;
        tree->setCurrentIndex(row);
        look("cascade " + QString::fromLatin1(names<CascadeKind>()[std::size_t(kind)]));
        if (auto *panel = shownIn<CascadePanel>(m_window))
            if (auto *tabs = shownIn<QTabBar>(*panel))
                lookAtTabs("cascade panel " + QString::number(int(kind)), tabs);
    }
    const std::pair<const char *, CascadeKind> asking[] = {
        {"addPlan", CascadeKind::Plan},    {"addPillar", CascadeKind::Plan}, {"addKra", CascadeKind::Pillar},
        {"addKpi", CascadeKind::Kra},      {"editRow", CascadeKind::Kra},    {"alignTo", CascadeKind::Kra},
        {"withdrawRow", CascadeKind::Kra}, {"breakDown", CascadeKind::Kpi},
    };
    for (const auto &[action, kind] : asking) {
        const QModelIndex row = rowOf(kind);
        if (!row.isValid())
            continue;
        tree->setFocus();
        tree->setCurrentIndex(row);
        press(action);
        look(QString("cascade ") + action);
        stepBack();
    }
    for (QTabBar *bar : m_window.frame().page()->findChildren<QTabBar *>())
        if (bar->isVisible() && bar->count() == 3)
            return lookAtTabs("cascade face", bar);
}

void Tour::agreements()
{
    m_window.frame().showPage(PageKind::Agreements);
    QTest::qWait(5 * Settled);
    for (QTabBar *bar : m_window.frame().page()->findChildren<QTabBar *>())
        if (bar->isVisible())
            lookAtTabs("agreements list", bar);
    for (const char *action : {"newAgreement", "changeMany"}) {
        press(action);
        look(QString("agreements ") + action);
        stepBack();
        m_window.frame().showPage(PageKind::Agreements); // wherever the keys went meanwhile
    }
    agreement();
}

void Tour::agreement()
{
    auto *table = shownIn<TableView>(m_window, "agreements");
    REQUIRE(table);
    REQUIRE(seen([&] { return table->model()->rowCount() > 0; }));
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    auto *sections = m_window.findChild<QTabWidget *>("sections");
    REQUIRE(seen([&] { return sections->isVisible(); }));
    QTest::qWait(5 * Settled);
    lookAtTabs("agreement", sections);
    sections->setCurrentWidget(m_window.findChild<QWidget *>("priorities"));
    auto *grid = shownIn<GridView>(m_window);
    REQUIRE(grid);
    grid->setFocus();
    for (int row = 0; row < grid->model()->rowCount(); ++row) // an indicator has something to tell
        if (grid->model()->index(row, 0).data().toString().count(u'.') == 2) {
            grid->setCurrentIndex(grid->model()->index(row, 0));
            break;
        }
    auto *side = m_window.findChild<QWidget *>("side");
    REQUIRE(side);
    const auto *choices = side->findChild<QButtonGroup *>();
    REQUIRE(choices);
    const QList<QAbstractButton *> faces = choices->buttons();
    for (int face = 0; face < faces.size(); ++face) {
        faces[face]->click();
        look("agreement side " + QString::number(face));
    }
    lookAtDialog("agreement explain", "explain");
    lookAtDialog("agreement sign", "sign");
    lookAtDialog("agreement preview", "preview");
    stepBack();
}

void Tour::returns(const QString &spreadsheet)
{
    m_window.frame().showPage(PageKind::Returns);
    look("returns");
    m_window.frame().takeFile(spreadsheet);
    QTest::qWait(20 * Settled);
    for (QTabWidget *steps : m_window.frame().page()->findChildren<QTabWidget *>())
        if (steps->isVisible())
            lookAtTabs("returns step", steps->tabBar());
    stepBack();
}

void Tour::differences()
{
    m_window.frame().showPage(PageKind::Differences);
    look("differences");
}

void Tour::auditTrail()
{
    m_window.frame().showPage(PageKind::AuditTrail);
    look("audit trail");
    lookAtTabs("audit trail", m_window.frame().page()->findChild<QTabBar *>());
    for (const char *asking : {"lookBackTo", "trailOfRecord", "markDay", "printMonth", "lookUpHead"}) {
        press(asking);
        look(QStringLiteral("audit trail %1").arg(QLatin1String(asking)));
        stepBack();
    }
}

void Tour::settings()
{
    m_window.frame().showPage(PageKind::Settings);
    look("settings");
}

void Tour::shell()
{
    press("find");
    look("palette");
    if (QWidget *focus = QApplication::focusWidget())
        QTest::keyClicks(focus, "agr");
    look("palette typed");
    stepBack();
    press("help");
    QTest::qWait(Settled);
    for (QWidget *top : QApplication::topLevelWidgets())
        if (top->isVisible() && top != &m_window) {
            m_look("help", *top);
            top->close();
        }
    for (const QAction *title : m_window.menuBar()->actions()) {
        QMenu *menu = title->menu();
        if (!menu || menu->isEmpty())
            continue;
        menu->popup(m_window.mapToGlobal(QPoint(0, 0)));
        QTest::qWait(20);
        m_look("menu " + plain(title->text()), *menu);
        menu->close();
    }
}

} // namespace mandate
