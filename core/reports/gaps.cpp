// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/gaps.h"

#include "core/reports/address.h"
#include "core/reports/currentcycles.h"
#include "core/reports/loops.h"
#include "core/reports/splittargets.h"
#include "core/store/partyname.h"
#include "core/store/snapshot.h"
#include "core/store/statement.h"

#include <QCoreApplication>

#include <set>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(reports)
};

struct GapQuestion
{
    GapKind kind;
    QByteArray sql; // identity, code, title, owner, and what the sentence says of it; ?1 is a cycle or NULL
};

QByteArray kras(const char *condition)
{
    return QByteArray("SELECT k.id, k.code, k.title, coalesce((SELECT s.title FROM post s WHERE s.id = "
                      "k.owner), ''), '' FROM kra k WHERE ")
           + condition + " ORDER BY k.code";
}

constexpr const char *AlignedInCycle =
    "SELECT 1 FROM alignment l LEFT JOIN objective o ON o.id = l.child_objective LEFT JOIN agreement a ON "
    "a.id = o.agreement WHERE l.parent_kra = k.id AND (?1 IS NULL OR l.child_kra IS NOT NULL OR a.cycle = "
    "?1)";

constexpr const char *InCycle = "FROM agreement a JOIN cycle c ON c.id = a.cycle ";

// The children of a KRA that count in the cycle; what serves an objective is of a cycle already.
QByteArray shares(const char *parent, const QByteArray &told, const char *having)
{
    return "SELECT p.id, " + told + ", p.title, '', sum(l.share) FROM alignment l JOIN " + parent
           + " LEFT JOIN objective o ON o.id = l.child_objective LEFT JOIN agreement a ON a.id = o.agreement "
             "WHERE (?1 IS NULL OR l.child_kra IS NOT NULL OR a.cycle = ?1) GROUP BY p.id HAVING "
           + having;
}

QByteArray allShares(const char *having)
{
    return shares("kra p ON p.id = l.parent_kra", "p.code", having) + " UNION ALL "
           + shares("objective p ON p.id = l.parent_objective",
                    "(SELECT w.code FROM agreement w WHERE w.id = p.agreement) || '/' || p.number", having)
           + " ORDER BY 2";
}

std::vector<GapQuestion> gapQuestions()
{
    return {
        {GapKind::KraUnserved, kras((QByteArray("NOT EXISTS (") + AlignedInCycle + ")").constData())},
        {GapKind::KraWithoutKpi, kras("NOT EXISTS (SELECT 1 FROM kpi WHERE kra = k.id)")},
        {GapKind::ObjectiveUnaligned,
         "SELECT o.id, a.code || '/' || o.number, o.title, " + partyName("a.second_party", "c") + ", '' "
             + InCycle
             + "JOIN objective o ON o.agreement = a.id WHERE (?1 IS NULL OR a.cycle = ?1) AND NOT EXISTS "
               "(SELECT 1 FROM alignment WHERE child_objective = o.id) "
               "ORDER BY a.kind = 'work_plan', a.code, o.number"},
        {GapKind::AgreementUnaligned,
         "SELECT a.id, a.code, a.vision, " + partyName("a.second_party", "c") + ", '' " + InCycle
             + "WHERE (?1 IS NULL OR a.cycle = ?1) AND NOT EXISTS (SELECT 1 FROM objective o JOIN alignment "
               "l ON l.child_objective = o.id WHERE o.agreement = a.id) "
               "ORDER BY a.kind = 'work_plan', a.code"},
        {GapKind::SharesExceed, allShares("sum(l.share) > 10000")},
        {GapKind::SharesShort, allShares("count(*) = count(l.share) AND sum(l.share) < 10000")},
    };
}

QString sentence(GapKind kind, const QString &code, const QString &figure)
{
    switch (kind) {
    case GapKind::KraUnserved:
        return Text::tr("Nothing serves %1. Align an objective or another key result area to it.").arg(code);
    case GapKind::KraWithoutKpi: return Text::tr("%1 has no KPI. Enter how it is measured.").arg(code);
    case GapKind::ObjectiveUnaligned: return Text::tr("%1 serves nothing. Align it.").arg(code);
    case GapKind::AgreementUnaligned:
        return Text::tr("No objective of %1 serves anything. Align them.").arg(code);
    case GapKind::SharesExceed:
        return Text::tr("What serves %1 carries %2 % of it. Reduce the shares to 100 %.").arg(code, figure);
    case GapKind::SharesShort:
        return Text::tr("What serves %1 carries only %2 % of it. Raise the shares to 100 %.")
            .arg(code, figure);
    case GapKind::Loop:
        return Text::tr("%1 serves itself by a detour. Remove one of the alignments of the loop.").arg(code);
    case GapKind::TargetUnclear:
        return Text::tr("The target of %1 is not broken down properly. %2").arg(code, figure);
    case GapKind::TargetUnder:
        return Text::tr("Of the target of %1, %2 are left unallocated. Allocate the rest.").arg(code, figure);
    case GapKind::TargetOver:
        return Text::tr("The parts of the target of %1 exceed it by %2. Reduce them.").arg(code, figure);
    }
    return {};
}

// Keeps the first of each kind and counts all.
class Findings
{
public:
    explicit Findings(int mostOfKind) : m_most(mostOfKind) {}

    void add(GapRow &&row)
    {
        if (m_report.counts[std::size_t(row.kind)]++ < m_most)
            m_report.rows.push_back(std::move(row));
    }
    bool isFull(GapKind kind) const { return m_report.count(kind) >= m_most; }
    GapReport &&report() { return std::move(m_report); }

private:
    int m_most;
    GapReport m_report;
};

// Shares of two years are never added up.
bool isOfOneYear(GapKind kind)
{
    return kind == GapKind::SharesExceed || kind == GapKind::SharesShort;
}

// Asks about one cycle after the other, or about all at once.
class Asking
{
public:
    Asking(const Database &database, Findings &findings) : m_database(database), m_findings(findings) {}

    Result<void> ask(const GapQuestion &question, const CycleId &cycle)
    {
        Statement statement(m_database, question.sql);
        if (question.sql.contains("?1"))
            statement.bind(1, cycle.isNull() ? Value() : Value(cycle.uuid));
        return statement.each([&](const Statement &row) { take(question.kind, row, {}); });
    }

    // What KRAs alone carry is the same each year, and told once.
    Result<void> ask(const GapQuestion &question, const std::vector<Cycle> &cycles)
    {
        m_told.clear();
        for (const Cycle &cycle : cycles) {
            Statement statement(m_database, question.sql);
            statement.bind(1, cycle.id);
            const auto asked = statement.each([&](const Statement &row) {
                if (m_told.emplace(row.uuid(0), row.integer(4)).second)
                    take(question.kind, row, cycles.size() > 1 ? cycle.code : QString());
            });
            if (!asked)
                return asked;
        }
        return {};
    }

private:
    void take(GapKind kind, const Statement &row, const QString &year)
    {
        const QString code = row.text(1);
        const QString percent = (Decimal::fromInteger(row.integer(4)) / 100).text();
        const QString said = sentence(kind, code, percent);
        m_findings.add({kind, row.uuid(0), code, row.text(2), row.text(3),
                        year.isEmpty() ? said : Text::tr("%1: %2").arg(year, said)});
    }

    const Database &m_database;
    Findings &m_findings;
    std::set<std::pair<Uuid, std::int64_t>> m_told;
};

Result<void> addLoops(const Database &database, Findings &findings)
{
    const auto looped = loopedNodes(database);
    if (!looped)
        return tl::unexpected(looped.error());
    for (const Uuid &node : *looped) {
        if (findings.isFull(GapKind::Loop)) {
            findings.add({GapKind::Loop, node, {}, {}, {}, {}});
            continue;
        }
        const auto code = addressOf(database, node);
        if (!code)
            return tl::unexpected(code.error());
        findings.add({GapKind::Loop, node, *code, {}, {}, sentence(GapKind::Loop, *code, {})});
    }
    return {};
}

Result<void> addTargets(const Database &database, const CycleId &cycle, Findings &findings)
{
    const auto visit = [&findings](const SplitTarget &target) {
        const Allocation &allocation = target.allocation;
        const auto add = [&](GapKind kind, const QString &figure) {
            findings.add(
                {kind, target.id, target.code, target.title, {}, sentence(kind, target.code, figure)});
        };
        if (allocation.state == AllocationState::Unclear)
            add(GapKind::TargetUnclear, allocation.fault);
        else if (allocation.state == AllocationState::Under)
            add(GapKind::TargetUnder, amountText(allocation.unallocated, allocation));
        else if (allocation.state == AllocationState::Over)
            add(GapKind::TargetOver, amountText(-allocation.unallocated, allocation));
    };
    return visitSplitTargets(database, cycle, visit);
}

} // namespace

Result<GapReport> gaps(const Database &database, const CycleId &cycle, int mostOfKind, const QDate &asOf)
{
    const Snapshot snapshot(database);
    const auto inWork = cyclesInWork(database, asOf, cycle);
    if (!inWork)
        return tl::unexpected(inWork.error());
    Findings findings(mostOfKind);
    Asking asking(database, findings);
    for (const GapQuestion &question : gapQuestions()) {
        const bool isYearly = isOfOneYear(question.kind) && !inWork->empty();
        const auto done = isYearly ? asking.ask(question, *inWork) : asking.ask(question, cycle);
        if (!done)
            return tl::unexpected(done.error());
    }
    return addLoops(database, findings)
        .and_then([&] { return addTargets(database, cycle, findings); })
        .map([&findings] { return findings.report(); });
}

} // namespace mandate
