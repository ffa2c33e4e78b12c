// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>

class QPagedPaintDevice;

namespace mandate {

// Writes pages into a PDF file and says how many. Until it is whole, what was there before stays.
Result<int> writePdf(const QString &path, const std::function<Result<int>(QPagedPaintDevice &)> &pages);

} // namespace mandate
