// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/elidedlabel.h"

#include "ui/look/metrics.h"

#include <QPainter>

namespace mandate {

ElidedLabel::ElidedLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::say(const QString &text)
{
    setText(text);
    setToolTip(text);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {figures(4), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect room = contentsRect();
    const QString line = QString(text()).replace(u'\n', u' ');
    painter.setPen(palette().color(foregroundRole()));
    // A file name or a code reads from its own side, wherever the window begins.
    painter.setLayoutDirection(line.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const auto side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(room, int(Qt::AlignVCenter | Qt::AlignAbsolute | side) | Qt::TextSingleLine,
                     fontMetrics().elidedText(line, Qt::ElideRight, room.width()));
}

} // namespace mandate
