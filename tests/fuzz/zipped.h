// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <map>
#include <string>

namespace mandate {

// A .zip file with these parts, not compressed.
QByteArray zippedParts(const std::map<std::string, QByteArray> &parts);

// The parts of an .xlsx file around one sheet.
std::map<std::string, QByteArray> partsOfXlsx(const QByteArray &sheet, const QByteArray &strings,
                                              const QByteArray &styles);

} // namespace mandate
