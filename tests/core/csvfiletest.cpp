// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvfile.h"
#include "tests/testing.h"

#include <QFile>
#include <QTemporaryDir>

using namespace mandate;

using Rows = std::vector<std::vector<QString>>;

TEST_CASE("CSV reads strictly", "[exchange]")
{
    const auto [situation, csv, rows, fault] = GENERATE(table<std::string, QByteArray, Rows, QString>({
        {"plain", "a,b\n1,2\n", {{"a", "b"}, {"1", "2"}}, ""},
        {"from Windows, with a mark", "\xEF\xBB\xBF\"a\",\"b\"\r\n1,\r\n", {{"a", "b"}, {"1", ""}}, ""},
        {"ragged, no last line end", "a,b,c\n1\n2,", {{"a", "b", "c"}, {"1"}, {"2", ""}}, ""},
        {"quotes", "\"a\"\"b\",\"c\nd,e\",f\"g\n", {{"a\"b", "c\nd,e", "f\"g"}}, ""},
        {"quoted line ends stay",
         "\"a\r\n\"\"b\"\"\r\nc\",d\r\n5\" pipe,e\r\n\"\",f\r",
         {{"a\r\n\"b\"\r\nc", "d"}, {"5\" pipe", "e"}, {"", "f"}},
         ""},
        {"from an old Mac", "a,b\r1,2\r", {{"a", "b"}, {"1", "2"}}, ""},
        {"guarded formula", "'=1+1,'a\n", {{"=1+1", "'a"}}, ""},
        {"empty", "", {}, ""},
        {"open quote", "a\n\"b\n", {}, "row 2 a quote"},
        {"open quote with a doubled one", "a\n\"b\"\"c", {}, "row 2 a quote"},
        {"text behind a quote", "\"a\"b\n", {}, "row 1 text follows"},
        {"Latin-1", "a\nb\ncaf\xE9\n", {}, "row 3 this is not UTF-8"},
        {"UTF-16", QByteArray("\xFF\xFE\x61\0\n\0", 6), {{"a"}}, ""},
        {"semicolons", "a;b\n1,5;\"x;y\"\n", {{"a", "b"}, {"1,5", "x;y"}}, ""},
        {"tabs", "a\tb\n1,5\t2\n", {{"a", "b"}, {"1,5", "2"}}, ""},
        {"a comma among semicolons", "a,b;c\n", {{"a", "b;c"}}, ""},
    }));
    CAPTURE(situation);
    const QTemporaryDir place;
    QFile file(place.filePath("plan.csv"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(csv) == csv.size());
    file.close();
    Allowance allowance;
    const auto sheet = readCsv(place.filePath("plan.csv"), allowance);
    REQUIRE(sheet.has_value() == fault.isEmpty());
    if (sheet) {
        CHECK(sheet->name == "plan");
        CHECK(sheet->rows == rows);
    } else {
        CAPTURE(sheet.error());
        CHECK(sheet.error().message.contains(fault));
        CHECK(sheet.error().message.contains("plan.csv"));
    }
}

TEST_CASE("what is written as CSV reads back", "[exchange]")
{
    const QTemporaryDir place;
    const Sheet sheet{
        "plan", {{"a,b", "c\"d"}, {"e\nf", ""}, {"=1+1", "-5"}, {"'x", "Céréales"}}, {}, {}, {}};
    QFile file(place.filePath("plan.csv"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(toCsv(sheet));
    file.close();
    Allowance allowance;
    CHECK(readCsv(file.fileName(), allowance)->rows == sheet.rows);
}
