// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cycledraft.h"

#include "core/base/period.h"
#include "core/checks/peoplechecks.h"
#include "core/cycle/rulesetcopy.h"
#include "core/store/dossiers.h"
#include "core/store/records.h"

#include <QCoreApplication>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

void setYear(Cycle &cycle, const QDate &start)
{
    cycle.start = start;
    cycle.end = start.addYears(1).addDays(-1);
}

Cycle after(const Cycle &latest)
{
    Cycle next = latest;
    next.id = CycleId::create();
    if (!latest.start.isValid() || !latest.end.isValid()) {
        next.code.clear();
        next.name.clear();
        return next;
    }
    setYear(next, latest.end.addDays(1));
    const QString year = yearLabel(next.start, next.end);
    const QString yearBefore = yearLabel(latest.start, latest.end);
    next.code = latest.code.contains(yearBefore) ? QString(latest.code).replace(yearBefore, year) : year;
    next.name.replace(yearBefore, year);
    // "Financial year 2025/26"
    next.name.replace(QString(yearBefore).replace(u'-', u'/'), QString(year).replace(u'-', u'/'));
    if (next.name == latest.name)
        next.name.clear();
    return next;
}

// The newest copy of the rule set that the latest cycle follows, or of any.
Result<std::optional<RuleSetCopy>> newestRules(const Database &database, const std::optional<Cycle> &latest)
{
    return record<RuleSetCopy>(database,
                               "ORDER BY code = (SELECT code FROM rule_set WHERE id = ?) DESC, version DESC, "
                               "id LIMIT 1",
                               latest ? latest->rules : RuleSetId());
}

Result<Cycle> firstCycle(const Database &database, const RuleSetCopy &copy, const QDate &day)
{
    Cycle first;
    first.id = CycleId::create();
    first.rules = copy.id;
    return rulesOf(database, first).map([&](const RuleSet &rules) {
        const QDate start(day.year(), rules.yearStartMonth, 1);
        setYear(first, start <= day ? start : start.addYears(-1));
        first.code = yearLabel(first.start, first.end);
        return first;
    });
}

class Findings
{
public:
    explicit Findings(const Cycle &cycle) : m_cycle(cycle) {}

    void add(bool isFault, const char *code, const char *column, const QString &sentence)
    {
        if (isFault)
            m_points.push_back({QString::fromLatin1(code), Severity::MustCorrect, sentence,
                                QStringLiteral("cycle"), m_cycle.id.uuid, QString::fromLatin1(column),
                                m_cycle.code});
    }
    void add(std::vector<Point> points) { m_points.insert(m_points.end(), points.begin(), points.end()); }
    std::vector<Point> take() { return std::move(m_points); }

private:
    const Cycle &m_cycle;
    std::vector<Point> m_points;
};

} // namespace

Result<Cycle> nextCycle(const Database &database, const QDate &day)
{
    const auto latest = record<Cycle>(database, "ORDER BY \"end\" DESC, code DESC LIMIT 1");
    if (!latest)
        return tl::unexpected(latest.error());
    const auto copy = newestRules(database, *latest);
    if (!copy)
        return tl::unexpected(copy.error());
    if (!*latest && *copy)
        return firstCycle(database, **copy, day);
    Cycle next = *latest ? after(**latest) : Cycle{CycleId::create(), {}, {}, {}, {}, {}, {}};
    if (*copy)
        next.rules = (*copy)->id;
    return next;
}

Result<std::vector<Point>> pointsToCorrect(const Database &database, const Cycle &cycle)
{
    const auto namesake = record<Cycle>(database, "WHERE code = ? AND id <> ?", cycle.code, cycle.id);
    // Two rule sets in one register may well have years of their own.
    const auto overlapped = record<Cycle>(
        database,
        "WHERE id <> ?1 AND start <= ?3 AND \"end\" >= ?2 AND rules IN (SELECT s.id FROM rule_set s JOIN "
        "rule_set t ON t.code = s.code WHERE t.id = ?4) ORDER BY start LIMIT 1",
        cycle.id, cycle.start.toString(Qt::ISODate), cycle.end.toString(Qt::ISODate), cycle.rules);
    if (!namesake || !overlapped)
        return tl::unexpected(namesake ? overlapped.error() : namesake.error());
    Findings findings(cycle);
    findings.add(cycle.code.isEmpty(), "cycle.code.missing", "code",
                 Text::tr("The cycle needs a code, such as 2014-15."));
    findings.add(
        namesake->has_value(), "cycle.code.taken", "code",
        Text::tr("The register holds a cycle %1 already. Give this one another code.").arg(cycle.code));
    findings.add(cycle.rules.isNull(), "cycle.rules.missing", "rules",
                 Text::tr("Say which rule set the cycle follows."));
    findings.add(!cycle.start.isValid(), "cycle.start.missing", "start",
                 Text::tr("Say the first day of the cycle."));
    findings.add(!cycle.end.isValid(), "cycle.end.missing", "end",
                 Text::tr("Say the last day of the cycle."));
    auto order = pointsToCorrect(cycle);
    const bool isOrdered = order.empty() && cycle.start.isValid() && cycle.end.isValid();
    findings.add(std::move(order));
    if (isOrdered && *overlapped)
        findings.add(true, "cycle.overlap", cycle.start < (**overlapped).start ? "end" : "start",
                     Text::tr("These days overlap those of the cycle %1. Correct its dates or these.")
                         .arg((**overlapped).code));
    return findings.take();
}

} // namespace mandate
