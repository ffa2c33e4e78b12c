// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/forms/messageline.h"
#include "ui/look/metrics.h"
#include "ui/pages/agreementpage.h"
#include "ui/pages/agreementspage.h"
#include "ui/pages/cascadepage.h"
#include "ui/pages/printing.h"
#include "ui/session/answer.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>
#include <QStatusBar>

namespace mandate {

// One action: where it stands, what it is called, its keys, what it does, and whether it needs an agreement.
struct MainWindow::Entry
{
    const char *menu;
    const char *name;
    const char *text;
    QKeySequence keys;
    void (MainWindow::*act)();
    bool needsAgreement = false;
    bool inPage = false; // also a button of the agreement's page
};

const std::vector<MainWindow::Entry> &MainWindow::entries()
{
    static const char *file = QT_TR_NOOP("&File");
    static const char *edit = QT_TR_NOOP("&Edit");
    static const char *view = QT_TR_NOOP("&View");
    static const char *help = QT_TR_NOOP("&Help");
    static const std::vector<Entry> table{
        {file, "open", QT_TR_NOOP("&Open register…"), QKeySequence::Open, &MainWindow::chooseFile},
        {file, "preview", QT_TR_NOOP("Print &preview…"), QKeySequence::Print, &MainWindow::previewAgreement,
         true, true},
        {file,
         "previewEvaluation",
         QT_TR_NOOP("Print preview of the &evaluation…"),
         {},
         &MainWindow::previewEvaluation,
         true},
        {file, "pdf", QT_TR_NOOP("&Save as PDF…"), QKeySequence(QStringLiteral("Ctrl+Shift+P")),
         &MainWindow::saveAgreement, true, true},
        {file,
         "pdfEvaluation",
         QT_TR_NOOP("Save e&valuation as PDF…"),
         {},
         &MainWindow::saveEvaluation,
         true},
        {file, "quit", QT_TR_NOOP("&Quit"), QKeySequence::Quit, &MainWindow::quit},
        {edit, "undo", QT_TR_NOOP("&Undo"), QKeySequence::Undo, &MainWindow::undo},
        {edit, "redo", QT_TR_NOOP("&Redo"), QKeySequence(QStringLiteral("Ctrl+Shift+Z")), &MainWindow::redo},
        {view, "cascade", QT_TR_NOOP("&Cascade"), QKeySequence(QStringLiteral("Alt+1")),
         &MainWindow::showCascade},
        {view, "agreements", QT_TR_NOOP("&Agreements"), QKeySequence(QStringLiteral("Alt+2")),
         &MainWindow::showAgreements},
        {help, "about", QT_TR_NOOP("&About Mandate"), {}, &MainWindow::about},
    };
    return table;
}

MainWindow::MainWindow(Session &session, QWidget *parent)
    : QMainWindow(parent),
      m_session(session),
      m_rail(new QListWidget(this)),
      m_pages(new QStackedWidget(this)),
      m_cascade(new CascadePage(session, this)),
      m_agreements(new AgreementsPage(session, this)),
      m_message(new MessageLine(this)),
      m_file(new QLabel(this)),
      m_state(new QLabel(this))
{
    makeActions();
    makeFrame();
    makeStatusBar();
    connect(&session, &Session::undoChanged, this, &MainWindow::showUndo);
    connect(&session, &Session::stateChanged, this, &MainWindow::showState);
    connect(m_cascade, &CascadePage::chosen, this, &MainWindow::openAgreement);
    connect(m_cascade, &CascadePage::openWanted, this, &MainWindow::chooseFile);
    connect(m_agreements, &AgreementsPage::openWanted, this, &MainWindow::chooseFile);
    connect(m_agreements, &AgreementsPage::turned, this, &MainWindow::showTurned);
    showUndo({}, {});
    showState(session.state());
    showPage(0);
    resize(1280, 720);
}

// A field that is being edited reports as the window hides; then all of it must still be there.
MainWindow::~MainWindow()
{
    hide();
}

void MainWindow::makeActions()
{
    for (const Entry &entry : entries()) {
        const QString menu = tr(entry.menu);
        QMenu *place = nullptr;
        for (QAction *there : menuBar()->actions())
            if (there->text() == menu)
                place = there->menu();
        if (!place)
            place = menuBar()->addMenu(menu);
        QAction *made = place->addAction(tr(entry.text));
        made->setObjectName(QLatin1String(entry.name));
        made->setShortcut(entry.keys);
        connect(made, &QAction::triggered, this, entry.act);
        if (entry.inPage)
            m_agreements->addMainAction(made);
    }
}

void MainWindow::makeFrame()
{
    m_rail->setObjectName(QStringLiteral("rail"));
    m_rail->setAccessibleName(tr("Pages"));
    for (const QString &page : {tr("Cascade"), tr("Agreements")})
        (new QListWidgetItem(page, m_rail))->setSizeHint({0, rowHeight() + space::Between});
    m_rail->setFixedWidth(figures(18));
    m_rail->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_rail, &QListWidget::currentRowChanged, this, &MainWindow::showPage);
    m_pages->addWidget(m_cascade);
    m_pages->addWidget(m_agreements);
    m_message->setContentsMargins(space::Page, space::Between, space::Page, 0);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_message);
    right->addWidget(m_pages, 1);
    auto *whole = new QWidget(this);
    auto *layout = new QHBoxLayout(whole);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(right, 1);
    setCentralWidget(whole);
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
            m_message->clear();
        else
            m_message->say(opened.error());
    });
}

void MainWindow::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open register"), QFileInfo(m_session.path()).path(), tr("Registers (*.mandate)"));
    if (!path.isEmpty())
        open(path);
}

void MainWindow::showPage(int page)
{
    m_rail->setCurrentRow(page);
    m_pages->setCurrentIndex(page);
    m_pages->currentWidget()->setFocus();
    showTurned();
}

void MainWindow::openAgreement(const AgreementId &agreement, const Uuid &item)
{
    showPage(1);
    m_agreements->open(agreement, item);
}

void MainWindow::preview(Document document)
{
    if (const AgreementPage *page = m_agreements->current(); page && page->shown())
        previewDocument(document, *page->shown(), this);
}

void MainWindow::save(Document document)
{
    const AgreementPage *page = m_agreements->current();
    if (!page || !page->shown())
        return;
    const auto saved = savePdf(document, *page->shown(), this);
    if (!saved)
        m_message->say(saved.error());
    else if (!saved->isEmpty())
        m_message->say(tr("Saved as %1.").arg(QDir::toNativeSeparators(*saved)), Status::Good);
}

void MainWindow::undo()
{
    whenAnswered(m_session.undo(), this, [this](const Result<SaveId> &saved) {
        saved ? m_message->clear() : m_message->say(saved.error());
    });
}

void MainWindow::redo()
{
    whenAnswered(m_session.redo(), this, [this](const Result<SaveId> &saved) {
        saved ? m_message->clear() : m_message->say(saved.error());
    });
}

void MainWindow::about()
{
    QMessageBox::about(
        this, tr("About Mandate"),
        tr("<b>Mandate %1</b><p>Plans, agreements and results of a government in one register.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later.</p>")
            .arg(QCoreApplication::applicationVersion()));
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
    showTurned();
}

void MainWindow::showTurned()
{
    const bool hasAgreement = m_pages->currentIndex() == 1 && m_agreements->current();
    for (const Entry &entry : entries())
        if (entry.needsAgreement)
            action(entry.name)->setEnabled(hasAgreement);
}

QAction *MainWindow::action(const char *name) const
{
    return findChild<QAction *>(QLatin1String(name));
}

} // namespace mandate
