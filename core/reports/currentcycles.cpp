// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/currentcycles.h"

#include "core/base/period.h"
#include "core/store/records.h"

#include <algorithm>

namespace mandate {

namespace {

std::vector<Cycle> endedLast(const std::vector<Cycle> &cycles, const QDate &asOf)
{
    std::vector<Cycle> ended;
    for (const Cycle &cycle : cycles) {
        if (!cycle.end.isValid() || cycle.end >= asOf || (!ended.empty() && cycle.end < ended.front().end))
            continue;
        if (!ended.empty() && cycle.end > ended.front().end)
            ended.clear();
        ended.push_back(cycle);
    }
    return ended;
}

std::vector<Cycle> counted(const std::vector<Cycle> &cycles, const QDate &asOf)
{
    std::vector<Cycle> running;
    std::copy_if(cycles.begin(), cycles.end(), std::back_inserter(running), [&asOf](const Cycle &cycle) {
        return DateRange{cycle.start, cycle.end}.contains(asOf);
    });
    return running.empty() ? endedLast(cycles, asOf) : running;
}

Result<std::vector<Cycle>> all(const Database &database)
{
    return records<Cycle>(database, "ORDER BY code");
}

} // namespace

Result<std::vector<Cycle>> countedCycles(const Database &database, const QDate &asOf, const CycleId &wanted)
{
    if (!wanted.isNull())
        return records<Cycle>(database, "WHERE id = ?", wanted);
    return all(database).map([&asOf](const std::vector<Cycle> &cycles) { return counted(cycles, asOf); });
}

Result<std::vector<Cycle>> cyclesInWork(const Database &database, const QDate &asOf, const CycleId &wanted)
{
    if (!wanted.isNull())
        return countedCycles(database, asOf, wanted);
    return all(database).map([&asOf](const std::vector<Cycle> &cycles) {
        std::vector<Cycle> inWork = counted(cycles, asOf);
        std::copy_if(cycles.begin(), cycles.end(), std::back_inserter(inWork),
                     [&asOf](const Cycle &cycle) { return cycle.start > asOf; });
        return inWork;
    });
}

} // namespace mandate
