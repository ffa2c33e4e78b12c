// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/backtest.h"
#include "ui/look/palette.h"

#include <QLocale>

namespace mandate {

// "98 · 100 · 100: too easy"; empty where no earlier year can be scored.
QString backtestText(const SuccessIndicator &indicator, const Scheme &scheme, const QLocale &locale);
// The same told at length, year by year.
QString backtestSentence(const SuccessIndicator &indicator, const Scheme &scheme, const QLocale &locale);
Status statusOf(Ambition ambition);

} // namespace mandate
