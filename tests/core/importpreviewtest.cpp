// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importplan.h"
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
    ImportWatch watch;
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
    CHECK(watch.rows == 8);
}

TEST_CASE("a stopped import plans nothing", "[exchange][preview]")
{
    const QTemporaryDir place;
    const Store store = emptyRegister(place);
    ImportWatch watch;
    watch.isStopped = true;
    const auto path = workbookFolder(place, "in", cascadeSheets());
    const auto plan = planImport(store.database(), readWorkbook(path).value(), &watch);
    REQUIRE(!plan);
    CHECK(plan.error().kind == Error::Kind::Refused);
}

TEST_CASE("a formula's error is no text", "[exchange][preview]")
{
    const QTemporaryDir place;
    const Store store = emptyRegister(place);
    CHECK(faultsOf(store, workbookFolder(place, "in", {{"offices", "code,name\nA,#REF!\n"}}))
          == "offices, row 2, column name: “#REF!” is an error of the spreadsheet's formula; type what "
             "belongs here.");
}
