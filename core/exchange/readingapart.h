// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/csvfile.h"

#include <functional>
#include <optional>

namespace mandate {

// Reads like readWorkbook, in a process of its own.
Result<Workbook> readWorkbookApart(const QString &path, TextEncoding encoding = TextEncoding::Utf8,
                                   const std::function<bool()> &isStopped = {});
// Inspects a register from elsewhere like Database::inspect, in a process of its own.
Result<void> inspectApart(const QString &path);

// What every program that reads so does first: nothing, or the exit code of the process of its own.
std::optional<int> readForAnother(int argc, char *argv[]);

} // namespace mandate
