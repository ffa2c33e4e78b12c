// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sourcefinder.h"

#include <algorithm>

namespace mandate {

SourceFinder::SourceFinder(const Mapping &mapping, const MappedWorkbook &made, const Workbook &source)
    : m_mapping(mapping), m_made(made), m_source(source)
{}

const SourceTable *SourceFinder::table(std::size_t index, const Sheet &sheet)
{
    auto &table = m_tables[index];
    if (!table) {
        table = std::make_unique<SourceTable>(sheet, m_mapping.tables[index]);
        if (!table->readHeader())
            table.reset();
    }
    return table.get();
}

std::optional<CellPlace> SourceFinder::find(const QString &sheet, std::size_t row, const QString &column)
{
    const auto &sheets = m_made.workbook.sheets;
    const auto made =
        std::find_if(sheets.begin(), sheets.end(), [&](const Sheet &one) { return one.name == sheet; });
    if (made == sheets.end() || row == 0 || row >= made->rows.size())
        return std::nullopt;
    const auto &origins = m_made.origins[std::size_t(made - sheets.begin())];
    if (row >= origins.size())
        return std::nullopt; // of no table
    const RowOrigin &origin = origins[row];
    const TableRule &rule = m_mapping.tables[origin.table];
    const auto from = std::find_if(m_source.sheets.begin(), m_source.sheets.end(), [&rule](const Sheet &one) {
        return rule.sheet.isEmpty() || one.name == rule.sheet;
    });
    const SourceTable *source = table(origin.table, *from);
    if (!source)
        return std::nullopt;
    std::vector<CellRule> cells = rule.sheets[origin.rule].columns;
    if (const auto &repeat = rule.sheets[origin.rule].repeat; !repeat.empty())
        cells.insert(cells.end(), repeat[origin.repeat].begin(), repeat[origin.repeat].end());
    for (const CellRule &cell : cells)
        if (cell.column == column)
            if (const auto place = source->columnIn(cell.text))
                return CellPlace{std::size_t(from - m_source.sheets.begin()),
                                 source->filledFrom(origin.row, *place), *place};
    return std::nullopt;
}

} // namespace mandate
