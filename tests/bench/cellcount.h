// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace mandate {

// Reads a spreadsheet with liborcus alone and only counts its cells.
Result<void> countCells(const QString &path);

} // namespace mandate
