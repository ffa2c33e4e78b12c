// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pageframe.h"

#include "ui/forms/messageline.h"
#include "ui/look/metrics.h"
#include "ui/session/answer.h"
#include "ui/session/copykeeper.h"
#include "ui/session/finder.h"
#include "ui/session/session.h"
#include "ui/shell/closingpanel.h"
#include "ui/shell/cyclepanel.h"
#include "ui/shell/headbar.h"
#include "ui/shell/pagetable.h"
#include "ui/shell/pastwindow.h"
#include "ui/shell/workline.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace mandate {

namespace {

constexpr int RestEvery = 50; // milliseconds between two pages nobody waits for

} // namespace

PageFrame::PageFrame(Session &session, PageKind first, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_head(new HeadBar(this)),
      m_message(new MessageLine(this)),
      m_cycle(new CyclePanel(session, this)),
      m_closing(new ClosingPanel(session, this)),
      m_stack(new QStackedWidget(this)),
      m_kind(first)
{
    m_message->setContentsMargins(space::Page, 0, space::Page, space::Between);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_message);
    layout->addWidget(m_cycle);
    layout->addWidget(m_closing);
    layout->addWidget(new WorkLine(session, this));
    layout->addWidget(m_stack, 1);
    connect(m_head, &HeadBar::stepsBackWanted, this, &PageFrame::stepBack);
    connect(m_cycle, &CyclePanel::told, m_message,
            [this](const QString &sentence) { m_message->say(sentence, Status::Good); });
    connect(m_cycle, &CyclePanel::failed, m_message, qOverload<const Error &>(&MessageLine::say));
    connect(m_cycle, &CyclePanel::left, this, [this] { page()->setFocus(); });
    connect(m_closing, &ClosingPanel::left, this, [this] { page()->setFocus(); });
    for (const PageEntry &entry : pageTable())
        m_last[entry.kind] = {entry.kind, {}, {}, {}};
    make(first);
    m_restMaker.setInterval(RestEvery);
    connect(&m_restMaker, &QTimer::timeout, this, [this] {
        if (!makeNext())
            m_restMaker.stop();
    });
    connect(&session.copies(), &CopyKeeper::failed, m_message, qOverload<const Error &>(&MessageLine::say));
    connect(&session, &Session::opened, this, &PageFrame::forget);
    connect(&session, &Session::opened, this, &PageFrame::tellReadOnly);
    connect(&session, &Session::stateChanged, this, &PageFrame::tellReadOnly);
    m_trail.visit(m_last[m_kind]);
    showHead();
}

void PageFrame::make(PageKind kind)
{
    if (m_pages.contains(kind))
        return;
    const auto entry = std::find_if(pageTable().begin(), pageTable().end(),
                                    [kind](const PageEntry &page) { return page.kind == kind; });
    Page *page = entry->make(m_session, this);
    m_pages[kind] = page;
    m_faces[kind] = scrolled(page);
    m_stack->addWidget(m_faces[kind]);
    connect(page, &Page::headChanged, this, [this, page] {
        if (page == this->page())
            showHead();
    });
    connect(page, &Page::wanted, this, &PageFrame::goTo);
    connect(page, &Page::pastWanted, this,
            [this](const LookBack &back) { lookBack(m_session, back, *this); });
    connect(page, &Page::newCycleWanted, this, &PageFrame::makeCycle);
    connect(page, &Page::openRegisterWanted, this, &PageFrame::openRegisterWanted);
    connect(page, &Page::lost, m_message, qOverload<const Error &>(&MessageLine::say));
    connect(page, &Page::statusText, this, [this, kind](const QString &text) {
        m_statusTexts[kind] = text;
        if (kind == m_kind)
            emit statusText(text);
    });
    emit made(kind, page);
}

// False once there is none left to make.
bool PageFrame::makeNext()
{
    for (const PageEntry &entry : pageTable())
        if (!m_pages.contains(entry.kind)) {
            make(entry.kind);
            return true;
        }
    return false;
}

void PageFrame::makeAll()
{
    while (makeNext()) {
    }
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

void PageFrame::makeCycle()
{
    if (m_session.path().isEmpty())
        return emit openRegisterWanted();
    emit asked();
    m_cycle->begin();
}

void PageFrame::editCycle()
{
    if (m_session.path().isEmpty())
        return emit openRegisterWanted();
    emit asked();
    m_cycle->edit();
}

void PageFrame::closeCycle()
{
    if (m_session.path().isEmpty())
        return emit openRegisterWanted();
    emit asked();
    m_closing->begin();
}

void PageFrame::takeFile(const QString &path)
{
    makeAll();
    for (const auto &[kind, page] : m_pages)
        if (page->takeFile(path)) {
            if (kind != m_kind)
                showPage(kind);
            return;
        }
}

void PageFrame::goTo(const Destination &place)
{
    m_trail.visit(place);
    show(place);
}

// Whoever has gone elsewhere meanwhile is not fetched back.
void PageFrame::goToRecord(const Finding &finding)
{
    ++m_way;
    if (finding.kind <= FoundKind::Kpi)
        return goTo({PageKind::Cascade, finding.id, {}, {}});
    const auto question = [finding, cycle = m_session.cycle()](const Store &store) {
        return agreementOf(store.database(), finding.kind, finding.id, cycle);
    };
    whenAnswered(m_session.ask(question), this,
                 [this, finding, mine = m_way](const Result<std::optional<AgreementId>> &at) {
                     if (mine != m_way)
                         return;
                     const bool isItem = finding.kind >= FoundKind::Objective;
                     if (!at)
                         m_message->say(at.error());
                     else if (*at)
                         goTo({PageKind::Agreements, (*at)->uuid, isItem ? finding.id : Uuid(), {}});
                     else
                         m_message->say({Error::Kind::Refused,
                                         tr("%1 (%2) is second party to no agreement in this register.")
                                             .arg(finding.title, finding.code),
                                         {}});
                 });
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
    ++m_way;
    m_last[m_kind] = {m_kind, {}, {}, {}};
    m_trail.visit(m_last[m_kind]);
    showHead();
    emit moved();
}

void PageFrame::show(const Destination &place)
{
    // What is asked of a list is asked anew: it may have been typed over since.
    const bool isThere = place.page != m_kind && place == m_last[place.page] && place.filter.isEmpty();
    m_last[place.page] = place;
    turnTo(place.page);
    if (!isThere)
        page()->open(place);
}

void PageFrame::turnTo(PageKind kind)
{
    ++m_way;
    make(kind);
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
    ++m_way;
    m_trail.clear();
    for (auto &[kind, place] : m_last)
        place = {kind, {}, {}, {}};
    m_trail.visit(m_last[m_kind]);
    m_message->clear();
    emit moved();
}

void PageFrame::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_restMaker.start();
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

void PageFrame::tellReadOnly()
{
    if (m_session.state() == Session::State::ReadOnly)
        m_message->say(tr("This register is open for reading only. %1").arg(m_session.whyReadOnly()),
                       Status::Watch);
}

} // namespace mandate
