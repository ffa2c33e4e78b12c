// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cycle/progress.h"
#include "core/exchange/exportworkbook.h"
#include "core/plan/alignment.h"
#include "core/plan/kpivalue.h"
#include "core/plan/successindicator.h"
#include "core/store/records.h"
#include "tests/core/exchangetools.h"

#include <QDir>

using namespace mandate;

TEST_CASE("a whole cascade comes in from a folder of CSV files", "[exchange]")
{
    const QTemporaryDir place;
    Store store = emptyRegister(place);
    const auto report = importInto(store, workbookFolder(place, "in", cascadeSheets()));

    CHECK(report.notices.isEmpty());
    const auto indicators = records<SuccessIndicator>(store.database(), "ORDER BY title").value();
    REQUIRE(indicators.size() == 5);
    CHECK(indicators[2].title == "Cereals, all kinds");
    CHECK(indicators[2].levels[0] == Figure{"195000", "195,000"});
    CHECK(indicators[2].definition == "=SUM of all");
    CHECK(indicators[0].levels[0] == Figure{"Unqualified", ""});
    CHECK(indicators[1].baseline == Figure{"", "(blank)"});
    CHECK(indicators[1].levels[0] == Figure{"20", "20%"});
    CHECK(records<Alignment>(store.database(), "").value().size() == 4);
}

TEST_CASE("importing an export changes nothing", "[exchange]")
{
    const QTemporaryDir place;
    Store store = emptyRegister(place);
    importInto(store, workbookFolder(place, "in", cascadeSheets()));
    const QString target = place.filePath(GENERATE(as<QString>(), "out", "out.xlsx"));
    CAPTURE(target);
    const auto exported = exportWorkbook(store.database(), target);
    if (!exported)
        FAIL(exported.error());

    const auto workbook = readWorkbook(target);
    if (!workbook)
        FAIL(workbook.error());
    CHECK(workbook->sheets.size() == 21);
    CHECK(differences(store, *workbook) == 0);

    SECTION("and into an empty register it brings everything")
    {
        Store other = emptyRegister(place, "other.mandate");
        importInto(other, *workbook);
        CHECK(toWorkbook(other.database())->sheets.size() == 21);
        for (std::size_t sheet = 0; sheet < 20; ++sheet)
            CHECK(toWorkbook(other.database())->sheets[sheet].rows
                  == toWorkbook(store.database())->sheets[sheet].rows);
    }
    SECTION("and what is there is never overwritten")
    {
        const auto again = exportWorkbook(store.database(), target);
        REQUIRE(!again);
        CHECK(again.error().kind == Error::Kind::Unwritable);
        CHECK(differences(store, readWorkbook(target).value()) == 0);
    }
    CHECK(QDir(place.path()).entryList({".mandate*"}, QDir::AllEntries | QDir::Hidden).isEmpty());
}

TEST_CASE("a part of a target that leads nowhere is named with its cell", "[exchange]")
{
    const QTemporaryDir place;
    Store store = emptyRegister(place);
    importInto(store, workbookFolder(place, "in", cascadeSheets()));
    const auto [row, sentence] = GENERATE(table<const char *, const char *>({
        {"K9,,MOAF,1,,,", "target_parts, row 2, column target: there is neither a KPI “K9”"},
        {"MOAF-1/1.1,,MOAF,1,,,", "neither a KPI “MOAF-1/1.1” nor an indicator at this address"},
        {"MOAF-1/9.9.9,,MOAF,1,,,", "neither a KPI"},
        {",,MOAF,1,,,", "column target: nothing is given"},
        {"K1,,NOBODY,1,,,", "column party: there is no office, post or person"},
        {"K1,,DOA,many,,,", "column quantity: “many” is not a number"},
        {"K1,,DOA,,101,,", "column share"},
        {"K1,,DOA,1,,MOAF-1/1,", "column carrier: there is no indicator at “MOAF-1/1”"},
        {"K1,,DOA,1,,,\nK1,,DOA,2,,,", "row 2 has the same key"},
    }));
    CAPTURE(row);
    const QString folder = workbookFolder(
        place, "more",
        {{"target_parts", QString("target,year,party,quantity,share,carrier,note\n") + row + '\n'}});
    CHECK_THAT(faultsOf(store, folder).toStdString(), Catch::Contains(sentence));
}
