// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cycle/cycle.h"
#include "core/exchange/csvfile.h"
#include "core/exchange/importrequest.h"
#include "core/exchange/tableguess.h"
#include "core/people/office.h"
#include "core/plan/agreement.h"
#include "core/store/records.h"
#include "tests/core/exchangetools.h"

using namespace mandate;

TEST_CASE("each row's outcome is told, old and new value by field", "[exchange][preview]")
{
    const QTemporaryDir place;
    Store store = emptyRegister(place);
    importInto(store, workbookFolder(place, "in", cascadeSheets()));
    const QString path =
        workbookFolder(place, "next",
                       {{"objectives", "agreement,number,title,weight\nMOAF-1,1,Grow more,55\n"
                                       "MOAF-1,2,Good governance,40\nMOAF-1,3,Spend well,5\n"},
                        {"posts", "code,title,reports_to,office\nCHIEF,Chief engineer,,DOA\n"}});
    const ImportWatch watch;
    const auto plan = planImport(store.database(), readWorkbook(path).value(), &watch).value();
    REQUIRE(plan.report.isClean());
    const auto &objectives = plan.report.lines.at("objectives");
    REQUIRE(objectives.size() == 3);
    CHECK(objectives[0].outcome == ImportOutcome::Changed);
    CHECK(objectives[0].changes == std::vector<FieldChange>{{"weight", "60", "55"}});
    CHECK(objectives[1].outcome == ImportOutcome::Unchanged);
    CHECK(objectives[2].outcome == ImportOutcome::Added);
    CHECK(objectives[2].row == 3);
    CHECK(plan.report.lines.at("posts")[0].changes
          == std::vector<FieldChange>{{"title", "Chief", "Chief engineer"}, {"reports_to", "SEC", ""}});
}

TEST_CASE("a stopped import plans nothing", "[exchange][preview]")
{
    const QTemporaryDir place;
    const Store store = emptyRegister(place);
    const ImportWatch watch{[] { return true; }, {}};
    const auto path = workbookFolder(place, "in", cascadeSheets());
    const auto plan = planImport(store.database(), readWorkbook(path).value(), &watch);
    REQUIRE(!plan);
    CHECK(plan.error().kind == Error::Kind::Refused);
}

TEST_CASE("rows are left out by choice, and the save remembers which", "[exchange][preview]")
{
    const QTemporaryDir place;
    Store store = emptyRegister(place);
    const QString path = workbookFolder(
        place, "in", {{"offices", "code,name,parent\nMOH,Health,\nMOE,Education,\nDOE,Schools,MOE\n"}});
    ImportRequest request;
    request.source = std::make_shared<const Workbook>(readWorkbook(path).value());
    request.isOwn = true;
    const auto prepared = [&] {
        return prepareImport(store.database(), request, [] { return false; }).value();
    };

    request.leftOut = {{"offices", 3}};
    const PreparedImport broken = prepared();
    REQUIRE(broken.plan.report.faults.size() == 1); // what refers to it stays behind as well
    CHECK(broken.plan.report.faults[0].row == 4);
    request.leftOut.insert({"offices", 4});
    PreparedImport made = prepared();
    REQUIRE(made.canImport());
    CHECK(made.plan.save.changes().size() == 1);
    CHECK(made.plan.save.reason() == "Left out by choice: offices row 3, offices row 4.");
    CHECK(made.notRead.contains("offices, row 3: left out by choice."));
    const auto &lines = made.plan.report.lines.at("offices");
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].outcome == ImportOutcome::Added);
    CHECK(lines[1].outcome == ImportOutcome::LeftOut);
    CHECK(made.preview.size() == 3);
}

TEST_CASE("a formula's error is no text", "[exchange][preview]")
{
    const QTemporaryDir place;
    const Store store = emptyRegister(place);
    CHECK(faultsOf(store, workbookFolder(place, "in", {{"offices", "code,name\nA,#REF!\n"}}))
          == "offices, row 2, column name: “#REF!” is an error of the spreadsheet's formula; type what "
             "belongs here.");
}

TEST_CASE("the first agreement of a new register brings its cycle and its parties", "[exchange][preview]")
{
    const QTemporaryDir place;
    Store store = emptyRegister(place);
    const QString text = "Objective\tSuccess indicator\tUnit\tWeight\tTarget\nFood\tCanals\tkm\t100\t9\n";
    ImportRequest request;
    request.source =
        std::make_shared<const Workbook>(Workbook{"pasted", {readPasted(text, "pasted").value()}});
    request.drafts = guessTables(*request.source);
    auto &constants = request.drafts.at(0).constants;
    constants["objectives.agreement"] = "APA-14";
    const auto asked = [&] {
        const PreparedImport made = prepareImport(store.database(), request, [] { return false; }).value();
        QStringList sentences;
        for (const UnansweredField &question : made.questions)
            sentences += question.sentence;
        return sentences.join('\n');
    };
    CHECK(asked().startsWith("The agreement APA-14 is new: choose its cycle."));
    constants["agreements.cycle"] = "2014";
    constants["agreements.first_party"] = "PM";
    constants["agreements.second_party"] = "MOA";
    CHECK(asked()
          == "PM is not in the register: give its name, and it comes in as an office.\n"
             "MOA is not in the register: give its name, and it comes in as an office.");
    constants["offices.first_party"] = "Prime Minister's Office";
    constants["offices.second_party"] = "Ministry of Agriculture";
    constants["agreements.cycle"] = "pilot";
    CHECK(asked().contains("The cycle pilot is new: say its first day"));
    constants["agreements.cycle"] = "2014";
    PreparedImport made = prepareImport(store.database(), request, [] { return false; }).value();
    for (const ImportFault &fault : made.plan.report.faults)
        FAIL_CHECK(fault.sentence());
    REQUIRE(made.canImport());
    REQUIRE(store.commit(std::move(made.plan.save)));
    const auto cycles = records<Cycle>(store.database(), "");
    REQUIRE(cycles->size() == 1);
    CHECK(cycles->front().start == QDate(2014, 1, 1));
    CHECK(cycles->front().end == QDate(2014, 12, 31));
    CHECK(records<Office>(store.database(), "ORDER BY code")->back().name == "Prime Minister's Office");
    CHECK(records<Agreement>(store.database(), "")->front().code == "APA-14");
}

TEST_CASE("what the file brings itself is not asked, and what it lacks is added to it", "[exchange][preview]")
{
    const QTemporaryDir place;
    Store store = emptyRegister(place);
    const QString items = "Objective\tSuccess indicator\tUnit\tWeight\tTarget\nFood\tCanals\tkm\t100\t9\n";
    const QString offices = "code\tname\nMOA\tMinistry of Agriculture\n";
    ImportRequest request;
    request.source = std::make_shared<const Workbook>(
        Workbook{"pasted", {readPasted(items, "items").value(), readPasted(offices, "offices").value()}});
    request.drafts = guessTables(*request.source);
    REQUIRE(request.drafts.size() == 2);
    request.drafts[1].kind = "offices";
    request.drafts[1].columns[0].field = "offices.code";
    request.drafts[1].columns[1].field = "offices.name";
    auto &constants = request.drafts[0].constants;
    constants["objectives.agreement"] = "APA-14";
    constants["agreements.cycle"] = "2014";
    constants["agreements.first_party"] = "PM";
    constants["agreements.second_party"] = "MOA";
    const auto prepared = [&] {
        return prepareImport(store.database(), request, [] { return false; }).value();
    };

    const PreparedImport asking = prepared();
    REQUIRE(asking.questions.size() == 1);
    CHECK(asking.questions[0].field == "offices.first_party");
    constants["offices.first_party"] = "Prime Minister's Office";
    PreparedImport made = prepared();
    for (const ImportFault &fault : made.plan.report.faults)
        FAIL_CHECK(fault.sentence());
    REQUIRE(made.canImport());
    for (const Sheet &sheet : made.made.workbook.sheets)
        CHECK((sheet.sourceRows.empty() || sheet.sourceRows.size() == sheet.rows.size()));
    REQUIRE(store.commit(std::move(made.plan.save)));
    const auto names = records<Office>(store.database(), "ORDER BY code").value();
    REQUIRE(names.size() == 2);
    CHECK(names[0].name == "Ministry of Agriculture");
    CHECK(names[1].name == "Prime Minister's Office");
}
