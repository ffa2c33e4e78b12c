// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/directory.h"

#include "core/exchange/layout.h"
#include "core/people/person.h"
#include "core/people/post.h"
#include "core/plan/budgetline.h"
#include "tests/register.h"

using namespace mandate;

TEST_CASE("no record is looked up by reading a whole table", "[exchange][directory]")
{
    const SmallRegister small;
    const Store store = small.make();
    std::vector<QByteArray> questions{keyQuestion(describe<BudgetLine>(), 0b001),
                                      keyQuestion(describe<BudgetLine>(), 0b010)};
    for (const SheetLayout &sheet : allSheets())
        questions.push_back(keyQuestion(sheet.description(), 0));
    for (const QByteArray &question : questions) {
        CAPTURE(question.toStdString());
        Statement plan(store.database(), "EXPLAIN QUERY PLAN " + question);
        while (plan.step().value()) {
            const QString step = plan.text(3);
            CAPTURE(step);
            CHECK_FALSE(step.startsWith("SCAN"));
        }
    }
}

TEST_CASE("offices, posts and people are told apart, though they share their codes", "[exchange][directory]")
{
    const SmallRegister small;
    Store store = small.make();
    const Post post{PostId::create(), "P-7", "Officer", small.ministry.id, {}, {}, {}};
    const Person person{PersonId::create(), "1007", "Karma Dema", {}, {}, {}};
    Save save("People");
    save.add(post);
    save.add(person);
    REQUIRE(store.commit(std::move(save)));
    Directory directory(store.database());
    CHECK(directory.find(describe<Office>(), "MOA").value() == small.ministry.id.uuid);
    CHECK(directory.find(describe<Post>(), "P-7").value() == post.id.uuid);
    CHECK(directory.find(describe<Person>(), "1007").value() == person.id.uuid);
    CHECK(directory.find(describe<Person>(), "MOA").value().isNull());
    CHECK(directory.find(describe<Office>(), "P-7").value().isNull());
    CHECK(directory.findParty("1007").value() == person.id.uuid);
}
