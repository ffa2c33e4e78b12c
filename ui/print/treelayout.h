// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <vector>

namespace mandate {

// One box of a chart: what stands in it, and how far down the tree it is.
struct TreeBox
{
    int depth = 0;
    QString code;
    QString share; // what it carries of the box it hangs on
    QString title;
    QString kind;
    QString owner;
    QString value;
    QString state;
    double part = -1;  // of the way, 0 to 1; less than 0 for no bar
    QString more = {}; // what of it is not drawn
};

struct PlacedBox
{
    std::size_t box = 0;
    QRectF place;
    bool continues = false; // it stands on an earlier page already
};

struct TreePage
{
    std::vector<PlacedBox> boxes;
    std::vector<QPolygonF> links;
    qreal height = 0; // what is used of it
};

// A tree on paper: a column for every level, from left to right; what hangs on a box stands to its right,
// the first of it beside it. Where a page is full the tree goes on upon the next, below the boxes it hangs
// on.
struct TreeLayout
{
    qreal width = 0;
    std::vector<TreePage> pages;
};

// The boxes come in the order of reading, each before what hangs on it. Their heights are given; the paper is
// endless where it has no height.
TreeLayout layOut(const std::vector<TreeBox> &boxes, const std::vector<qreal> &heights, qreal boxWidth,
                  qreal gap, qreal paperHeight);

} // namespace mandate
