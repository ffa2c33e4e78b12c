// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include "core/reports/cascadechart.h"
#include "core/reports/cascadefilter.h"
#include "core/reports/coverage.h"
#include "core/reports/gaps.h"
#include "core/reports/whereused.h"
#include "core/store/database.h"

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
        m_times.push_back(double(timer.nsecsElapsed()) / 1e6);
        return done;
    }

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

Result<void> filterNodes(const Database &database)
{
    const auto filtered = [&database](const char *name, const CascadeFilter &filter, double allowed) {
        return once(name, allowed, [&] { return cascadeMatches(database, filter, Day); });
    };
    CascadeFilter words;
    words.words = QStringLiteral("water");
    CascadeFilter nothing;
    nothing.words = QStringLiteral("no such words anywhere");
    CascadeFilter people;
    people.level = CascadeLevel::Person;
    CascadeFilter reached;
    reached.state = CascadeState::Reached;
    return filtered("branches by words", words, 250)
        .and_then([&] { return filtered("branches by a level", people, 250); })
        .and_then([&] { return filtered("branches by words that occur nowhere", nothing, 5000); })
        .and_then([&] { return filtered("branches by a state", reached, 30000); });
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
