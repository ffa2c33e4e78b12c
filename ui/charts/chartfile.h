// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/charts/barchart.h"
#include "ui/charts/chartpaint.h"

#include <QDate>

class QPagedPaintDevice;

namespace mandate {

// What stands around charts on paper.
struct ChartPaper
{
    QString title;   // "Overview"
    QString subject; // the register
    QDate date;
};

// Prints charts one after another, long ones over several pages, and says how many pages it took.
Result<int> printCharts(const std::vector<BarChart> &charts, const ChartPaper &paper,
                        QPagedPaintDevice &device);

// A chart that is no bars.
struct DrawnChart
{
    QString title;
    QString note;
    DrawChart draw;
};
// Prints it as wide as the paper and half as high, under its title.
Result<int> printDrawn(const DrawnChart &chart, const ChartPaper &paper, QPagedPaintDevice &device);

// Writes charts into a picture or document: .png, .svg or .pdf as the name ends. Until it is whole, what was
// there before stays.
Result<void> saveCharts(const std::vector<BarChart> &charts, const ChartPaper &paper, const QString &path);

} // namespace mandate
