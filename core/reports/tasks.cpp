// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/tasks.h"

#include "core/checks/points.h"
#include "core/reports/currentcycles.h"
#include "core/store/cyclerules.h"
#include "core/store/statement.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(reports)
};

// So many agreements are passed over or looked into before the answer is given.
constexpr int MostPassed = 2'000;
constexpr int MostDrafts = 24;
constexpr int MostReports = 400;

constexpr const char *Agreements = R"(
    SELECT id, code, kind, cycle, EXISTS (SELECT 1 FROM agreement_version WHERE agreement = agreement.id)
    FROM agreement WHERE code > ?1 ORDER BY code LIMIT ?2)";

// A period is reported by any figure that reaches its last day: the year's, the half's, the quarter's or the
// month's. To say that nothing is known is no report.
constexpr const char *Reports = R"(
    SELECT indicator.id,
           EXISTS (SELECT 1 FROM progress
                   WHERE progress.indicator = indicator.id AND progress.period IN (?2, ?3, ?4, ?5)
                         AND progress.state <> 'missing'
                         AND NOT (progress.state = 'reported' AND progress.value = ''))
    FROM objective JOIN action ON action.objective = objective.id
         JOIN indicator ON indicator.action = action.id
    WHERE objective.agreement = ?1 ORDER BY objective.number, action.number, indicator.number)";

bool isWeights(const Point &point)
{
    return point.code.startsWith(QLatin1String("weights."));
}

QString correctText(const std::vector<Point> &points)
{
    if (points.size() == 1)
        return points.front().sentence;
    return Text::tr("%1 points to correct before it can be signed. The first: %2")
        .arg(points.size())
        .arg(points.front().sentence);
}

QString alignText(const std::vector<Point> &points)
{
    if (points.size() == 1)
        return points.front().sentence;
    return Text::tr("%1 objectives serve nothing above. The first: %2")
        .arg(points.size())
        .arg(points.front().sentence);
}

std::vector<Point> pointsOf(const std::vector<Point> &points, bool (*isOne)(const Point &))
{
    std::vector<Point> found;
    std::copy_if(points.begin(), points.end(), std::back_inserter(found), isOne);
    return found;
}

// Looks for what one duty leaves open, agreement after agreement.
class Search
{
public:
    Search(const Database &database, const Duty &duty)
        : m_database(database), m_duty(duty), m_rules(database), m_reports(database, Reports)
    {}

    Result<TaskPiece> run(const QString &after)
    {
        Statement agreements(m_database, Agreements);
        agreements.bind(1, after).bind(2, std::int64_t(MostPassed));
        const int most = m_duty.report ? MostReports : MostDrafts;
        int passed = 0;
        for (int looked = 0; looked < most; ++passed) {
            const auto row = agreements.step();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                return finished(passed);
            m_task = {};
            m_task.agreement.uuid = agreements.uuid(0);
            m_task.code = agreements.text(1);
            m_task.due = m_duty.due;
            m_last = m_task.code;
            if (!concerns(agreements))
                continue;
            ++looked;
            if (const auto done = m_duty.report ? lookAtReports() : lookAtDraft(); !done)
                return tl::unexpected(done.error());
        }
        m_piece.goOn = m_last;
        return std::move(m_piece);
    }

private:
    Result<TaskPiece> finished(int passed)
    {
        if (passed == MostPassed)
            m_piece.goOn = m_last;
        return std::move(m_piece);
    }

    bool concerns(const Statement &agreement) const
    {
        const bool isStaff = agreement.text(2) == QLatin1String(name(AgreementKind::WorkPlan));
        const bool isSigned = agreement.integer(4) != 0;
        return agreement.uuid(3) == m_duty.cycle.id.uuid && isStaff == (m_duty.scope == CalendarScope::Staff)
               && (m_duty.report || !isSigned);
    }

    void add(TaskKind kind, const QString &sentence, const Uuid &item = {}, const QString &column = {})
    {
        Task task = m_task;
        task.kind = kind;
        task.sentence = sentence;
        task.item = item;
        task.column = column;
        m_piece.tasks.push_back(std::move(task));
    }

    void add(TaskKind kind, const QString &sentence, const Point &point)
    {
        add(kind, sentence, point.record == m_task.agreement.uuid ? Uuid() : point.record, point.column);
    }

    Result<void> lookAtDraft()
    {
        const auto draft = dossier(m_database, m_task.agreement);
        if (!draft)
            return tl::unexpected(draft.error());
        const auto rules = m_rules.of(draft->cycle);
        if (!rules)
            return tl::unexpected(rules.error());
        const auto points = pointsToCorrect(*draft, **rules);
        const auto wrong =
            pointsOf(points, [](const Point &point) { return point.severity == Severity::MustCorrect; });
        if (wrong.empty())
            add(TaskKind::Sign, Text::tr("Ready to be signed."));
        else
            add(std::all_of(wrong.begin(), wrong.end(), isWeights) ? TaskKind::Weights : TaskKind::Correct,
                correctText(wrong), wrong.front());
        const auto unaligned = pointsOf(points, [](const Point &point) {
            return point.code == QLatin1String("objective.alignment.missing");
        });
        if (!unaligned.empty())
            add(TaskKind::Align, alignText(unaligned), unaligned.front());
        return {};
    }

    void bindPeriods()
    {
        const DateRange days = m_duty.report->within(m_duty.cycle.start);
        int month = 1;
        while (month < 12 && Period{Period::Kind::Month, month}.within(m_duty.cycle.start).last < days.last)
            ++month;
        const Period reaching[] = {{Period::Kind::Year, 1},
                                   {Period::Kind::Half, (month + 5) / 6},
                                   {Period::Kind::Quarter, (month + 2) / 3},
                                   {Period::Kind::Month, month}};
        int parameter = 2;
        for (const Period &period : reaching)
            m_reports.bind(parameter++, period.text());
    }

    Result<void> lookAtReports()
    {
        m_reports.reset();
        m_reports.bind(1, m_task.agreement);
        bindPeriods();
        int all = 0;
        int missing = 0;
        Uuid first;
        const auto read = m_reports.each([&](const Statement &row) {
            ++all;
            if (row.integer(1) == 0 && missing++ == 0)
                first = row.uuid(0);
        });
        if (!read)
            return read;
        if (missing > 0)
            add(TaskKind::Report,
                Text::tr("%1: %2 of %3 achievements not reported.")
                    .arg(m_duty.report->text())
                    .arg(missing)
                    .arg(all),
                first);
        return {};
    }

    const Database &m_database;
    const Duty &m_duty;
    CycleRules m_rules;
    Statement m_reports;
    Task m_task; // what all tasks of the agreement looked at have in common
    QString m_last;
    TaskPiece m_piece;
};

} // namespace

Result<std::vector<Duty>> duties(const Database &database, const QDate &today, const CycleId &cycle)
{
    const auto cycles = cyclesInWork(database, today, cycle);
    if (!cycles)
        return tl::unexpected(cycles.error());
    CycleRules known(database);
    std::vector<Duty> all;
    for (const Cycle &each : *cycles) {
        const auto rules = known.of(each);
        if (!rules)
            return tl::unexpected(rules.error());
        const auto own = dutiesOf(each, **rules, today);
        all.insert(all.end(), own.begin(), own.end());
    }
    sortByUrgency(all, today);
    return all;
}

Result<TaskPiece> openTasks(const Database &database, const Duty &duty, const QString &after)
{
    return Search(database, duty).run(after);
}

} // namespace mandate
