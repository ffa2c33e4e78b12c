// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/registermonth.h"

#include "core/reports/changewords.h"
#include "core/store/link.h"
#include "core/store/snapshot.h"
#include "core/store/statement.h"

namespace mandate {

namespace {

std::int64_t clockAt(const QDateTime &time)
{
    return std::int64_t(time.toMSecsSinceEpoch()) << 16;
}

Result<ChainHead> headBefore(const Database &database, const QDateTime &time)
{
    Statement statement(database,
                        selectLinks("WHERE hlc < ? AND +site_id = (SELECT site_id FROM register) ORDER BY "
                                    "hlc DESC LIMIT 1"));
    return statement.bind(1, clockAt(time)).step().map([&statement](bool isThere) {
        return isThere ? headOf(linkOn(statement).entry) : ChainHead();
    });
}

Result<std::vector<MonthSave>> savesBetween(const Database &database, const QDateTime &from,
                                            const QDateTime &to)
{
    Statement statement(
        database, selectLinks("WHERE hlc >= ? AND hlc < ? AND +site_id = (SELECT site_id FROM register) "
                              "ORDER BY hlc"));
    statement.bind(1, clockAt(from)).bind(2, clockAt(to));
    return statement.all([](const Statement &row) { return MonthSave{linkOn(row).entry, 0}; });
}

void countDay(RegisterMonth &month, const SaveEntry &save)
{
    const QDate day = save.at.toLocalTime().date();
    if (month.days.empty() || month.days.back().day != day)
        month.days.push_back({day, save.sequence, save.sequence, {}});
    month.days.back().last = save.sequence;
    month.days.back().head = headOf(save);
}

// An act is one line of the journal that holds it whole.
Result<void> addActs(RegisterMonth &month, const Database &database, ChangeWords &words)
{
    Statement count(database, "SELECT count(*), count(CASE kind WHEN 'act' THEN 1 END) FROM change WHERE "
                              "save_id = ?");
    for (MonthSave &each : month.saves) {
        if (const auto row = count.bind(1, each.save.id).step(); !row)
            return tl::unexpected(row.error());
        each.changes = count.integer(0);
        const bool hasActs = count.integer(1) > 0;
        count.reset();
        const auto changes = hasActs ? changesOf(database, each.save.id) : std::vector<ChangeEntry>();
        if (!changes)
            return tl::unexpected(changes.error());
        for (const ChangeEntry &change : *changes) {
            if (change.kind != ChangeKind::Act)
                continue;
            auto line = words.line(each.save, change);
            if (!line)
                return tl::unexpected(line.error());
            month.acts.push_back(std::move(*line));
        }
    }
    return {};
}

} // namespace

Result<RegisterMonth> registerMonth(const Database &database, const QDate &day, const QLocale &reader)
{
    const Snapshot snapshot(database);
    RegisterMonth month;
    month.first = QDate(day.year(), day.month(), 1);
    const QDateTime from = month.first.startOfDay();
    auto saves = savesBetween(database, from, month.first.addMonths(1).startOfDay());
    const auto before = headBefore(database, from);
    if (!saves || !before)
        return tl::unexpected(saves ? before.error() : saves.error());
    month.saves = std::move(*saves);
    month.before = *before;
    for (const MonthSave &each : month.saves)
        countDay(month, each.save);
    ChangeWords words(database, reader);
    return addActs(month, database, words).map([&month] { return std::move(month); });
}

} // namespace mandate
