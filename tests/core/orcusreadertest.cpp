// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/odsfile.h"
#include "core/exchange/xlsxfile.h"
#include "tests/core/spreadsheetfiles.h"
#include "tests/testing.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <random>

using namespace mandate;

namespace {

using Rows = std::vector<std::vector<QString>>;

Rows xlsxRows(const QByteArray &cells, const QByteArray &strings = {}, const QByteArray &properties = {})
{
    const QTemporaryDir place;
    const auto workbook = readXlsx(zipped(place, "book.xlsx", xlsxParts(cells, strings, properties)));
    if (!workbook)
        FAIL(workbook.error());
    return workbook->sheets.at(0).rows;
}

Rows odsRows(const QByteArray &rows)
{
    const QTemporaryDir place;
    const auto workbook = readOds(zipped(place, "book.ods", odsParts(rows)));
    if (!workbook)
        FAIL(workbook.error());
    return workbook->sheets.at(0).rows;
}

bool operator==(const Workbook &left, const Workbook &right)
{
    return std::equal(left.sheets.begin(), left.sheets.end(), right.sheets.begin(), right.sheets.end(),
                      [](const Sheet &a, const Sheet &b) { return a.name == b.name && a.rows == b.rows; });
}

} // namespace

TEST_CASE("what libxlsxwriter writes reads as its field would", "[exchange]")
{
    const QTemporaryDir place;
    const auto workbook = readXlsx(writtenBook(place));
    if (!workbook)
        FAIL(workbook.error());
    REQUIRE(workbook->name == "written.xlsx");
    REQUIRE(workbook->sheets.size() == 2);
    CHECK(workbook->sheets[0].name == "indicators");
    CHECK(workbook->sheets[1].name == "hidden");
    CHECK(workbook->sheets[1].rows.empty());
    CHECK(workbook->sheets[0].rows
          == Rows{{"title", "", "Céréales & <maïs>"},
                  {"0.3", "20%", "12.5%", "2024-02-29", "2024-02-29T12:00:00", "12", "12"},
                  {},
                  {"yes", "no", "2", "a", "25%"}});
}

TEST_CASE("an .xlsx cell says what its file says", "[exchange]")
{
    const auto [situation, cells, strings, rows] = GENERATE(table<std::string, QByteArray, QByteArray, Rows>({
        {"inline string",
         "<row r='1'><c r='A1' t='inlineStr'><is><r><t>in</t></r><r><t>line</t></r></is></c></row>",
         "",
         {{"inline"}}},
        {"results of formulas",
         "<row><c t='str'><f>A</f><v>a</v></c><c t='b'><f>B</f><v>1</v></c><c "
         "t='e'><f>C</f><v>#N/A</v></c></row>",
         "",
         {{"a", "yes", "#N/A"}}},
        {"no result", "<row><c><f>SUM(A1)</f></c></row>", "", {{"=SUM(A1)"}}},
        {"a text without a formula", "<row><c t='str'><v>a</v></c></row>", "", {{"a"}}},
        {"an empty string is not the one before",
         "<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='s'><v>2</v></c></row>",
         "<si><t>a</t></si><si><t/></si><si><t>b</t></si>",
         {{"a", "", "b"}}},
        {"reading aids are left out",
         "<row><c t='s'><v>0</v></c></row>",
         "<si><t>word</t><rPh sb='0' eb='1'><t>aid</t></rPh></si>",
         {{"word"}}},
        {"references, comments and CDATA",
         "<row><c t='str'><v>a&amp;&#x62;<!-- c -->c<![CDATA[<d>]]></v></c></row>",
         "",
         {{"a&bc<d>"}}},
        {"gaps",
         "<row r='2'><c r='C2'><v>1</v></c></row><row r='4'><c r='A4' s='1'/></row>",
         "",
         {{}, {"", "", "1"}}},
        {"numbers",
         "<row><c><v>1E3</v></c><c><v>0.10000000000000001</v></c><c><v>-0.5</v></c></row>",
         "",
         {{"1000", "0.1", "-0.5"}}},
    }));
    CAPTURE(situation);
    CHECK(xlsxRows(cells, strings) == rows);
}

TEST_CASE("sheets keep their order and their own results", "[exchange]")
{
    const QTemporaryDir place;
    const auto workbook =
        readXlsx(zipped(place, "book.xlsx", xlsxParts("<row><c><f>3</f><v>3</v></c></row>")));
    REQUIRE(workbook);
    REQUIRE(workbook->sheets.size() == 2);
    CHECK(workbook->sheets[0].name == "Plan");
    CHECK(workbook->sheets[0].rows == Rows{{"3"}});
    CHECK(workbook->sheets[1].name == "Kept");
    CHECK(workbook->sheets[1].rows == Rows{{}, {"", "2"}});
}

TEST_CASE("days count from 1900 or from 1904", "[exchange]")
{
    const QTemporaryDir place;
    const QByteArray from1904 = GENERATE(as<QByteArray>(), "", "<workbookPr date1904='1'/>");
    Parts parts = xlsxParts("<row><c s='1'><v>366</v></c></row>", "", from1904);
    parts["xl/_rels/workbook.xml.rels"].replace("</Relationships>",
                                                "<Relationship Id='r4' Type='" + Relation
                                                    + "/styles' Target='styles.xml'/></Relationships>");
    parts["xl/styles.xml"] = "<styleSheet xmlns='" + Main
                             + "'><cellStyleXfs><xf numFmtId='9'/></cellStyleXfs><cellXfs><xf "
                               "numFmtId='0'/><xf numFmtId='14'/></cellXfs>"
                               "</styleSheet>";
    const auto workbook = readXlsx(zipped(place, "book.xlsx", parts));
    REQUIRE(workbook);
    CHECK(workbook->sheets[0].rows[0][0] == (from1904.isEmpty() ? "1900-12-31" : "1905-01-01"));
}

TEST_CASE("an .ods cell says what its file says", "[exchange]")
{
    const auto [situation, cells, row] = GENERATE(table<std::string, QByteArray, std::vector<QString>>({
        {"percentage",
         "<c office:value-type='percentage' office:value='0.2'><text:p>20%</text:p></c>",
         {"20%"}},
        {"currency",
         "<c office:value-type='currency' office:value='12.50'><text:p>K 12.50</text:p></c>",
         {"12.5"}},
        {"truth", "<c office:value-type='boolean' office:boolean-value='true'/>", {"yes"}},
        {"date", "<c office:value-type='date' office:date-value='2024-02-29T00:00:00'/>", {"2024-02-29"}},
        {"result of a formula",
         "<c table:formula='of:=A1' office:value-type='string'><text:p>a</text:p></c>",
         {"a"}},
        {"repeated",
         "<c table:number-columns-repeated='2'/><c table:number-columns-repeated='2' "
         "office:value-type='float' office:value='7'/><c table:number-columns-repeated='16380'/>",
         {"", "", "7", "7"}},
        {"covered cells hold their place",
         "<c office:value-type='string'><text:p>a</text:p></c>"
         "<table:covered-table-cell/><c><text:p>b</text:p></c>",
         {"a", "", "b"}},
        {"paragraphs and spaces",
         "<c><text:p>a<text:s text:c='2'/><text:span>b</text:span></text:p><text:p>c</text:p></c>",
         {"a  b\nc"}},
        {"a comment is not the cell",
         "<c><office:annotation><text:p>note</text:p></office:annotation>"
         "<text:p>a</text:p></c>",
         {"a"}},
    }));
    CAPTURE(situation);
    QByteArray written = cells;
    written.replace("<c ", "<table:table-cell ").replace("<c>", "<table:table-cell>");
    written.replace("</c>", "</table:table-cell>");
    CHECK(odsRows("<table:table-row>" + written + "</table:table-row>") == Rows{row});
}

TEST_CASE(".ods rows repeat and groups open", "[exchange]")
{
    const QByteArray cell =
        "<table:table-cell office:value-type='float' office:value='1'/></table:table-row>";
    CHECK(odsRows("<table:table-header-rows><table:table-row>" + cell + "</table:table-header-rows>"
                  + "<table:table-row table:number-rows-repeated='2'><table:table-cell/></table:table-row>"
                  + "<table:table-row-group><table:table-row table:number-rows-repeated='2'>" + cell
                  + "</table:table-row-group><table:table-row table:number-rows-repeated='1048570'/>")
          == Rows{{"1"}, {}, {}, {"1"}, {"1"}});
}

TEST_CASE("a sheet that nobody sees is told from the others in .ods too", "[exchange]")
{
    const QTemporaryDir place;
    Parts parts = odsParts("");
    QByteArray &content = parts["content.xml"];
    content.replace("<style name='x'/>",
                    "<style name='seen'><table-properties display='true'/></style><style name='unseen'>"
                    "<table-properties display='false'/></style><number-style name='n'><x/></number-style>");
    content.replace("<table:table table:name='Plan'>",
                    "<table:table table:name='Old' table:style-name='unseen'/><table:table table:name='Plan' "
                    "table:style-name='seen'>");
    const auto workbook = readOds(zipped(place, "book.ods", parts));
    if (!workbook)
        FAIL(workbook.error());
    REQUIRE(workbook->sheets.size() == 2);
    CHECK(workbook->sheets[0].isHidden);
    CHECK(!workbook->sheets[1].isHidden);
}

TEST_CASE("a million rows with nothing but a look are none", "[exchange]")
{
    QByteArray rows = "<row r='1'><c r='A1'><v>1</v></c></row>";
    for (int row = 2; row <= 1'048'576; ++row)
        rows += "<row r='" + QByteArray::number(row) + "' s='1'/>";
    CHECK(xlsxRows(rows) == Rows{{"1"}});
}

TEST_CASE("a sheet written from right to left reads in the order of its columns", "[exchange]")
{
    const QTemporaryDir place;
    Parts parts = xlsxParts("<row><c><v>1</v></c><c><v>2</v></c></row>");
    parts["xl/worksheets/sheet2.xml"].replace(
        "<sheetData>", "<sheetViews><sheetView rightToLeft='1'/></sheetViews><sheetData>");
    CHECK(readXlsx(zipped(place, "book.xlsx", parts)).value().sheets[0].rows == Rows{{"1", "2"}});
}

TEST_CASE("what is no whole workbook is refused by name", "[exchange]")
{
    const QTemporaryDir place;
    const auto [situation, name] = GENERATE(table<std::string, QString>({
        {"an old or protected file", "old.xlsx"},
        {"a picture", "picture.xlsx"},
        {"a missing part", "part.xlsx"},
        {"a declared document type", "type.ods"},
        {"a reference to no character", "reference.ods"},
        {"too deep", "deep.ods"},
        {"cut short but with a right sum", "cut.ods"},
        {"too many cells", "cells.ods"},
        {"a sheet of too many rows", "rows.xlsx"},
        {"a string that is not there", "string.xlsx"},
        {"a password", "password.ods"},
        {"a folder", "."},
    }));
    CAPTURE(situation);
    write(place.filePath("old.xlsx"), QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(4096, '\0'));
    write(place.filePath("picture.xlsx"),
          QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") + QByteArray(4096, 'x'));
    Parts lacking = xlsxParts("");
    lacking.erase("xl/texts.xml");
    zipped(place, "part.xlsx", lacking);
    zipped(place, "type.ods", {{"content.xml", "<!DOCTYPE a PUBLIC \"b\" \"c\"><document-content/>"}});
    zipped(place, "reference.ods", {{"content.xml", "<document-content>&#x110000;</document-content>"}});
    zipped(place, "deep.ods", {{"content.xml", QByteArray("<p>").repeated(1'000'000)}});
    zipped(place, "cut.ods", {{"content.xml", "<document-content><p name=\"&amp;"}});
    zipped(place, "cells.ods",
           odsParts("<table:table-row table:number-rows-repeated='1048576'><table:table-cell "
                    "table:number-columns-repeated='16384' office:value-type='float' office:value='1'/>"
                    "</table:table-row>"));
    zipped(place, "rows.xlsx", xlsxParts("<row r='2000000'><c><v>1</v></c></row>"));
    zipped(place, "string.xlsx", xlsxParts("<row><c t='s'><v>5</v></c></row>"));
    zipped(place, "password.ods", odsParts(""), {"-P", "secret"});

    const QString path = place.filePath(name);
    const auto workbook = name.endsWith("ods") ? readOds(path) : readXlsx(path);
    REQUIRE(!workbook);
    CAPTURE(workbook.error());
    CHECK(workbook.error().message.contains(name));
}

TEST_CASE("a part that declares more than its allowance is not unpacked", "[exchange]")
{
    const QTemporaryDir place;
    QByteArray bytes = bytesOf(largeOds(place));
    for (qsizetype entry = bytes.indexOf("PK\x01\x02"); entry >= 0;
         entry = bytes.indexOf("PK\x01\x02", entry + 1))
        bytes.replace(entry + 24, 4, QByteArray::fromHex("00000040")); // 1 GB
    write(place.filePath("bomb.ods"), bytes);
    const auto workbook = readOds(place.filePath("bomb.ods"));
    REQUIRE(!workbook);
    CHECK(workbook.error().message.contains("more than a register can take in"));
}

TEST_CASE("a damaged workbook reads as it was or not at all", "[exchange]")
{
    const QTemporaryDir place;
    const bool isOds = GENERATE(true, false);
    const auto read = isOds ? readOds : readXlsx;
    const QByteArray whole = bytesOf(isOds ? largeOds(place) : writtenBook(place));
    const QString path = place.filePath("mutated");
    write(path, whole);
    const auto original = read(path);
    REQUIRE(original);

    std::mt19937 random(20'24);
    int refused = 0;
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes = whole;
        if (round % 3 == 2)
            bytes.truncate(qsizetype(random() % std::size_t(whole.size())));
        else
            bytes[qsizetype(random() % std::size_t(whole.size()))] = char(random());
        write(path, bytes);
        const auto workbook = read(path);
        CAPTURE(round);
        CHECK((!workbook || *workbook == *original));
        refused += workbook ? 0 : 1;
    }
    CHECK(refused > 150);
}

TEST_CASE("no XML with a right sum ends the program", "[exchange]")
{
    const QTemporaryDir place;
    const QByteArray content =
        odsParts("<table:table-row><table:table-cell office:value-type='string'><text:p>a&amp;b<!-- c "
                 "--><![CDATA[d]]>&#x20AC;"
                 "</text:p></table:table-cell></table:table-row>")["content.xml"];
    std::mt19937 random(7);
    int refused = 0;
    for (int round = 0; round < 60; ++round) {
        QByteArray bytes = content;
        const auto at = qsizetype(random() % std::size_t(bytes.size()));
        if (round % 2 == 0)
            bytes.truncate(at);
        else
            bytes[at] = "<>&;'\"/!-[]#\0\x80 "[random() % 15];
        refused += readOds(zipped(place, "made.ods", {{"content.xml", bytes}})) ? 0 : 1;
    }
    CHECK(refused > 30);
}
