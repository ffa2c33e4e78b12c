// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/keyfield.h"

#include <QKeyEvent>

namespace mandate {

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Meta || key == Qt::Key_Alt
           || key == Qt::Key_AltGr || key == Qt::Key_unknown;
}

bool isForTheForm(const QKeyEvent &event)
{
    static constexpr int Keys[] = {Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Enter,
                                   Qt::Key_Escape};
    return (event.modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier
           && std::find(std::begin(Keys), std::end(Keys), event.key()) != std::end(Keys);
}

} // namespace

KeyField::KeyField(QWidget *parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setPlaceholderText(tr("Press keys"));
    setToolTip(tr("Press the keys together, for instance Ctrl and J. Backspace takes them off."));
}

void KeyField::show(const QKeySequence &keys)
{
    m_keys = keys;
    setText(keys.toString(QKeySequence::NativeText));
}

// Keys that already mean something come here as well, and not to their action.
bool KeyField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    if (isForTheForm(*event))
        return QLineEdit::keyPressEvent(event);
    if (isModifier(event->key()))
        return;
    const bool takesOff = event->modifiers() == Qt::NoModifier
                          && (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete);
    show(takesOff ? QKeySequence() : QKeySequence(event->keyCombination()));
    emit pressed(m_keys);
}

} // namespace mandate
