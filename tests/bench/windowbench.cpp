// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/windowtimes.h"

#include "core/reports/lists.h"
#include "ui/forms/cascadefilterbar.h"
#include "ui/forms/gridview.h"
#include "ui/forms/tableview.h"
#include "ui/forms/treeview.h"
#include "ui/look/look.h"
#include "ui/look/palette.h"
#include "ui/models/gridmodel.h"
#include "ui/models/listingmodel.h"
#include "ui/pages/cascadefiltering.h"
#include "ui/pages/registerlists.h"
#include "ui/session/finder.h"
#include "ui/session/session.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pageframe.h"
#include "ui/shell/pagetable.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QTabBar>
#include <QTest>

#include <random>

namespace mandate {

namespace {

// An officer who never rests: the same steps in the same order at every run.
class Hour
{
public:
    explicit Hour(const QString &path) : m_path(path) {}

    void open()
    {
        m_window.resize(1366, 768);
        m_window.show();
        m_open.add([this] { m_window.open(m_path); },
                   [this] { return m_session.state() == Session::State::Saved; });
        m_window.frame().showPage(PageKind::Cascade);
        waitFor([this] { return tree()->model()->rowCount() > 0; });
        const auto lines =
            m_session.ask([](const Store &store) { return listPage(store.database(), {&agreementsList()}); });
        waitFor([&lines] { return lines.isFinished(); });
        m_agreements = lines.result().value().rows;
    }

    void walkTheCascade(int steps)
    {
        m_window.frame().showPage(PageKind::Cascade);
        for (int step = 0; step < steps; ++step) {
            const QModelIndex node = closedNode();
            if (!node.isValid())
                return;
            m_expand.add(
                [&] { tree()->expand(node); },
                [&] { return !node.model()->canFetchMore(node) && node.model()->rowCount(node) > 0; });
        }
    }

    void openAgreements(int count)
    {
        for (int i = 0; i < count; ++i) {
            const ListRow &line = m_agreements[m_dice() % m_agreements.size()];
            m_agreement.add(
                [&] {
                    m_window.frame().goTo({PageKind::Agreements, line.id, {}, {}});
                },
                [this] {
                    const auto grids = m_window.findChildren<GridView *>();
                    return std::any_of(grids.begin(), grids.end(), [](const GridView *grid) {
                        return grid->isVisible() && grid->model()->rowCount() > 0;
                    });
                });
        }
    }

    // The first letters of words that are in the register; from the second letter on records are shown.
    void search(const QStringList &words)
    {
        waitFor([this] { return m_session.finder().isReady(); }, 60'000);
        for (const QString &word : words) {
            QTest::keyClick(&m_window, Qt::Key_K, Qt::ControlModifier);
            const auto *palette = m_window.findChild<CommandPalette *>();
            auto *field = palette->findChild<QLineEdit *>();
            const auto *list = palette->findChild<QListWidget *>();
            QTest::keyClick(field, word[0].toLatin1());
            m_search.add([&] { QTest::keyClick(field, word[1].toLatin1()); },
                         [list] { return holdsRecord(*list); });
            for (const QChar letter : word.mid(2)) {
                QTest::keyClick(field, letter.toLatin1());
                QCoreApplication::processEvents();
            }
            QTest::keyClick(field, Qt::Key_Escape);
        }
    }

    void filterTheCascade(const QStringList &words)
    {
        m_window.frame().goTo({PageKind::Cascade, {}, {}, {}, {}});
        auto *bar = m_window.frame().page()->findChild<CascadeFilterBar *>();
        const auto *filtering = m_window.frame().page()->findChild<CascadeFiltering *>();
        bool isFound = false;
        QElapsedTimer timer; // from where the typing pauses
        QObject::connect(bar, &CascadeFilterBar::changed, bar, [&timer] { timer.start(); });
        QObject::connect(filtering, &CascadeFiltering::found, bar, [&] {
            if (!std::exchange(isFound, true))
                m_filter.add(timer);
        });
        auto *field = bar->findChild<QLineEdit *>();
        for (const QString &word : words) {
            isFound = false;
            field->selectAll();
            QTest::keyClicks(field, word);
            waitFor([&isFound] { return isFound; });
        }
        QObject::disconnect(bar, &CascadeFilterBar::changed, bar, nullptr);
        QObject::disconnect(filtering, &CascadeFiltering::found, bar, nullptr);
        bar->clear();
    }

    // Every list by every column, up and down, and filtered by what is typed.
    void arrangeTheLists(const QString &typed)
    {
        m_window.frame().goTo({PageKind::Agreements, {}, {}, {}, {}});
        auto *lists = m_window.frame().page()->findChild<RegisterLists *>();
        auto *tabs = lists->findChild<QTabBar *>();
        for (int place = 0; place < tabs->count(); ++place) {
            tabs->setCurrentIndex(place);
            TableView *table = lists->table();
            waitFor([table] { return table->model()->rowCount() > 0; });
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                arrange(*lists, [&] { table->arrange({{{column, Qt::AscendingOrder}}, {}, {}}); });
                arrange(*lists, [&] { table->arrange({}); });
                arrange(*lists, [&] { table->filter(column, typed); });
                arrange(*lists, [&] { table->clearFilters(); });
            }
        }
    }

    // Texts typed into the agreement that is open, each saved as its cell is left.
    void type(int count)
    {
        auto *grid = m_window.frame()
                         .page()
                         ->findChild<QWidget *>(QStringLiteral("priorities"))
                         ->findChild<GridView *>();
        for (int i = 0; i < count; ++i) {
            const QModelIndex cell = grid->model()->index(i % grid->model()->rowCount(), 1);
            const QString text = QStringLiteral("Typed %1").arg(i);
            m_type.add(
                [&] { grid->model()->setData(cell, text, Qt::EditRole); },
                [&] { return cell.data().toString() == text && m_session.state() == Session::State::Saved; });
        }
    }

    void visitEveryPage()
    {
        for (const PageEntry &entry : pageTable()) {
            m_window.frame().showPage(entry.kind);
            waitFor([] { return false; }, 300);
        }
    }

    void tell()
    {
        for (Times *times : {&m_open, &m_expand, &m_agreement, &m_search, &m_filter, &m_arrange, &m_type})
            times->tell();
        std::printf("%-45s %6.0f MB, 200 allowed (%.0f at its most)\n", "memory while browsing",
                    memory("VmRSS:"), memory("VmHWM:"));
        std::printf("%-45s %6lld ms, 100 allowed\n", "longest stall of the window", m_heart.longest());
    }

private:
    static bool holdsRecord(const QListWidget &list)
    {
        for (int line = 0; line < list.count(); ++line)
            if (list.item(line)->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral(" · ")))
                return true;
        return false;
    }

    void arrange(RegisterLists &lists, const std::function<void()> &step)
    {
        const TableView &table = *lists.table();
        const bool wasPlain = table.arrangement().isPlain();
        bool isLoaded = false;
        const auto heard = QObject::connect(&lists, &RegisterLists::loaded, [&isLoaded] { isLoaded = true; });
        QElapsedTimer timer;
        timer.start();
        step();
        if (wasPlain != table.arrangement().isPlain()) { // a column may not take what was typed
            waitFor([&isLoaded] { return isLoaded; });
            m_arrange.add(timer);
        }
        QObject::disconnect(heard);
    }

    TreeView *tree() { return m_window.frame().page()->findChild<TreeView *>(); }

    // Any node that was never opened, near a random way down.
    QModelIndex closedNode()
    {
        const QAbstractItemModel *model = tree()->model();
        QModelIndex node;
        for (int attempt = 0; attempt < 1000; ++attempt) {
            const int rows = model->rowCount(node);
            if (rows == 0) {
                node = {};
                continue;
            }
            node = model->index(int(m_dice() % std::size_t(rows)), 0, node);
            if (model->canFetchMore(node))
                return node;
        }
        return {};
    }

    QString m_path;
    std::mt19937 m_dice{1};
    Session m_session;
    MainWindow m_window{m_session};
    Heart m_heart; // beats once the window is made
    std::vector<ListRow> m_agreements;
    Times m_open{"the register opened", 1000};
    Times m_expand{"a node of the cascade expanded", 50};
    Times m_agreement{"an agreement opened", 50};
    Times m_search{"first hits of a search", 50};
    Times m_filter{"first rows of a filtered cascade", 250};
    Times m_arrange{"a list sorted or filtered", 250};
    Times m_type{"a cell typed and saved", 250};
};

} // namespace

} // namespace mandate

// window_bench REGISTER: an hour's work in the window on a generated nation, without the rests.
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc < 2)
        return std::fprintf(stderr, "window_bench REGISTER: made by mandatectl generate\n"), 2;
    mandate::applyLook(application, mandate::lightColours());
    mandate::Hour hour(QString::fromLocal8Bit(argv[1]));
    hour.open();
    hour.walkTheCascade(300);
    hour.openAgreements(200);
    hour.type(40);
    hour.search({"maize", "roads", "health", "school", "in", "po", "ag"});
    hour.filterTheCascade({"water", "school", "training", "A001", "k"});
    hour.arrangeTheLists("a");
    hour.visitEveryPage();
    hour.tell();
    return 0;
}
