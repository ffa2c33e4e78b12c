// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/target.h"

#include "core/exchange/mappedworkbook.h"
#include "core/exchange/mapping.h"

namespace mandate {

namespace {

Workbook foreignBook()
{
    const std::vector<std::vector<QString>> rows = {{"Goal", "Indicator", "Target", "Weight", ""},
                                                    {"1. Grow", "Yield", "1.234,5", "60", "x"},
                                                    {"", "Loss", "12-34", "", "y"},
                                                    {"Total", "", "", "100"}};
    Workbook book{"foreign.csv", std::vector<Sheet>(2)};
    book.sheets[0].name = "Plan";
    book.sheets[0].rows = rows;
    book.sheets[1].name = "Plan 2";
    book.sheets[1].rows = rows;
    return book;
}

} // namespace

std::vector<QByteArray> seeds()
{
    return {
        R"({"source":{"sheet":"Plan","header":1,"skip":0,"fill":["Goal"],"filled":["Indicator"],
"without":["Total"],"decimal":",","group":"."},"sheets":[{"sheet":"objectives","distinct":"{Goal}",
"columns":{"agreement":"A1","number":{"text":"{Goal}","before":"."},"title":{"text":"{Goal}","between":[". ",""]}}},
{"sheet":"indicators","where":"{Indicator}","depth":2,"columns":{"agreement":"A1","objective":"{#1}",
"title":"{Indicator}","target":{"text":"{Target}","keep":true},"weight":{"text":"{Weight}","words":{"":"0"},
"otherwise":"1"}},"repeat":[{"title":{"text":"{Target}","cases":[{"is":"a","give":"b"},{"ends":"%","give":"c"},
{"contains":"-","give":"d"}],"date":"dd.MM.yyyy"}}]}]})",
        R"({"tables":[{"source":{"sheet":"Plan 2"},"sheets":[{"sheet":"offices","columns":{"code":"{1}","name":"{2}{3}"}}]}]})"};
}

void tryOut(const QByteArray &input)
{
    static const Workbook foreign = foreignBook();
    const auto mapping = parseMapping(input, "fuzz.json");
    if (mapping)
        static_cast<void>(mapWorkbook(*mapping, foreign));
}

} // namespace mandate
