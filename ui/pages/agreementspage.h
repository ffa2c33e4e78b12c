// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/agreement.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace mandate {

class AgreementListModel;
class AgreementPage;
class MessageLine;
class Session;
class TableView;
struct Error;

// The list of agreements and, in its place, the one that is open.
class AgreementsPage : public QWidget
{
    Q_OBJECT

public:
    explicit AgreementsPage(Session &session, QWidget *parent = nullptr);

    void open(const AgreementId &agreement, const Uuid &item = {});
    // Shown above an agreement.
    void addMainAction(QAction *action);
    // Null while the list is shown.
    AgreementPage *current() const;

signals:
    void openWanted();
    // The list gave way to an agreement, or an agreement to the list.
    void turned();

private:
    QWidget *makeList();
    void makeTop();
    TableView *makeTable();
    void showList();
    void showOpened();
    void showFailed(const Error &error);
    void showLoaded();

    AgreementListModel *m_model;
    QStackedWidget *m_stack;
    QWidget *m_top;
    QHBoxLayout *m_actions;
    MessageLine *m_message;
    QLineEdit *m_find;
    TableView *m_table;
    AgreementPage *m_page;
};

} // namespace mandate
