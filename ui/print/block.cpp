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

// The family that prints a script; Noto Sans itself has Latin, Greek and Cyrillic.
QString familyOf(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Tibetan: return QStringLiteral("Noto Serif Tibetan");
    case QChar::Script_Devanagari: return QStringLiteral("Noto Sans Devanagari");
    case QChar::Script_Bengali: return QStringLiteral("Noto Sans Bengali");
    case QChar::Script_Ethiopic: return QStringLiteral("Noto Sans Ethiopic");
    case QChar::Script_Arabic: return QStringLiteral("Noto Sans Arabic");
    case QChar::Script_Sinhala: return QStringLiteral("Noto Sans Sinhala");
    case QChar::Script_Tamil: return QStringLiteral("Noto Sans Tamil");
    case QChar::Script_Thai: return QStringLiteral("Noto Sans Thai");
    default: return {};
    }
}

// The families of the scripts a text is written in, then the one of all the rest. Only those: a font that is
// asked for a script it does not have complains.
QStringList familiesFor(const QString &text)
{
    constexpr char16_t AfterCyrillic = 0x530;
    QStringList families;
    for (const QChar character : text)
        if (character.unicode() >= AfterCyrillic)
            if (const QString family = familyOf(character.script());
                !family.isEmpty() && !families.contains(family))
                families += family;
    families += QStringLiteral("Noto Sans");
    return families;
}

QTextOption optionOf(const TextStyle &style)
{
    QTextOption option(style.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    return option;
}

} // namespace

QFont fontOf(const TextStyle &style, const QString &text)
{
    QFont font;
    font.setFamilies(familiesFor(text));
    font.setPointSizeF(style.points);
    font.setBold(style.strong);
    // The least spacing there is keeps "fi" two letters, so that a PDF can be searched; the scripts that must
    // join their letters are left alone.
    if (font.families().size() == 1)
        font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

Block::Block(const QString &text, const TextStyle &style, qreal width, QPagedPaintDevice &device)
    : m_layout(std::make_unique<QTextLayout>(printable(text), fontOf(style, text), &device)),
      m_quiet(style.quiet)
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

qreal Block::baseline() const
{
    return lines() == 0 ? 0 : m_layout->lineAt(0).ascent();
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
