// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/returnspage.h"

#include "ui/forms/labels.h"
#include "ui/forms/messageline.h"
#include "ui/look/metrics.h"
#include "ui/models/importdesk.h"
#include "ui/pages/exportpart.h"
#include "ui/pages/fillinspart.h"
#include "ui/pages/importface.h"
#include "ui/pages/packagespart.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mandate {

namespace {

enum Face { StartFace, ImportingFace };

constexpr int NarrowPage = 110; // figures

} // namespace

ReturnsPage::ReturnsPage(Session &session, QWidget *parent)
    : Page(parent),
      m_session(session),
      m_desk(new ImportDesk(session, this)),
      m_stack(new QStackedWidget(this)),
      m_face(new ImportFace(session, *m_desk, this)),
      m_message(new MessageLine(this)),
      m_result(makeResult()),
      m_otherwise(new QPushButton(tr("Read it as &Western European text (Windows-1252)"), this)),
      m_packages(new PackagesPart(session, this)),
      m_export(new ExportPart(session, this)),
      m_fillIns(new FillInsPart(session, this))
{
    setObjectName(QStringLiteral("returns"));
    makeActions();
    m_stack->addWidget(makeStart());
    m_stack->addWidget(m_face);
    m_otherwise->hide();
    connect(m_otherwise, &QPushButton::clicked, this, &ReturnsPage::readOtherwise);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Group, space::Page, space::Group);
    layout->setSpacing(space::Between);
    layout->addWidget(m_result);
    layout->addWidget(m_message);
    layout->addWidget(m_otherwise, 0, Qt::AlignLeft);
    layout->addWidget(m_stack, 1);
    connect(m_desk, &ImportDesk::opened, this, &ReturnsPage::showFace);
    connect(m_desk, &ImportDesk::failed, m_message, qOverload<const Error &>(&MessageLine::say));
    connect(m_desk, &ImportDesk::planned, m_message, &MessageLine::clear);
    connect(m_desk, &ImportDesk::planned, this, &ReturnsPage::tellWaiting);
    connect(m_desk, &ImportDesk::opened, this, &ReturnsPage::tellWaiting);
    connect(m_desk, &ImportDesk::imported, this, &ReturnsPage::showImported);
    connect(&session, &Session::undoChanged, this, &ReturnsPage::showUndo);
    connect(&session, &Session::opened, m_result, &QWidget::hide);
    connect(m_packages, &PackagesPart::differencesWanted, this, [this] {
        emit wanted({PageKind::Differences, {}, {}, {}});
    });
    connect(m_desk, &ImportDesk::encodingWanted, this, [this](const QString &path) {
        m_unread = path;
        m_otherwise->show();
    });
    showFace();
}

QAction *ReturnsPage::makeAction(const char *name, const QString &text, const QKeySequence &keys,
                                 void (ReturnsPage::*act)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    return action;
}

void ReturnsPage::makeActions()
{
    makeAction("importFile", tr("&Import a file…"), QKeySequence(QStringLiteral("Ctrl+I")),
               &ReturnsPage::chooseFile);
    makeAction("importCopied", tr("Import what was co&pied"), QKeySequence(QStringLiteral("Ctrl+Shift+V")),
               &ReturnsPage::paste);
    makeAction("exportFile", tr("&Export to a workbook…"), QKeySequence(QStringLiteral("Ctrl+E")),
               &ReturnsPage::exportFile);
    makeAction("exportFolder", tr("Export to a &folder of CSV files…"), {}, &ReturnsPage::exportFolder);
    const auto addOfImport = [this](const char *name, const QString &text, const QKeySequence &keys,
                                    void (ImportFace::*act)()) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, m_face, act);
        addAction(action);
        m_ofImport += action;
    };
    addOfImport("nextFault", tr("&Next cell to correct"), Qt::Key_F8, &ImportFace::goToNextFault);
    addOfImport("leaveOut", tr("&Leave the row out, or take it in"),
                QKeySequence(QStringLiteral("Ctrl+Shift+Delete")), &ImportFace::leaveOut);
    addOfImport("checkAgain", tr("&Check again"), Qt::Key_F5, &ImportFace::checkAgain);
    addOfImport("openMapping", tr("&Open a mapping…"), {}, &ImportFace::openMapping);
    addOfImport("saveMapping", tr("&Save this mapping…"), {}, &ImportFace::saveMapping);
    addOfImport("importNow", tr("Import &now"), QKeySequence(QStringLiteral("Ctrl+Return")),
                &ImportFace::importNow);
}

QWidget *ReturnsPage::makeStart()
{
    auto *scroll = new QScrollArea(this);
    auto *start = new QWidget(scroll);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(start);
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight, start);
    m_halves->setContentsMargins({});
    m_halves->setSpacing(space::Page);
    auto *comingIn = new QVBoxLayout;
    comingIn->setSpacing(space::Page);
    comingIn->addWidget(makeImport());
    comingIn->addWidget(m_packages, 1, Qt::AlignTop);
    m_halves->addLayout(comingIn, 3);
    auto *goingOut = new QVBoxLayout;
    goingOut->setSpacing(space::Page);
    goingOut->addWidget(m_export);
    goingOut->addWidget(m_fillIns, 1, Qt::AlignTop);
    m_halves->addLayout(goingOut, 2);
    return scroll;
}

QWidget *ReturnsPage::makeImport()
{
    auto *part = new QWidget(this);
    auto *choose = new QPushButton(tr("Ch&oose a file…"), part);
    auto *paste = new QPushButton(tr("&Paste copied cells"), part);
    choose->setDefault(true);
    connect(choose, &QPushButton::clicked, this, &ReturnsPage::chooseFile);
    connect(paste, &QPushButton::clicked, this, &ReturnsPage::paste);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Between);
    buttons->addWidget(choose);
    buttons->addWidget(paste);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(space::Between);
    layout->addWidget(heading(tr("Import"), part));
    layout->addWidget(explanation(
        tr("Drop a spreadsheet here: last year's agreement, a plan with its indicators, a list of offices, "
           "posts or people, or a workbook that Mandate exported. Files may be .xlsx, .ods or .csv."),
        part));
    layout->addWidget(explanation(
        tr("What the columns mean is guessed and shown to you. Cells that cannot be read are corrected here; "
           "your file is not changed. You see every change before it is made, all of it is made or nothing, "
           "and one step of undo takes it back."),
        part));
    layout->addSpacing(space::Between);
    layout->addLayout(buttons);
    layout->addStretch();
    setFocusProxy(choose);
    return part;
}

QWidget *ReturnsPage::makeResult()
{
    auto *result = new QWidget(this);
    m_summary = new QLabel(result);
    m_summary->setWordWrap(true);
    m_summary->setAccessibleName(tr("What was imported"));
    auto *show = new QPushButton(tr("&Show what came in"), result);
    m_undo = new QPushButton(tr("&Undo the import"), result);
    connect(m_undo, &QPushButton::clicked, this, &ReturnsPage::undo);
    connect(show, &QPushButton::clicked, this, &ReturnsPage::showCameIn);
    auto *layout = new QHBoxLayout(result);
    layout->setContentsMargins({});
    layout->setSpacing(space::Between);
    layout->addWidget(m_summary, 1);
    layout->addWidget(show);
    layout->addWidget(m_undo);
    result->hide();
    return result;
}

// Side by side only where both have room.
void ReturnsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isNarrow = width() < figures(NarrowPage);
    m_halves->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ReturnsPage::take(const QString &path)
{
    m_message->clear();
    m_otherwise->hide();
    m_result->hide();
    m_desk->read(path);
}

void ReturnsPage::readOtherwise()
{
    m_otherwise->hide();
    m_message->clear();
    m_desk->read(m_unread, TextEncoding::Windows1252);
}

void ReturnsPage::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Import a file"), QString(), tr("Spreadsheets (*.xlsx *.xlsm *.ods *.csv);;All files (*)"));
    if (!path.isEmpty())
        take(path);
}

void ReturnsPage::paste()
{
    m_message->clear();
    m_result->hide();
    m_desk->readCopied(QGuiApplication::clipboard()->text());
}

void ReturnsPage::exportFile()
{
    m_export->toFile();
}

void ReturnsPage::exportFolder()
{
    m_export->toFolder();
}

void ReturnsPage::undo()
{
    whenAnswered(m_session.undo(), this, [this](const Result<SaveId> &undone) {
        if (!undone)
            return m_message->say(undone.error());
        m_result->hide();
        m_message->say(tr("The import was undone; the register is as it was before."), Status::Good);
    });
}

void ReturnsPage::showCameIn()
{
    emit wanted(m_cameIn);
}

void ReturnsPage::showImported(const QString &label, const QString &summary, const Uuid &agreement)
{
    m_message->clear();
    m_imported = label;
    m_summary->setText(QStringLiteral("● ") + summary);
    m_result->show();
    m_cameIn = {agreement.isNull() ? PageKind::Cascade : PageKind::Agreements, agreement, {}, {}};
    showUndo(m_nextUndo);
    m_undo->setFocus();
}

// Once something else was done, one step of undo would take back that.
void ReturnsPage::showUndo(const QString &next)
{
    m_nextUndo = next;
    const bool isOffered = !m_imported.isEmpty() && next == m_imported;
    if (!isOffered && m_undo->hasFocus())
        setFocus(); // and not in the next field, which would take the keys of undo and redo for itself
    m_undo->setVisible(isOffered);
}

void ReturnsPage::showFace()
{
    const bool isOpen = m_desk->isOpen();
    m_stack->setCurrentIndex(isOpen ? ImportingFace : StartFace);
    for (const int face : {StartFace, ImportingFace}) { // the hidden one must not make the page higher
        const auto room = face == m_stack->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_stack->widget(face)->setSizePolicy(room, room);
    }
    for (QAction *action : m_ofImport)
        action->setEnabled(isOpen);
    if (isOpen)
        m_face->setFocus();
    emit headChanged();
}

void ReturnsPage::open(const Destination &) {}

PageHead ReturnsPage::head() const
{
    PageHead head{{tr("Import and returns")}, {}, Status::None};
    if (m_desk->isOpen())
        head.crumbs += m_desk->name();
    return head;
}

bool ReturnsPage::stepBack()
{
    if (!m_desk->isOpen())
        return false;
    m_desk->close();
    return true;
}

bool ReturnsPage::takeFile(const QString &path)
{
    if (path.endsWith(QLatin1String(".mandatepkg"), Qt::CaseInsensitive))
        m_packages->take(path);
    else
        take(path);
    return true;
}

// Cells to correct wait beside the page's name while somebody looks elsewhere.
void ReturnsPage::tellWaiting()
{
    const PreparedImport *made = m_desk->prepared();
    emit waiting(made ? int(made->plan.report.faults.size()) : 0);
}

} // namespace mandate
