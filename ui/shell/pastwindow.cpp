// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pastwindow.h"

#include "ui/forms/elidedlabel.h"
#include "ui/forms/messageline.h"
#include "ui/look/metrics.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"
#include "ui/shell/frontdoor.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pageframe.h"
#include "ui/shell/personbutton.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QToolBar>

namespace mandate {

namespace {

QString timeOf(const SaveEntry &save)
{
    return QLocale().toString(save.at.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

PastWindow::PastWindow(PastRegister past, const QString &name, QObject *parent)
    : QObject(parent),
      m_past(std::move(past)),
      m_session(std::make_unique<Session>()),
      m_window(std::make_unique<MainWindow>(*m_session, readPreferences()))
{
    addBanner();
    keepToPast(tr("%1 as it stood on %2").arg(name, timeOf(m_past.last())));
    m_window->installEventFilter(this);
}

// The window before the session it shows, that before the copy it reads.
PastWindow::~PastWindow()
{
    m_window.reset();
    m_session.reset();
}

void PastWindow::addBanner()
{
    const SaveEntry &last = m_past.last();
    auto *words = new ElidedLabel;
    words->say(
        tr("As it stood on %1, after save %2, “%3” by %4. This is the past: nothing here can be changed.")
            .arg(timeOf(last))
            .arg(last.sequence)
            .arg(last.label, last.user));
    words->setObjectName(QStringLiteral("past"));
    words->setAccessibleName(tr("This is the past"));
    words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    words->setContentsMargins(space::Page, space::Between, space::Page, space::Between);
    const Colours &colours = coloursFor(m_window->palette());
    words->setStyleSheet(QStringLiteral("background: %1; color: %2; font-weight: 600;")
                             .arg(colours.watch.name(), colours.base.name()));
    auto *banner = new QToolBar(tr("This is the past"), m_window.get());
    banner->setMovable(false);
    banner->setContextMenuPolicy(Qt::PreventContextMenu);
    banner->toggleViewAction()->setEnabled(false);
    banner->addWidget(words);
    m_window->addToolBar(Qt::TopToolBarArea, banner);
}

// No other register is opened here, and nothing taken back; the title says what the window does not know.
void PastWindow::keepToPast(const QString &title)
{
    const auto keep = [this, title] {
        for (const char *name : {"start", "open", "undo", "redo", "newCycle", "editCycle", "closeCycle"})
            if (auto *action = m_window->findChild<QAction *>(QLatin1String(name)))
                action->setEnabled(false);
        m_window->setWindowTitle(tr("%1 – Mandate").arg(title));
    };
    connect(m_session.get(), &Session::stateChanged, this, keep);
    connect(m_session.get(), &Session::undoChanged, this, keep);
    m_window->setAcceptDrops(false);
    // Nobody signs in to the past: who one is was said to the register of today, and left alone it goes.
    m_window->findChild<PersonButton *>()->setEnabled(false);
    connect(m_window->findChild<FrontDoor *>(), &FrontDoor::shut, m_window.get(), &QWidget::close);
    keep();
}

void PastWindow::show(const Destination &place, const std::optional<Authority> &reader)
{
    connect(m_session.get(), &Session::opened, this, [this, place] {
        if (place != Destination())
            m_window->frame().goTo(place);
    });
    m_window->show();
    const QString why = tr("It is the register as it stood on %1.").arg(timeOf(m_past.last()));
    whenAnswered(m_session->open(m_past.path(), why, reader), this, [this](const Result<void> &opened) {
        if (!opened)
            m_window->frame().message()->say(opened.error());
    });
}

bool PastWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close)
        deleteLater();
    return QObject::eventFilter(watched, event);
}

void lookBack(Session &session, const LookBack &back, PageFrame &frame)
{
    const auto question = [back](const Store &store, const LongWork &work) {
        const Database &database = store.database();
        const auto last = back.save > 0 ? saveNumber(database, back.save) : lastSaveBy(database, back.time);
        return last.and_then([&](const SaveEntry &save) {
            return PastRegister::after(database, save, [&work] { return work.isCancelled(); });
        });
    };
    const QString name = QFileInfo(session.path()).fileName();
    whenAnswered(session.report(PastWindow::tr("Looking back"), question), &frame,
                 [&frame, back, name, reader = session.authority()](const Result<PastRegister> &past) {
                     if (past)
                         (new PastWindow(*past, name, frame.window()))->show(back.place, reader);
                     else
                         frame.message()->say(past.error());
                 });
}

} // namespace mandate
