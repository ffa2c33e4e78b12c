// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace mandate {

// How a record leads to the agreement it is part of: "FROM … WHERE x.id = ?", the agreement under the name
// `a`, the record's identity the parameter. Empty for a table that holds no part of agreements. A record that
// could be part of one and is not has no row.
QByteArray agreementPath(QStringView table);

} // namespace mandate
