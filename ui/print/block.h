// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

#include <memory>

class QPagedPaintDevice;
class QPainter;
class QPointF;
class QTextLayout;

namespace mandate {

// How a text looks on paper.
struct TextStyle
{
    double points = 9;
    bool strong = false;
    bool quiet = false; // grey: what is beside the matter
    Qt::Alignment alignment = Qt::AlignLeft;

    bool operator==(const TextStyle &) const = default;
};

// The program's typeface at a style's size, with the families of the scripts that the text is written in.
QFont fontOf(const TextStyle &style, const QString &text = {});

// A text broken into lines of one width. It is shaped once, here, and drawn from that, whole or in parts.
class Block
{
public:
    Block(const QString &text, const TextStyle &style, qreal width, QPagedPaintDevice &device);
    Block(Block &&) noexcept;
    Block &operator=(Block &&) noexcept;
    ~Block();

    int lines() const;
    qreal height(int firstLine = 0) const;
    // From the top to the foot of the first line's letters.
    qreal baseline() const;
    // How many lines from the first on fit into the height.
    int fitting(int firstLine, qreal height) const;
    // The top left corner of the first line drawn stands at the point.
    void draw(QPainter &painter, const QPointF &at, int firstLine, int lastLine) const;

private:
    qreal top(int line) const;

    std::unique_ptr<QTextLayout> m_layout;
    bool m_quiet = false;
};

} // namespace mandate
