// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/target.h"
#include "tests/fuzz/zipped.h"

#include "core/exchange/odsfile.h"

namespace mandate {

// The content of a spreadsheet in an archive whose sums are always right.

std::vector<QByteArray> seeds()
{
    return {"<?xml version='1.0'?><o:document-content xmlns:o='o' xmlns:t='t' "
            "xmlns:x='x'><o:automatic-styles><style name='s'><table-properties "
            "display='false'/></style></o:automatic-styles><o:body><o:spreadsheet><t:table t:name='offices' "
            "t:style-name='s'><t:table-row><t:table-cell o:value-type='string'><x:p>co<x:s "
            "x:c='3'/>de<x:tab/></x:p>"
            "</t:table-cell><t:table-cell o:value-type='percentage' o:value='0.25'/><t:covered-table-cell "
            "t:number-columns-repeated='3'/></t:table-row><t:table-row-group><t:table-row "
            "t:number-rows-repeated='5'><t:table-cell o:value-type='date' "
            "o:date-value='2024-02-29T00:00:00'/><t:table-cell o:value-type='boolean' o:boolean-value='true'>"
            "<o:annotation><x:p>no</x:p></o:annotation><x:p>yes&amp;<!-- c --><![CDATA[d]]>&#x20AC;</x:p>"
            "</t:table-cell></t:table-row></t:table-row-group></t:table></o:spreadsheet></o:body></"
            "o:document-content>"};
}

void tryOut(const QByteArray &input)
{
    static_cast<void>(readOds(placed("fuzz.ods", zippedParts({{"content.xml", input}}))));
}

} // namespace mandate
