// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include "core/reports/cascadechart.h"
#include "core/reports/cascadefilter.h"
#include "core/reports/coverage.h"
#include "core/reports/gaps.h"
#include "core/reports/whereused.h"
#include "core/store/database.h"
#include "core/store/statement.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <deque>

namespace mandate {

namespace {

const QDate Day(2015, 6, 30);

// As people see it: by the clock, the 95th of a hundred.
class Clocked
{
public:
    explicit Clocked(const char *name, double allowed) : m_name(name), m_allowed(allowed) {}
    ~Clocked()
    {
        std::sort(m_times.begin(), m_times.end());
        const double slow = m_times.empty() ? 0 : m_times[m_times.size() * 95 / 100];
        std::printf("%-45s %9.1f ms at the 95th percentile of %zu, %.0f allowed%s\n", m_name, slow,
                    m_times.size(), m_allowed, slow <= m_allowed ? "" : "  TOO SLOW");
        std::fflush(stdout);
    }
    Clocked(const Clocked &) = delete;
    Clocked &operator=(const Clocked &) = delete;

    template <typename Work>
    auto time(const Work &work)
    {
        QElapsedTimer timer;
        timer.start();
        auto done = work();
        add(double(timer.nsecsElapsed()) / 1e6);
        return done;
    }
    void add(double milliseconds) { m_times.push_back(milliseconds); }

private:
    const char *m_name;
    double m_allowed;
    std::vector<double> m_times;
};

// Opens nodes from the plans down, level by level, so many of them.
Result<void> openNodes(const Database &database, std::size_t most)
{
    Clocked children("children of a node", 50);
    Clocked progress("how far the children of a node are", 50);
    Clocked uses("where a node is used", 50);
    Clocked paths("the ways down to a node", 50);
    std::deque<CascadeNode> open{{}};
    std::size_t opened = 0;
    while (!open.empty() && opened < most) {
        const CascadeNode node = open.front();
        open.pop_front();
        const auto rows = children.time(
            [&] { return node.id.isNull() ? cascadeRoots(database) : cascadeChildren(database, node); });
        if (!rows)
            return tl::unexpected(rows.error());
        ++opened;
        for (const CascadeRow &row : *rows)
            if (row.hasChildren)
                open.push_back(row.node);
        if (node.id.isNull())
            continue;
        if (const auto done = progress.time([&] { return cascadeProgress(database, node, Day); }); !done)
            return tl::unexpected(done.error());
        if (const auto done = uses.time([&] { return whereUsed(database, node.id, 100); }); !done)
            return tl::unexpected(done.error());
        if (const auto done = paths.time([&] { return cascadePaths(database, node); }); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

template <typename Work>
Result<void> once(const char *name, double allowed, const Work &work)
{
    Clocked clocked(name, allowed);
    const auto done = clocked.time(work);
    return done ? Result<void>() : tl::unexpected(done.error());
}

// Every filter of the page: each alone, and with words beside it.
struct NamedFilter
{
    QString name;
    CascadeFilter filter;
};

std::vector<NamedFilter> filters(const std::vector<Uuid> &owners)
{
    std::vector<NamedFilter> all;
    const auto add = [&all](const QString &name, const CascadeFilter &filter) {
        all.push_back({name, filter});
    };
    for (const char *words :
         {"", "water", "staff trained", "e", "better", "IWP-E0999", "A017-KRA2", "no such words anywhere"}) {
        const QString about = QLatin1String(words);
        CascadeFilter filter;
        filter.words = about;
        add("words " + about, filter);
        for (int level = 0; level <= int(CascadeLevel::Person); ++level) {
            filter.level = CascadeLevel(level);
            add(QStringLiteral("level %1, words %2").arg(level).arg(about), filter);
        }
        filter.level = {};
        for (const char *state : names<CascadeState>()) {
            filter.state = fromName<CascadeState>(QString::fromLatin1(state));
            add(QStringLiteral("%1, words %2").arg(QLatin1String(state), about), filter);
        }
        filter.state = {};
        for (const Uuid &owner : owners) {
            filter.owner = owner;
            add(QStringLiteral("owner %1, words %2").arg(owner.text(), about), filter);
        }
    }
    return all;
}

// Some offices, posts and persons, the largest office among them.
Result<std::vector<Uuid>> someOwners(const Database &database)
{
    Statement owners(database,
                     "SELECT * FROM (SELECT office FROM post GROUP BY office ORDER BY count(*) DESC LIMIT 3) "
                     "UNION ALL SELECT * FROM (SELECT id FROM person ORDER BY id LIMIT 3) "
                     "UNION ALL SELECT * FROM (SELECT id FROM post ORDER BY id LIMIT 3) "
                     "UNION ALL SELECT * FROM (SELECT second_party FROM agreement ORDER BY code LIMIT 3)");
    return owners.all([](const Statement &row) { return row.uuid(0); });
}

// To the first rows, and to all of them.
Result<void> filterNodes(const Database &database)
{
    QElapsedTimer timer;
    timer.start();
    const auto index = SearchIndex::read(database);
    const double read = double(timer.restart()) / 1e3;
    const auto states =
        index.and_then([&](const SearchIndex &) { return CascadeStates::read(database, Day); });
    const auto owners = states.and_then([&](const CascadeStates &) { return someOwners(database); });
    if (!owners)
        return tl::unexpected(owners.error());
    std::printf("read for searching in %.1f s, states worked out in %.1f s\n", read,
                double(timer.elapsed()) / 1e3);
    const CascadeSources sources{std::make_shared<const SearchIndex>(*index),
                                 std::make_shared<const CascadeStates>(*states)};
    Clocked first("first rows of a filter", 250);
    Clocked glance("each glance, while others wait", 100);
    std::pair<double, QString> worstFirst;
    std::pair<double, QString> worst;
    for (const NamedFilter &each : filters(*owners)) {
        if (each.filter.isEmpty())
            continue;
        CascadeSearch search(each.filter, sources, Day);
        timer.restart();
        const auto elapsed = [&] { return std::pair(double(timer.nsecsElapsed()) / 1e6, each.name); };
        bool isShown = false;
        for (bool isOver = false; !isOver;) {
            const auto found = glance.time([&] { return search.next(database); });
            if (!found)
                return tl::unexpected(found.error());
            isOver = found->isOver;
            if (isShown || (found->paths.empty() && !isOver))
                continue;
            isShown = true;
            worstFirst = std::max(worstFirst, elapsed());
            first.add(elapsed().first);
        }
        worst = std::max(worst, elapsed());
    }
    std::printf("the longest wait for first rows: \"%s\", %.1f ms\n", qPrintable(worstFirst.second),
                worstFirst.first);
    std::printf("the longest filter to its end: \"%s\", %.1f ms\n", qPrintable(worst.second), worst.first);
    return {};
}

} // namespace

Result<void> benchCascade(const QString &registerPath)
{
    const auto database = Database::open(registerPath, Database::Access::ReadWrite);
    if (!database)
        return tl::unexpected(database.error());
    return openNodes(*database, 500)
        .and_then([&] { return filterNodes(*database); })
        .and_then([&] { return once("gaps", 10000, [&] { return gaps(*database, {}, 200); }); })
        .and_then([&] { return once("coverage", 5000, [&] { return coverage(*database, {}); }); })
        .and_then([&] {
            return once("three levels of the chart", 1000,
                        [&] { return cascadeChart(*database, {}, 3, 500, Day); });
        });
}

} // namespace mandate
