// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include "core/reports/lists.h"
#include "core/store/database.h"

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace mandate {

namespace {

constexpr int Times = 20;

// Of the processor, in milliseconds; of twenty times the nineteenth.
Result<double> slowTime(const std::function<Result<void>()> &ask)
{
    std::vector<double> times;
    for (int i = 0; i < Times; ++i) {
        const std::clock_t start = std::clock();
        if (const auto asked = ask(); !asked)
            return tl::unexpected(asked.error());
        times.push_back(double(std::clock() - start) * 1e3 / CLOCKS_PER_SEC);
    }
    std::sort(times.begin(), times.end());
    return times[Times - 2];
}

Result<void> tellTime(const QString &name, double allowed, const std::function<Result<void>()> &ask)
{
    const auto time = slowTime(ask);
    if (!time)
        return tl::unexpected(time.error());
    std::printf("%-45s %9.1f ms, %.0f allowed%s\n", qPrintable(name), *time, allowed,
                *time <= allowed ? "" : "  TOO SLOW");
    std::fflush(stdout);
    return {};
}

template <typename Answer>
Result<void> done(const Result<Answer> &answer)
{
    return answer ? Result<void>() : tl::unexpected(answer.error());
}

// Twenty pages on, each behind the one before.
Result<void> benchScroll(const Database &database, const ListDefinition &list)
{
    ListQuestion question{&list};
    std::vector<Value> after;
    return tellTime(QStringLiteral("%1: next page").arg(QLatin1String(list.name)), 50, [&] {
        const auto page = listPage(database, question, after);
        if (page)
            after = page->end;
        return done(page);
    });
}

// What a filter asks for in a column: something rare, so that much is read.
Condition rare(ColumnKind kind)
{
    if (isNumber(kind))
        return readCondition(QStringLiteral("> 97.125"), kind, QLocale::c()).value();
    return readCondition(kind == ColumnKind::Date ? QStringLiteral("1999") : QStringLiteral("zyx"), kind,
                         QLocale::c())
        .value();
}

Result<void> benchColumn(const Database &database, const ListDefinition &list, int place)
{
    const ListColumn &column = list.columns[std::size_t(place)];
    if (column.isFixed)
        return {};
    const QString name = QStringLiteral("%1 by %2").arg(QLatin1String(list.name), QLatin1String(column.name));
    ListQuestion sorted{&list};
    sorted.arrangement.sorts = {{place, true}};
    ListQuestion filtered{&list};
    filtered.arrangement.conditions[place] = rare(column.kind);
    ListQuestion grouped{&list};
    grouped.arrangement.group = place;
    const double allowed = column.indexed ? 50 : 250;
    auto told = tellTime(name + QStringLiteral(": sorted"), allowed,
                         [&] { return done(listPage(database, sorted)); });
    if (told && column.kind != ColumnKind::Choice)
        told = tellTime(name + QStringLiteral(": filtered"), 250,
                        [&] { return done(listPage(database, filtered)); });
    if (told && column.kind == ColumnKind::Choice)
        told = tellTime(name + QStringLiteral(": groups"), 250,
                        [&] { return done(listGroups(database, grouped)); });
    return told;
}

} // namespace

Result<void> benchLists(const QString &registerPath)
{
    const auto database = Database::open(registerPath, Database::Access::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    for (const ListDefinition *list : {&agreementsList(), &indicatorsList(), &krasList(), &kpisList()}) {
        auto told = benchScroll(*database, *list);
        if (told)
            told = tellTime(QStringLiteral("%1: counted").arg(QLatin1String(list->name)), 250,
                            [&] { return done(listCount(*database, {list})); });
        for (int column = 0; told && column < int(list->columns.size()); ++column)
            told = benchColumn(*database, *list, column);
        if (!told)
            return told;
    }
    return {};
}

} // namespace mandate
