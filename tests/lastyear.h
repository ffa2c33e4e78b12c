// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mandate {

// Last year's agreement as a ministry keeps it in a spreadsheet: titles above, three rows of header with
// merged cells, objectives and actions merged over their indicators, totals between and notes below. What
// stands under Excellent beside wheat may be something else.
void writeLastYear(const QString &path, const char *wheat = nullptr);

} // namespace mandate
