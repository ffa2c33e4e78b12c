// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace mandate {

// An empty page that says what belongs here and offers one way to start, and where it can, one to import.
class Lesson : public QWidget
{
    Q_OBJECT

public:
    Lesson(const QString &title, const QString &text, const QString &start, QWidget *parent = nullptr);

    // Whether one can start here now.
    void offer(bool canStart);
    void offerImport();

signals:
    void started();
    void importWanted();

private:
    QPushButton *addButton(const QString &text);

    QHBoxLayout *m_buttons;
    QPushButton *m_start = nullptr;
};

} // namespace mandate
