// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/areafield.h"

#include "ui/look/metrics.h"

#include <QPlainTextEdit>

namespace mandate {

AreaField::AreaField(int lines, QWidget *parent)
    : FieldEditor(new QPlainTextEdit, parent), m_text(static_cast<QPlainTextEdit *>(inner()))
{
    m_text->setTabChangesFocus(true);
    const int margins = 2 * int(m_text->document()->documentMargin()) + 2 * m_text->frameWidth();
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * lines + margins);
}

QString AreaField::input() const
{
    return m_text->toPlainText();
}

void AreaField::showInput(const QString &input)
{
    if (m_text->toPlainText() != input)
        m_text->setPlainText(input);
}

void AreaField::setFixed(bool fixed)
{
    m_text->setReadOnly(fixed);
    // What cannot be typed into can still be read and copied by keyboard.
    m_text->setTextInteractionFlags(fixed ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                          : Qt::TextEditorInteraction);
}

} // namespace mandate
