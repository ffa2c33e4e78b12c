// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/save.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace mandate {

class AskPanel;
class ClosingsModel;
class MessageLine;
class Session;
class TableView;

// What of the chosen cycle is closed, above the page: a reason closes or asks to reopen, a second person
// confirms. What keeps it from being closed stands in the panel.
class ClosingPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ClosingPanel(Session &session, QWidget *parent = nullptr);

    void begin();

signals:
    // Nothing has the focus any more.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPushButton *addButton(const QString &text, void (ClosingPanel::*slot)());
    void read();
    void showChoice();
    void askClose();
    void askReopen();
    void confirm();
    void refuse();
    void judge(bool isConfirmed);
    void take(const QString &purpose, const QStringList &answers);
    void commit(Save save, const QString &done);
    void leave();
    int chosen() const;
    QString partName() const;

    Session &m_session;
    QLabel *m_explanation;
    ClosingsModel *m_model;
    TableView *m_table;
    AskPanel *m_asked;
    QString m_askedAbout; // the line the question names
    MessageLine *m_message;
    QPushButton *m_close;
    QPushButton *m_reopen;
    QPushButton *m_confirm;
    QPushButton *m_refuse;
    QPointer<QWidget> m_focusBefore;
};

} // namespace mandate
