// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/print/treelayout.h"

#include <QSizeF>

class QPagedPaintDevice;
class QPainter;

namespace mandate {

// The cascade as a chart of boxes, from the plan to the person. Lengths are in points.
class CascadeChart
{
public:
    // What stands at the head of every page: the title left, the day right.
    CascadeChart(std::vector<TreeBox> boxes, QString title, QString day);

    // Laid out on sheets of A4, landscape; a tree with many levels is set smaller.
    int pages() const { return int(m_layout.pages.size()); }
    static QSizeF paper();
    void paintPage(QPainter &painter, int page) const;

    std::size_t boxes() const { return m_boxes.size(); }

    // Prints it onto paper or a preview and says how many pages it took.
    Result<int> print(QPagedPaintDevice &device) const;
    // Until the file is whole, what was there before stays.
    Result<int> savePdf(const QString &path) const;
    // One picture, however tall.
    Result<void> saveSvg(const QString &path) const;

private:
    void paintSheet(QPainter &painter, const TreePage &page) const;
    void paintBox(QPainter &painter, const PlacedBox &placed) const;
    void paintHead(QPainter &painter, qreal width, const QString &right) const;

    std::vector<TreeBox> m_boxes;
    QString m_title;
    QString m_day;
    std::vector<qreal> m_heights;
    TreeLayout m_layout;
    qreal m_scale = 1; // of the tree on the sheets
};

} // namespace mandate
