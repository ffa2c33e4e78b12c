// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/print/document.h"

#include <functional>

class QStackedWidget;

namespace mandate {

class AgreementPage;
class BulkChangePanel;
class FillInPanel;
class LookBackPanel;
class MessageLine;
class NewAgreement;
class RegisterLists;
class Session;
struct Error;

// The list of agreements and, in its place, the one that is open.
class AgreementsPage : public Page
{
    Q_OBJECT

public:
    explicit AgreementsPage(Session &session, QWidget *parent = nullptr);

    void open(const Destination &destination) override;
    PageHead head() const override;
    bool stepBack() override;

private:
    using Act = void (AgreementsPage::*)(Document document);

    QWidget *makeLesson();
    void makeActions();
    void addAction(const char *name, const QString &text, const QKeySequence &keys, Act act,
                   Document document);
    void addPageAction(const char *name, const QString &text, const QKeySequence &keys,
                       void (AgreementPage::*act)());
    void addFace(const char *name, const QString &text, const QKeySequence &keys, int face);
    bool showsAgreement() const;
    bool isOffered(const QAction *action) const;
    // What is open beside another; from the list the two that are chosen there.
    void compare();
    void preview(Document document);
    void save(Document document);
    void showAuditTrail(const Uuid &item);
    void lookBack(const QDateTime &time);
    // What is printed carries the head that the audit trail has by then.
    void withHead(std::function<void(const QString &head)> print);
    void turn();
    void leave();
    void showList();
    void showOpened();
    void showFailed(const Error &error);
    void showLoaded();

    Session &m_session;
    QStackedWidget *m_stack;
    MessageLine *m_message;
    LookBackPanel *m_backTo;
    FillInPanel *m_fillIn;
    RegisterLists *m_lists;
    AgreementPage *m_page;
    NewAgreement *m_new;
    BulkChangePanel *m_bulk;
    bool m_isEmpty = false; // as far as is known: the register holds no agreement
};

} // namespace mandate
