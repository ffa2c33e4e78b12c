// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/target.h"
#include "tests/fuzz/zipped.h"

#include "core/exchange/xlsxfile.h"

namespace mandate {

// A sheet, the shared strings, the styles and a link to elsewhere, one behind the other; their frame and the
// sums of the archive are always right, so that what is tried is the reading of them.

std::vector<QByteArray> seeds()
{
    return {"<worksheet><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' "
            "t='inlineStr'><is><r><t>name</t></r></is></c></row><row r='3'><c s='1'><v>0.25</v></c><c "
            "t='b'><v>1</v></c>"
            "<c t='str'><f>A1&amp;\"x\"</f><v>codex</v></c><c s='2'><v>45351.5</v></c><c "
            "t='e'><v>#N/A</v></c></row>"
            "</sheetData></worksheet>\n"
            "<sst><si><t>code</t><rPh><t>aid</t></rPh></si><si><t xml:space='preserve'> "
            "a&#x20AC;</t></si></sst>\n"
            "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='yyyy\\-mm\\-dd'/></numFmts><cellXfs><xf "
            "numFmtId='0'/><xf numFmtId='9'/><xf numFmtId='164'/></cellXfs></styleSheet>\n"
            "<externalLink><ddeLink ddeService='a' ddeTopic='b'><ddeItems/></ddeLink></externalLink>",
            "<worksheet xmlns='m'><x:sheetData xmlns:x='m'><x:row><x:c "
            "r='XFD1'><x:f>SUM(A1)</x:f></x:c></x:row><!-- c "
            "--><row r='1048576'><c><v>1e308</v></c></row></x:sheetData></worksheet>\n<sst/>\n<styleSheet/>"};
}

void tryOut(const QByteArray &input)
{
    const QList<QByteArray> given = input.split('\n');
    auto parts = partsOfXlsx(given.value(0), given.value(1), given.value(2));
    parts["xl/externalLinks/externalLink1.xml"] = given.value(3);
    static_cast<void>(readXlsx(placed("fuzz.xlsx", zippedParts(parts))));
}

} // namespace mandate
