// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/writtencell.h"

#include "core/scoring/weight.h"

namespace mandate {

QString writtenCell(CellFormat kind, const Row &row, std::size_t field)
{
    const Value &value = row[field];
    if (isNull(value))
        return {};
    if (kind == CellFormat::YesNo)
        return value == Value(std::int64_t(1)) ? QStringLiteral("yes") : QStringLiteral("no");
    if (kind == CellFormat::Weight) {
        Weight weight;
        return Codec<Weight>::read(value, weight) ? weight.percent().text() : QString();
    }
    if (kind == CellFormat::Figure) {
        const QString source = text(row[field + 1]);
        return source.isEmpty() ? text(value) : source;
    }
    return text(value);
}

} // namespace mandate
