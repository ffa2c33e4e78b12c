// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/messageline.h"

#include <QAccessible>

namespace mandate {

MessageLine::MessageLine(QWidget *parent) : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setAccessibleName(tr("Message"));
    hide();
}

void MessageLine::say(const QString &sentence, Status status)
{
    const char *mark = status == Status::Bad     ? "■ "
                       : status == Status::Watch ? "▲ "
                       : status == Status::Good  ? "● "
                                                 : "";
    m_status = status;
    setText(sentence.isEmpty() ? QString() : QString::fromUtf8(mark) + sentence);
    setVisible(!sentence.isEmpty());
    colour();
    if (!sentence.isEmpty()) {
        QAccessibleEvent spoken(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&spoken);
    }
}

void MessageLine::colour()
{
    const Colours &colours = coloursFor(palette());
    QPalette own;
    own.setColor(QPalette::WindowText, m_status == Status::None ? colours.secondary : colours.of(m_status));
    setPalette(own);
}

} // namespace mandate
