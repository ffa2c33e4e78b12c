// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tabledraft.h"

namespace mandate {

// The drafts that make exactly this mapping of a workbook; nothing where a person wrote it by hand and says
// more than drafts can.
std::optional<std::vector<TableDraft>> draftsOf(const Mapping &mapping, const Workbook &workbook);

} // namespace mandate
