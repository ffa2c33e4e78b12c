// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sight.h"

#include "core/store/records.h"
#include "core/store/statementshelf.h"

#include <algorithm>
#include <array>

namespace mandate {

namespace {

// A table that shows less than it holds: whole rows by a condition on `x`.
struct Screen
{
    const char *table;
    const char *condition;
};

// Each leads to the agreement it is part of, some by way of another screen. Lists read a million rows through
// them, so the way goes over the tables themselves and asks for the agreement alone.
constexpr std::array Screens{
    Screen{"agreement", "x.kind <> 'work_plan' OR x.second_party IN temp.shown_party "
                        "OR x.second_party IN temp.own_party OR x.first_party IN temp.own_party"},
    Screen{"objective", "EXISTS (SELECT 1 FROM temp.agreement a WHERE a.id = x.agreement)"},
    Screen{"action", "EXISTS (SELECT 1 FROM main.objective o JOIN temp.agreement a ON a.id = o.agreement "
                     "WHERE o.id = x.objective)"},
    Screen{"indicator", "EXISTS (SELECT 1 FROM main.action t JOIN main.objective o ON o.id = t.objective "
                        "JOIN temp.agreement a ON a.id = o.agreement WHERE t.id = x.action)"},
    Screen{"requirement", "EXISTS (SELECT 1 FROM temp.indicator i WHERE i.id = x.indicator)"},
    Screen{"period_target", "EXISTS (SELECT 1 FROM temp.indicator i WHERE i.id = x.indicator)"},
    Screen{"progress", "EXISTS (SELECT 1 FROM temp.indicator i WHERE i.id = x.indicator)"},
    Screen{"target_part",
           "x.indicator IS NULL OR EXISTS (SELECT 1 FROM temp.indicator i WHERE i.id = x.indicator)"},
    Screen{"alignment",
           "(x.child_objective IS NULL OR EXISTS (SELECT 1 FROM temp.objective o WHERE o.id = "
           "x.child_objective)) AND (x.parent_objective IS NULL OR EXISTS (SELECT 1 FROM temp.objective o "
           "WHERE o.id = x.parent_objective))"},
    Screen{"budget_line",
           "(x.objective IS NULL OR EXISTS (SELECT 1 FROM temp.objective o WHERE o.id = x.objective)) "
           "AND (x.action IS NULL OR EXISTS (SELECT 1 FROM temp.action t WHERE t.id = x.action))"},
    Screen{"agreement_version", "EXISTS (SELECT 1 FROM temp.agreement a WHERE a.id = x.agreement)"},
    Screen{"signature", "EXISTS (SELECT 1 FROM temp.agreement_version v WHERE v.id = x.version)"},
    Screen{"fill_in", "EXISTS (SELECT 1 FROM temp.agreement a WHERE a.id = x.agreement)"},
    Screen{"agreement_move", "EXISTS (SELECT 1 FROM temp.agreement a WHERE a.id = x.agreement)"},
    Screen{"agreement_status", "EXISTS (SELECT 1 FROM temp.agreement a WHERE a.id = x.agreement)"},
    Screen{"comment", "EXISTS (SELECT 1 FROM temp.agreement a WHERE a.id = x.agreement)"},
    Screen{"differing_entry",
           "x.table_name = 'person' AND (EXISTS (SELECT 1 FROM temp.own_party w WHERE w.id = x.record) OR "
           "EXISTS (SELECT 1 FROM main.appointment m JOIN main.post p ON p.id = m.post JOIN "
           "temp.known_office w ON w.id = p.office WHERE m.person = x.record)) "
           "OR x.table_name <> 'person' AND (x.agreement IS NULL OR EXISTS (SELECT 1 FROM temp.agreement a "
           "WHERE a.id = x.agreement))"},
    Screen{"entry_decision", "EXISTS (SELECT 1 FROM temp.differing_entry d WHERE d.id = x.entry)"},
    Screen{"attachment", "NOT EXISTS (SELECT 1 FROM main.signature s WHERE s.scan = x.id AND NOT EXISTS "
                         "(SELECT 1 FROM temp.agreement_version v WHERE v.id = s.version))"},
};

// Whose personal fields are shown.
constexpr const char *KnownPerson =
    "EXISTS (SELECT 1 FROM temp.own_party w WHERE w.id = x.id) "
    "OR EXISTS (SELECT 1 FROM main.appointment m JOIN main.post p ON p.id = m.post "
    "JOIN temp.known_office w ON w.id = p.office WHERE m.person = x.id)";

// What an officer may not see of a record they see.
constexpr std::array Personal{"gender", "email", "origin"};

struct Offices
{
    std::vector<OfficeId> plans;  // whose work plans are shown
    std::vector<OfficeId> people; // whose people are known
};

QByteArray shownColumns(const Description &description, const QByteArray &condition)
{
    QByteArray list;
    for (const Field &field : description.fields) {
        const bool isHidden = std::any_of(Personal.begin(), Personal.end(), [&field](const char *column) {
            return qstrcmp(column, field.column) == 0;
        });
        const QByteArray column = "x.\"" + QByteArray(field.column) + '"';
        list += list.isEmpty() ? "" : ", ";
        list += condition.isEmpty() || !isHidden
                    ? column
                    : "CASE WHEN " + condition + " THEN " + column + " ELSE '' END AS " + field.column;
    }
    return list;
}

Result<void> make(const Database &database, const QByteArray &table, const QByteArray &columns,
                  const QByteArray &condition)
{
    return database.execute(("CREATE TEMP VIEW " + table + " AS SELECT " + columns + " FROM main." + table
                             + " AS x" + (condition.isEmpty() ? "" : " WHERE " + condition))
                                .constData());
}

Result<void> clear(const Database &database)
{
    for (const Screen &screen : Screens)
        if (const auto done =
                database.execute((QByteArray("DROP VIEW IF EXISTS temp.") + screen.table).constData());
            !done)
            return done;
    return database.execute("DROP VIEW IF EXISTS temp.change; DROP VIEW IF EXISTS temp.person; "
                            "DROP VIEW IF EXISTS temp.account; DROP TABLE IF EXISTS temp.own_party; "
                            "DROP TABLE IF EXISTS temp.shown_party; "
                            "DROP TABLE IF EXISTS temp.shown_office; DROP TABLE IF EXISTS temp.known_office");
}

// With the offices below them.
Result<void> fill(const Database &database, const QByteArray &table, const std::vector<OfficeId> &offices)
{
    Statement insert(database, "WITH RECURSIVE below (id) AS (SELECT ?1 UNION SELECT w.id FROM main.office w "
                               "JOIN below ON w.parent = below.id) INSERT OR IGNORE INTO temp."
                                   + table + " SELECT id FROM below");
    for (const OfficeId &office : offices)
        if (const auto done = insert.bind(1, office).run(); !done)
            return done;
    return {};
}

Result<void> fillOwn(const Database &database, const Authority *authority)
{
    if (!authority || authority->person.isNull())
        return {};
    Statement insert(database,
                     "INSERT INTO temp.own_party SELECT ?1 UNION SELECT m.post FROM "
                     "main.appointment m WHERE m.person = ?1 AND (m.\"end\" IS NULL OR m.\"end\" >= ?2)");
    return insert.bind(1, authority->person).bind(2, QDate::currentDate().toString(Qt::ISODate)).run();
}

// Whose work plans are shown: the offices themselves, their posts, and who holds or held these.
Result<void> fillShown(const Database &database)
{
    return database.execute("INSERT INTO temp.shown_party SELECT id FROM temp.shown_office "
                            "UNION SELECT p.id FROM main.post p JOIN temp.shown_office w ON w.id = p.office "
                            "UNION SELECT m.person FROM main.appointment m JOIN main.post p ON p.id = m.post "
                            "JOIN temp.shown_office w ON w.id = p.office");
}

Offices officesOf(const Authority *authority)
{
    Offices offices;
    for (const HeldRole &held : authority ? authority->roles : std::vector<HeldRole>()) {
        if (held.office.isNull())
            continue;
        if (permission(held.role, RecordArea::WorkPlans, Deed::Read) == Reach::Offices)
            offices.plans.push_back(held.office);
        if (permission(held.role, RecordArea::People, Deed::Read) == Reach::Offices)
            offices.people.push_back(held.office);
    }
    return offices;
}

// A line of the audit trail shows what its record shows; what is gone shows nothing, nor do users, whose
// lines hold hashes of passwords. (OR after OR would be too deep an expression for SQLite as it is set.)
QByteArray changeCondition(bool hidesPlans, bool hidesPeople)
{
    QByteArray cases = " WHEN 'account' THEN 0";
    if (hidesPeople)
        cases +=
            QByteArray(" WHEN 'person' THEN EXISTS (SELECT 1 FROM main.person y WHERE y.id = x.row_id AND (")
            + QByteArray(KnownPerson).replace("x.id", "y.id") + "))";
    for (const Screen &screen : Screens)
        if (const QByteArray table = screen.table; hidesPlans)
            cases += " WHEN '" + table + "' THEN EXISTS (SELECT 1 FROM temp." + table
                     + " y WHERE y.id = x.row_id)";
    return "CASE x.table_name" + cases + " ELSE 1 END";
}

Result<void> screenPlans(const Database &database)
{
    for (const Screen &screen : Screens) {
        const Description *description = descriptionOf(QString::fromLatin1(screen.table));
        if (const auto done = make(database, screen.table, shownColumns(*description, {}), screen.condition);
            !done)
            return done;
    }
    return {};
}

} // namespace

static Result<void> screen(const Database &database, const Authority *authority)
{
    // A statement made before could still see the tables themselves.
    database.shelf()->clear();
    if (const auto done = clear(database); !done)
        return done;
    const auto shared = authority ? Result<bool>(true) : isShared(database);
    if (!shared || !*shared)
        return shared ? Result<void>() : tl::unexpected(shared.error());
    const bool hidesPlans = !authority || !authority->reachesAll(RecordArea::WorkPlans, Deed::Read);
    const bool hidesPeople = !authority || !authority->reachesAll(RecordArea::People, Deed::Read);
    const Offices offices = officesOf(authority);
    return database
        .execute("CREATE TEMP TABLE own_party (id BLOB PRIMARY KEY) WITHOUT ROWID; "
                 "CREATE TEMP TABLE shown_office (id BLOB PRIMARY KEY) WITHOUT ROWID; "
                 "CREATE TEMP TABLE shown_party (id BLOB PRIMARY KEY) WITHOUT ROWID; "
                 "CREATE TEMP TABLE known_office (id BLOB PRIMARY KEY) WITHOUT ROWID; "
                 "CREATE TEMP VIEW account AS SELECT x.id, x.name, x.shown_name, x.person, '' AS password, "
                 "x.state FROM main.account AS x")
        .and_then([&] { return fillOwn(database, authority); })
        .and_then([&] { return fill(database, "shown_office", offices.plans); })
        .and_then([&] { return fill(database, "known_office", offices.people); })
        .and_then([&] { return fillShown(database); })
        .and_then([&] { return hidesPlans ? screenPlans(database) : Result<void>(); })
        .and_then([&] {
            return hidesPeople ? make(database, "person", shownColumns(describe<Person>(), KnownPerson), {})
                               : Result<void>();
        })
        .and_then([&] {
            return make(database, "change",
                        "x.save_id, x.n, x.kind, x.table_name, x.row_id, x.group_name, x.column_name, "
                        "x.old_value, x.new_value",
                        changeCondition(hidesPlans, hidesPeople));
        });
}

// A register that may only be read is asked questions alone; what it shows to whom is told in temporary
// tables of the connection, which are no part of it.
Result<void> show(const Database &database, const Authority *authority)
{
    Statement question(database, "PRAGMA query_only");
    const auto asked = question.step();
    const bool isQuiet = asked && *asked && question.integer(0) == 1;
    question.reset();
    if (!isQuiet)
        return screen(database, authority);
    if (const auto opened = database.execute("PRAGMA query_only = OFF"); !opened)
        return opened;
    const auto done = screen(database, authority);
    const auto quiet = database.execute("PRAGMA query_only = ON");
    return done ? quiet : done;
}

Result<bool> showsEverything(const Database &database)
{
    Statement screen(database, "SELECT 1 FROM temp.sqlite_schema WHERE name IN ('agreement', 'person')");
    return screen.step().map([](bool isThere) { return !isThere; });
}

} // namespace mandate
