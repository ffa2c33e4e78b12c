// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/lineeditor.h"

#include "ui/look/metrics.h"

#include <QLineEdit>

namespace mandate {

LineEditor::LineEditor(int width, bool isNumber, QWidget *parent)
    : FieldEditor(new QLineEdit, parent), m_line(static_cast<QLineEdit *>(inner()))
{
    m_line->setMaxLength(1'000'000);
    if (isNumber)
        m_line->setAlignment(Qt::AlignRight);
    if (width > 0)
        setFixedWidth(figures(width) + 2 * space::Between);
    connect(m_line, &QLineEdit::returnPressed, this, &LineEditor::left);
}

QString LineEditor::input() const
{
    return m_line->text();
}

void LineEditor::showInput(const QString &input)
{
    if (m_line->text() == input)
        return;
    m_line->setText(input);
    m_line->setCursorPosition(0);
}

void LineEditor::setFixed(bool fixed)
{
    m_line->setReadOnly(fixed);
}

} // namespace mandate
