// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/target.h"

#include "core/exchange/csvfile.h"
#include "core/exchange/workbookfile.h"

namespace mandate {

std::vector<QByteArray> seeds()
{
    return {"code,name\nMOA,\"Ministry of \"\"Agriculture\"\"\"\n'=1,\"two\nlines\"\n",
            "\xEF\xBB\xBF"
            "a;b;c\r\n1,5;\"x;y\";\r\n\r\n;;\r",
            "a\tb\rc\td\r",
            QByteArray("\xFF\xFE"
                       "a\0,\0b\0\n\0",
                       10),
            "caf\xE9,\x80\n"};
}

void tryOut(const QByteArray &input)
{
    const QString path = placed("fuzz.csv", input);
    static_cast<void>(needsEncoding(path));
    for (const TextEncoding encoding : {TextEncoding::Utf8, TextEncoding::Windows1252}) {
        const auto workbook = readWorkbook(path, encoding);
        if (workbook)
            static_cast<void>(toCsv(workbook->sheets.front()));
    }
    static_cast<void>(readPasted(QString::fromUtf8(input), "pasted"));
}

} // namespace mandate
