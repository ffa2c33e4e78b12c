// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace mandate {

// A block of cells as spreadsheets hand it over: rows of texts, all of the same length.
using Block = std::vector<QStringList>;

// Reads tab-separated rows. A cell with a tab, a line end or a quote in it stands in quotes, the quotes in it
// doubled; a quote inside an unquoted cell is a quote. The line end after the last row is no row.
Block readBlock(const QString &text);
// Writes the same form.
QString writeBlock(const Block &block);

} // namespace mandate
