// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sourcetable.h"

#include <map>
#include <memory>

namespace mandate {

// Finds the cell of the source that a cell of a made sheet was read from.
class SourceFinder
{
public:
    SourceFinder(const Mapping &mapping, const MappedWorkbook &made, const Workbook &source);

    // Nothing where the mapping itself gives what stands there.
    std::optional<CellPlace> find(const QString &sheet, std::size_t row, const QString &column);

private:
    const SourceTable *table(std::size_t index, const Sheet &sheet);

    const Mapping &m_mapping;
    const MappedWorkbook &m_made;
    const Workbook &m_source;
    std::map<std::size_t, std::unique_ptr<SourceTable>> m_tables;
};

} // namespace mandate
