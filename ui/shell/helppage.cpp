// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helppage.h"

#include "ui/look/metrics.h"
#include "ui/look/palette.h"

#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTextDocument>

#include <algorithm>

namespace mandate {

namespace {

constexpr int Pause = 80;          // milliseconds, while somebody draws at the window
constexpr int PixelsOfPicture = 2; // to a pixel of the screen at 100 %, as they were taken

// What a page looks like; its text knows nothing of it.
QString styleOf(const QWidget &page)
{
    const Colours &colours = coloursFor(page.palette());
    return QStringLiteral("h1 { font-size: %1pt; font-weight: 600; }"
                          "h2 { font-size: %2pt; font-weight: 600; margin-top: 18px; }"
                          "p, li, dd { line-height: 130%; }"
                          "p.picture { line-height: 100%; }"
                          "kbd { font-family: \"%3\"; font-weight: 600; color: %4; }"
                          "a { color: %4; }")
        .arg(typeFont(TextSize::Title).pointSizeF())
        .arg(typeFont(TextSize::Section).pointSizeF())
        .arg(page.font().family(), colours.accent.name());
}

} // namespace

HelpPage::HelpPage(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenExternalLinks(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // a picture's width must not depend on its height
    document()->setDocumentMargin(space::Page);
    dress();
    m_resized.setSingleShot(true);
    m_resized.setInterval(Pause);
    connect(&m_resized, &QTimer::timeout, this, &HelpPage::readAgain);
    connect(this, &QTextBrowser::sourceChanged, this, &HelpPage::showMarks);
}

void HelpPage::mark(const QStringList &words)
{
    m_words = words;
    showMarks();
}

void HelpPage::showMarks()
{
    QList<ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(palette().highlight());
    format.setForeground(palette().highlightedText());
    for (const QString &word : m_words)
        for (QTextCursor at = document()->find(word); !at.isNull(); at = document()->find(word, at))
            marks += ExtraSelection{at, format};
    setExtraSelections(marks);
}

QVariant HelpPage::loadResource(int type, const QUrl &name)
{
    return type == QTextDocument::ImageResource ? fitted(name) : QTextBrowser::loadResource(type, name);
}

QPixmap HelpPage::fitted(const QUrl &name)
{
    const QVariant file = QTextBrowser::loadResource(QTextDocument::ImageResource, name);
    QImage picture = QImage::fromData(file.toByteArray());
    if (picture.isNull())
        return {};
    const int room = viewport()->width() - 2 * qRound(document()->documentMargin());
    const int width = std::max(1, std::min(room, picture.width() / PixelsOfPicture));
    const int pixels = std::min(qRound(width * devicePixelRatioF()), picture.width());
    picture = picture.convertToFormat(QImage::Format_RGB32).scaledToWidth(pixels, Qt::SmoothTransformation);
    QPixmap pixmap = QPixmap::fromImage(picture);
    QPainter painter(&pixmap);
    painter.setPen(coloursFor(palette()).line);
    painter.drawRect(pixmap.rect().adjusted(0, 0, -1, -1));
    painter.end();
    pixmap.setDevicePixelRatio(qreal(pixels) / width);
    return pixmap;
}

// Pictures and style count only for what is read after them. The reader stays about where he was.
void HelpPage::readAgain()
{
    if (source().isEmpty())
        return;
    const int before = verticalScrollBar()->value();
    const int whole = std::max(1, verticalScrollBar()->maximum());
    reload();
    verticalScrollBar()->setValue(before * verticalScrollBar()->maximum() / whole);
}

void HelpPage::dress()
{
    document()->setDefaultStyleSheet(styleOf(*this));
    readAgain();
}

void HelpPage::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        m_resized.start();
}

void HelpPage::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

} // namespace mandate
