// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/lists.h"
#include "ui/forms/gridview.h"
#include "ui/forms/treeview.h"
#include "ui/look/look.h"
#include "ui/look/palette.h"
#include "ui/session/session.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pageframe.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <random>

namespace mandate {

namespace {

constexpr int Patience = 5'000; // milliseconds

// Finer than QTest::qWaitFor(), which looks every ten milliseconds.
bool waitFor(const std::function<bool()> &isShown)
{
    QElapsedTimer timer;
    timer.start();
    while (!isShown() && timer.elapsed() < Patience) {
        QCoreApplication::processEvents();
        QThread::usleep(200);
    }
    return isShown();
}

// How long each kind of step took, from the key to the painted answer.
class Times
{
public:
    Times(const char *name, double allowed) : m_name(name), m_allowed(allowed) {}

    void add(const std::function<void()> &step, const std::function<bool()> &isShown)
    {
        QElapsedTimer timer;
        timer.start();
        step();
        if (!waitFor(isShown))
            std::fprintf(stderr, "%s: never shown\n", m_name);
        m_times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }

    void tell()
    {
        if (m_times.empty())
            return;
        std::sort(m_times.begin(), m_times.end());
        const double slow = m_times[(m_times.size() - 1) * 95 / 100];
        std::printf("%-45s %4zu times, 95 of 100 within %7.1f ms, %5.0f allowed%s\n", m_name, m_times.size(),
                    slow, m_allowed, slow <= m_allowed ? "" : "  TOO SLOW");
    }

private:
    const char *m_name;
    double m_allowed;
    std::vector<double> m_times;
};

// Beats every few milliseconds and remembers the longest that it was kept waiting.
class Heart : public QTimer
{
public:
    Heart()
    {
        m_since.start();
        callOnTimeout([this] { m_longest = std::max(m_longest, m_since.restart()); });
        start(5);
    }
    qint64 longest() const { return m_longest; }

private:
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

// Of this process, in megabytes; 0 where the system does not tell.
double memory(const char *kind)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith(kind))
                return line.mid(qsizetype(strlen(kind))).trimmed().split(' ').front().toDouble() / 1024;
    return 0;
}

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

    void tell()
    {
        for (Times *times : {&m_open, &m_expand, &m_agreement})
            times->tell();
        std::printf("%-45s %6.0f MB, 200 allowed\n", "memory while browsing", memory("VmRSS:"));
        std::printf("%-45s %6lld ms, 100 allowed\n", "longest stall of the window", m_heart.longest());
    }

private:
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
    hour.tell();
    return 0;
}
