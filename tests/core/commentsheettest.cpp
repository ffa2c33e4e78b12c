// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cycle/comment.h"
#include "core/exchange/exportworkbook.h"
#include "core/reports/comments.h"
#include "core/reports/history.h"
#include "core/store/records.h"
#include "tests/core/exchangetools.h"
#include "tests/register.h"

using namespace mandate;

namespace {

// The small register with a matter on an indicator that was answered and settled, and a remark on all of it.
struct Commented : SmallRegister
{
    Store store = make();
    Comment first{
        CommentId::create(), agreement.id, cereals.id.uuid, "level1", "Too easy, =isn't it?", {}, false};
    Comment answer{CommentId::create(), agreement.id, cereals.id.uuid, "level1", "Raised.", first.id, true};
    Comment whole{CommentId::create(), agreement.id, {}, {}, "Two\nlines", {}, false};

    Commented()
    {
        Save save("Comments");
        for (const Comment &comment : {first, answer, whole})
            save.add(comment);
        REQUIRE(store.commit(std::move(save)));
    }

    // What an import of these lines under the usual titles finds wrong.
    QString faults(const QString &lines) const
    {
        const QTemporaryDir place;
        const QString in = workbookFolder(
            place, "in", {{"comments", "comment,agreement,item,field,text,answers,settles\n" + lines}});
        return faultsOf(store, in);
    }
};

} // namespace

TEST_CASE("comments go out and come back, in the same register and in another", "[exchange][comments]")
{
    Commented here;
    const QTemporaryDir place;
    for (const char *target : {"out", "out.xlsx"}) {
        CAPTURE(target);
        REQUIRE(exportWorkbook(here.store.database(), place.filePath(target)));
        const Workbook workbook = readWorkbook(place.filePath(target)).value();
        CHECK(differences(here.store, workbook) == 0);

        const QTemporaryDir elsewhere;
        Store there = emptyRegister(elsewhere);
        importInto(there, workbook);
        const auto threads = commentsOn(there.database(), [&] {
            const auto found = records<Agreement>(there.database(), "WHERE code = 'MOA-1'");
            return found->front().id;
        }());
        REQUIRE(threads->size() == 2);
        CHECK(threads->at(0).first().text == here.whole.text);
        CHECK(threads->at(1).isSettled);
        CHECK(threads->at(1).first().id == here.first.id);
        CHECK(threads->at(1).first().text == here.first.text);
        CHECK(differences(there, workbook) == 0);
    }
}

TEST_CASE("a comment on what was withdrawn since stays as it is", "[exchange][comments]")
{
    Commented here;
    Save gone("Withdraw 1.1.1");
    gone.withdraw(here.cereals);
    REQUIRE(here.store.commit(std::move(gone)));
    const auto workbook = toWorkbook(here.store.database(), {"comments"});
    REQUIRE(workbook);
    CHECK(workbook->sheets[0].rows[1][2] == "withdrawn");
    CHECK(differences(here.store, *workbook) == 0);
    CHECK(here.faults(",MOA-1,withdrawn,,Late,,no").contains("column item"));
}

TEST_CASE("new comments and answers are entered once and stand in the audit trail", "[exchange][comments]")
{
    Commented here;
    const QTemporaryDir place;
    importInto(here.store,
               workbookFolder(place, "in",
                              {{"comments", "comment,agreement,item,text,answers,settles\n,MOA-1,1.1.2,Which "
                                            "area?,,\n,MOA-1,,Done,"
                                                + here.whole.id.text() + ",yes\n"}}));
    const auto threads = commentsOn(here.store.database(), here.agreement.id);
    REQUIRE(threads->size() == 3);
    CHECK(threads->at(0).first().item == here.losses.id.uuid);
    CHECK(threads->at(0).first().text == "Which area?");
    int told = 0;
    const auto lines = history(here.store.database(), here.agreement.id.uuid, 1);
    REQUIRE(lines);
    for (const HistoryLine &line : *lines)
        told += line.noun == "comment" && line.place == "MOA-1/1.1.2" && line.after.contains("Which area?");
    CHECK(told == 1);
}

TEST_CASE("a comment that makes no sense is refused by its cell", "[exchange][comments]")
{
    Commented here;
    const auto [line, words] = GENERATE(table<QString, QString>({
        {",,,,Why?,,no", "column agreement: nothing is given"},
        {",NONE,,,Why?,,no", "there is no agreement with the code “NONE”"},
        {",MOA-1,9.9,,Why?,,no", "column item: the agreement MOA-1 has no item 9.9"},
        {",MOA-1,first,,Why?,,no", "“first” is no item of an agreement"},
        {",MOA-1,,,,,no", "column text: nothing is given"},
        {",MOA-1,,,Why?,,yes", "column settles: only an answer settles"},
        {",MOA-1,,,Why?,here,no", "“here” is no mark of a comment"},
        {",MOA-1,,,Why?,0190163d-8694-739b-aea5-966c26f8ad91,no", "there is no comment with the mark"},
        {"7,MOA-1,,,Why?,,no", "column comment: “7” is no mark"},
        {",MOA-1,,,Why?,,perhaps", "column settles"},
        {"FIRST,MOA-1,1.1.1,level1,Other words,,no", "a comment stands as it was made"},
        {"FIRST,MOA-1,1.1.1,level1,\"Too easy, =isn't it?\",,no\nFIRST,MOA-1,,,Again,,no",
         "row 2 has the same key"},
    }));
    CAPTURE(line.toStdString());
    CHECK_THAT(here.faults(QString(line).replace("FIRST", here.first.id.text()) + u'\n').toStdString(),
               Catch::Contains(words.toStdString()));
}
