// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QChart;

namespace mandate {

struct Colours;

// One year of a KPI: what was planned and what was reached, either of them unknown.
struct PlanYear
{
    QString label;
    std::optional<Decimal> plan;
    std::optional<Decimal> actual;
};

// Plan against actual by year. A year without a figure is a gap, never a zero; both lines differ in form as
// well as in colour, and their last values are written beside them.
std::unique_ptr<QChart> planChart(const std::vector<PlanYear> &years, const QString &unit,
                                  const Colours &colours);

// The same in words, for those who hear it.
QString planChartInWords(const std::vector<PlanYear> &years, const QString &unit);

} // namespace mandate
