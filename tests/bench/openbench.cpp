// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dossiers.h"
#include "core/store/dossiersave.h"
#include "ui/forms/gridview.h"
#include "ui/look/look.h"
#include "ui/look/palette.h"
#include "ui/models/gridrows.h"
#include "ui/pages/agreementpage.h"
#include "ui/session/session.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace mandate {

namespace {

constexpr std::size_t Opened = 200;
constexpr std::size_t Indicators = 200;

double percentile95(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() * 95 / 100];
}

// On the clock, and of the processors: where both differ much, the machine was busy with something else.
struct Times
{
    std::vector<double> passed;
    std::vector<double> worked;
};

// One piece of work, timed.
template <typename Work>
void time(Times &times, Work work)
{
    const std::clock_t start = std::clock();
    QElapsedTimer timer;
    timer.start();
    work();
    times.passed.push_back(double(timer.nsecsElapsed()) / 1e6);
    times.worked.push_back(double(std::clock() - start) * 1e3 / CLOCKS_PER_SEC);
}

void tell(const char *name, const Times &times)
{
    const double passed = percentile95(times.passed);
    std::printf("%-40s %7.1f ms at the 95th percentile, 50 allowed (%.1f ms of processors)%s\n", name, passed,
                percentile95(times.worked), passed <= 50 ? "" : "  TOO SLOW");
    std::fflush(stdout);
}

template <typename Condition>
void waitFor(Condition condition)
{
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
}

Result<std::vector<AgreementId>> sampleOf(const Database &database)
{
    const auto all = records<Agreement>(database, "ORDER BY code");
    if (!all)
        return tl::unexpected(all.error());
    std::vector<AgreementId> sample;
    for (std::size_t i = 0; i < Opened; ++i)
        sample.push_back((*all)[i * all->size() / Opened].id);
    return sample;
}

// One agreement as long as any: so many indicators more, with long titles.
Result<void> lengthen(Store &store, const AgreementId &id)
{
    const auto before = dossier(store.database(), id);
    if (!before)
        return tl::unexpected(before.error());
    Dossier after = *before;
    appended(after, {0, 0}, Indicators);
    for (IndicatorItem &item : after.objectives[0].actions[0].indicators) {
        item.indicator.title =
            QStringLiteral("Share of the villages of district %1 with a road that a lorry can "
                           "use in every month of the year, counted by the roads office")
                .arg(item.indicator.number);
        for (int level = 0; level < 5; ++level)
            item.indicator.levels[std::size_t(level)].value = QString::number(100 - 10 * level);
    }
    return store.commit(saveOf(QStringLiteral("Lengthen"), *before, after)).map([](const SaveId &) {});
}

void openUntilPainted(AgreementPage &page, const AgreementId &id)
{
    bool isOpen = false;
    const auto heard = QObject::connect(&page, &AgreementPage::opened, [&isOpen] { isOpen = true; });
    page.open(id);
    waitFor([&isOpen] { return isOpen; });
    QCoreApplication::processEvents(); // painted
    QObject::disconnect(heard);
}

// One edit, from the text to the grid painted anew.
void typeUntilPainted(GridView &grid, int row, const QString &text)
{
    grid.model()->setData(grid.model()->index(row, 1), text, Qt::EditRole);
    QCoreApplication::processEvents();
}

Result<void> run(const QString &path, const std::vector<AgreementId> &sample)
{
    Session session;
    AgreementPage page(session);
    page.resize(1200, 700);
    page.setVisible(true);
    const auto opening = session.open(path);
    waitFor([&opening] { return opening.isFinished(); });
    Times any;
    Times longest;
    for (const AgreementId &id : sample)
        time(any, [&] { openUntilPainted(page, id); });
    for (int i = 0; i < 40; ++i) {
        openUntilPainted(page, sample.back());
        time(longest, [&] { openUntilPainted(page, sample.front()); });
    }
    tell("opening an agreement of a nation", any);
    tell("opening one of 200 indicators and more", longest);
    auto *grid = page.findChild<QWidget *>(QStringLiteral("priorities"))->findChild<GridView *>();
    Times typed;
    for (int row = 2; row < 42; ++row)
        time(typed, [&] { typeUntilPainted(*grid, row, QStringLiteral("Roads %1").arg(row)); });
    tell("typing a cell of it", typed);
    return {};
}

// The register is copied, as it is written to.
Result<void> bench(const QString &registerPath, const QString &folder)
{
    const QString copy = folder + QStringLiteral("/open.mandate");
    if (!QFile::copy(registerPath, copy))
        return failure(Error::Kind::Unwritable, QStringLiteral("The nation cannot be copied."));
    std::vector<AgreementId> sample;
    {
        auto store = Store::open(copy, Database::Access::ReadWrite);
        const auto found = store ? sampleOf(store->database()) : tl::unexpected(store.error());
        const auto done = found ? lengthen(*store, found->front()) : tl::unexpected(found.error());
        if (!done)
            return tl::unexpected(done.error());
        sample = *found;
    }
    return run(copy, sample);
}

} // namespace

} // namespace mandate

// open_bench REGISTER: how long an agreement of a generated nation takes to open and a cell of it to be
// typed.
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    mandate::applyLook(application, mandate::lightColours());
    const QTemporaryDir folder;
    const auto done = mandate::bench(QCoreApplication::arguments().value(1), folder.path());
    if (!done)
        std::fprintf(stderr, "%s %s\n", qPrintable(done.error().message), qPrintable(done.error().detail));
    return done ? 0 : 1;
}
