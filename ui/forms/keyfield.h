// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace mandate {

// Takes one combination of keys by its being pressed. Backspace takes it off; Tab, Enter and Esc keep their
// own meaning.
class KeyField : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);

    void show(const QKeySequence &keys);
    const QKeySequence &keys() const { return m_keys; }

signals:
    void pressed(const QKeySequence &keys);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QKeySequence m_keys;
};

} // namespace mandate
