// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace mandate {

// How a spreadsheet shows a number.
enum class NumberLook { Plain, Percent, Date };

// What Excel's format of this built-in number or code shows.
NumberLook lookOfBuiltIn(int format);
NumberLook lookOf(QStringView formatCode);

// A number as the file has it, in the shortest decimal of at most 15 digits: spreadsheets store binary
// fractions, and 0.1 + 0.2 must not read as 0.30000000000000004. "" where it is none.
QString plainNumber(QStringView stored);
// The same as a percentage: 0.2 is "20%".
QString percentage(QStringView stored);
// Days since the spreadsheet's day 0, as an ISO date, with the time where there is one.
QString serialDate(QStringView stored, bool from1904);

} // namespace mandate
