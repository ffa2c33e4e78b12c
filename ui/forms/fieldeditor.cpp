// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldeditor.h"

#include "ui/look/palette.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace mandate {

namespace {

constexpr int Outline = 2;

} // namespace

FieldEditor::FieldEditor(QWidget *inner, QWidget *parent) : QWidget(parent), m_inner(inner)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Outline, Outline, Outline, Outline);
    layout->addWidget(inner);
    inner->installEventFilter(this);
    setFocusProxy(inner);
}

void FieldEditor::setName(const QString &name, const QString &column)
{
    m_inner->setAccessibleName(name);
    m_inner->setObjectName(column);
    for (auto *list : m_inner->findChildren<QAbstractItemView *>())
        list->setAccessibleName(name); // of a choice
}

void FieldEditor::setRefused(bool refused)
{
    m_isRefused = refused;
    update();
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_inner && event->type() == QEvent::FocusOut)
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            QMetaObject::invokeMethod(this, &FieldEditor::left);
    if (watched == m_inner && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        const QString before = input();
        emit reverted();
        return input() != before; // where nothing was typed, the page steps back
    }
    return QWidget::eventFilter(watched, event);
}

void FieldEditor::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!m_isRefused)
        return;
    QPainter painter(this);
    painter.setPen(QPen(coloursFor(palette()).bad, Outline));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace mandate
