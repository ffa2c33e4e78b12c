// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cycle/comment.h"
#include "core/exchange/exportworkbook.h"
#include "core/reports/cascade.h"
#include "core/reports/comments.h"
#include "core/reports/history.h"
#include "core/reports/lists.h"
#include "core/reports/recordname.h"
#include "core/reports/rollup.h"
#include "core/reports/search.h"
#include "core/reports/trace.h"
#include "core/security/password.h"
#include "core/store/chain.h"
#include "core/store/dossiers.h"
#include "core/store/replay.h"
#include "core/store/usersaves.h"
#include "tests/ui/windowregister.h"

using namespace mandate;

namespace {

constexpr const char *Password = "a long password";

// A value that outlives the question, as a loop over it needs.
template <typename Value>
Value certain(Result<Value> result)
{
    REQUIRE(result);
    return std::move(*result);
}

// The register with the work plan P1-1, "Lay two canals", remarked on; shared with a reader and an auditor.
struct Watched : WindowRegister
{
    Watched()
    {
        person.gender = "female";
        person.email = "pema@example.org";
        fill();
        Store store = open("");
        Save remark("Remark");
        remark.add(Comment{CommentId::create(), workPlan.id, {}, {}, "Too much for one", {}, false});
        REQUIRE(store.commit(std::move(remark)));
        const QString hash = passwordHash(Password, Effort::Least).value();
        REQUIRE(store.commit(sharingSave({"chief", "Chief", {}, hash})));
        REQUIRE(store.signIn("chief", Password, Effort::Least));
        for (const auto &[name, role] :
             {std::pair("reader", UserRole::Reader), std::pair("auditor", UserRole::Auditor)}) {
            REQUIRE(store.commit(userSave({name, name, {}, hash})));
            const auto account = record<Account>(store.database(), "WHERE name = ?", QString(name)).value();
            const RoleGrant grant{RoleGrantId::create(), account->id, role, {}, {}, {}, {}, {}, {}};
            REQUIRE(store.commit(grantSave(store.database(), *store.authority(), grant).value()));
        }
    }
    Store open(const QString &name) const
    {
        Store store = Store::open(path, Database::Access::ReadWrite).value();
        if (!name.isEmpty())
            REQUIRE(store.signIn(name, Password, Effort::Least));
        return store;
    }
};

QStringList cellsOf(const ListPage &page)
{
    QStringList cells;
    for (const ListRow &row : page.rows)
        for (const Value &cell : row.cells)
            cells += text(cell);
    return cells;
}

QString everythingIn(const Workbook &workbook)
{
    QStringList words;
    for (const Sheet &sheet : workbook.sheets)
        for (const auto &row : sheet.rows)
            for (const auto &cell : row)
                words += cell;
    return words.join(' ');
}

} // namespace

TEST_CASE("what is confidential shows in no question to whom it does not concern", "[permissions]")
{
    const Watched watched;
    const auto [name, isShown] =
        GENERATE(table<const char *, bool>({{"reader", false}, {"auditor", true}, {"", false}}));
    CAPTURE(name);
    const Store store = watched.open(name);
    const Database &database = store.database();
    const auto shown = [isShown = isShown](const QString &text) {
        return text.contains("canals") == isShown;
    };

    CHECK(SearchIndex::read(database)->find("canals").empty() != isShown);
    CHECK(SearchIndex::read(database)->find("cereals").size() > 0);
    CHECK(dossier(database, "P1-1").has_value() == isShown);
    CHECK(dossier(database, "MOA-1"));
    CHECK(cellsOf(listPage(database, {&agreementsList()}).value()).contains("P1-1") == isShown);
    CHECK(listCount(database, {&agreementsList()}).value() == (isShown ? 2 : 1));
    const auto below = cascadeChildren(database, {CascadeKind::Objective, watched.objective.id.uuid}).value();
    CHECK(std::any_of(below.begin(), below.end(),
                      [](const CascadeRow &row) { return row.title.contains("canals"); })
          == isShown);
    QString traced;
    for (const TraceRow &row : certain(trace(database, "MOA-1/1")))
        traced += row.title + ' ';
    CHECK(shown(traced));
    const QString book = everythingIn(toWorkbook(database).value());
    CHECK(shown(book));
    CHECK(book.contains("Too much for one") == isShown);
    CHECK(book.contains("pema@example.org") == isShown);
    CHECK(book.contains("Pema Dorji"));
    QString told;
    for (const HistoryLine &line : certain(history(database)))
        told += line.before + ' ' + line.after + ' ';
    CHECK(shown(told));
    CHECK(told.contains("Too much for one") == isShown);
    CHECK(told.contains("pema@example.org") == isShown);
    CHECK(told.contains("Cereals"));
    CHECK(commentsOn(database, watched.workPlan.id)->empty() != isShown);
}

TEST_CASE("a register as it stood before it was shared shows what one may see today", "[permissions]")
{
    const Watched watched;
    const WindowRegister before;
    before.fill();
    const auto [name, isShown] = GENERATE(table<const char *, bool>({{"reader", false}, {"auditor", true}}));
    const Store today = watched.open(name);
    Store past = Store::open(before.path, Database::Access::ReadOnly).value();
    CHECK(dossier(past.database(), "P1-1"));
    REQUIRE(past.lookBackAs(*today.authority()));
    CHECK(dossier(past.database(), "P1-1").has_value() == isShown);
    CHECK(dossier(past.database(), "MOA-1"));
}

TEST_CASE("results and the soundness of the file are the same for everybody", "[permissions]")
{
    const Watched watched;
    const Store reader = watched.open("reader");
    const Store auditor = watched.open("auditor");
    const QDate day(2015, 6, 30);
    const auto seen = nationalRollUp(reader.database(), day).value();
    const auto known = nationalRollUp(auditor.database(), day).value();
    for (const Kra &kra : {watched.national, watched.sector})
        CHECK(seen.at(kra.id) == known.at(kra.id));
    CHECK(verifyChain(reader.database()));
    CHECK(strayRecords(reader.database())->empty());
}
