// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/listing.h"

#include <QLocale>
#include <QVariant>

namespace mandate {

// How the cells of a list read on screen.

QString titleOf(const ListColumn &column);
QString cellText(const ListColumn &column, const Value &value, const QLocale &locale = {});
// What is compared and summed: a date, or a number as plain decimal text; nothing for other texts.
QVariant cellValue(const ListColumn &column, const Value &value);
// Of a column of choices those that meet a condition on their words, as the register names them.
QStringList choicesThatMeet(const ListColumn &column, const Condition &condition);

} // namespace mandate
