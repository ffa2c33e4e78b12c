// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/closings.h"

#include "core/store/closed.h"
#include "core/store/cyclerules.h"
#include "core/store/journal.h"
#include "core/store/records.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(closings)
};

int countOf(Period::Kind kind)
{
    switch (kind) {
    case Period::Kind::Month: return 12;
    case Period::Kind::Quarter: return 4;
    case Period::Kind::Half: return 2;
    case Period::Kind::Year: break;
    }
    return 0; // it is the cycle
}

// Those in which is reported, and whatever else was closed.
QStringList periodsOf(CycleRules &rules, const Cycle &cycle, const std::vector<ClosedPart> &parts)
{
    QStringList periods;
    const auto known = rules.of(cycle);
    if (known && !(*known)->reporting.empty()) {
        const Period::Kind kind = (*known)->reporting.front().report;
        for (int number = 1; number <= countOf(kind); ++number)
            periods += Period{kind, number}.text();
    }
    for (const ClosedPart &part : parts)
        if (part.closing.cycle == cycle.id && !part.closing.period.isEmpty()
            && !periods.contains(part.closing.period))
            periods += part.closing.period;
    return periods;
}

Result<ClosingRow> rowFor(const Database &database, const Cycle &cycle, const QString &period,
                          const std::vector<ClosedPart> &parts)
{
    ClosingRow row{cycle.id, cycle.code, period, {}, {}, {}, {}, {}};
    const auto isItself = [&](const ClosedPart &part) {
        return part.closing.cycle == cycle.id && part.closing.period == period;
    };
    const auto covers = [&](const ClosedPart &part) {
        return part.closing.cycle == cycle.id
               && (part.closing.period.isEmpty() || (!period.isEmpty() && part.covers(period)));
    };
    auto part = std::find_if(parts.begin(), parts.end(), isItself);
    if (part == parts.end())
        part = std::find_if(parts.begin(), parts.end(), covers);
    if (part == parts.end())
        return row;
    const auto save = saveOfAct(database, part->closing.id.uuid);
    if (!save)
        return tl::unexpected(save.error());
    row.closing = part->closing.id;
    row.closedPeriod = part->closing.period;
    row.reason = part->closing.reason;
    if (*save) {
        row.by = (*save)->user;
        row.at = (*save)->at;
    }
    return row;
}

ReopeningState stateOf(const Reopening &reopening, const QString &verdict, const QDate &day)
{
    if (verdict == QLatin1String("refused"))
        return ReopeningState::Refused;
    if (reopening.until.isValid() && reopening.until < day)
        return ReopeningState::Over;
    return verdict.isEmpty() && !reopening.by.isNull() ? ReopeningState::Asked : ReopeningState::Open;
}

Result<void> describeReopening(const Database &database, const QDate &day, ReopeningRow &row)
{
    Statement found(database,
                    "SELECT y.code, c.period, coalesce((SELECT a.code FROM agreement a WHERE a.id = "
                    "r.agreement), ''), coalesce((SELECT w.shown_name FROM account w WHERE w.id = "
                    "r.proposed_by), ''), coalesce((SELECT f.verdict FROM confirmation f WHERE f.subject "
                    "= r.id), '') FROM reopening r JOIN closing c ON c.id = r.closing JOIN cycle y ON y.id "
                    "= c.cycle WHERE r.id = ?");
    const auto isThere = found.bind(1, row.reopening.id).step();
    const auto save = saveOfAct(database, row.reopening.id.uuid);
    if (!isThere || !save)
        return tl::unexpected(isThere ? save.error() : isThere.error());
    row.cycleCode = found.text(0);
    row.period = found.text(1);
    row.agreementCode = found.text(2);
    row.askedBy = found.text(3);
    row.state = stateOf(row.reopening, found.text(4), day);
    if (*save) {
        row.askedAt = (*save)->at;
        row.askedBy = row.askedBy.isEmpty() ? (*save)->user : row.askedBy;
    }
    return {};
}

} // namespace

Result<std::vector<ClosingRow>> closings(const Database &database, const QDate &day, const CycleId &wanted)
{
    const auto cycles = records<Cycle>(database, "ORDER BY start DESC, code DESC");
    const auto parts = closedParts(database, day);
    if (!cycles || !parts)
        return tl::unexpected(cycles ? parts.error() : cycles.error());
    CycleRules rules(database);
    std::vector<ClosingRow> rows;
    for (const Cycle &cycle : *cycles) {
        if (!wanted.isNull() && cycle.id != wanted)
            continue;
        for (const QString &period : QStringList(QString()) + periodsOf(rules, cycle, *parts)) {
            auto row = rowFor(database, cycle, period, *parts);
            if (!row)
                return tl::unexpected(row.error());
            rows.push_back(std::move(*row));
        }
    }
    return rows;
}

Result<std::vector<ReopeningRow>> reopenings(const Database &database, const QDate &day,
                                             const CycleId &wanted)
{
    const auto acts = records<Reopening>(database,
                                         "WHERE ?1 IS NULL OR closing IN (SELECT c.id FROM closing c WHERE "
                                         "c.cycle = ?1) ORDER BY id DESC",
                                         wanted.isNull() ? Value() : Value(wanted.uuid));
    if (!acts)
        return tl::unexpected(acts.error());
    std::vector<ReopeningRow> rows;
    for (const Reopening &act : *acts) {
        rows.push_back({act, {}, {}, {}, {}, {}, ReopeningState::Asked});
        if (const auto done = describeReopening(database, day, rows.back()); !done)
            return tl::unexpected(done.error());
    }
    std::stable_partition(rows.begin(), rows.end(),
                          [](const ReopeningRow &row) { return row.state == ReopeningState::Asked; });
    return rows;
}

QString reopeningStateText(ReopeningState state)
{
    switch (state) {
    case ReopeningState::Asked: return Text::tr("Waits for a second person");
    case ReopeningState::Open: return Text::tr("Open");
    case ReopeningState::Over: return Text::tr("Over");
    case ReopeningState::Refused: break;
    }
    return Text::tr("Refused");
}

} // namespace mandate
