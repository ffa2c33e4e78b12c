// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace mandate {

// An empty page that says what belongs here and offers one way to start.
class Lesson : public QWidget
{
    Q_OBJECT

public:
    Lesson(const QString &title, const QString &text, const QString &start, QWidget *parent = nullptr);

    // Whether one can start here now.
    void offer(bool canStart);

signals:
    void started();

private:
    QPushButton *m_start = nullptr;
};

} // namespace mandate
