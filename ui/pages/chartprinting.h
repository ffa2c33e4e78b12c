// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartfile.h"

class QWidget;

namespace mandate {

// Shows charts as they will be printed, with the printer one click away.
void previewCharts(const std::vector<BarChart> &charts, const ChartPaper &paper, QWidget *parent);
void previewDrawn(const DrawnChart &chart, const ChartPaper &paper, QWidget *parent);
// Asks for a file and writes the charts into it; the path, or empty where nobody chose one.
Result<QString> saveChartsAs(const std::vector<BarChart> &charts, const ChartPaper &paper, QWidget *parent);

} // namespace mandate
