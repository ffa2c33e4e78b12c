// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/reports/search.h"
#include "ui/forms/messageline.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/pages/settingspage.h"
#include "ui/pages/startpage.h"
#include "ui/session/answer.h"
#include "ui/shell/aboutbox.h"
#include "ui/shell/actionset.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/cyclechooser.h"
#include "ui/shell/frontdoor.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/pageframe.h"
#include "ui/shell/pagetable.h"
#include "ui/shell/rail.h"
#include "ui/shell/registers.h"
#include "ui/shell/statusline.h"
#include "ui/shell/windowclosing.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace mandate {

namespace {

constexpr int NarrowWindow = 130; // figures; below, the rail is folded

constexpr QLatin1String Geometry("window/geometry");
constexpr QLatin1String Folded("window/folded");
constexpr QLatin1String LastPage("window/page");

PageKind lastPage()
{
    const int last = QSettings().value(LastPage).toInt();
    const auto isLast = [last](const PageEntry &entry) { return int(entry.kind) == last; };
    return std::any_of(pageTable().begin(), pageTable().end(), isLast) ? PageKind(last)
                                                                       : pageTable().front().kind;
}

} // namespace

MainWindow::MainWindow(Session &session, const Preferences &preferences, QWidget *parent)
    : QMainWindow(parent),
      m_session(session),
      m_preferences(preferences),
      m_rail(new Rail(this)),
      m_start(new StartPage(this)),
      m_frame(new PageFrame(session, lastPage(), this)),
      m_faces(new QStackedWidget(this)),
      m_cycles(new CycleChooser(session, this)),
      m_registers(new Registers(session, this)),
      m_actions(new ActionSet(*this, *menuBar())),
      m_palette(new CommandPalette(session.finder(), this)),
      m_door(new FrontDoor(session, *m_faces, *this))
{
    setAcceptDrops(true);
    makeFrame();
    makeRail();
    connectStart();
    connectSession();
    resize(1280, 720);
    restoreLayout();
    prefer(m_preferences);
    showUndo({}, {});
    showState();
    showRecent();
    showTurned();
    showMoved();
    showStart();
}

// A field that is being edited reports as the window hides; then all of it must still be there.
MainWindow::~MainWindow()
{
    QSettings().setValue(Geometry, saveGeometry());
    hide();
}

void MainWindow::makeFrame()
{
    m_faces->addWidget(m_start);
    m_faces->addWidget(m_frame);
    auto *whole = new QWidget(this);
    auto *layout = new QHBoxLayout(whole);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *faces = new QVBoxLayout;
    faces->setSpacing(0);
    faces->addWidget(new WindowClosing(m_session, this));
    faces->addWidget(m_faces, 1);
    layout->addWidget(m_rail);
    layout->addLayout(faces, 1);
    setCentralWidget(whole);
    auto *status = new StatusLine(m_session, this);
    setStatusBar(status);
    status->follow(*m_door);
    menuBar()->setCornerWidget(m_cycles);
    connect(m_frame, &PageFrame::statusText, status, &StatusLine::showRows);
    for (const auto &[kind, page] : m_frame->pages())
        takePage(kind, page);
    connect(m_frame, &PageFrame::made, this, &MainWindow::takePage);
    connect(m_frame, &PageFrame::turned, this, &MainWindow::showTurned);
    connect(m_frame, &PageFrame::turned, this, &MainWindow::showFrame);
    connect(m_frame, &PageFrame::asked, this, &MainWindow::showFrame);
    connect(m_frame, &PageFrame::moved, this, &MainWindow::showMoved);
    connect(m_frame, &PageFrame::openRegisterWanted, m_registers, &Registers::chooseAndOpen);
}

void MainWindow::makeRail()
{
    for (const PageEntry &entry : pageTable())
        m_rail->add(entry.kind, entry.translatedTitle().remove(u'&'));
    m_rail->fold(m_isFolded);
    showIcons();
    connect(m_rail, &Rail::chosen, m_frame, &PageFrame::showPage);
}

void MainWindow::connectStart()
{
    connect(m_start, &StartPage::left, this, [this] {
        if (!m_session.path().isEmpty())
            showFrame();
    });
    connect(m_start, &StartPage::openWanted, m_registers, &Registers::chooseAndOpen);
    connect(m_start, &StartPage::recentWanted, m_registers, &Registers::open);
    connect(m_start, &StartPage::newWanted, m_registers, &Registers::makeNew);
    connect(m_start, &StartPage::demonstrationWanted, m_registers, &Registers::openDemonstration);
    connect(m_registers, &Registers::failed, this, &MainWindow::say);
    connect(m_registers, &Registers::began, this, [this] {
        m_start->say({}, Status::None);
        m_frame->message()->clear();
    });
    connect(&m_session, &Session::workChanged, this, [this] {
        const QString work = m_session.work();
        m_start->say(work.isEmpty() ? QString() : tr("%1…").arg(work), Status::None);
    });
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::undoChanged, this, &MainWindow::showUndo);
    connect(&m_session, &Session::stateChanged, this, &MainWindow::showState);
    connect(&m_session, &Session::opened, this, &MainWindow::showOpened);
    connect(m_door, &FrontDoor::shut, m_rail, &QWidget::hide);
    connect(m_door, &FrontDoor::shut, m_palette, &QWidget::hide);
    connect(m_door, &FrontDoor::opened, this, &MainWindow::showFrame);
    connect(m_door, &FrontDoor::openWanted, m_registers, &Registers::chooseAndOpen);
    connect(m_palette, &CommandPalette::acted, this, &MainWindow::act);
    connect(m_palette, &CommandPalette::found, m_frame, &PageFrame::goToRecord);
}

void MainWindow::takePage(PageKind kind, Page *page)
{
    connect(page, &Page::waiting, m_rail, [this, kind](int count) { m_rail->showWaiting(kind, count); });
    dressActions(*page, coloursFor(palette()).secondary);
    m_actions->apply(m_preferences.shortcuts);
    if (const auto *settings = qobject_cast<SettingsPage *>(page))
        connect(settings, &SettingsPage::preferred, this, [this](const Preferences &preferences) {
            keep(preferences);
            prefer(preferences);
        });
}

void MainWindow::open(const QString &path)
{
    m_registers->open(path);
}

void MainWindow::showOpened()
{
    if (!m_session.isToRead())
        noteRecentRegister(m_session.path());
    showRecent();
    showFrame();
    m_frame->page()->setFocus();
}

void MainWindow::showFrame()
{
    m_rail->show();
    m_faces->setCurrentWidget(m_frame);
}

void MainWindow::showStart()
{
    m_rail->setVisible(!m_session.path().isEmpty());
    m_faces->setCurrentWidget(m_start);
    m_start->setFocus();
}

void MainWindow::take(const QString &path)
{
    if (path.endsWith(QLatin1String(".mandate"), Qt::CaseInsensitive))
        return open(path);
    if (m_session.path().isEmpty())
        return say({Error::Kind::Refused,
                    tr("Open a register first: %1 is no register, and what it holds goes "
                       "into one.")
                        .arg(QFileInfo(path).fileName()),
                    {}});
    m_frame->takeFile(path);
}

void MainWindow::undo()
{
    showOutcome(m_session.undo());
}

void MainWindow::redo()
{
    showOutcome(m_session.redo());
}

void MainWindow::showOutcome(const QFuture<Result<SaveId>> &saved)
{
    whenAnswered(saved, this, [this](const Result<SaveId> &done) {
        done ? m_frame->message()->clear() : say(done.error());
    });
}

void MainWindow::foldRail()
{
    m_isFolded = !m_rail->isFolded();
    m_rail->fold(m_isFolded);
    QSettings().setValue(Folded, m_isFolded);
}

void MainWindow::find()
{
    m_frame->makeAll();
    m_palette->open(m_actions->all());
}

void MainWindow::help()
{
    if (!m_help)
        m_help = new HelpWindow(this);
    const QString topic = HelpWindow::topicOf(QApplication::focusWidget());
    const QWidget *face = m_faces->currentWidget() == m_frame ? m_frame->page() : m_faces->currentWidget();
    m_help->open(topic.isEmpty() ? face->objectName() : topic);
}

void MainWindow::about()
{
    showAbout(this);
}

void MainWindow::showTurned()
{
    if (m_frame->kind() == PageKind::Settings)
        showPreferences();
    m_rail->showCurrent(m_frame->kind());
    m_actions->showRecordMenu();
    if (!m_session.path().isEmpty())
        QSettings().setValue(LastPage, int(m_frame->kind()));
}

void MainWindow::showMoved()
{
    m_actions->action("back")->setEnabled(m_frame->trail().canGoBack());
    m_actions->action("forward")->setEnabled(m_frame->trail().canGoForward());
}

void MainWindow::showUndo(const QString &undo, const QString &redo)
{
    QAction *undoing = m_actions->action("undo");
    QAction *redoing = m_actions->action("redo");
    undoing->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undo));
    undoing->setEnabled(!undo.isEmpty());
    redoing->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redo));
    redoing->setEnabled(!redo.isEmpty());
}

void MainWindow::showState()
{
    const QString file = QFileInfo(m_session.path()).fileName();
    setWindowTitle(file.isEmpty() ? tr("Mandate") : tr("%1 – Mandate").arg(file));
}

void MainWindow::showRecent()
{
    const QStringList paths = recentRegisters();
    m_start->showRecent(paths);
    QMenu *recent = m_actions->recentMenu();
    recent->clear();
    for (const QString &path : paths)
        connect(recent->addAction(QDir::toNativeSeparators(path).replace(u'&', QStringLiteral("&&"))),
                &QAction::triggered, this, [this, path] { open(path); });
    recent->setEnabled(!paths.isEmpty());
}

void MainWindow::showIcons()
{
    const QColor &colour = coloursFor(palette()).secondary;
    for (const PageEntry &entry : pageTable())
        m_rail->showIcon(entry.kind, lineIcon(QLatin1String(entry.name), colour));
    dressActions(*this, colour);
}

void MainWindow::showRail()
{
    m_rail->fold(m_isFolded || width() < figures(NarrowWindow));
}

void MainWindow::say(const Error &error)
{
    if (m_faces->currentWidget() == m_start)
        m_start->say(error.message, Status::Bad);
    else
        m_frame->message()->say(error);
}

void MainWindow::prefer(const Preferences &preferences)
{
    m_preferences = preferences;
    m_door->prefer(preferences);
    m_actions->apply(preferences.shortcuts);
    if (m_frame->kind() == PageKind::Settings)
        showPreferences();
    emit preferencesChanged(preferences);
}

// The settings list the shortcuts of every page.
void MainWindow::showPreferences()
{
    m_frame->makeAll();
    if (auto *settings = qobject_cast<SettingsPage *>(m_frame->page()))
        settings->show(m_preferences, m_actions->shortcuts());
}

// What a page does is done on that page.
void MainWindow::act(const KnownAction &known)
{
    if (known.page && *known.page != m_frame->kind())
        m_frame->showPage(*known.page);
    if (!known.action)
        return;
    if (known.action->isEnabled())
        known.action->trigger();
    else
        say({Error::Kind::Refused,
             tr("“%1” needs a record of this page to be open.").arg(plainText(*known.action)),
             {}});
}

void MainWindow::restoreLayout()
{
    const QSettings settings;
    m_isFolded = settings.value(Folded).toBool();
    restoreGeometry(settings.value(Geometry).toByteArray());
    showRail();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            return take(url.toLocalFile());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    showRail();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
}

} // namespace mandate
