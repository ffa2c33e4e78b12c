// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agreementspage.h"

#include "core/store/chainhead.h"
#include "ui/forms/lesson.h"
#include "ui/forms/messageline.h"
#include "ui/forms/namedaction.h"
#include "ui/look/metrics.h"
#include "ui/models/cell.h"
#include "ui/pages/agreementpage.h"
#include "ui/pages/bulkchangepanel.h"
#include "ui/pages/fillinpanel.h"
#include "ui/pages/lookbackpanel.h"
#include "ui/pages/newagreement.h"
#include "ui/pages/printing.h"
#include "ui/pages/registerlists.h"
#include "ui/pages/stepbar.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QAction>
#include <QDir>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace mandate {

namespace {

enum Face { LessonFace, ListFace, AgreementFace, NewFace, BulkFace };

} // namespace

AgreementsPage::AgreementsPage(Session &session, QWidget *parent)
    : Page(parent),
      m_session(session),
      m_stack(new QStackedWidget(this)),
      m_message(new MessageLine(this)),
      m_backTo(new LookBackPanel(this)),
      m_fillIn(new FillInPanel(session, this)),
      m_lists(new RegisterLists(session, this)),
      m_page(new AgreementPage(session, this)),
      m_new(new NewAgreement(session, this)),
      m_bulk(new BulkChangePanel(session, this))
{
    setObjectName(QStringLiteral("agreements"));
    m_stack->addWidget(makeLesson());
    m_stack->addWidget(m_lists);
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_new);
    m_stack->addWidget(m_bulk);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, 0, space::Page, space::Group);
    layout->setSpacing(space::Between);
    layout->addWidget(m_message);
    layout->addWidget(m_backTo);
    layout->addWidget(m_fillIn);
    layout->addWidget(m_stack, 1);
    makeActions();
    connect(m_backTo, &LookBackPanel::chosen, this, &AgreementsPage::lookBack);
    connect(m_fillIn, &FillInPanel::told, this,
            [this](const QString &sentence) { m_message->say(sentence, Status::Good); });
    connect(m_fillIn, &FillInPanel::failed, m_message, qOverload<const Error &>(&MessageLine::say));
    connect(m_page, &AgreementPage::left, this, &AgreementsPage::leave);
    connect(m_page, &AgreementPage::opened, this, &AgreementsPage::showOpened);
    connect(m_page, &AgreementPage::headChanged, this, &AgreementsPage::headChanged);
    connect(m_new, &NewAgreement::left, this, &AgreementsPage::showList);
    connect(m_new, &NewAgreement::made, this, [this](const AgreementId &made) {
        showList();
        emit wanted({PageKind::Agreements, made.uuid, {}, {}});
    });
    connect(m_new, &NewAgreement::newCycleWanted, this, &AgreementsPage::newCycleWanted);
    connect(m_bulk, &BulkChangePanel::left, this, &AgreementsPage::showList);
    connect(m_page, &AgreementPage::elsewhereWanted, this, &AgreementsPage::wanted);
    connect(m_page, &AgreementPage::failed, this, &AgreementsPage::showFailed);
    connect(m_page, &AgreementPage::lost, this, &AgreementsPage::lost);
    connect(m_lists, &RegisterLists::wanted, this, &AgreementsPage::wanted);
    connect(m_lists, &RegisterLists::statusChanged, this, [this](const QString &text) {
        if (!showsAgreement())
            emit statusText(text);
    });
    connect(m_lists, &RegisterLists::loaded, this, &AgreementsPage::showLoaded);
    connect(m_lists, &RegisterLists::told, this,
            [this](const QString &sentence) { m_message->say(sentence, Status::Good); });
    connect(m_lists, &RegisterLists::failed, m_message, qOverload<const Error &>(&MessageLine::say));
    connect(&session, &Session::opened, m_page, &AgreementPage::close);
    connect(&session, &Session::opened, this, [this] {
        m_isEmpty = false;
        showList();
    });
    setFocusProxy(m_lists);
}

QWidget *AgreementsPage::makeLesson()
{
    auto *lesson =
        new Lesson(tr("No agreement yet"),
                   tr("Here stand the annual agreements of ministers, agencies and staff, each with its "
                      "objectives, success indicators and scores. Last year's comes in from its spreadsheet "
                      "and is then the start of this year's; or begin with an empty one."),
                   tr("&New agreement…"), this);
    lesson->offerImport();
    connect(lesson, &Lesson::started, this,
            [this] { findChild<QAction *>(QStringLiteral("newAgreement"))->trigger(); });
    connect(lesson, &Lesson::importWanted, this, [this] { emit wanted({PageKind::Returns, {}, {}, {}}); });
    return lesson;
}

void AgreementsPage::makeActions()
{
    addAction("preview", tr("Print &preview…"), QKeySequence::Print, &AgreementsPage::preview,
              Document::Agreement);
    addAction("previewEvaluation", tr("Print preview of the &evaluation…"), {}, &AgreementsPage::preview,
              Document::Evaluation);
    addAction("pdf", tr("&Save as PDF…"), QKeySequence(QStringLiteral("Ctrl+Shift+P")), &AgreementsPage::save,
              Document::Agreement);
    addAction("pdfEvaluation", tr("Save e&valuation as PDF…"), {}, &AgreementsPage::save,
              Document::Evaluation);
    addPageAction("sign", tr("Sign on &paper…"), QKeySequence(QStringLiteral("Ctrl+Shift+S")),
                  &AgreementPage::sign);
    addPageAction("nextStep", tr("Ne&xt step…"), QKeySequence(QStringLiteral("Ctrl+Shift+G")),
                  &AgreementPage::takeNextStep);
    addPageAction("comment", tr("&Comment"), QKeySequence(QStringLiteral("Ctrl+Shift+M")),
                  &AgreementPage::comment);
    connect(addNamedAction(*this, "compare", tr("Compare &side by side"),
                           QKeySequence(QStringLiteral("Ctrl+Return"))),
            &QAction::triggered, this, &AgreementsPage::compare);
    addPageAction("likeExample", tr("Add like an e&xample…"), QKeySequence(QStringLiteral("Ctrl+Shift+X")),
                  &AgreementPage::showExamples);
    addPageAction("scan", tr("Save the s&can of the signed paper…"), {}, &AgreementPage::saveScan);
    addPageAction("foldSide", tr("Fold the side pa&nel"), QKeySequence(QStringLiteral("F9")),
                  &AgreementPage::foldSide);
    addFace("newAgreement", tr("&New agreement…"), QKeySequence(QStringLiteral("Ctrl+Shift+N")), NewFace);
    addFace("changeMany", tr("Change &many agreements…"), {}, BulkFace);
    connect(addNamedAction(*this, "auditTrailOf", tr("Au&dit trail")), &QAction::triggered, this,
            [this] { showAuditTrail({}); });
    connect(addNamedAction(*this, "auditTrailOfItem", tr("Audit trail of this &item")), &QAction::triggered,
            this, [this] { showAuditTrail(m_page->item()); });
    QAction *past = addNamedAction(*this, "asItStood", tr("As it stood &on…"));
    past->setData(ListFace); // of the lists as well
    connect(past, &QAction::triggered, m_backTo, &LookBackPanel::begin);
    connect(addNamedAction(*this, "fillIn", tr("Sheet to &fill in…")), &QAction::triggered, this, [this] {
        if (showsAgreement())
            m_fillIn->begin(m_page->shown()->dossier.agreement);
    });
    addActions(m_lists->actions());
    addActions(m_page->actions());
    turn();
}

void AgreementsPage::addFace(const char *name, const QString &text, const QKeySequence &keys, int face)
{
    QAction *action = addNamedAction(*this, name, text, keys);
    action->setData(face);
    connect(action, &QAction::triggered, this, [this, face] {
        m_stack->setCurrentIndex(face);
        face == NewFace ? m_new->start() : m_bulk->start();
        m_stack->currentWidget()->setFocus();
        turn();
    });
}

void AgreementsPage::addPageAction(const char *name, const QString &text, const QKeySequence &keys,
                                   void (AgreementPage::*act)())
{
    QAction *action = addNamedAction(*this, name, text, keys);
    if (act == &AgreementPage::sign)
        action->setPriority(QAction::HighPriority);
    connect(action, &QAction::triggered, m_page, act);
}

void AgreementsPage::addAction(const char *name, const QString &text, const QKeySequence &keys, Act act,
                               Document document)
{
    QAction *action = addNamedAction(*this, name, text, keys);
    if (document == Document::Agreement)
        action->setPriority(QAction::HighPriority);
    connect(action, &QAction::triggered, this, [this, act, document] { (this->*act)(document); });
}

void AgreementsPage::open(const Destination &destination)
{
    if (destination.record.isNull()) {
        m_lists->show(destination.filter);
        return showList();
    }
    m_message->clear();
    m_page->open(AgreementId{destination.record}, destination.item, destination.column);
    if (destination.beside)
        m_page->layBeside(AgreementId{*destination.beside});
}

PageHead AgreementsPage::head() const
{
    if (!showsAgreement()) {
        const QString title = m_stack->currentWidget()->windowTitle();
        return {title.isEmpty() ? QStringList{tr("Agreements")} : QStringList{tr("Agreements"), title},
                {},
                Status::None};
    }
    const Dossier &dossier = m_page->shown()->dossier;
    return {{tr("Agreements"), QStringLiteral("%1 · %2").arg(dossier.secondParty.name, dossier.cycle.code)},
            stateText(stateOf(dossier)),
            statusOf(stateOf(dossier))};
}

bool AgreementsPage::stepBack()
{
    if (m_stack->currentIndex() == ListFace || m_stack->currentIndex() == LessonFace)
        return false;
    showList();
    return true;
}

bool AgreementsPage::showsAgreement() const
{
    return m_stack->currentIndex() == AgreementFace && m_page->shown();
}

// Of an item, or of the agreement where the reader stands on none.
void AgreementsPage::showAuditTrail(const Uuid &item)
{
    if (!showsAgreement())
        return;
    const Dossier &dossier = m_page->shown()->dossier;
    for (const GridRow &row : gridRows(dossier))
        if (!item.isNull() && idOf(dossier, row) == item)
            return emit wanted({PageKind::AuditTrail,
                                item,
                                {},
                                QStringLiteral("%1/%2").arg(dossier.agreement.code, numberOf(dossier, row))});
    emit wanted({PageKind::AuditTrail, dossier.agreement.id.uuid, {}, dossier.agreement.code});
}

void AgreementsPage::lookBack(const QDateTime &time)
{
    Destination place{PageKind::Agreements, {}, {}, {}};
    if (showsAgreement())
        place.record = m_page->shown()->dossier.agreement.id.uuid;
    emit pastWanted({0, time, place});
}

void AgreementsPage::preview(Document document)
{
    withHead(
        [this, document](const QString &head) { previewDocument(document, *m_page->shown(), head, this); });
}

void AgreementsPage::save(Document document)
{
    withHead([this, document](const QString &head) {
        const auto saved = savePdf(document, *m_page->shown(), head, this);
        if (!saved)
            m_message->say(saved.error());
        else if (!saved->isEmpty())
            m_message->say(tr("Saved as %1.").arg(QDir::toNativeSeparators(*saved)), Status::Good);
    });
}

void AgreementsPage::withHead(std::function<void(const QString &head)> print)
{
    const auto question = [](const Store &store) { return chainHead(store.database()); };
    whenAnswered(m_session.ask(question), this,
                 [this, print = std::move(print)](const Result<ChainHead> &head) {
                     if (!head)
                         m_message->say(head.error());
                     else if (showsAgreement())
                         print(head->text());
                 });
}

// The list gave way to an agreement, or an agreement to the list.
void AgreementsPage::turn()
{
    for (QAction *action : actions())
        action->setEnabled(isOffered(action));
    m_page->offerActions(showsAgreement());
    emit statusText(m_stack->currentIndex() == ListFace ? m_lists->statusText() : QString());
    emit headChanged();
}

// Back to the list as it was.
void AgreementsPage::leave()
{
    emit wanted({PageKind::Agreements, {}, {}, {}, m_lists->filter()});
}

bool AgreementsPage::isOffered(const QAction *action) const
{
    const QList<QAction *> ofLists = m_lists->actions();
    const bool isOfLists = std::find(ofLists.begin(), ofLists.end(), action) != ofLists.end();
    if (isOfLists || (action->objectName() == QLatin1String("compare") && !showsAgreement()))
        return m_stack->currentIndex() == ListFace;
    return showsAgreement() || action->data().isValid();
}

void AgreementsPage::compare()
{
    if (showsAgreement())
        return m_page->compare();
    const std::vector<AgreementId> chosen = m_lists->chosenAgreements();
    if (chosen.empty() || chosen.size() > 2)
        return m_message->say(
            tr("Choose two agreements to lay side by side, or one to compare with last year's."),
            Status::Watch);
    Destination both{PageKind::Agreements, chosen.front().uuid, {}, {}};
    both.beside = chosen.size() == 2 ? chosen.back().uuid : Uuid();
    emit wanted(both);
}

void AgreementsPage::showOpened()
{
    m_stack->setCurrentIndex(AgreementFace);
    setFocusProxy(m_page);
    m_page->setFocus();
    turn();
}

void AgreementsPage::showFailed(const Error &error)
{
    if (!m_page->shown())
        showList();
    m_message->say(error);
}

void AgreementsPage::showList()
{
    m_message->clear();
    m_stack->setCurrentIndex(m_isEmpty ? LessonFace : ListFace);
    setFocusProxy(m_stack->currentWidget());
    setFocus();
    turn();
}

void AgreementsPage::showLoaded()
{
    m_isEmpty = m_lists->isEmpty();
    if (m_stack->currentIndex() != (m_isEmpty ? ListFace : LessonFace))
        return;
    m_stack->setCurrentIndex(m_isEmpty ? LessonFace : ListFace);
    setFocusProxy(m_stack->currentWidget());
    if (isVisible())
        setFocus();
    turn(); // what can be done with a list cannot be done with a lesson
}

} // namespace mandate
