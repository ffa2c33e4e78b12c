// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include "core/exchange/readingapart.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>

#if defined(Q_OS_UNIX)
#include <sys/resource.h>
#endif

namespace mandate {

namespace {

constexpr std::size_t Runs = 5;

// What helpers took that have ended, in milliseconds.
double timeOfHelpers()
{
#if defined(Q_OS_UNIX)
    struct rusage used = {};
    getrusage(RUSAGE_CHILDREN, &used);
    const auto milliseconds = [](const timeval &time) {
        return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
    };
    return milliseconds(used.ru_utime) + milliseconds(used.ru_stime);
#else
    return 0;
#endif
}

double timeSoFar()
{
    return double(std::clock()) * 1e3 / CLOCKS_PER_SEC + timeOfHelpers();
}

// Of the processor, in milliseconds: whatever else the machine does, and both sides wait for the same disk.
Result<double> timeOf(const std::function<Result<void>()> &prepare, const std::function<Result<void>()> &work)
{
    if (const auto ready = prepare(); !ready)
        return tl::unexpected(ready.error());
    const double start = timeSoFar();
    const auto done = work();
    const double time = timeSoFar() - start;
    return done ? Result<double>(time) : tl::unexpected(done.error());
}

double medianOf(std::array<double, Runs> times)
{
    std::sort(times.begin(), times.end());
    return times[Runs / 2];
}

} // namespace

Result<double> medianTime(const std::function<Result<void>()> &prepare,
                          const std::function<Result<void>()> &work)
{
    std::array<double, Runs> times{};
    for (double &time : times) {
        const auto measured = timeOf(prepare, work);
        if (!measured)
            return measured;
        time = *measured;
    }
    return medianOf(times);
}

Result<double> run(const Race &race)
{
    std::array<double, Runs> ours{};
    std::array<double, Runs> reference{};
    for (std::size_t i = 0; i < Runs; ++i) {
        const auto theirTime = timeOf(race.prepare, race.reference);
        const auto ourTime = theirTime ? timeOf(race.prepare, race.ours) : theirTime;
        if (!ourTime)
            return ourTime;
        ours[i] = *ourTime;
        reference[i] = *theirTime;
    }
    tell(race.name, medianOf(ours), medianOf(reference), race.target);
    return medianOf(ours);
}

void tell(const char *name, double ours, double reference, double target)
{
    std::printf("%-45s %9.1f ms, reference %9.1f ms: %5.2f times, %.2f allowed%s\n", name, ours, reference,
                ours / reference, target, ours <= target * reference ? "" : "  TOO SLOW");
    std::fflush(stdout);
}

} // namespace mandate

// mandate_bench [REGISTER [PEOPLE [BENCH]]]: where the generated nation is kept for the next run, its size,
// and one of print, import, receive, score, cascade, lists and search alone.
int main(int argc, char *argv[])
{
    if (const auto code = mandate::readForAnother(argc, argv))
        return *code;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QTemporaryDir folder;
    const QString nation = arguments.value(1, folder.filePath("nation.mandate"));
    const int people = arguments.value(2, "100000").toInt();
    const auto wants = [&arguments](const char *bench) { return arguments.value(3, bench) == bench; };
    mandate::Result<void> done;
    if (wants("print"))
        done = mandate::benchPrint();
    if (done && wants("import"))
        done = mandate::benchImport(folder.path());
    if (done && wants("receive"))
        done = mandate::benchReceive(folder.path());
    if (done && wants("score"))
        done = mandate::benchScore(nation, people);
    if (done && wants("cascade"))
        done = mandate::benchCascade(nation);
    if (done && wants("lists"))
        done = mandate::benchLists(nation);
    if (done && wants("search"))
        done = mandate::benchSearch(nation, people);
    if (!done)
        std::fprintf(stderr, "%s %s\n", qPrintable(done.error().message), qPrintable(done.error().detail));
    return done ? 0 : 1;
}
