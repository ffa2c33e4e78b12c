// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/barchart.h"

#include <QSizeF>

#include <functional>

class QPainter;
class QRectF;

namespace mandate {

using DrawChart = std::function<std::unique_ptr<QChart>(const Colours &)>;

// Paints a chart as wide and high as it would be on screen into a place, on white paper.
void paintChart(const DrawChart &draw, const QSizeF &size, QPainter &painter, const QRectF &place);

// Several charts on one sheet under their titles, in two columns where they are several.
QSizeF sheetSize(const std::vector<BarChart> &charts);
void paintSheet(const std::vector<BarChart> &charts, QPainter &painter);

} // namespace mandate
