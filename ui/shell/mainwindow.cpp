// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/forms/messageline.h"
#include "ui/session/answer.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/pageframe.h"
#include "ui/shell/pagetable.h"
#include "ui/shell/rail.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QStatusBar>

namespace mandate {

MainWindow::MainWindow(Session &session, QWidget *parent)
    : QMainWindow(parent),
      m_session(session),
      m_rail(new Rail(this)),
      m_frame(new PageFrame(session, this)),
      m_file(new QLabel(this)),
      m_state(new QLabel(this))
{
    makeActions();
    makePageActions();
    makeFrame();
    makeStatusBar();
    connect(&session, &Session::undoChanged, this, &MainWindow::showUndo);
    connect(&session, &Session::stateChanged, this, &MainWindow::showState);
    connect(m_frame, &PageFrame::turned, this, &MainWindow::showTurned);
    connect(m_frame, &PageFrame::moved, this, &MainWindow::showMoved);
    connect(m_frame, &PageFrame::openRegisterWanted, this, &MainWindow::chooseFile);
    showUndo({}, {});
    showState(session.state());
    showTurned();
    showMoved();
    resize(1280, 720);
}

// A field that is being edited reports as the window hides; then all of it must still be there.
MainWindow::~MainWindow()
{
    hide();
}

QAction *MainWindow::addAction(Menu menu, const char *name, const QString &text, const char *keys)
{
    QAction *made = m_menus[menu]->addAction(text);
    made->setObjectName(QLatin1String(name));
    made->setShortcut(QKeySequence(QLatin1String(keys)));
    return made;
}

void MainWindow::makeActions()
{
    for (int menu = int(Menu::File); menu <= int(Menu::Help); ++menu)
        m_menus[Menu(menu)] = menuBar()->addMenu(title(Menu(menu)));
    for (const ActionEntry &entry : actionTable()) {
        if (!entry.name) {
            m_menus[entry.menu]->addSeparator();
            continue;
        }
        QAction *made = addAction(entry.menu, entry.name, entry.translatedText(), entry.keys);
        connect(made, &QAction::triggered, this, [this, act = entry.act] { act(*this); });
    }
    for (auto &[kind, menu] : m_menus)
        menu->menuAction()->setVisible(!menu->isEmpty());
}

// Alt+1 is the first page of the rail.
void MainWindow::makePageActions()
{
    int place = 0;
    for (const PageEntry &entry : pageTable()) {
        const QByteArray keys = "Alt+" + QByteArray::number(++place);
        QAction *made = addAction(Menu::View, entry.name, entry.translatedTitle(), keys.constData());
        connect(made, &QAction::triggered, this, [this, kind = entry.kind] { m_frame->showPage(kind); });
        m_rail->add(entry.kind, entry.translatedTitle().remove(u'&'), {});
        connect(m_frame->pages().at(entry.kind), &Page::waiting, m_rail,
                [this, kind = entry.kind](int count) { m_rail->showWaiting(kind, count); });
    }
}

void MainWindow::makeFrame()
{
    auto *whole = new QWidget(this);
    auto *layout = new QHBoxLayout(whole);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addWidget(m_frame, 1);
    setCentralWidget(whole);
    connect(m_rail, &Rail::chosen, m_frame, &PageFrame::showPage);
}

void MainWindow::makeStatusBar()
{
    m_file->setAccessibleName(tr("Register"));
    m_state->setAccessibleName(tr("State of the register"));
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addPermanentWidget(m_file);
    statusBar()->addPermanentWidget(m_state);
}

void MainWindow::open(const QString &path)
{
    whenAnswered(m_session.open(path), this, [this](const Result<void> &opened) {
        if (opened)
            m_frame->message()->clear();
        else
            m_frame->message()->say(opened.error());
    });
}

void MainWindow::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open register"), QFileInfo(m_session.path()).path(), tr("Registers (*.mandate)"));
    if (!path.isEmpty())
        open(path);
}

void MainWindow::undo()
{
    whenAnswered(m_session.undo(), this, [this](const Result<SaveId> &saved) {
        saved ? m_frame->message()->clear() : m_frame->message()->say(saved.error());
    });
}

void MainWindow::redo()
{
    whenAnswered(m_session.redo(), this, [this](const Result<SaveId> &saved) {
        saved ? m_frame->message()->clear() : m_frame->message()->say(saved.error());
    });
}

void MainWindow::foldRail()
{
    m_rail->fold(!m_rail->isFolded());
}

void MainWindow::about()
{
    QMessageBox::about(
        this, tr("About Mandate"),
        tr("<b>Mandate %1</b><p>Plans, agreements and results of a government in one register.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later.</p>")
            .arg(QCoreApplication::applicationVersion()));
}

// The menu Record holds what the shown page can do.
void MainWindow::showTurned()
{
    m_rail->showCurrent(m_frame->kind());
    QMenu *record = m_menus[Menu::Record];
    record->clear();
    record->addActions(m_frame->page()->actions());
    record->menuAction()->setVisible(!record->isEmpty());
}

void MainWindow::showMoved()
{
    action("back")->setEnabled(m_frame->trail().canGoBack());
    action("forward")->setEnabled(m_frame->trail().canGoForward());
}

void MainWindow::showUndo(const QString &undo, const QString &redo)
{
    action("undo")->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undo));
    action("undo")->setEnabled(!undo.isEmpty());
    action("redo")->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redo));
    action("redo")->setEnabled(!redo.isEmpty());
}

void MainWindow::showState(Session::State state)
{
    const QString words[] = {tr("no register open"), tr("opening…"),  tr("saved"),
                             tr("saving…"),          tr("not saved"), tr("read-only")};
    m_state->setText(words[int(state)]);
    m_state->setToolTip(m_session.whyReadOnly());
    const QString file = QFileInfo(m_session.path()).fileName();
    m_file->setText(file);
    setWindowTitle(file.isEmpty() ? tr("Mandate") : tr("%1 – Mandate").arg(file));
}

QAction *MainWindow::action(const char *name) const
{
    return findChild<QAction *>(QLatin1String(name));
}

} // namespace mandate
