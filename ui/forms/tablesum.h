// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndexList>
#include <QString>

namespace mandate {

// What the numbers in these cells of one column come to: "sum 22.50 · average 7.50", with as many digits as
// the cells show. Empty where there are fewer than two.
QString sumText(const QModelIndexList &cells);

} // namespace mandate
