// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/lists.h"

#include "core/exchange/demonstration.h"
#include "core/exchange/nation.h"
#include "core/store/interruption.h"
#include "tests/register.h"

#include <algorithm>
#include <set>

using namespace mandate;

namespace {

const ListDefinition *const Lists[] = {&agreementsList(), &indicatorsList(), &krasList(), &kpisList()};

std::vector<ListRow> wholeList(const Database &database, const ListQuestion &question, int limit)
{
    std::vector<ListRow> rows;
    std::vector<Value> after;
    do {
        auto page = listPage(database, question, after, limit);
        REQUIRE(page);
        REQUIRE(int(page->rows.size()) <= limit);
        rows.insert(rows.end(), page->rows.begin(), page->rows.end());
        after = page->end;
    } while (!after.empty());
    return rows;
}

std::vector<Uuid> idsOf(const std::vector<ListRow> &rows)
{
    std::vector<Uuid> ids;
    for (const ListRow &row : rows)
        ids.push_back(row.id);
    return ids;
}

int columnOf(const ListDefinition &list, const char *name)
{
    for (std::size_t i = 0; i < list.columns.size(); ++i)
        if (qstrcmp(list.columns[i].name, name) == 0)
            return int(i);
    FAIL("no such column: " << name);
    return -1;
}

Condition condition(const ListDefinition &list, int column, const QString &text)
{
    const auto read = readCondition(text, list.columns[std::size_t(column)].kind, QLocale::c());
    REQUIRE(read);
    return *read;
}

// A few hundred of everything.
const Database &nation()
{
    static const QTemporaryDir folder;
    static const Store store = [] {
        Store made = Store::create(folder.filePath("nation.mandate")).value();
        REQUIRE(generateNation(made, {5, 150, 7}));
        return made;
    }();
    return store.database();
}

} // namespace

TEST_CASE("the pages of a list are the whole list, whatever it is sorted by", "[lists]")
{
    for (const ListDefinition *list : Lists)
        for (int column = 0; column < int(list->columns.size()); ++column)
            for (const bool isDescending : {false, true})
                for (const int limit : {7, 64}) {
                    ListQuestion question{list};
                    question.arrangement.sorts = {{column, isDescending}, {(column + 1) % 4, !isDescending}};
                    CAPTURE(list->name, column, isDescending, limit);
                    const auto whole = idsOf(wholeList(nation(), question, 100'000));
                    REQUIRE(whole.size() > 3);
                    CHECK(std::int64_t(whole.size()) == listCount(nation(), question));
                    CHECK(std::set<Uuid>(whole.begin(), whole.end()).size() == whole.size());
                    CHECK((idsOf(wholeList(nation(), question, limit)) == whole)); // too long to print
                }
}

TEST_CASE("a list is filtered by each of its columns as its cells read", "[lists]")
{
    for (const ListDefinition *list : Lists)
        for (int column = 0; column < int(list->columns.size()); ++column) {
            const ListColumn &described = list->columns[std::size_t(column)];
            if (described.isFixed || described.kind == ColumnKind::Choice)
                continue;
            const bool isFigure = isNumber(described.kind);
            for (const QString &text :
                 isFigure ? QStringList{"> 20", "10..30", "empty", "!empty", "!= 2"}
                          : QStringList{"a", "!a", "> m", "b..p", "empty", "!empty", "1.2", "!3.", "/1",
                                        "1/2.1", "7", "99", "a0/", "< apa-a002/1.2", "= apa-a001/1.1.1"}) {
                if (described.kind == ColumnKind::Date && !text.contains("empty"))
                    continue;
                ListQuestion question{list};
                const std::vector<ListRow> all = wholeList(nation(), question, 100'000);
                question.arrangement.conditions[column] = condition(*list, column, text);
                std::vector<Uuid> expected;
                for (const ListRow &row : all) {
                    const Value &cell = row.cells[std::size_t(column)];
                    const QString shown = mandate::text(cell);
                    Comparable value;
                    const auto number = Decimal::parse(QStringView(shown));
                    if (isFigure && number)
                        value = described.kind == ColumnKind::Weight ? *number / 100 : *number;
                    else if (!isFigure && !shown.isEmpty())
                        value = shown.toCaseFolded();
                    if (question.arrangement.conditions[column].holds(value, shown))
                        expected.push_back(row.id);
                }
                CAPTURE(list->name, described.name, text);
                const bool isInOrder = idsOf(wholeList(nation(), question, 100'000)) == expected;
                CHECK(isInOrder);
                const bool isSameByPages = idsOf(wholeList(nation(), question, 7)) == expected;
                CHECK(isSameByPages);
                CHECK(std::int64_t(expected.size()) == listCount(nation(), question));
            }
        }
}

TEST_CASE("the groups of a list hold all its rows", "[lists]")
{
    for (const ListDefinition *list : Lists)
        for (int column = 0; column < int(list->columns.size()); ++column) {
            if (list->columns[std::size_t(column)].isFixed)
                continue;
            ListQuestion question{list};
            question.arrangement.group = column;
            CAPTURE(list->name, column);
            const auto groups = listGroups(nation(), question);
            REQUIRE(groups);
            std::int64_t rows = 0;
            for (const ListGroup &group : *groups) {
                rows += group.count;
                if (groups->size() > 20)
                    continue;
                question.group = group.value;
                CHECK(std::int64_t(wholeList(nation(), question, 50).size()) == group.count);
            }
            question.group.reset();
            CHECK(rows == listCount(nation(), question));
        }
}

TEST_CASE("choices stand in the field's order and not in that of their words", "[lists]")
{
    const auto [list, name, first, last] =
        GENERATE(table<const ListDefinition *, const char *, QString, QString>({
            {&agreementsList(), "kind", "apa", "work_plan"},
            {&krasList(), "level", "national", "agency"},
        }));
    ListQuestion question{list};
    const int column = columnOf(*list, name);
    question.arrangement.sorts = {{column, false}};
    CAPTURE(list->name);
    auto rows = wholeList(nation(), question, 50);
    CHECK(text(rows.front().cells[std::size_t(column)]) == first);
    CHECK(text(rows.back().cells[std::size_t(column)]) == last);
    question.arrangement.sorts = {{column, true}};
    rows = wholeList(nation(), question, 50);
    CHECK(text(rows.front().cells[std::size_t(column)]) == last);
    question.arrangement.group = column;
    const auto groups = listGroups(nation(), question);
    REQUIRE(groups);
    CHECK(text(groups->front().value) == first);
    CHECK(text(groups->back().value) == last);
}

TEST_CASE("a list is kept to some of its rows", "[lists]")
{
    for (const ListDefinition *list : Lists) {
        ListQuestion question{list};
        const auto all = idsOf(wholeList(nation(), question, 100));
        const std::vector<Uuid> some{all[1], all[3]};
        question.only = {some[1], some[0], Uuid::create()};
        CAPTURE(list->name);
        CHECK((idsOf(wholeList(nation(), question, 100)) == some));
        CHECK(listCount(nation(), question) == 2);
        question.only = std::vector<Uuid>();
        CHECK(listCount(nation(), question) == 0);
    }
}

TEST_CASE("the lists of one cycle of several are as long as its agreements are many", "[lists]")
{
    const QTemporaryDir folder;
    Store store = Store::create(folder.filePath("years.mandate")).value();
    REQUIRE(generateNation(store, {3, 20, 7}));
    const Cycle cycle = records<Cycle>(store.database(), "").value().front();
    Cycle next = cycle;
    next.id = CycleId::create();
    next.code = "next";
    Agreement copied = records<Agreement>(store.database(), "ORDER BY code LIMIT 1").value().front();
    copied.id = AgreementId::create();
    copied.code = "AAA";
    copied.cycle = next.id;
    Save save("Another year");
    save.add(next);
    save.add(copied);
    REQUIRE(store.commit(save));
    for (const ListDefinition *list : {&agreementsList(), &indicatorsList()})
        for (const bool isSorted : {false, true}) {
            ListQuestion question{list};
            const auto all = wholeList(store.database(), question, 50);
            if (isSorted)
                question.arrangement.sorts = {{1, true}};
            question.cycle = cycle.id;
            CAPTURE(list->name, isSorted);
            const bool isOfAgreements = list == &agreementsList();
            CHECK(wholeList(store.database(), question, 7).size() == all.size() - (isOfAgreements ? 1 : 0));
            CHECK(listCount(store.database(), question)
                  == std::int64_t(all.size()) - (isOfAgreements ? 1 : 0));
            question.cycle = next.id;
            CHECK(wholeList(store.database(), question, 7).size() == (isOfAgreements ? 1 : 0));
        }
}

TEST_CASE("a question that nobody waits for ends", "[lists]")
{
    const Interruption interruption(nation(), [] { return true; });
    ListQuestion question{&indicatorsList()};
    question.arrangement.conditions[1] = condition(indicatorsList(), 1, "!zyx");
    const auto count = listCount(nation(), question);
    REQUIRE_FALSE(count);
    CHECK(count.error().kind == Error::Kind::Refused);
    CHECK(count.error().message.contains("cancelled"));
}

TEST_CASE("agreements are found in any script and of one cycle", "[lists]")
{
    SmallRegister small;
    small.ministry.name = QString::fromUtf8("École des Études de l’Énergie");
    const Store store = small.make();
    const auto [column, words, isFound] = GENERATE(table<const char *, const char *, bool>({
        {"code", "moa", true},
        {"code", " MOA-1 ", true},
        {"party", "ÉCOLE", true},
        {"party", "energie", true},
        {"party", "des études", true},
        {"party", "health", false},
        {"party", "%", false},
        {"party", "'; DROP TABLE agreement; --", false},
        {"weight", "100", true},
        {"weight", "> 100", false},
        {"objectives", "1", true},
        {"cycle", "2014", true},
        {"signed_on", "empty", true},
    }));
    CAPTURE(column, words);
    ListQuestion question{&agreementsList()};
    const int place = columnOf(agreementsList(), column);
    question.arrangement.conditions[place] = condition(agreementsList(), place, QString::fromUtf8(words));
    CHECK(listCount(store.database(), question) == (isFound ? 1 : 0));
    question.cycle = CycleId::create();
    CHECK(listCount(store.database(), question) == 0);
    question.cycle = small.cycle.id;
    CHECK(listCount(store.database(), question) == (isFound ? 1 : 0));
    CHECK(listPage(store.database(), question)->rows.size() == (isFound ? 1u : 0u));
}

TEST_CASE("any text can be looked for in a list", "[lists]")
{
    const SmallRegister small;
    const Store store = small.make();
    const auto text = GENERATE(QString(10'000, 'x'), QString("a\x01\n\t\x7f"), QString::fromUtf8("😀"),
                               QString(QChar(0)), QString("?1 \" ' %"));
    ListQuestion question{&agreementsList()};
    question.arrangement.conditions[0] = condition(agreementsList(), 0, '"' + text + '"');
    CHECK(listCount(store.database(), question) == 0);
}
