// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cell.h"

namespace mandate {

// What somebody else made of the rows of an agreement since it was seen: a sentence for each row that came or
// went and each cell that says something else. Only the first few, and how many more there are.
QStringList differencesSince(const OpenAgreement &seen, const OpenAgreement &now, const QLocale &locale);

// As much of a text as a sentence can bear.
QString brief(const QString &text);

} // namespace mandate
