// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/users.h"
#include "core/store/save.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace mandate {

class AskPanel;
class EntrustedModel;
class MessageLine;
class Session;
class Store;
class TableView;
class UsersModel;

// Who signs in to the open register and what they may do; how a personal register becomes a shared one, and
// what that protects and what it does not.
class UsersPanel : public QWidget
{
    Q_OBJECT

public:
    explicit UsersPanel(Session &session, QWidget *parent = nullptr);

private:
    struct Known
    {
        std::vector<UserRow> users;
        std::vector<EntrustedRow> rows;
    };
    using MakeSave = std::function<Result<Save>(const Store &)>;

    QWidget *makePersonal();
    QWidget *makeShared();
    void addUserButtons(QVBoxLayout &layout);
    QPushButton *addButton(QBoxLayout &layout, const QString &text, void (UsersPanel::*slot)());
    void read();
    void show(const Result<Known> &known);
    void showChoice();

    void askShare();
    void askUser();
    void askRole();
    void askBehalf();
    void askPassword();
    void askOwnPassword();
    void askEnd();
    void toggleSuspension();
    void confirm();
    void refuse();
    void judge(bool isConfirmed);

    void take(const QString &purpose, const QStringList &answers);
    void share(const QStringList &answers);
    void addUser(const QStringList &answers);
    void grant(const QStringList &answers);
    void entrustTo(const QStringList &answers);
    void setPassword(const QStringList &answers);
    void changeOwn(const QStringList &answers);
    void end(const QStringList &answers);
    void commit(const MakeSave &make);
    void settle(const Result<SaveId> &saved);
    const UserRow *chosenUser() const;
    const EntrustedRow *chosenRow() const;

    Session &m_session;
    QStackedWidget *m_faces;
    AskPanel *m_asked;
    MessageLine *m_message;
    UsersModel *m_users;
    EntrustedModel *m_rows;
    TableView *m_userTable;
    TableView *m_rowTable;
    std::vector<QPushButton *> m_forAdministrators;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_refuse = nullptr;
};

} // namespace mandate
