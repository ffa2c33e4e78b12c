// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QChart>
#include <QColor>

#include <memory>
#include <vector>

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

// A text at a value of a series, wherever the plot comes to lie.
enum class LabelSide { Above, Below, Left, Right };
void addLabel(QChart &chart, QAbstractSeries &series, const QPointF &value, const QString &text,
              LabelSide side, const QColor &colour);

// A text beside the plot, at the height of a value.
struct BesideForm
{
    LabelSide side = LabelSide::Left;
    int width = 0; // what does not fit is cut
    bool isHeading = false;
    QColor colour;
};
void addBeside(QChart &chart, QAbstractSeries &series, double value, const QString &text,
               const BesideForm &form);

// What the fills of a chart mean, one after another at its foot.
struct NamedFill
{
    QString name;
    QBrush brush;
};
void addNames(QChart &chart, const std::vector<NamedFill> &names, const Colours &colours);

} // namespace mandate
