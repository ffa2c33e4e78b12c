// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/labels.h"

#include "ui/look/metrics.h"

namespace mandate {

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(typeFont(TextSize::Section));
    return label;
}

QLabel *explanation(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace mandate
