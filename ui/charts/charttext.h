// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/rules/kind.h"

#include <QLocale>

namespace mandate {

// How values read on charts: in the reader's figures, short.
QString figureText(const Decimal &value, int digits);
// "Agreements", "Work plans": all of one kind.
QString kindText(AgreementKind kind);

} // namespace mandate
