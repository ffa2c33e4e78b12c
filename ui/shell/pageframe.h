// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/shell/trail.h"

#include <map>

class QStackedWidget;

namespace mandate {

class HeadBar;
class MessageLine;
class Session;

// The pages, one of them shown below its head, and the way from one place to another. It knows nothing of a
// page beyond Page.
class PageFrame : public QWidget
{
    Q_OBJECT

public:
    explicit PageFrame(Session &session, QWidget *parent = nullptr);

    // Shows a place; it is remembered on the way.
    void goTo(const Destination &place);
    // Shows a page as it was left; chosen once more, the page itself.
    void showPage(PageKind kind);
    void goBack();
    void goForward();
    // From a record up to what it stands in.
    void stepBack(int steps = 1);

    PageKind kind() const { return m_kind; }
    Page *page() const { return m_pages.at(m_kind); }
    const std::map<PageKind, Page *> &pages() const { return m_pages; }
    const Trail &trail() const { return m_trail; }
    MessageLine *message() const { return m_message; }
    // Hands a dropped file to the page that takes it, and shows that page.
    void takeFile(const QString &path);

signals:
    // Another page is shown.
    void turned();
    // Where back and forward lead may be another place.
    void moved();
    void openRegisterWanted();
    // What the shown page says of its rows.
    void statusText(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show(const Destination &place);
    void turnTo(PageKind kind);
    void add(Page *page, PageKind kind);
    QWidget *scrolled(Page *page);
    void showHead();
    void forget();

    HeadBar *m_head;
    MessageLine *m_message;
    QStackedWidget *m_stack;
    std::map<PageKind, Page *> m_pages;
    std::map<PageKind, QWidget *> m_faces;  // each page in what scrolls it
    std::map<PageKind, Destination> m_last; // where each page stands
    std::map<PageKind, QString> m_statusTexts;
    PageKind m_kind = PageKind::Cascade;
    Trail m_trail;
};

} // namespace mandate
