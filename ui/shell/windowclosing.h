// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/questionline.h"

namespace mandate {

class Session;

// Stands between the closing of a window and a save that is still being written, or a place that does not
// answer: asks above the pages whether to wait, and closes the window by itself once all is saved.
class WindowClosing : public QuestionLine
{
    Q_OBJECT

public:
    WindowClosing(Session &session, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void askToWait();
    void follow();

    Session &m_session;
    QWidget *m_window;
    bool m_isWanted = false;
};

} // namespace mandate
