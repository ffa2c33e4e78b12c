// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/parts.h"

#include "core/store/records.h"
#include "core/store/statement.h"
#include "tests/register.h"

using namespace mandate;

namespace {

// A withdrawn record that says no more than what it belongs to, and all else it may name.
Row withdrawnFrom(const Belonging &belonging, const Uuid &owner)
{
    const Description *description = descriptionOf(QString(belonging.table));
    REQUIRE(description);
    const QString column = belonging.column;
    REQUIRE(description->indexOf(column) > 0);
    const bool hasBoth = QString(belonging.table) == "appointment";
    Row row(description->fields.size());
    for (std::size_t field = 0; field < row.size(); ++field)
        if (description->fields[field].kind == FieldKind::Reference)
            row[field] = Uuid::create();
    for (const Belonging &other : belongings())
        if (QString(other.table) == belonging.table && !hasBoth)
            row[std::size_t(description->indexOf(QString(other.column)))] = {};
    row[0] = Uuid::create();
    row[std::size_t(description->indexOf(column))] = owner;
    return row;
}

void note(const Store &store, const char *table, const Row &row)
{
    const QByteArray json = toJson(*descriptionOf(QString(table)), row);
    Statement change(
        store.database(),
        "INSERT INTO change SELECT s.save_id, 1000 + (SELECT count(*) FROM change), 'withdraw', ?1, ?2, "
        "'', '', ?3, NULL FROM save s LIMIT 1");
    const auto done = change.bind(1, QString(table)).bind(2, std::get<Uuid>(row[0])).bindText(3, json).step();
    INFO((done ? QString() : done.error().detail).toStdString());
    REQUIRE(done);
}

} // namespace

TEST_CASE("a withdrawn part of any kind is found by what it belonged to", "[parts]")
{
    const SmallRegister small;
    const Store store = small.make();
    for (const Belonging &belonging : belongings()) {
        CAPTURE(belonging.table, belonging.column);
        const Uuid owner = Uuid::create();
        const Row row = withdrawnFrom(belonging, owner);
        note(store, belonging.table, row);
        CHECK(partsOf(store.database(), owner).value() == Parts{owner, std::get<Uuid>(row[0])});
    }
}

TEST_CASE("the parts of an agreement are found down to what was withdrawn", "[parts]")
{
    const SmallRegister small;
    Store store = small.make();
    const Progress claim = SmallRegister::claimed(small.losses, "12");
    Save claimed("Claim");
    claimed.add(claim);
    REQUIRE(store.commit(std::move(claimed)));
    Save withdrawn("Withdraw");
    withdrawn.withdraw(claim);
    withdrawn.withdraw(small.losses);
    REQUIRE(store.commit(std::move(withdrawn)));

    const std::vector<std::pair<Uuid, Parts>> cases{
        {small.agreement.id.uuid,
         Parts{small.agreement.id.uuid, small.objective.id.uuid, small.action.id.uuid, small.cereals.id.uuid,
               small.losses.id.uuid, claim.id.uuid}},
        {small.losses.id.uuid, Parts{small.losses.id.uuid, claim.id.uuid}},
        {small.cereals.id.uuid, Parts{small.cereals.id.uuid}},
        {small.ministry.id.uuid, Parts{small.ministry.id.uuid}},
    };
    for (const auto &[whole, expected] : cases)
        CHECK(partsOf(store.database(), whole).value() == expected);
}

TEST_CASE("no part is found by reading a whole table", "[parts]")
{
    const SmallRegister small;
    const Store store = small.make();
    Statement plan(store.database(), "EXPLAIN QUERY PLAN " + standingParts());
    while (plan.step().value()) {
        const QString step = plan.text(3);
        CAPTURE(step);
        CHECK((!step.startsWith("SCAN") || step == "SCAN part" || step == "SCAN CONSTANT ROW"));
    }
}
