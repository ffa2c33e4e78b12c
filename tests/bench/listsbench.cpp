// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include "core/reports/lists.h"
#include "core/store/records.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <map>

namespace mandate {

namespace {

constexpr int Times = 4;

// Of the processor, in milliseconds; of four times the third.
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

// What filters usually ask of a column: something rare, so that much is read, something frequent, a range,
// what is there and what is not.
QStringList usualFilters(ColumnKind kind)
{
    if (isNumber(kind))
        return {QStringLiteral("> 97.125"), QStringLiteral("> 1"), QStringLiteral("10..11"),
                QStringLiteral("empty"), QStringLiteral("!empty")};
    if (kind == ColumnKind::Date)
        return {QStringLiteral("1999"), QStringLiteral("> 1999"), QStringLiteral("empty")};
    return {QStringLiteral("zyx"),  QStringLiteral("a"),  QStringLiteral("p0777"), QStringLiteral("9.9.9"),
            QStringLiteral("= zy"), QStringLiteral("!a"), QStringLiteral("m..n"),  QStringLiteral("empty")};
}

// The slowest of one kind of question, with what was asked.
struct Worst
{
    double time = 0;
    QString asked;
};

// The slowest question of every kind and list; each is asked of all columns, of all cycles and of one.
class ListRace
{
public:
    ListRace(const Database &database, const CycleId &cycle) : m_database(database), m_cycle(cycle) {}

    Result<void> page(const QString &kind, ListQuestion question, const QString &asked)
    {
        return run(kind, question, asked,
                   [this](const ListQuestion &each) { return done(listPage(m_database, each)); });
    }
    Result<void> groups(ListQuestion question, const QString &asked)
    {
        return run(QStringLiteral("groups"), question, asked,
                   [this](const ListQuestion &each) { return done(listGroups(m_database, each)); });
    }
    Result<void> count(ListQuestion question, const QString &asked)
    {
        return run(QStringLiteral("counted"), question, asked,
                   [this](const ListQuestion &each) { return done(listCount(m_database, each)); });
    }
    void tell(const ListDefinition &list) const
    {
        for (const auto &[kind, worst] : m_worst) {
            const double allowed = kind.contains(QLatin1String("index")) ? 50 : 250;
            std::printf("%-12s %-18s %-28s %7.1f ms, %.0f allowed%s\n", list.name, qPrintable(kind),
                        qPrintable(worst.asked), worst.time, allowed,
                        worst.time <= allowed ? "" : "  TOO SLOW");
        }
        std::fflush(stdout);
    }

private:
    Result<void> run(const QString &kind, ListQuestion &question, const QString &asked,
                     const std::function<Result<void>(const ListQuestion &)> &ask)
    {
        for (const CycleId &cycle : {CycleId(), m_cycle}) {
            question.cycle = cycle;
            const auto time = slowTime([&] { return ask(question); });
            if (!time)
                return tl::unexpected(time.error());
            Worst &worst = m_worst[kind];
            if (*time > worst.time)
                worst = {*time, asked};
        }
        return {};
    }

    const Database &m_database;
    CycleId m_cycle;
    std::map<QString, Worst> m_worst;
};

Result<void> benchSorts(ListRace &race, const ListDefinition &list, int place)
{
    const ListColumn &column = list.columns[std::size_t(place)];
    for (const bool isDescending : {false, true}) {
        ListQuestion sorted{&list};
        sorted.arrangement.sorts = {{place, isDescending}};
        const QString kind = column.indexed ? QStringLiteral("sorted by index") : QStringLiteral("sorted");
        if (auto told = race.page(kind, sorted, QLatin1String(column.name)); !told)
            return told;
    }
    if (column.isUnique)
        return {};
    ListQuestion grouped{&list};
    grouped.arrangement.group = place;
    return race.groups(grouped, QLatin1String(column.name));
}

Result<void> benchFilters(ListRace &race, const ListDefinition &list, int place)
{
    const ListColumn &column = list.columns[std::size_t(place)];
    if (column.kind == ColumnKind::Choice)
        return {};
    for (const QString &text : usualFilters(column.kind)) {
        ListQuestion filtered{&list};
        filtered.arrangement.conditions[place] = readCondition(text, column.kind, QLocale::c()).value();
        const QString asked = QStringLiteral("%1 %2").arg(QLatin1String(column.name), text);
        auto told = race.page(QStringLiteral("filtered"), filtered, asked);
        if (told)
            told = race.count(filtered, asked);
        if (!told)
            return told;
    }
    return {};
}

Result<CycleId> anyCycle(const Database &database)
{
    return records<Cycle>(database, "ORDER BY code").map([](const std::vector<Cycle> &cycles) {
        return cycles.empty() ? CycleId() : cycles.front().id;
    });
}

// A register of an earlier version is brought up to date first.
Result<Database> openUpToDate(const QString &path)
{
    return Database::open(path, Database::Access::ReadWrite).and_then([&path](Database &&) {
        return Database::open(path, Database::Access::ReadOnly);
    });
}

} // namespace

Result<void> benchLists(const QString &registerPath)
{
    const auto database = openUpToDate(registerPath);
    const auto cycle = database ? anyCycle(*database) : tl::unexpected(database.error());
    if (!cycle)
        return tl::unexpected(cycle.error());
    for (const ListDefinition *list : {&agreementsList(), &indicatorsList(), &krasList(), &kpisList()}) {
        ListRace race(*database, *cycle);
        auto told = benchScroll(*database, *list);
        if (told)
            told = race.count({list}, QStringLiteral("all"));
        for (int column = 0; told && column < int(list->columns.size()); ++column) {
            if (list->columns[std::size_t(column)].isFixed)
                continue;
            told = benchSorts(race, *list, column);
            if (told)
                told = benchFilters(race, *list, column);
        }
        if (!told)
            return told;
        race.tell(*list);
    }
    return {};
}

} // namespace mandate
