// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace mandate {

// A plain decimal text ("-1234.50") in the reader's figures. Only the whole part is grouped, so no digit is
// ever lost.
QString localised(const QString &plain, const QLocale &locale, bool grouped = true);

} // namespace mandate
