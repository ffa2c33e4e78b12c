// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QWidget;

namespace mandate {

class GridEdits;
class GridView;

// What can be done in the grid of an agreement, by menu, key and palette.
struct GridActions
{
    QList<QAction *> rows;
    QList<QAction *> cells;
    QList<QAction *> weights;
    QList<QAction *> folds;
};

// Made for a widget, within which their keys work.
GridActions gridActions(GridEdits &edits, GridView &grid, QWidget *owner);
// Those alone that leave the rows as they are.
QList<QAction *> cellActions(GridEdits &edits, GridView &grid, QWidget *owner);

} // namespace mandate
