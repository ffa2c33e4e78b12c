// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/textfield.h"

#include "ui/look/metrics.h"

namespace mandate {

TextField::TextField(const QString &name, QWidget *parent) : QPlainTextEdit(parent)
{
    setAccessibleName(name);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void TextField::show(const QString &text, bool readOnly)
{
    setReadOnly(readOnly);
    if (hasFocus() && toPlainText() != m_shown)
        return;
    m_shown = text;
    if (!m_isRefused && toPlainText() != text)
        setPlainText(text);
}

void TextField::refuse(const QString &text)
{
    m_isRefused = true;
    setPlainText(text);
}

void TextField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    const QString text = toPlainText();
    const bool isTyped = !m_isRefused || document()->isModified();
    if (isReadOnly() || text == m_shown || !isTyped)
        return;
    m_isRefused = false;
    emit edited(std::exchange(m_shown, text), text);
}

QSize TextField::sizeHint() const
{
    return {figures(60), fontMetrics().height() * 6};
}

} // namespace mandate
