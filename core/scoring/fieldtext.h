// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"

#include <QLocale>

namespace mandate {

// A field of any record as it is typed over: numbers and dates in the reader's way, a choice by its name, a
// reference by its identity.
QString fieldInput(const Description &description, const Row &row, std::size_t field, const QLocale &locale);

// The same as it is read: choices, yes and no in the reader's words. A reference has none.
QString fieldReading(const Description &description, const Row &row, std::size_t field,
                     const QLocale &locale);

// The row with what was typed in that field; a figure brings its source along. The error says what was
// expected.
Result<Row> withInput(const Description &description, Row row, std::size_t field, const QString &text,
                      const QLocale &locale);

// Whether a field is a figure: its source stands behind it.
bool isFigure(const Description &description, std::size_t field);

} // namespace mandate
