// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pageframe.h"

#include "ui/forms/messageline.h"
#include "ui/look/metrics.h"
#include "ui/session/session.h"
#include "ui/shell/headbar.h"
#include "ui/shell/pagetable.h"
#include "ui/shell/workline.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mandate {

PageFrame::PageFrame(Session &session, QWidget *parent)
    : QWidget(parent),
      m_head(new HeadBar(this)),
      m_message(new MessageLine(this)),
      m_stack(new QStackedWidget(this))
{
    m_message->setContentsMargins(space::Page, 0, space::Page, space::Between);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_message);
    layout->addWidget(new WorkLine(session, this));
    layout->addWidget(m_stack, 1);
    connect(m_head, &HeadBar::stepsBackWanted, this, &PageFrame::stepBack);
    for (const PageEntry &entry : pageTable())
        add(entry.make(session, this), entry.kind);
    connect(&session, &Session::opened, this, &PageFrame::forget);
    m_kind = pageTable().front().kind;
    m_trail.visit(m_last[m_kind]);
    showHead();
}

void PageFrame::add(Page *page, PageKind kind)
{
    m_pages[kind] = page;
    m_last[kind] = {kind, {}, {}, {}};
    m_faces[kind] = scrolled(page);
    m_stack->addWidget(m_faces[kind]);
    connect(page, &Page::headChanged, this, [this, page] {
        if (page == this->page())
            showHead();
    });
    connect(page, &Page::wanted, this, &PageFrame::goTo);
    connect(page, &Page::openRegisterWanted, this, &PageFrame::openRegisterWanted);
    connect(page, &Page::statusText, this, [this, kind](const QString &text) {
        m_statusTexts[kind] = text;
        if (kind == m_kind)
            emit statusText(text);
    });
}

// On a small or much enlarged screen a page is scrolled; it never keeps the window from fitting.
QWidget *PageFrame::scrolled(Page *page)
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    return scroll;
}

void PageFrame::takeFile(const QString &path)
{
    for (const auto &[kind, page] : m_pages)
        if (page->takeFile(path)) {
            if (kind != m_kind)
                showPage(kind);
            return;
        }
}

void PageFrame::goTo(const Destination &place)
{
    if (!m_pages.contains(place.page))
        return;
    m_trail.visit(place);
    show(place);
}

void PageFrame::showPage(PageKind kind)
{
    if (kind == m_kind)
        return goTo({kind, {}, {}, {}});
    m_trail.visit(m_last[kind]);
    turnTo(kind);
}

void PageFrame::goBack()
{
    if (const auto place = m_trail.back())
        show(*place);
}

void PageFrame::goForward()
{
    if (const auto place = m_trail.forward())
        show(*place);
}

void PageFrame::stepBack(int steps)
{
    bool stepped = false;
    while (steps-- > 0 && page()->stepBack())
        stepped = true;
    if (!stepped)
        return;
    m_last[m_kind] = {m_kind, {}, {}, {}};
    m_trail.visit(m_last[m_kind]);
    showHead();
    emit moved();
}

void PageFrame::show(const Destination &place)
{
    const bool isThere = place.page != m_kind && place == m_last[place.page];
    m_last[place.page] = place;
    turnTo(place.page);
    if (!isThere)
        page()->open(place);
}

void PageFrame::turnTo(PageKind kind)
{
    m_kind = kind;
    m_message->clear();
    m_stack->setCurrentWidget(m_faces[kind]);
    showHead();
    page()->setFocus();
    emit statusText(m_statusTexts[kind]);
    emit turned();
    emit moved();
}

void PageFrame::showHead()
{
    m_head->show(page()->head());
    m_head->show(page()->actions());
}

// The places of another register lead nowhere.
void PageFrame::forget()
{
    m_trail.clear();
    for (auto &[kind, place] : m_last)
        place = {kind, {}, {}, {}};
    m_trail.visit(m_last[m_kind]);
    m_message->clear();
    emit moved();
}

void PageFrame::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        stepBack();
    else if (isEnter && event->modifiers() == Qt::NoModifier && button && isAncestorOf(button))
        button->click(); // as in a dialog
    else
        QWidget::keyPressEvent(event);
}

} // namespace mandate
