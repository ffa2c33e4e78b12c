// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QLabel;
class QPushButton;

namespace mandate {

class CopyListModel;
class MessageLine;
class QuestionLine;
class Session;
class TableView;

// The backups of the open register: what there is, one more now, reading one back again, restoring one, and
// where else they are kept.
class BackupsPage : public Page
{
    Q_OBJECT

public:
    explicit BackupsPage(Session &session, QWidget *parent = nullptr);

    void open(const Destination &destination) override;
    PageHead head() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeTable();
    QWidget *makeButtons();
    QWidget *makeSecond();
    QPushButton *makeButton(const char *name, const QString &text, void (BackupsPage::*act)());
    void read();
    void showChosen();
    void showSecond();
    void backUp();
    void check();
    void restore();
    void restoreNow(const QString &copy);
    void chooseSecond();
    void forgetSecond();
    QString chosen() const;

    Session &m_session;
    CopyListModel *m_model;
    TableView *m_table;
    MessageLine *m_message;
    QuestionLine *m_question;
    QPushButton *m_backUp;
    QPushButton *m_check;
    QPushButton *m_restore;
    QLabel *m_second;
    QPushButton *m_forget;
};

} // namespace mandate
