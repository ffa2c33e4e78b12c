// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet.h"

#include <QByteArray>

namespace mandate {

// A workbook as its reader gave it, on its way between two processes of this computer: every text once, as
// most stand in many cells, and the cells as their numbers.
QByteArray toBytes(const Workbook &workbook);
// Bytes that contradict themselves are an error that names the file.
Result<Workbook> fromBytes(const QByteArray &bytes, const QString &file);

} // namespace mandate
