// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"
#include "core/exchange/layout.h"

namespace mandate {

// What a workbook's cell says of a field that names no other record; empty where the field is.
QString writtenCell(CellFormat kind, const Row &row, std::size_t field);

} // namespace mandate
