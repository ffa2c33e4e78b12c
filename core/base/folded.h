// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mandate {

// A text as it is compared when somebody looks for it: without case and without marks on letters, so that
// "energie" finds "Énergie".
QString folded(const QString &text);

} // namespace mandate
