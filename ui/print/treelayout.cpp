// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/treelayout.h"

#include <algorithm>

namespace mandate {

namespace {

// Places box after box. A chain is a box with the first box that hangs on it, the first on that, and so on:
// they stand side by side and are never parted by the end of a page.
class Placement
{
public:
    Placement(const std::vector<TreeBox> &boxes, const std::vector<qreal> &heights, qreal boxWidth, qreal gap,
              qreal paperHeight)
        : m_boxes(boxes),
          m_heights(heights),
          m_chains(heights),
          m_boxWidth(boxWidth),
          m_gap(gap),
          m_paperHeight(paperHeight)
    {
        for (std::size_t box = boxes.size(); box-- > 1;)
            if (boxes[box].depth > boxes[box - 1].depth)
                m_chains[box - 1] = std::max(m_chains[box - 1], m_chains[box]);
    }

    TreeLayout run()
    {
        m_layout.pages.emplace_back();
        int deepest = 0;
        for (std::size_t box = 0; box < m_boxes.size(); ++box) {
            add(box);
            deepest = std::max(deepest, m_boxes[box].depth);
        }
        m_layout.width = m_boxWidth * (deepest + 1) + 2 * m_gap * deepest;
        return std::move(m_layout);
    }

private:
    void add(std::size_t box)
    {
        const auto depth = std::size_t(m_boxes[box].depth);
        const bool isFirst = box > 0 && m_boxes[box - 1].depth < m_boxes[box].depth;
        m_path.resize(std::min(m_path.size(), depth));
        qreal top = isFirst ? m_path.back().place.top() : m_bottom + (m_bottom > 0 ? m_gap : 0);
        if (!isFirst && m_bottom > 0 && m_paperHeight > 0 && top + m_chains[box] > m_paperHeight)
            top = turnPage();
        place({box, QRectF(left(depth), top, m_boxWidth, m_heights[box]), false});
    }

    qreal left(std::size_t depth) const { return qreal(depth) * (m_boxWidth + 2 * m_gap); }

    void place(const PlacedBox &placed)
    {
        if (!m_path.empty())
            link(m_path.back().place, placed.place);
        m_path.push_back(placed);
        m_bottom = std::max(m_bottom, placed.place.bottom());
        m_layout.pages.back().boxes.push_back(placed);
        m_layout.pages.back().height = m_bottom;
    }

    // What a box on a new page hangs on is said again at its head.
    qreal turnPage()
    {
        m_layout.pages.emplace_back();
        m_bottom = 0;
        for (PlacedBox &above : std::exchange(m_path, {})) {
            above.place.moveTop(0);
            above.continues = true;
            place(above);
        }
        return m_path.empty() ? 0 : m_path.back().place.top();
    }

    void link(const QRectF &parent, const QRectF &child)
    {
        const qreal reach = std::min({parent.height() / 2, child.height() / 2, 2 * m_gap});
        const qreal middle = parent.right() + m_gap;
        m_layout.pages.back().links.push_back(QPolygonF({{parent.right(), parent.top() + reach},
                                                         {middle, parent.top() + reach},
                                                         {middle, child.top() + reach},
                                                         {child.left(), child.top() + reach}}));
    }

    const std::vector<TreeBox> &m_boxes;
    const std::vector<qreal> &m_heights;
    std::vector<qreal> m_chains;
    qreal m_boxWidth;
    qreal m_gap;
    qreal m_paperHeight;
    qreal m_bottom = 0;
    std::vector<PlacedBox> m_path; // the box placed last and what it hangs on
    TreeLayout m_layout;
};

} // namespace

TreeLayout layOut(const std::vector<TreeBox> &boxes, const std::vector<qreal> &heights, qreal boxWidth,
                  qreal gap, qreal paperHeight)
{
    return Placement(boxes, heights, boxWidth, gap, paperHeight).run();
}

} // namespace mandate
