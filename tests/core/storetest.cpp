// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/retitle.h"

#include "core/assessment/assessment.h"
#include "core/cycle/freeze.h"
#include "core/store/backup.h"
#include "core/store/chain.h"
#include "core/store/dossiers.h"
#include "core/store/journal.h"
#include "core/store/replay.h"
#include "core/store/undo.h"

using namespace mandate;

namespace {

SuccessIndicator stored(const Store &store, const SuccessIndicator &indicator)
{
    return record(store.database(), indicator.id).value().value();
}

} // namespace

TEST_CASE("what is saved comes back as it was", "[store]")
{
    const SmallRegister small;
    {
        const Store store = small.make();
        CHECK(stored(store, small.cereals) == small.cereals);
    }
    const auto store = Store::open(small.path, Database::Access::ReadOnly);
    REQUIRE(store);
    CHECK(stored(*store, small.cereals) == small.cereals);
    CHECK(record(store->database(), small.cycle.id).value() == small.cycle);
    CHECK(records<Office>(store->database(), "ORDER BY code").value()
          == std::vector{small.centre, small.ministry});
}

TEST_CASE("an edit touches its fields and is journalled by name", "[store]")
{
    const SmallRegister small;
    Store store = small.make();
    const auto id = store.commit(retitle(small.cereals, "Rice"));
    REQUIRE(id);
    CHECK(stored(store, small.cereals).title == "Rice");
    const auto lines = changesOf(store.database(), *id).value();
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].column == "title");
    CHECK(text(lines[0].before) == "Cereals");
    CHECK(text(lines[0].after) == "Rice");
}

TEST_CASE("an edit of a field that moved on is refused and names both values", "[store]")
{
    const SmallRegister small;
    Store store = small.make();
    REQUIRE(store.commit(retitle(small.cereals, "Rice")));
    const auto late = store.commit(retitle(small.cereals, "Wheat"));
    REQUIRE_FALSE(late);
    CHECK(late.error().kind == Error::Kind::Conflict);
    for (const char *word : {"Rice", "Cereals", "Wheat"})
        CHECK(late.error().message.contains(word));
    CHECK(stored(store, small.cereals).title == "Rice");
}

TEST_CASE("two edits of different fields of one record both hold", "[store]")
{
    const SmallRegister small;
    Store store = small.make();
    REQUIRE(store.commit(retitle(small.cereals, "Rice")));
    SuccessIndicator other = small.cereals;
    other.unit = "kg";
    Save save("Unit");
    save.change(small.cereals, other);
    REQUIRE(store.commit(save));
    CHECK(stored(store, small.cereals).title == "Rice");
    CHECK(stored(store, small.cereals).unit == "kg");
}

TEST_CASE("a save is all or nothing", "[store]")
{
    const SmallRegister small;
    Store store = small.make();
    Save save("Half good");
    Office fresh = small.ministry;
    fresh.id = OfficeId::create();
    fresh.code = "NEW";
    save.add(fresh);
    Office twin = fresh;
    twin.id = OfficeId::create();
    twin.code = "MOA";
    save.add(twin);
    const auto refused = store.commit(save);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Refused);
    CHECK(refused.error().message.contains("MOA"));
    CHECK_FALSE(record(store.database(), fresh.id).value());
    CHECK(saves(store.database()).value().size() == 1);
}

TEST_CASE("a record may not refer to one that is not there", "[store]")
{
    const SmallRegister small;
    Store store = small.make();
    Objective orphan = small.objective;
    orphan.id = ObjectiveId::create();
    orphan.agreement = AgreementId::create();
    Save save("Orphan");
    save.add(orphan);
    const auto refused = store.commit(save);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Refused);
    CHECK(refused.error().message.contains("objective"));
    CHECK(refused.error().message.contains("agreement"));
}

TEST_CASE("undo and redo walk the journal, also after closing the register", "[store][undo]")
{
    const SmallRegister small;
    {
        Store store = small.make();
        REQUIRE(store.commit(retitle(small.cereals, "Rice")));
        SuccessIndicator rice = small.cereals;
        rice.title = "Rice";
        REQUIRE(store.commit(retitle(rice, "Wheat")));
    }
    Store store = Store::open(small.path, Database::Access::ReadWrite).value();
    const auto takeBack = [&store] { return store.undo(store.nextUndo().value().value().save); };
    const auto again = [&store] { return store.undo(store.nextRedo().value().value().save); };
    const auto title = [&] { return stored(store, small.cereals).title; };

    CHECK_FALSE(store.nextRedo().value());
    REQUIRE(takeBack());
    CHECK(title() == "Rice");
    REQUIRE(takeBack());
    CHECK(title() == "Cereals");
    REQUIRE(again());
    CHECK(title() == "Rice");
    REQUIRE(again());
    CHECK(title() == "Wheat");
    CHECK_FALSE(store.nextRedo().value());
    REQUIRE(takeBack());
    CHECK(store.nextRedo().value()->label == "Retitle");
    SuccessIndicator rice = small.cereals;
    rice.title = "Rice";
    REQUIRE(store.commit(retitle(rice, "Barley")));
    CHECK_FALSE(store.nextRedo().value());
    REQUIRE(verifyChain(store.database()));
}

TEST_CASE("making records is undone as one save until something builds on it", "[store][undo]")
{
    const SmallRegister small;
    Store store = small.make();
    const auto first = store.nextUndo().value().value();
    SECTION("nothing builds on it")
    {
        REQUIRE(store.undo(first.save));
        CHECK_FALSE(record(store.database(), small.cereals.id).value());
        CHECK_FALSE(record(store.database(), small.centre.id).value());
        REQUIRE(store.undo(store.nextRedo().value().value().save));
        CHECK(stored(store, small.cereals) == small.cereals);
    }
    SECTION("something was edited since")
    {
        REQUIRE(store.commit(retitle(small.cereals, "Rice")));
        const auto refused = store.undo(first.save);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == Error::Kind::Conflict);
        CHECK(stored(store, small.cereals).title == "Rice");
    }
    SECTION("something was added to it since")
    {
        Save save("Report");
        save.add(SmallRegister::claimed(small.cereals, "1"));
        REQUIRE(store.commit(save));
        const auto refused = store.undo(first.save);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == Error::Kind::Refused);
    }
}

TEST_CASE("an act stands: neither edited, nor withdrawn, nor undone", "[store][undo]")
{
    const SmallRegister small;
    Store store = small.make();
    Progress verified = SmallRegister::claimed(small.cereals, "180000");
    verified.stage = Stage::Verified;
    Save save("Verify");
    save.add(verified);
    const auto id = store.commit(save);
    REQUIRE(id);
    CHECK_FALSE(store.nextUndo().value());
    CHECK(store.undo(*id).error().kind == Error::Kind::Refused);

    Progress bent = verified;
    bent.value.value = "190000";
    Save edit("Bend");
    edit.change(verified, bent);
    CHECK(store.commit(edit).error().kind == Error::Kind::Refused);
    Save removal("Remove");
    removal.withdraw(verified);
    CHECK(store.commit(removal).error().kind == Error::Kind::Refused);
    CHECK(record(store.database(), verified.id).value() == verified);
}

TEST_CASE("rows changed behind the audit trail's back are found", "[store][journal]")
{
    const SmallRegister small;
    Store store = small.make();
    REQUIRE(store.commit(retitle(small.cereals, "Rice")));
    REQUIRE(store.undo(store.nextUndo().value().value().save));
    Save removal("One less");
    removal.withdraw(small.losses);
    REQUIRE(store.commit(removal));
    CHECK(strayRecords(store.database()).value().empty());
    const auto [damage, word] = GENERATE(table<const char *, const char *>({
        {"UPDATE indicator SET level1 = '1'", "Level 1"},
        {"UPDATE indicator SET weight = NULL", "Weight"},
        {"DELETE FROM indicator", "removed"},
        {"INSERT INTO pillar (id, plan, code, title, origin) SELECT zeroblob(16), id, 'X', '', '' FROM plan",
         nullptr},
        {"INSERT INTO office (id, code, name, kind, peer_group, origin) VALUES (randomblob(16), 'X', '', '', "
         "'', '')",
         "added"},
    }));
    CAPTURE(damage);
    REQUIRE(store.database().execute(damage));
    const auto found = strayRecords(store.database()).value();
    CHECK(found.size() == (word ? 1 : 0));
    if (word)
        CHECK(found.front().sentence.contains(word));
}

TEST_CASE("a value that breaks a rule of the file is found by who only reads it", "[store]")
{
    SmallRegister small;
    {
        const Store store = small.make();
        CHECK(damages(store.database()).value().isEmpty());
        REQUIRE(store.database().execute(
            "PRAGMA ignore_check_constraints = ON; UPDATE agreement SET code = '' WHERE code = 'MOA-1'"));
    }
    const Store store = Store::openUnverified(small.path, Database::Access::ReadOnly).value();
    const auto found = damages(store.database());
    REQUIRE(found);
    CHECK(found->join(' ').contains("CHECK constraint failed in agreement"));
}

TEST_CASE("an edit that is true already leaves no save", "[store]")
{
    const SmallRegister small;
    Store store = small.make();
    REQUIRE(store.commit(retitle(small.cereals, "Rice")));
    REQUIRE(store.commit(retitle(small.cereals, "Rice")));
    CHECK(saves(store.database()).value().size() == 2);
}

TEST_CASE("the chain names the save that was altered", "[store][journal]")
{
    const SmallRegister small;
    {
        Store store = small.make();
        QString title = "Cereals";
        for (const char *next : {"Rice", "Wheat", "Barley"}) {
            SuccessIndicator before = small.cereals;
            before.title = title;
            REQUIRE(store.commit(retitle(before, next)));
            title = QString::fromLatin1(next);
        }
        REQUIRE(verifyChain(store.database()));
        REQUIRE(verifyChain(store.database(), ChainPart{2, 100}));
    }
    const auto damage = GENERATE(
        as<const char *>(), "UPDATE change SET new_value = 'Millet' WHERE new_value = 'Wheat'",
        "UPDATE save SET user_id = 'nobody' WHERE seq = 3", "DELETE FROM change WHERE new_value = 'Wheat'",
        "PRAGMA foreign_keys = OFF; DELETE FROM save WHERE seq = 3", "UPDATE save SET seq = 9 WHERE seq = 3");
    CAPTURE(damage);
    {
        const auto opened = Database::open(small.path, Database::Access::ReadWrite);
        REQUIRE(opened);
        REQUIRE(
            opened->execute("DROP TRIGGER save_stays; DROP TRIGGER save_remains; DROP TRIGGER change_stays; "
                            "DROP TRIGGER change_remains"));
        REQUIRE(opened->execute(damage));
        const auto verdict = verifyChain(*opened);
        REQUIRE_FALSE(verdict);
        CHECK(verdict.error().message.contains("audit trail"));
    }
    const auto reopened = Store::open(small.path, Database::Access::ReadOnly);
    REQUIRE_FALSE(reopened);
    CHECK(reopened.error().message.contains("did not make"));
}

TEST_CASE("a dossier gathers an agreement, and scoring sees the same whichever way it is read",
          "[store][assessment]")
{
    const SmallRegister small;
    Store store = small.make();
    Save report("Report");
    report.add(SmallRegister::claimed(small.cereals, "180000"));
    report.add(SmallRegister::claimed(small.losses, "15"));
    REQUIRE(store.commit(report));

    const Dossier whole = dossier(store.database(), "MOA-1").value();
    CHECK(whole.secondParty.name == "Ministry of Agriculture");
    REQUIRE(whole.objectives.size() == 1);
    REQUIRE(whole.objectives[0].actions.size() == 1);
    REQUIRE(whole.objectives[0].actions[0].indicators.size() == 2);

    const RuleSet rules = rulesOf(store.database(), whole.cycle).value();
    const Scheme scheme = schemeOf(whole.agreement, rules).value();
    const AgreementResult result = assess(whole, scheme, QDate(2015, 7, 1));
    CHECK(result.composite.rounded == dec("89"));
    CHECK(result.indicators[0].score.raw == dec("85"));
    CHECK(result.indicators[1].score.raw == dec("95"));
    CHECK(result.indicators[0].weighted == dec("51"));

    int visited = 0;
    REQUIRE(visitForScoring(store.database(), [&](const Dossier &thin) -> Result<void> {
        ++visited;
        const AgreementResult again = assess(thin, scheme, QDate(2015, 7, 1));
        CHECK(again.composite == result.composite);
        CHECK(again.indicators[1].number == "1.1.2");
        return {};
    }));
    CHECK(visited == 1);
}
