// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include "core/reports/search.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>

namespace mandate {

namespace {

constexpr double Allowed = 50; // milliseconds to the first hits

// As an officer types: two letters, more of them, codes, two words, what is nowhere.
std::vector<QString> searches()
{
    std::vector<QString> typed;
    for (char one = 'a'; one <= 'z'; ++one)
        for (const char other : {'a', 'e', 'i', 'n', 'r', 's', '1'})
            typed.push_back(QString(QLatin1Char(one)) + QLatin1Char(other));
    for (const char *more : {"staff trained", "better health", "iwp-e0999", "E042", "A017-KRA2", "nothing",
                             "minist edu", "1.1.1", "officer", "zz", "IWP-E099999/2.1.1"})
        typed.push_back(QString::fromLatin1(more));
    return typed;
}

} // namespace

Result<void> benchSearch(const QString &registerPath, int people)
{
    if (const auto made = makeNation(registerPath, people); !made)
        return made;
    const auto database = Database::open(registerPath, Database::Access::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    QElapsedTimer timer;
    timer.start();
    const auto index = SearchIndex::read(*database);
    if (!index)
        return tl::unexpected(index.error());
    std::printf("read %zu records for searching in %.1f s, %.0f bytes each\n", index->size(),
                double(timer.elapsed()) / 1e3, double(index->bytes()) / double(index->size()));
    std::vector<double> times;
    for (const QString &typed : searches()) {
        timer.restart();
        const auto found = index->find(typed);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        if (times.back() > Allowed)
            std::printf("  \"%s\": %zu findings in %.1f ms\n", qPrintable(typed), found.size(), times.back());
    }
    std::sort(times.begin(), times.end());
    const double usual = times[times.size() / 2];
    const double late = times[times.size() * 95 / 100];
    std::printf("%-45s %9.1f ms, half of them %6.1f ms, %.0f ms allowed%s\n", "search, 95 of 100 within",
                late, usual, Allowed, late <= Allowed ? "" : "  TOO SLOW");
    return {};
}

} // namespace mandate
