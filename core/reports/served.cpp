// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/served.h"

#include "core/store/statement.h"

#include <algorithm>

namespace mandate {

namespace {

constexpr const char *Kras = R"(
    SELECT level, sum(EXISTS (SELECT 1 FROM alignment WHERE parent_kra = kra.id)), count(*)
    FROM kra GROUP BY level)";

constexpr const char *Objectives = R"(
    SELECT agreement.kind = 'work_plan',
           sum(EXISTS (SELECT 1 FROM alignment WHERE child_objective = objective.id)), count(*)
    FROM agreement JOIN objective ON objective.agreement = agreement.id
    WHERE agreement.cycle = ?1 GROUP BY 1)";

constexpr const char *KraRows = R"(
    SELECT kra.id, kra.code, kra.title, coalesce(post.title, '')
    FROM kra LEFT JOIN post ON post.id = kra.owner
    WHERE kra.code > ?1 AND kra.level = ?2
          AND EXISTS (SELECT 1 FROM alignment WHERE parent_kra = kra.id) = ?3
    ORDER BY kra.code LIMIT ?4)";

constexpr const char *ObjectiveRows = R"(
    SELECT agreement.id, agreement.cycle, objective.id, agreement.code, objective.number, objective.title,
           coalesce(office.name, person.name, post.title, '')
    FROM agreement JOIN objective ON objective.agreement = agreement.id
         LEFT JOIN office ON office.id = agreement.second_party
         LEFT JOIN person ON person.id = agreement.second_party
         LEFT JOIN post ON post.id = agreement.second_party
    WHERE agreement.code >= ?1 AND (agreement.code > ?1 OR objective.number > ?2)
          AND (agreement.kind = 'work_plan') = ?3
          AND EXISTS (SELECT 1 FROM alignment WHERE child_objective = objective.id) = ?4
    ORDER BY agreement.code, objective.number)";

bool holds(const std::vector<Cycle> &cycles, const Uuid &id)
{
    return std::any_of(cycles.begin(), cycles.end(),
                       [&id](const Cycle &cycle) { return cycle.id.uuid == id; });
}

Result<std::vector<ChartRow>> kraRows(const Database &database, KraLevel level, bool served,
                                      const ChartPage &page)
{
    Statement statement(database, KraRows);
    statement.bind(1, page.afterCode)
        .bind(2, QString(name(level)))
        .bind(3, std::int64_t(served))
        .bind(4, std::int64_t(page.limit));
    return statement.all([](const Statement &row) {
        return ChartRow{{}, row.uuid(0), row.text(1), 0, row.text(2), row.text(3)};
    });
}

Result<std::vector<ChartRow>> objectiveRows(const Database &database, const std::vector<Cycle> &cycles,
                                            bool workPlans, bool served, const ChartPage &page)
{
    Statement statement(database, ObjectiveRows);
    statement.bind(1, page.afterCode)
        .bind(2, std::int64_t(page.afterNumber))
        .bind(3, std::int64_t(workPlans))
        .bind(4, std::int64_t(served));
    std::vector<ChartRow> rows;
    while (int(rows.size()) < page.limit) {
        const auto row = statement.step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        if (holds(cycles, statement.uuid(1)))
            rows.push_back({{statement.uuid(0)},
                            statement.uuid(2),
                            statement.text(3),
                            int(statement.integer(4)),
                            statement.text(5),
                            statement.text(6)});
    }
    return rows;
}

int rankOf(const ServedLevel &level)
{
    return level.kras ? int(*level.kras) : int(KraLevel::Local) + 1 + int(level.workPlans);
}

void add(std::vector<ServedCount> &counts, const ServedLevel &level, const Statement &row)
{
    auto place = std::find_if(counts.begin(), counts.end(),
                              [&level](const ServedCount &count) { return count.level == level; });
    if (place == counts.end())
        place = counts.insert(place, {level, 0, 0});
    place->served += int(row.integer(1));
    place->all += int(row.integer(2));
}

} // namespace

Result<std::vector<ServedCount>> servedCounts(const Database &database, const std::vector<Cycle> &cycles)
{
    std::vector<ServedCount> counts;
    const auto kras = Statement(database, Kras).each([&counts](const Statement &row) {
        add(counts, {fromName<KraLevel>(row.text(0)).value_or(KraLevel::National), false}, row);
    });
    if (!kras)
        return tl::unexpected(kras.error());
    Statement objectives(database, Objectives);
    for (const Cycle &cycle : cycles) {
        objectives.reset();
        objectives.bind(1, cycle.id);
        const auto read = objectives.each([&counts](const Statement &row) {
            add(counts, {std::nullopt, row.integer(0) != 0}, row);
        });
        if (!read)
            return tl::unexpected(read.error());
    }
    std::sort(counts.begin(), counts.end(),
              [](const ServedCount &a, const ServedCount &b) { return rankOf(a.level) < rankOf(b.level); });
    return counts;
}

ChartRows servedRows(const std::vector<Cycle> &cycles, const ServedLevel &level, bool served)
{
    return [=](const Database &database, const ChartPage &page) {
        return level.kras ? kraRows(database, *level.kras, served, page)
                          : objectiveRows(database, cycles, level.workPlans, served, page);
    };
}

} // namespace mandate
