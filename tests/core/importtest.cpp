// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cycle/freeze.h"
#include "core/exchange/importplan.h"
#include "core/store/dossiers.h"

#include "core/cycle/agreementversion.h"
#include "core/cycle/progress.h"
#include "core/exchange/exportworkbook.h"
#include "core/people/office.h"
#include "core/plan/agreement.h"
#include "core/plan/alignment.h"
#include "core/plan/kpi.h"
#include "core/plan/kpivalue.h"
#include "core/plan/successindicator.h"
#include "core/store/journal.h"
#include "core/store/records.h"
#include "tests/core/exchangetools.h"

using namespace mandate;

namespace {

struct Filled
{
    QTemporaryDir place;
    Store store = emptyRegister(place);
    int folders = 0;

    Filled() { importInto(store, folder(cascadeSheets())); }
    QString folder(const std::map<QString, QString> &sheets)
    {
        return workbookFolder(place, "in" + QString::number(++folders), sheets);
    }
    ImportReport take(const QString &sheet, const QString &content)
    {
        return importInto(store, folder({{sheet, content}}));
    }
    QString faults(const QString &sheet, const QString &content)
    {
        return faultsOf(store, folder({{sheet, content}}));
    }
    SuccessIndicator indicator(const QString &title)
    {
        return *record<SuccessIndicator>(store.database(), "WHERE title = ?", title).value();
    }
};

} // namespace

TEST_CASE("each cell that cannot be read is named with what was expected", "[exchange]")
{
    Filled filled;
    const auto [sheet, row, column, expected] = GENERATE(table<QString, QString, QString, QString>({
        {"offices", "code,name\n ,Nameless", "code", "nothing is given; expected code"},
        {"offices", "code,name\nSEC,Secretariat", "code",
         "“SEC” is already the code of another office, post or person"},
        {"offices", "code,parent\nCO,NOWHERE", "parent", "there is no office with the code “NOWHERE”"},
        {"posts", "code,title\nNEW,Clerk", "office", "this column is missing, and a new post needs it"},
        {"posts", "code,office\nSEC,", "office", "nothing is given; expected office"},
        {"posts", "code,reports_to\nSEC,CO", "reports_to", "there is no post with the code “CO”"},
        {"people", "number,name\n,Nobody", "number", "nothing is given"},
        {"appointments", "person,post,start\n11001,CHIEF,1 July", "start", "“1 July” is not a date"},
        {"appointments", "person,post,start,kind\n11001,CHIEF,2013-07-01,boss", "kind",
         "“boss” is none of: substantive, acting, secondment"},
        {"plans", "code,start\nFYP11,2013-02-30", "start", "is not a date: expected year, month and day"},
        {"pillars", "code,plan\nP1,FYP12", "plan", "there is no plan with the code “FYP12”"},
        {"kras", "code,level\nNKRA1,world", "level", "“world” is none of: national, sector, agency, local"},
        {"kras", "code,parents\nSKRA4,NKRA9=60", "parents",
         "there is no key result area with the code “NKRA9”"},
        {"kras", "code,parents\nSKRA4,NKRA1=lots", "parents",
         "“lots” is no share: expected a percentage such as 60"},
        {"kras", "code,parents\nSKRA4,NKRA1=60;NKRA1", "parents", "“NKRA1” is named twice"},
        {"kras", "code,parents\nSKRA4,NKRA1=160", "parents", "A weight lies between 0 and 100"},
        {"kpis", "code,target\nK1,plenty", "target", "“plenty” is not a number"},
        {"kpis", "code,direction\nK1,sideways", "direction", "“sideways” is none of: none, up, down"},
        {"kpi_values", "kpi,period,value\nK1,2013-14,\"1,50\"", "value", "“1,50” is not a number"},
        {"kpi_values", "kpi,period,value\nK1,,5", "period", "nothing is given; expected period"},
        {"cycles", "code,rules\n2014-15,bhutan", "rules", "there is no rule set with the code “bhutan”"},
        {"agreements", "code,first_party\nMOAF-1,NOBODY", "first_party",
         "there is no office, post or person with the code “NOBODY”"},
        {"agreements", "code,kind\nMOAF-1,treaty", "kind", "“treaty” is none of: apa"},
        {"objectives", "agreement,number\nNONE,1", "agreement", "there is no agreement with the code “NONE”"},
        {"objectives", "agreement,number\nMOAF-1,1.1", "number",
         "“1.1” is no number of this sheet: expected one such as 1"},
        {"objectives", "agreement,number,weight\nMOAF-1,1,101", "weight",
         "A weight lies between 0 and 100, not at 101"},
        {"objectives", "agreement,number,weight\nMOAF-1,1,0.123", "weight",
         "A weight has at most two decimals"},
        {"objectives", "agreement,number,mandatory\nMOAF-1,1,maybe", "mandatory",
         "“maybe” is neither yes nor no"},
        {"objectives", "agreement,number,kras\nMOAF-1,1,MOAF-1/9", "kras",
         "neither a key result area “MOAF-1/9”"},
        {"actions", "agreement,number\nMOAF-1,7.1", "number", "the agreement MOAF-1 has no item 7"},
        {"actions", "agreement,number\nMOAF-1,one", "number",
         "“one” is no number of this sheet: expected one such as 1.2"},
        {"indicators", "agreement,number\nMOAF-1,1.1.-1", "number",
         "“1.1.-1” is no number of this sheet: expected one such as 1.2.3"},
        {"indicators", "agreement,number\nMOAF-1,1.9.1", "number", "the agreement MOAF-1 has no item 1.9"},
        {"indicators", "agreement,number,level3\nMOAF-1,1.1.1,7 min", "level3", "“7 min” is not a number"},
        {"indicators", "agreement,number,target\nMOAF-1,2.1.1,soon", "target", "“soon” is not a date"},
        {"indicators", "agreement,number,unit_type\nMOAF-1,1.1.1,length", "unit_type",
         "“length” is none of: number, percent"},
        {"indicators", "agreement,number,owner\nMOAF-1,1.1.1,BOSS", "owner",
         "there is no post with the code “BOSS”"},
        {"indicators", "agreement,number,class\nMOAF-1,1.1.1,good", "class",
         "“good” is none of: input, activity"},
        {"period_targets", "agreement,indicator,period\nMOAF-1,1.1.1,Q5", "period",
         "“Q5” is no period: expected Q1 to Q4"},
        {"period_targets", "agreement,indicator,period\nMOAF-1,1.1,Q1", "indicator",
         "“1.1” is not the number of an indicator: expected one such as 1.2.3"},
        {"progress", "agreement,indicator,period,stage\nMOAF-1,1.1.1,Q1,rumoured", "stage",
         "“rumoured” is none of: claimed, verified, final"},
        {"requirements", "agreement,indicator,office,requirement\nMOAF-1,1.1.1,CO,", "requirement", ""},
        {"requirements", "agreement,indicator,office,requirement,state\nMOAF-1,1.1.1,CO,Seed,lost", "state",
         "“lost” is none of: draft"},
        {"budgets", "agreement,number,source,allocated\nMOAF-1,1,RGoB,much", "allocated",
         "“much” is not a number"},
        {"budgets", "agreement,number,source\nMOAF-1,1.1.1,RGoB", "number",
         "neither an objective such as 1 nor an action such as 1.2"},
    }));
    CAPTURE(sheet, row);
    const int before = int(saves(filled.store.database())->size());
    const QString faults = filled.faults(sheet, row + '\n');
    if (expected.isEmpty()) {
        CHECK(faults.isEmpty());
        return;
    }
    CHECK_THAT(faults.toStdString(),
               Catch::StartsWith((sheet + ", row 2, column " + column + ": ").toStdString()));
    CHECK_THAT(faults.toStdString(), Catch::Contains(expected.toStdString()));
    CHECK(int(saves(filled.store.database())->size()) == before);
}

TEST_CASE("every fault is told and nothing is imported", "[exchange]")
{
    Filled filled;
    const QString folder =
        filled.folder({{"offices", "code,name,parent\nA,One,X\nB,Two,\nB,Three,\nC,Four,Y\n"},
                       {"kras", "code,code\nN,M\n"},
                       {"objectives", "number,title\n1,T\n"}});
    const auto plan = planImport(filled.store.database(), readWorkbook(folder).value()).value();
    QStringList sentences;
    for (const ImportFault &fault : plan.report.faults)
        sentences += fault.sentence();
    CHECK(
        sentences.join('\n')
        == "offices, row 4, column code: row 3 has the same key.\n"
           "kras, row 1, column code: there are two columns of this name.\n"
           "objectives, row 1, column agreement: this column is missing, and without it no row can be told.\n"
           "offices, row 2, column parent: there is no office with the code “X”.\n"
           "offices, row 5, column parent: there is no office with the code “Y”.");
    CHECK(plan.save.isEmpty());
}

TEST_CASE("what is not read is said", "[exchange]")
{
    Filled filled;
    const auto report = importInto(filled.store, filled.folder({{"offices", "code,colour\nCO,red\n"},
                                                                {"cows", "name\nDaisy\n"},
                                                                {"scores", "code\nCO\n"}}));
    CHECK(report.notices
          == QStringList{"cows: a sheet of this name is unknown and was not read.",
                         "scores: the register does not keep this sheet yet; it was not read.",
                         "offices: the column “colour” is unknown and was not read."});
    CHECK(report.counts == std::vector<SheetCount>{{"offices", 0, 0, 1}});
}

TEST_CASE("a present empty cell clears, an absent column leaves", "[exchange]")
{
    Filled filled;
    const SuccessIndicator before = filled.indicator("Cereals, all kinds");
    const auto report =
        filled.take("indicators", "number,agreement,class,weight,level5,owner,ceiling\n1.1.1,MOAF-1,,,,,\n");
    CHECK(report.counts == std::vector<SheetCount>{{"indicators", 0, 1, 0}});
    SuccessIndicator expected = before;
    expected.indicatorClass.reset();
    expected.weight.reset();
    expected.levels[4] = {};
    expected.owner = {};
    expected.ceiling = false;
    CHECK(filled.indicator("Cereals, all kinds") == expected);
}

TEST_CASE("rows may refer to rows further down and in later sheets", "[exchange]")
{
    const QTemporaryDir place;
    Store store = emptyRegister(place);
    importInto(store, workbookFolder(place, "in",
                                     {{"offices", "code,parent\nA,B\nB,\n"},
                                      {"posts", "code,office,reports_to\nP,A,Q\nQ,A,\n"},
                                      {"plans", "code\nL\n"},
                                      {"kras", "code,plan,parents,owner\nK,L,M,P\nM,L,,\n"}}));
    const auto child = record<Office>(store.database(), "WHERE code = ?", QStringLiteral("A")).value();
    const auto parent = record<Office>(store.database(), "WHERE code = ?", QStringLiteral("B")).value();
    CHECK(child->parent == parent->id);
    CHECK(records<Alignment>(store.database(), "")->size() == 1);
}

TEST_CASE("a new figure for a judged stage is a new act, a claimed one is edited", "[exchange]")
{
    Filled filled;
    const QString header = "agreement,indicator,period,stage,value\n";
    CHECK(filled.take("progress", header + "MOAF-1,1.1.1,Q1,claimed,1300\n").counts[0].changed == 1);
    CHECK(records<Progress>(filled.store.database(), "")->size() == 3);

    CHECK(filled.take("progress", header + "MOAF-1,1.1.1,Q1,verified,1100\n").counts[0].unchanged == 1);
    CHECK(filled.take("progress", header + "MOAF-1,1.1.1,Q1,verified,1150\n").counts[0].changed == 1);
    CHECK(filled.take("progress", header + "MOAF-1,1.1.1,Q1,verified,1175\n").counts[0].changed == 1);
    const auto verified =
        records<Progress>(filled.store.database(), "WHERE stage = 'verified' ORDER BY id").value();
    REQUIRE(verified.size() == 3);
    CHECK(verified[1].replaces == verified[0].id);
    CHECK(verified[2].replaces == verified[1].id);
    CHECK(verified[0].value.value == "1100");

    const QString period = "kpi,period,value\nK1,2013-14,\"151,000\"\n";
    CHECK(filled.take("kpi_values", period).counts[0].changed == 1);
    CHECK(filled.take("kpi_values", period).counts[0].unchanged == 1);
    CHECK(records<KpiValue>(filled.store.database(), "")->size() == 3);
    CHECK(differences(filled.store, toWorkbook(filled.store.database()).value()) == 0);
}

TEST_CASE("the plan of a signed agreement is refused, its progress is not", "[exchange]")
{
    Filled filled;
    Save save("Sign");
    save.add(freeze(dossier(filled.store.database(), "MOAF-1").value(), QDate(2014, 7, 15), {}));
    REQUIRE(filled.store.commit(std::move(save)));

    const auto [sheet, content] = GENERATE(table<QString, QString>({
        {"agreements", "code,vision\nMOAF-1,Other\n"},
        {"objectives", "agreement,number,weight\nMOAF-1,1,55\n"},
        {"objectives", "agreement,number,kras\nMOAF-1,1,SKRA4=50\n"},
        {"actions", "agreement,number,title\nMOAF-1,1.2,New\n"},
        {"indicators", "agreement,number,level1\nMOAF-1,1.1.1,9\n"},
        {"period_targets", "agreement,indicator,period,value\nMOAF-1,1.1.1,Q4,9\n"},
    }));
    CAPTURE(sheet, content);
    CHECK_THAT(filled.faults(sheet, content).toStdString(),
               Catch::StartsWith((sheet + ", row 2: MOAF-1 is signed").toStdString()));
    filled.take("progress", "agreement,indicator,period,stage,value\nMOAF-1,1.1.1,Q2,claimed,9\n");
    CHECK(differences(filled.store, toWorkbook(filled.store.database()).value()) == 0);
}

TEST_CASE("what a child serves is brought to what its cell says", "[exchange]")
{
    Filled filled;
    const auto [cell, changes] = GENERATE(table<QString, int>({
        {"NKRA3=60;NKRA1=40", 0},
        {" NKRA1 = 40% ; NKRA3=60;", 0},
        {"NKRA3=70;NKRA1=30", 2},
        {"NKRA3", 2},
        {"", 2},
    }));
    CAPTURE(cell);
    const QString folder = filled.folder({{"kras", "code,parents\nSKRA4," + cell + "\n"}});
    CHECK(differences(filled.store, readWorkbook(folder).value()) == changes);
    importInto(filled.store, folder);
    CHECK(differences(filled.store, readWorkbook(folder).value()) == 0);
}

TEST_CASE("an import is one save and undone as one", "[exchange]")
{
    Filled filled;
    const auto before = toWorkbook(filled.store.database()).value();
    auto plan =
        planImport(
            filled.store.database(),
            readWorkbook(filled.folder({{"offices", "code,name\nCO,Renamed\nNEW,New office\n"}})).value())
            .value();
    CHECK(plan.save.label() == "Import of in2");
    const auto save = filled.store.commit(std::move(plan.save));
    REQUIRE(save);
    REQUIRE(filled.store.undo(*save));
    CHECK(toWorkbook(filled.store.database())->sheets[0].rows == before.sheets[0].rows);
}
