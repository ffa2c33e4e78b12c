// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/points.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace mandate {

class MessageLine;
class RecordForm;
class Session;

// A new cycle, or one that is changed, asked above the page: Enter saves all of it, Esc leaves. What is
// refused keeps its text and says why.
class CyclePanel : public QFrame
{
    Q_OBJECT

public:
    explicit CyclePanel(Session &session, QWidget *parent = nullptr);

    // Suggests the one after the latest.
    void begin();
    // Changes the chosen one, or the latest where all are shown.
    void edit();

signals:
    void told(const QString &sentence);
    void failed(const mandate::Error &error);
    // Nothing has the focus any more.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(const Cycle &cycle, bool isNew);
    void name();
    void accept();
    void take(const Cycle &wanted, const std::vector<Point> &points);
    void commit(const Cycle &wanted);
    void leave();

    Session &m_session;
    QLabel *m_heading;
    RecordForm *m_form;
    MessageLine *m_message;
    QPushButton *m_done;
    Cycle m_before;
    bool m_isNew = true;
    bool m_isSaving = false;
    QPointer<QWidget> m_focusBefore;
};

} // namespace mandate
