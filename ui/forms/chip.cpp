// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/chip.h"

#include "ui/look/metrics.h"

#include <QPainter>

namespace mandate {

Chip::Chip(QWidget *parent) : QLabel(parent)
{
    QFont small = typeFont(TextSize::Secondary);
    small.setWeight(QFont::DemiBold);
    small.setCapitalization(QFont::AllUppercase);
    setFont(small);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::show(const QString &word, Status status)
{
    m_status = status;
    setText(word);
    setAccessibleName(tr("State: %1").arg(word));
    setVisible(!word.isEmpty());
    updateGeometry();
}

QSize Chip::sizeHint() const
{
    const QSize text = QFontMetrics(QLabel::font()).size(Qt::TextSingleLine, QLabel::text().toUpper());
    return {text.width() + 2 * space::Between, text.height() + space::Inside};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor &colour = coloursFor(palette()).of(m_status);
    painter.setPen(QPen(colour, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace mandate
