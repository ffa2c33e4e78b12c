// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tableguess.h"

#include "core/exchange/columncells.h"
#include "core/exchange/columnwords.h"
#include "core/exchange/csvfile.h"
#include "core/exchange/mappedworkbook.h"
#include "core/exchange/mappingdrafts.h"
#include "core/exchange/sourcefinder.h"
#include "core/plan/action.h"
#include "core/plan/objective.h"
#include "core/plan/successindicator.h"
#include "core/store/records.h"
#include "tests/core/exchangetools.h"
#include "tests/lastyear.h"

#include <QRegularExpression>

using namespace mandate;

namespace {

const QString Demo = QStringLiteral(MANDATE_SOURCE_DIR "/resources/demo/");

// The fields that a mapping made by hand feeds from each source column.
std::map<QString, QStringList> handMade(const Mapping &mapping)
{
    static const QRegularExpression name(R"(\{([^:}]+)[:}])");
    std::map<QString, QStringList> fields;
    const auto note = [&](const SheetRule &rule, const CellRule &cell, const QString &period) {
        auto names = name.globalMatch(cell.text);
        while (names.hasNext())
            fields[names.next().captured(1)] +=
                rule.sheet + "." + (cell.column == "value" ? period : cell.column);
    };
    for (const SheetRule &rule : mapping.tables.front().sheets) {
        for (const CellRule &cell : rule.columns)
            note(rule, cell, {});
        for (const auto &entry : rule.repeat)
            for (const CellRule &cell : entry)
                note(rule, cell, entry.front().text);
    }
    return fields;
}

std::vector<TableDraft> draftsFor(const Workbook &workbook, const QString &agreement)
{
    auto drafts = guessTables(workbook);
    REQUIRE(!drafts.empty());
    drafts[0].constants["objectives.agreement"] = agreement;
    return drafts;
}

} // namespace

TEST_CASE("the columns of published tables are guessed as they were mapped by hand", "[exchange][guess]")
{
    const auto name = GENERATE(as<std::string>(), "bhutan-11fyp-nkra", "bhutan-rnr-skra-11fyp",
                               "rwanda-ngoma-2025-26", "tanzania-posts-2021-22");
    const QString file = QString::fromStdString(name);
    const auto hand = handMade(readMapping(Demo + "mappings/" + file + ".json").value());
    const auto drafts = guessTables(readWorkbook(Demo + "sources/" + file + ".csv").value());
    REQUIRE(drafts.size() == 1);
    int right = 0;
    for (const auto &[title, fields] : hand)
        for (const ColumnDraft &column : drafts[0].columns)
            if (column.title == title) {
                CAPTURE(title, column.field, fields.join(", "));
                CHECK(fields.contains(column.field));
                CHECK(!column.reason.isEmpty());
                right += fields.contains(column.field);
            }
    CAPTURE(file);
    CHECK(right == int(hand.size()));
}

TEST_CASE("titles in several languages and habits are known", "[exchange][guess]")
{
    const auto [title, field] = GENERATE(table<QString, QString>({
        {"Success Indicator", "indicators.title"},
        {"SI", "indicators.title"},
        {"Key Performance Indicators (KPIs)", "indicators.title"},
        {"Indicateur de succès", "indicators.title"},
        {"Kiashiria", "indicators.title"},
        {"Weight (%)", "indicators.weight"},
        {"Pondération", "indicators.weight"},
        {"Target values / Excellent / 100%", "indicators.level1"},
        {"Très bien (90 %)", "indicators.level2"},
        {"60%", "indicators.level5"},
        {"Baseline 2013", "indicators.baseline"},
        {"Actual value for FY 2012-13", "indicators.trend"},
        {"Projected Value FY 2015/16", "indicators.projection"},
        {"S.No.", "indicators.number"},
        {"Quarter 1", "period_targets.Q1"},
        {"Trimestre 3", "period_targets.Q3"},
        {"Lengo la mwaka", "indicators.target"},
        {"Means of verification", "indicators.source"},
    }));
    const ColumnWords words;
    CAPTURE(title, words.likeness(title, field));
    CHECK(words.likeness(title, field) >= 75);
    CHECK(words.likeness("Remarks", field) < 50);
}

TEST_CASE("last year's agreement comes in from its spreadsheet with nothing lost", "[exchange][guess]")
{
    const QTemporaryDir place;
    Store store = emptyRegister(place);
    importInto(store, workbookFolder(place, "in", cascadeSheets()));
    writeLastYear(place.filePath("apa.xlsx"));
    const Workbook source = readWorkbook(place.filePath("apa.xlsx")).value();
    auto drafts = draftsFor(source, "APA-13");
    CHECK(drafts[0].kind == AgreementTable);
    CHECK(drafts[0].skip == 3);
    CHECK(drafts[0].header == 3);
    for (const ColumnDraft &column : drafts[0].columns)
        UNSCOPED_INFO(column.title.toStdString() + " -> " + column.field.toStdString());
    QStringList fields;
    for (const ColumnDraft &column : drafts[0].columns)
        fields += column.field;
    CHECK(fields
          == QStringList({"objectives.title", "objectives.weight", "actions.title", "indicators.title",
                          "indicators.unit", "indicators.weight", "indicators.level1", "indicators.level2",
                          "indicators.level3", "indicators.level4", "indicators.level5", ""}));

    drafts[0].constants.insert({{"agreements.cycle", "2014-15"},
                                {"agreements.kind", "apa"},
                                {"agreements.first_party", "CO"},
                                {"agreements.second_party", "MOAF"},
                                {"agreements.scheme", "rfd"}});
    const Mapping mapping = mappingOf(drafts, source);
    UNSCOPED_INFO(toJson(mapping).toStdString());
    const auto made = mapWorkbook(mapping, source);
    if (!made)
        FAIL(made.error());
    importInto(store, made->workbook);

    const auto objectives = records<Objective>(
        store.database(),
        "WHERE agreement = (SELECT id FROM agreement WHERE code = 'APA-13') ORDER BY number");
    REQUIRE(objectives->size() == 2);
    CHECK((*objectives)[0].title == "Food self-sufficiency");
    CHECK((*objectives)[0].weight->percent().text() == "60");
    CHECK((*objectives)[1].title == "Good governance");
    const auto indicators = records<SuccessIndicator>(
        store.database(),
        "WHERE action IN (SELECT a.id FROM action a JOIN objective o ON o.id = a.objective JOIN agreement g "
        "ON g.id = o.agreement WHERE g.code = 'APA-13') ORDER BY weight DESC, title");
    REQUIRE(indicators->size() == 5);
    CHECK((*indicators)[0].title == "Accounts closed");
    CHECK((*indicators)[0].unitType == UnitType::Percent);
    CHECK((*indicators)[2].title == "Silos opened");
    CHECK((*indicators)[2].unitType == UnitType::Date);
    CHECK((*indicators)[2].levels[0].value == "2014-02-28");
    CHECK((*indicators)[3].title == "Wheat");
    CHECK((*indicators)[3].number == 2);

    QStringList left;
    for (const UnreadPart &part : made->unread)
        left += part.sentence();
    CHECK(left.filter("Annual Performance Agreement 2013-14").size() == 1);
    CHECK(left.filter("Budget permitting").size() == 1);
    CHECK(left.filter("Sub-total · 60").size() == 1);
    CHECK(left.filter("Total · 100").size() == 1);
    CHECK(left.filter("wheat are provisional").size() == 1);
    CHECK(left.size() == 6);
}

TEST_CASE("an outline numbered in one column becomes objectives, actions and indicators", "[exchange][guess]")
{
    const QTemporaryDir place;
    Store store = emptyRegister(place);
    importInto(store, workbookFolder(place, "in", cascadeSheets()));
    const QString text = "No.\tDescription\tUnit\tWeight\tExcellent\tPoor\n"
                         "1\tFood\t\t60\t\t\n1.1\tIrrigate\t\t\t\t\n1.1.1\tCanals\tkm\t35\t9\t5\n"
                         "1.1.2\tWells\tkm\t25\t9\t5\n2\tRoads\t\t40\t\t\n2.1\tPave\t\t\t\t\n"
                         "2.1.1\tPaved\tkm\t40\t9\t5\n";
    Workbook source{"pasted", {readPasted(text, "pasted").value()}};
    auto drafts = draftsFor(source, "MOAF-1");
    REQUIRE(drafts[0].isOutline);
    const auto made = mapWorkbook(mappingOf(drafts, source), source).value();
    CHECK(made.unread.empty());
    const auto rows = [&](const QString &name) {
        for (const Sheet &sheet : made.workbook.sheets)
            if (sheet.name == name)
                return sheet.rows.size();
        return std::size_t(0);
    };
    CHECK(rows("objectives") == 3);
    CHECK(rows("actions") == 3);
    CHECK(rows("indicators") == 4);
    CHECK(made.workbook.sheets[0].rows[2] == std::vector<QString>{"MOAF-1", "2", "Roads", "40"});
}

TEST_CASE("a mapping is saved and read back the same, and its drafts are found again", "[exchange][guess]")
{
    const QTemporaryDir place;
    writeLastYear(place.filePath("apa.xlsx"));
    const Workbook source = readWorkbook(place.filePath("apa.xlsx")).value();
    const auto drafts = draftsFor(source, "APA-13");
    const Mapping mapping = mappingOf(drafts, source);
    REQUIRE(writeMapping(mapping, place.filePath("maps/apa.json")));
    const auto again = readMapping(place.filePath("maps/apa.json"));
    if (!again)
        FAIL(again.error());
    CHECK(again->tables == mapping.tables);
    const auto found = draftsOf(*again, source);
    REQUIRE(found);
    for (std::size_t i = 0; i < drafts[0].columns.size(); ++i)
        CHECK((*found)[0].columns[i].field == drafts[0].columns[i].field);
    for (const char *name : {"bhutan-rnr-skra-11fyp", "rwanda-ngoma-2025-26", "tanzania-posts-2021-22"}) {
        const Mapping hand = readMapping(Demo + "mappings/" + name + ".json").value();
        CHECK(parseMapping(toJson(hand), name)->tables == hand.tables);
    }
}

TEST_CASE("a cell at fault is found again in the source", "[exchange][guess]")
{
    const QTemporaryDir place;
    Store store = emptyRegister(place);
    importInto(store, workbookFolder(place, "in", cascadeSheets()));
    const QString text =
        "Objective\tSuccess indicator\tUnit\tWeight\tQ1\nFood\tCanals\tkm\t6O\t1\n\tWells\tkm\t40\tx\n";
    Workbook source{"pasted", {readPasted(text, "pasted").value()}};
    const auto drafts = draftsFor(source, "IWP-1");
    const Mapping mapping = mappingOf(drafts, source);
    const auto made = mapWorkbook(mapping, source).value();
    const auto plan = planImport(store.database(), made.workbook).value();
    REQUIRE(plan.report.faults.size() == 2);
    SourceFinder finder(mapping, made, source);
    const auto found = [&](const ImportFault &fault) {
        return finder.find(fault.sheet, std::size_t(fault.line), fault.column);
    };
    CHECK((found(plan.report.faults[0]) == CellPlace{0, 1, 3}));
    CHECK((found(plan.report.faults[1]) == CellPlace{0, 2, 4}));
    CHECK(finder.find("objectives", 1, "agreement") == std::nullopt);
}

TEST_CASE("numbers and dates are taken as the sheet writes them", "[exchange][guess]")
{
    const auto [cells, point] = GENERATE(table<QString, QChar>({
        {"1.234,5 7,25 12", u','},
        {"1,234.5 7.25 12", u'.'},
        {"1,234 2,500", u'.'},
        {"12,5", u','},
    }));
    Sheet sheet;
    sheet.rows = {{"title"}};
    for (const QString &cell : cells.split(' '))
        sheet.rows.push_back({cell});
    CHECK(numberStyleOf(sheet, 1).decimalPoint == point);
    CHECK(dateStyleOf({"30/06/2015", "1/7/2015"}) == "d/M/yyyy");
    CHECK(dateStyleOf({"06/30/2015", "7/1/2015"}) == "M/d/yyyy");
    CHECK(dateStyleOf({"30 June 2015"}) == "d MMMM yyyy");
    CHECK(dateStyleOf({"2015-06-30", "soon"}).isEmpty());
}
