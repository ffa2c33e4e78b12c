// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/indicatorsheet.h"

#include "tests/bench/bareconnection.h"

#include "core/cycle/cycle.h"
#include "core/cycle/rulesetcopy.h"
#include "core/exchange/invention.h"
#include "core/people/office.h"
#include "core/plan/action.h"
#include "core/plan/objective.h"
#include "core/security/password.h"
#include "core/store/store.h"
#include "core/store/usersaves.h"

namespace mandate {

namespace {

constexpr const char *Password = "a long password";
constexpr int Agreements = 100;
constexpr int Parts = 10; // objectives of an agreement, actions of an objective, indicators of an action

Result<BareTable> readTable(const BareConnection &bare, const char *question)
{
    sqlite3_stmt *statement = bare.prepare(question);
    BareTable table;
    int code = sqlite3_step(statement);
    for (; code == SQLITE_ROW; code = sqlite3_step(statement)) {
        auto &row = table.emplace_back(std::size_t(sqlite3_column_count(statement)));
        for (int column = 0; column < int(row.size()); ++column) {
            BareCell &cell = row[std::size_t(column)];
            cell.type = sqlite3_column_type(statement, column);
            cell.number = sqlite3_column_int64(statement, column);
            if (const void *bytes = sqlite3_column_blob(statement, column))
                cell.bytes.assign(static_cast<const char *>(bytes),
                                  std::size_t(sqlite3_column_bytes(statement, column)));
        }
    }
    sqlite3_finalize(statement);
    const auto read = bare.outcome(code);
    return read ? Result<BareTable>(std::move(table)) : tl::unexpected(read.error());
}

int insertRow(sqlite3_stmt *statement, const std::vector<BareCell> &row)
{
    int position = 0;
    for (const BareCell &cell : row) {
        ++position;
        const int size = int(cell.bytes.size());
        if (cell.type == SQLITE_INTEGER)
            sqlite3_bind_int64(statement, position, cell.number);
        else if (cell.type == SQLITE_TEXT)
            sqlite3_bind_text(statement, position, cell.bytes.data(), size, SQLITE_STATIC);
        else if (cell.type == SQLITE_BLOB)
            sqlite3_bind_blob(statement, position, cell.bytes.data(), size, SQLITE_STATIC);
        else
            sqlite3_bind_null(statement, position);
    }
    const int code = sqlite3_step(statement);
    sqlite3_reset(statement);
    return code;
}

std::string insertSql(const char *table, std::size_t columns)
{
    std::string sql = std::string("INSERT INTO ") + table + " VALUES (?";
    for (std::size_t i = 1; i < columns; ++i)
        sql += ", ?";
    return sql + ")";
}

} // namespace

IndicatorSheet::IndicatorSheet()
{
    Chance chance(1);
    for (int i = 0; i < Agreements * Parts * Parts; ++i) {
        m_actions.push_back(ActionId::create());
        for (int number = 1; number <= Parts; ++number) {
            SuccessIndicator &indicator =
                m_indicators.emplace_back(inventedIndicator(chance, 10, QDate(2024, 7, 1)));
            indicator.action = m_actions.back();
            indicator.number = number;
        }
    }
}

Result<void> IndicatorSheet::makeEmpty(const QString &path) const
{
    auto store = Store::create(path);
    if (!store)
        return tl::unexpected(store.error());
    Save save("Everything but indicators");
    const Office office{OfficeId::create(), "GOV", "Cabinet Office", "centre", {}, {}, {}};
    const RuleSetCopy rules{RuleSetId::create(), "generic", "1", {}};
    const Cycle cycle{CycleId::create(), "2024-25",         "2024-25", rules.id, {},
                      QDate(2024, 7, 1), QDate(2025, 6, 30)};
    save.add(office);
    save.add(rules);
    save.add(cycle);
    Agreement agreement;
    agreement.cycle = cycle.id;
    agreement.firstParty = agreement.secondParty = office.id.uuid;
    Objective objective;
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        if (i % (Parts * Parts) == 0) {
            agreement.id = AgreementId::create();
            agreement.code = QString("APA-%1").arg(i / (Parts * Parts) + 1);
            save.add(agreement);
        }
        const int place = int(i) % (Parts * Parts);
        if (place % Parts == 0) {
            objective = {ObjectiveId::create(), agreement.id, place / Parts + 1, "Better roads", {}, false};
            save.add(objective);
        }
        save.add(Action{m_actions[i], objective.id, place % Parts + 1, "Build them"});
    }
    return store->commit(std::move(save)).map([](const SaveId &) {});
}

Result<void> shareWithOfficer(const QString &path)
{
    auto store = Store::open(path, Database::Access::ReadWrite);
    const auto hash = passwordHash(QLatin1String(Password), Effort::Least);
    if (!store || !hash)
        return tl::unexpected(store ? hash.error() : store.error());
    return store->commit(sharingSave({"chief", "Chief", {}, *hash}))
        .and_then(
            [&](const SaveId &) { return store->signIn("chief", QLatin1String(Password), Effort::Least); })
        .and_then([&] {
            return store->commit(userSave({"officer", "Officer", {}, *hash}));
        })
        .and_then([&](const SaveId &) -> Result<SaveId> {
            const auto officer = record<Account>(store->database(), "WHERE name = 'officer'");
            const auto office = record<Office>(store->database(), "WHERE code = 'GOV'");
            if (!officer || !office)
                return tl::unexpected(officer ? office.error() : officer.error());
            RoleGrant grant;
            grant.id = RoleGrantId::create();
            grant.account = (*officer)->id;
            grant.role = UserRole::CentreOfficer;
            grant.office = (*office)->id;
            return grantSave(store->database(), *store->authority(), grant).and_then([&](Save &&save) {
                return store->commit(std::move(save));
            });
        })
        .map([](const SaveId &) {});
}

Result<void> IndicatorSheet::fill(const QString &path, const QString &user) const
{
    auto store = Store::open(path, Database::Access::ReadWrite);
    if (!store)
        return tl::unexpected(store.error());
    if (!user.isEmpty())
        if (const auto done = store->signIn(user, QLatin1String(Password), Effort::Least); !done)
            return done;
    Save save("Indicators");
    for (const SuccessIndicator &indicator : m_indicators)
        save.add(indicator);
    return store->commit(std::move(save)).map([](const SaveId &) {});
}

Result<BareRows> readBareRows(const QString &path)
{
    const BareConnection bare(path);
    auto indicators = readTable(bare, "SELECT * FROM indicator ORDER BY id");
    auto changes = readTable(bare, "SELECT * FROM change WHERE table_name = 'indicator' ORDER BY n");
    if (!indicators || !changes)
        return tl::unexpected(indicators ? changes.error() : indicators.error());
    return BareRows{std::move(*indicators), std::move(*changes)};
}

Result<void> insertBare(const QString &path, const BareRows &rows)
{
    const BareConnection bare(path);
    bare.execute("PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL; BEGIN IMMEDIATE");
    sqlite3_stmt *indicator = bare.prepare(insertSql("indicator", rows.indicators.front().size()).c_str());
    sqlite3_stmt *change = bare.prepare(insertSql("change", rows.changes.front().size()).c_str());
    int code = SQLITE_DONE;
    for (std::size_t i = 0; i < rows.indicators.size() && code == SQLITE_DONE; ++i) {
        code = insertRow(indicator, rows.indicators[i]);
        if (code == SQLITE_DONE)
            code = insertRow(change, rows.changes[i]);
    }
    sqlite3_finalize(indicator);
    sqlite3_finalize(change);
    const auto outcome = bare.outcome(code);
    bare.execute("COMMIT");
    return outcome;
}

} // namespace mandate
