// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/print/block.h"

#include <QPainterPath>
#include <QRectF>

#include <deque>
#include <functional>
#include <vector>

namespace mandate {

struct PaperTable;

// What stands on every page around its content.
struct Running
{
    QString title;     // top left
    QString subject;   // top right
    QString state;     // bottom left
    QString date;      // bottom middle
    QString watermark; // across the page; empty for none
};

// Paper: A4 landscape on a PDF writer, a printer or a preview. It lays what it is given onto pages in order
// and knows nothing of agreements. Nothing is painted before paint(), as only then is the number of pages
// known; every text is shaped once.
// Lengths are in points until they reach a page.
class Paper
{
public:
    Paper(QPagedPaintDevice &device, Running running);

    void space(double points);
    void text(const QString &text, const TextStyle &style = {}, double indent = 0);
    void heading(const QString &text);
    void subheading(const QString &text);
    // An item of a list: its number or name hangs to the left.
    void item(const QString &label, const QString &text, double indent = 28);
    // Room to write by hand.
    void writingLines(int count);
    void table(const PaperTable &table);
    // What somebody else paints, across the page and so high; it is called as the page is painted.
    using Drawing = std::function<void(QPainter &, const QRectF &)>;
    void drawing(double points, Drawing drawing);
    // A new page, unless nothing stands on this one.
    void breakPage();
    // A new page, unless so much room is left.
    void keep(double points);
    // Paints it all and says how many pages it took.
    Result<int> paint();

    // What places things itself, a table or a signature block, works in units of the device: x from the
    // left edge of the text, y from its top.
    qreal unit(double points) const { return points * m_point; }
    qreal width() const { return m_body.width(); }
    qreal bottom() const { return m_body.height(); }
    qreal y() const { return m_y; }
    void moveTo(qreal y) { m_y = y; }
    bool atTop() const { return m_y <= 0; }
    const Block &block(const QString &text, const TextStyle &style, qreal width);
    void place(const Block &block, const QPointF &at, int firstLine, int lastLine);
    void place(const Block &block, const QPointF &at) { place(block, at, 0, block.lines()); }
    void line(qreal left, qreal right, qreal y, bool fine);
    void shape(const QPainterPath &path) { m_pages.back().shapes.push_back(path); }

private:
    struct PlacedText
    {
        const Block *block;
        QPointF at;
        int firstLine;
        int lastLine;
    };
    struct PlacedLine
    {
        QLineF line;
        bool fine;
    };
    struct PlacedDrawing
    {
        QRectF place;
        Drawing draw;
    };
    struct Page
    {
        std::vector<PlacedText> texts;
        std::vector<PlacedLine> lines;
        std::vector<QPainterPath> shapes;
        std::vector<PlacedDrawing> drawings;
    };

    void flow(const Block &block, qreal x);
    void paintPage(QPainter &painter, const Page &page) const;
    void paintWatermark(QPainter &painter) const;
    void paintRunning(QPainter &painter, int number) const;
    qreal asideWidth(const QString &text) const;
    void paintAside(QPainter &painter, const QRectF &place, const QString &text, Qt::Alignment side) const;

    QPagedPaintDevice &m_device;
    Running m_running;
    qreal m_point = 1; // device units
    QRectF m_area;     // within the margins
    QRectF m_body;     // without running header and footer
    qreal m_y = 0;
    std::deque<Block> m_blocks; // where they are, they stay: pages point at them
    std::vector<Page> m_pages{1};
};

} // namespace mandate
