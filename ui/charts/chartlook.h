// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChart>

#include <memory>

class QAbstractAxis;
class QAbstractSeries;
class QCategoryAxis;

namespace mandate {

struct Colours;

// What all our charts have in common: no frame, no animation, no legend, the program's type and colours.
std::unique_ptr<QChart> makeChart(const Colours &colours);
void dress(QAbstractAxis &axis, const Colours &colours);

// An axis over what lies between two values, marked at round ones, in the reader's figures.
QCategoryAxis *valueAxis(double least, double most, const Colours &colours);

// A text that stands beside a value of a series, wherever the plot comes to lie. Without a background it
// stands clear of what is painted there.
enum class LabelSide { Above, Below, Right };
void addLabel(QChart &chart, QAbstractSeries &series, const QPointF &value, const QString &text,
              LabelSide side, const QColor &colour);

} // namespace mandate
