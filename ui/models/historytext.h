// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/figurehistory.h"

#include <QLocale>
#include <QStringList>

namespace mandate {

// "Claimed for the year: 180,000 · entered by system on …", a line for each figure.
QStringList historyLines(const std::vector<FigureEntry> &history, UnitType unit, const QLocale &locale);

} // namespace mandate
