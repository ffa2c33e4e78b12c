// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/chain.h"

#include "core/store/chainhead.h"
#include "core/store/statement.h"
#include "tests/register.h"

using namespace mandate;

namespace {

// Five saves by named people: the register, two edits of one title, a withdrawal, one more edit.
struct SavedFiveTimes
{
    SmallRegister small;
    Store store = small.make();

    SavedFiveTimes()
    {
        SuccessIndicator rice = retitled(small.cereals, "Rice", "dema", "two");
        retitled(rice, "Wheat", "karma", "three");
        Save gone("four");
        gone.setUser("pema");
        gone.withdraw(small.losses);
        REQUIRE(store.commit(std::move(gone)));
        rice.title = "Wheat";
        retitled(rice, "Barley", "sonam", "five");
    }

    SuccessIndicator retitled(const SuccessIndicator &before, const char *title, const char *by,
                              const char *label)
    {
        SuccessIndicator after = before;
        after.title = QString::fromLatin1(title);
        Save save(QString::fromLatin1(label));
        save.setUser(QString::fromLatin1(by));
        save.change(before, after);
        REQUIRE(store.commit(std::move(save)));
        return after;
    }

    // As somebody with the file and another program would; "@3" is the identity of save 3.
    void damage(QByteArray sql)
    {
        for (const char *number : {"1", "2", "3", "4", "5"})
            sql.replace(QByteArray("@") + number,
                        QByteArray("(SELECT save_id FROM save WHERE seq = ") + number + ')');
        REQUIRE(store.database().execute(
            "PRAGMA foreign_keys = OFF; DROP TRIGGER save_stays; DROP TRIGGER save_remains; "
            "DROP TRIGGER change_stays; DROP TRIGGER change_remains"));
        REQUIRE(store.database().execute(sql.constData()));
    }
};

} // namespace

TEST_CASE("whatever is altered in the audit trail is found and its save named", "[store][chain]")
{
    const auto [damage, words] = GENERATE(table<const char *, QStringList>({
        // Every field of a save.
        {"UPDATE save SET save_id = zeroblob(16) WHERE seq = 3", {"save 3", "three", "karma"}},
        {"UPDATE save SET site_id = zeroblob(16) WHERE seq = 3", {"missing", "save 4", "four", "pema"}},
        {"UPDATE save SET seq = 9 WHERE seq = 5", {"save 9", "five", "sonam"}},
        {"UPDATE save SET hlc = hlc + 1 WHERE seq = 3", {"save 3", "three", "karma"}},
        {"UPDATE save SET user_id = 'nobody' WHERE seq = 3", {"save 3", "three"}},
        {"UPDATE save SET device_id = 'elsewhere' WHERE seq = 3", {"save 3", "three", "karma"}},
        {"UPDATE save SET label = 'harmless' WHERE seq = 3", {"save 3", "karma"}},
        {"UPDATE save SET reason = 'asked to' WHERE seq = 3", {"save 3", "three", "karma"}},
        {"UPDATE save SET undoes = (SELECT save_id FROM save WHERE seq = 2) WHERE seq = 3",
         {"save 3", "three", "karma"}},
        {"UPDATE save SET schema_version = 1 WHERE seq = 3", {"save 3", "three", "karma"}},
        {"UPDATE save SET prev_hash = zeroblob(32) WHERE seq = 3", {"save 3", "three", "karma"}},
        {"UPDATE save SET hash = zeroblob(32) WHERE seq = 5", {"save 5", "five", "sonam"}},
        {"UPDATE save SET hash = zeroblob(32) WHERE seq = 3", {"save 3", "three", "karma"}},
        // Every field of a change.
        {"UPDATE change SET save_id = (SELECT save_id FROM save WHERE seq = 2), n = 2 WHERE save_id = @3",
         {"save 3", "three", "karma"}},
        {"UPDATE change SET n = 7 WHERE save_id = @3", {"save 3", "three", "karma"}},
        {"UPDATE change SET kind = 'act' WHERE save_id = @3", {"save 3", "three", "karma"}},
        {"UPDATE change SET table_name = 'kpi' WHERE save_id = @3", {"save 3", "three", "karma"}},
        {"UPDATE change SET row_id = zeroblob(16) WHERE save_id = @3", {"save 3", "three", "karma"}},
        {"UPDATE change SET group_name = 'x' WHERE save_id = @3", {"save 3", "three", "karma"}},
        {"UPDATE change SET column_name = 'unit' WHERE save_id = @3", {"save 3", "three", "karma"}},
        {"UPDATE change SET old_value = 'Oats' WHERE save_id = @3", {"save 3", "three", "karma"}},
        {"UPDATE change SET new_value = 'Oats' WHERE save_id = @3", {"save 3", "three", "karma"}},
        {"UPDATE change SET new_value = 7 WHERE save_id = @3", {"save 3", "three", "karma"}},
        {"UPDATE change SET new_value = NULL WHERE save_id = @3", {"save 3", "three", "karma"}},
        // Rows dropped, made and exchanged.
        {"DELETE FROM change WHERE save_id = @3", {"save 3", "three", "karma"}},
        {"DELETE FROM change WHERE n = 4 AND save_id = @1", {"save 1", "A small register"}},
        {"INSERT INTO change SELECT save_id, 2, kind, table_name, row_id, group_name, column_name, "
         "old_value, new_value FROM change WHERE save_id = @3",
         {"save 3", "three", "karma"}},
        {"DELETE FROM save WHERE seq = 3", {"missing", "save 4", "four", "pema"}},
        {"DELETE FROM change WHERE save_id = @3; DELETE FROM save WHERE seq = 3",
         {"missing", "save 4", "four", "pema"}},
        {"DELETE FROM save WHERE seq < 3", {"2 save(s) are missing", "save 3", "three", "karma"}},
        {"DELETE FROM save WHERE seq = 5", {"taken out", "indicator"}},
        {"UPDATE save SET seq = 99 WHERE seq = 3; UPDATE save SET seq = 3 WHERE seq = 4; "
         "UPDATE save SET seq = 4 WHERE seq = 99",
         {"save 4", "three", "karma"}},
        {"UPDATE change SET n = 99 WHERE n = 1 AND save_id = @1; UPDATE change SET n = 1 WHERE n = 2 AND "
         "save_id = @1; UPDATE change SET n = 2 WHERE n = 99 AND save_id = @1",
         {"save 1", "A small register"}},
        // A save that was forged with a hash of its own: the one after it still names the true one.
        {"UPDATE save SET hash = randomblob(32), label = 'forged' WHERE seq = 4",
         {"save 4", "forged", "pema"}},
    }));
    CAPTURE(damage);
    SavedFiveTimes five;
    REQUIRE(verifyChain(five.store.database()));
    const QString time = QLocale().toString(QDateTime::currentDateTime().date(), QLocale::ShortFormat);
    five.damage(damage);
    const auto verdict = verifyChain(five.store.database());
    REQUIRE_FALSE(verdict);
    CAPTURE(verdict.error().message);
    for (const QString &word : words)
        CHECK(verdict.error().message.contains(word));
    if (words.front() != "taken out")
        CHECK(verdict.error().message.contains(time));
}

TEST_CASE("a chain cut at its end, or rewritten, is found by a head that was written down", "[store][chain]")
{
    SavedFiveTimes five;
    const Database &database = five.store.database();
    const ChainHead head = chainHead(database).value();
    CHECK(head.saves == 5);
    const ChainHead typed = readChainHead(head.text()).value();
    CHECK(typed == head);
    const auto found = saveOfHead(database, typed).value();
    REQUIRE(found);
    CHECK(found->label == "five");
    const ChainHead older = headOf(saves(database).value()[2]);
    CHECK(saveOfHead(database, older).value()->label == "three");

    SECTION("cut")
    {
        five.damage("DELETE FROM change WHERE save_id = @5; DELETE FROM save WHERE seq = 5");
        CHECK(verifyChain(database)); // it cannot be seen from inside
        CHECK_FALSE(saveOfHead(database, head).value());
        CHECK(saveOfHead(database, older).value());
    }
    SECTION("cut and gone on with")
    {
        five.damage("DELETE FROM change WHERE save_id = @5; DELETE FROM save WHERE seq = 5; "
                    "UPDATE indicator SET title = 'Wheat'");
        SuccessIndicator wheat = five.small.cereals;
        wheat.title = "Wheat";
        five.retitled(wheat, "Barley", "sonam", "five");
        CHECK(verifyChain(database));
        CHECK(chainHead(database).value().saves == 5);
        CHECK_FALSE(saveOfHead(database, head).value());
    }
}

TEST_CASE("a head is read as people write it down, and nothing else is", "[store][chain]")
{
    const ChainHead head{812, "3f9a1c2077b4e05d91aa"};
    CHECK(head.text() == "812-3f9a-1c20-77b4-e05d-91aa");
    for (const char *written : {"812-3f9a-1c20-77b4-e05d-91aa", " 812 3F9A 1C20 77B4 E05D 91AA ",
                                "812 · 3f9a 1c20 77b4 e05d 91aa", "812-3f9a1c2077b4e05d91aa"})
        CHECK(readChainHead(QString::fromUtf8(written)) == head);
    for (const char *other : {"", "812", "MOA-1", "812-3f9a-1c20-77b4-e05d", "0-3f9a-1c20-77b4-e05d-91aa",
                              "8123f9a1c2077b4e05d91aa", "812-3f9a-1c20-77b4-e05d-91aa-0000",
                              "812-3g9a-1c20-77b4-e05d-91aa", "mandate:MOA-1:1:3f9a"})
        CHECK_FALSE(readChainHead(QString::fromUtf8(other)));
    CHECK(ChainHead().text().isEmpty());
}
