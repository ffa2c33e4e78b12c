// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mandate {

// What a field of a record means, for the question "What's this?"; empty for what its label says already.
QString meaningOf(QStringView table, QStringView column);

} // namespace mandate
