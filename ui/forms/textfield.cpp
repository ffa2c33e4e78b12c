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
    if (toPlainText() != text)
        setPlainText(text);
}

void TextField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    const QString text = toPlainText();
    if (isReadOnly() || text == m_shown)
        return;
    m_shown = text;
    emit edited(text);
}

QSize TextField::sizeHint() const
{
    return {figures(60), fontMetrics().height() * 6};
}

} // namespace mandate
