// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet.h"

namespace mandate {

Result<Workbook> readOds(const QString &path);

} // namespace mandate
