// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/chainhead.h"
#include "ui/pages/page.h"

class QStackedWidget;
class QTabBar;

namespace mandate {

class AskPanel;
class LookBackPanel;
class MessageLine;
class SavesTab;
class Session;
class SinceTab;

// Who changed what, when and why; what changed since a day; and the ways back: the register as it stood, its
// month for the registry, the head of a paper looked up.
class AuditTrailPage : public Page
{
    Q_OBJECT

public:
    explicit AuditTrailPage(Session &session, QWidget *parent = nullptr);

    // A record narrows what is shown to it and what belongs to it.
    void open(const Destination &destination) override;
    PageHead head() const override;
    bool stepBack() override;

private:
    void makeActions();
    QAction *addAction(const char *name, const QString &text, void (AuditTrailPage::*act)());
    void turnTo(int face);
    void restrict(const Uuid &record, const QString &words);
    void goTo(const QString &table, const Uuid &record);
    void askRecord();
    void askMoment();
    void askMark();
    void askHead();
    void askMonth();
    void take(const QString &purpose, const QStringList &answers);
    void takeRecord(const QString &code);
    void takeMark(const QString &name, const QString &day);
    void takeHead(const QString &written);
    void takeMonth(const QString &month);
    void lookBack();
    void printMonth(const QDate &month);

    Session &m_session;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    MessageLine *m_message;
    AskPanel *m_asked;
    LookBackPanel *m_backTo;
    SavesTab *m_saves;
    SinceTab *m_since;
    QAction *m_lookBack = nullptr;
    QString m_words; // of the record that all is narrowed to
};

} // namespace mandate
