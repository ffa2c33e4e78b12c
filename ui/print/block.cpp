// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/block.h"

#include "ui/print/ink.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace mandate {

namespace {

// A line break of the text stays one; other control characters print as a space.
QString printable(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar &character : text)
        if (character == u'\n' || character == QChar::ParagraphSeparator)
            character = QChar::LineSeparator;
        else if (character.category() == QChar::Other_Control)
            character = u' ';
    return text;
}

QTextOption optionOf(const TextStyle &style)
{
    QTextOption option(style.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    return option;
}

} // namespace

QFont fontOf(const TextStyle &style)
{
    static const QStringList families{QStringLiteral("Noto Sans"),
                                      QStringLiteral("Noto Serif Tibetan"),
                                      QStringLiteral("Noto Sans Devanagari"),
                                      QStringLiteral("Noto Sans Bengali"),
                                      QStringLiteral("Noto Sans Ethiopic"),
                                      QStringLiteral("Noto Sans Arabic"),
                                      QStringLiteral("Noto Sans Sinhala"),
                                      QStringLiteral("Noto Sans Tamil"),
                                      QStringLiteral("Noto Sans Thai"),
                                      QStringLiteral("Noto Sans Symbols2"),
                                      QStringLiteral("Noto Sans Math")};
    QFont font;
    font.setFamilies(families);
    font.setPointSizeF(style.points);
    font.setBold(style.strong);
    return font;
}

Block::Block(const QString &text, const TextStyle &style, qreal width, QPagedPaintDevice &device)
    : m_layout(std::make_unique<QTextLayout>(printable(text), fontOf(style), &device)), m_quiet(style.quiet)
{
    m_layout->setTextOption(optionOf(style));
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    qreal y = 0;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    m_layout->endLayout();
}

Block::Block(Block &&) noexcept = default;
Block &Block::operator=(Block &&) noexcept = default;
Block::~Block() = default;

int Block::lines() const
{
    return m_layout->lineCount();
}

qreal Block::top(int line) const
{
    if (line < lines())
        return m_layout->lineAt(line).y();
    return lines() == 0 ? 0 : m_layout->lineAt(lines() - 1).rect().bottom();
}

qreal Block::height(int firstLine) const
{
    return top(lines()) - top(firstLine);
}

int Block::fitting(int firstLine, qreal height) const
{
    int last = firstLine;
    while (last < lines() && top(last + 1) - top(firstLine) <= height)
        ++last;
    return last - firstLine;
}

void Block::draw(QPainter &painter, const QPointF &at, int firstLine, int lastLine) const
{
    painter.setPen(m_quiet ? ink::Quiet : ink::Text);
    const QPointF origin(at.x(), at.y() - top(firstLine));
    for (int line = firstLine; line < lastLine; ++line)
        m_layout->lineAt(line).draw(&painter, origin);
}

} // namespace mandate
