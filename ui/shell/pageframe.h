// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/shell/trail.h"

#include <QTimer>

#include <map>

class QStackedWidget;

namespace mandate {

class ClosingPanel;
class CyclePanel;
class HeadBar;
class MessageLine;
class Session;
struct Finding;

// The pages, one of them shown below its head, and the way from one place to another. It knows nothing of a
// page beyond Page. A page is made when it is first shown, and the others one by one while nobody waits: all
// at once they would keep the window from coming up.
class PageFrame : public QWidget
{
    Q_OBJECT

public:
    PageFrame(Session &session, PageKind first, QWidget *parent = nullptr);

    // Shows a place; it is remembered on the way.
    void goTo(const Destination &place);
    // Shows what was searched for: on the cascade, or the agreement it stands in.
    void goToRecord(const Finding &finding);
    // Shows a page as it was left; chosen once more, the page itself.
    void showPage(PageKind kind);
    void goBack();
    void goForward();
    // From a record up to what it stands in.
    void stepBack(int steps = 1);

    PageKind kind() const { return m_kind; }
    Page *page() const { return m_pages.at(m_kind); }
    // Those that are made.
    const std::map<PageKind, Page *> &pages() const { return m_pages; }
    void makeAll();
    const Trail &trail() const { return m_trail; }
    MessageLine *message() const { return m_message; }
    // Ask for a cycle above the page.
    void makeCycle();
    void editCycle();
    void closeCycle();
    // Hands a dropped file to the page that takes it, and shows that page.
    void takeFile(const QString &path);

signals:
    void made(mandate::PageKind kind, mandate::Page *page);
    // Another page is shown.
    void turned();
    // What is asked for is above the page that was shown last.
    void asked();
    // Where back and forward lead may be another place.
    void moved();
    void openRegisterWanted();
    // What the shown page says of its rows.
    void statusText(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void show(const Destination &place);
    void turnTo(PageKind kind);
    void make(PageKind kind);
    bool makeNext();
    QWidget *scrolled(Page *page);
    void showHead();
    void forget();
    void tellReadOnly();

    Session &m_session;
    HeadBar *m_head;
    MessageLine *m_message;
    CyclePanel *m_cycle;
    ClosingPanel *m_closing;
    QStackedWidget *m_stack;
    std::map<PageKind, Page *> m_pages;
    std::map<PageKind, QWidget *> m_faces;  // each page in what scrolls it
    std::map<PageKind, Destination> m_last; // where each page stands
    std::map<PageKind, QString> m_statusTexts;
    QTimer m_restMaker;
    PageKind m_kind;
    Trail m_trail;
    int m_way = 0; // turned whenever another place is wanted
};

} // namespace mandate
