// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace mandate {

class SignInPanel;

// Lies over a dialog or another window while nobody is in front of it: its parts are hidden and keep what
// was typed into them, and whoever comes back signs in here. Goes with the window, or when it is lifted.
class Cover : public QWidget
{
    Q_OBJECT

public:
    Cover(QWidget &window, const QString &name, const QString &shownName);
    // Shows what lay beneath, the keyboard where it was.
    void lift();

    SignInPanel &panel() const { return *m_panel; }
    QWidget &covered() const { return *parentWidget(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    SignInPanel *m_panel;
    QList<QPointer<QWidget>> m_hidden;
    QPointer<QWidget> m_focus;
};

} // namespace mandate
