// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audittrailpage.h"

#include "core/cycle/markeddate.h"
#include "core/reports/address.h"
#include "core/reports/recordway.h"
#include "core/reports/registermonth.h"
#include "core/scoring/typing.h"
#include "core/store/chain.h"
#include "ui/forms/askpanel.h"
#include "ui/forms/messageline.h"
#include "ui/look/metrics.h"
#include "ui/pages/lookbackpanel.h"
#include "ui/pages/paperpreview.h"
#include "ui/pages/savestab.h"
#include "ui/pages/sincetab.h"
#include "ui/print/registerprint.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QAction>
#include <QFileInfo>
#include <QPrinter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace mandate {

namespace {

// What a written head turned out to be.
struct HeadFound
{
    std::optional<SaveEntry> save;
    ChainHead now;
};

Result<HeadFound> lookedUp(const Database &database, const ChainHead &head)
{
    const auto intact = verifyChain(database);
    const auto save = saveOfHead(database, head);
    const auto now = chainHead(database);
    if (!intact || !save || !now)
        return tl::unexpected(!intact ? intact.error() : !save ? save.error() : now.error());
    return HeadFound{*save, *now};
}

} // namespace

AuditTrailPage::AuditTrailPage(Session &session, QWidget *parent)
    : Page(parent),
      m_session(session),
      m_tabs(new QTabBar(this)),
      m_stack(new QStackedWidget(this)),
      m_message(new MessageLine(this)),
      m_asked(new AskPanel(this)),
      m_backTo(new LookBackPanel(this)),
      m_saves(new SavesTab(session, this)),
      m_since(new SinceTab(session, this))
{
    setObjectName(QStringLiteral("audittrail"));
    m_tabs->addTab(tr("Saves"));
    m_tabs->addTab(tr("What changed since"));
    m_tabs->setAccessibleName(tr("Ways to read the audit trail"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_stack->addWidget(m_saves);
    m_stack->addWidget(m_since);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, 0, space::Page, space::Group);
    layout->setSpacing(space::Between);
    layout->addWidget(m_message);
    layout->addWidget(m_asked);
    layout->addWidget(m_backTo);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    makeActions();
    connect(m_tabs, &QTabBar::currentChanged, this, &AuditTrailPage::turnTo);
    connect(m_asked, &AskPanel::answered, this, &AuditTrailPage::take);
    connect(m_asked, &AskPanel::left, this, [this] { m_stack->currentWidget()->setFocus(); });
    connect(m_backTo, &LookBackPanel::chosen, this, [this](const QDateTime &time) {
        emit pastWanted({0, time, {}});
    });
    connect(m_saves, &SavesTab::recordWanted, this, &AuditTrailPage::goTo);
    connect(m_saves, &SavesTab::everythingWanted, this, [this] {
        emit wanted({PageKind::AuditTrail, {}, {}, {}});
    });
    connect(m_saves, &SavesTab::failed, m_message, qOverload<const Error &>(&MessageLine::say));
    connect(m_saves, &SavesTab::statusChanged, this, &AuditTrailPage::statusText);
    connect(m_saves, &SavesTab::currentChanged, this,
            [this] { m_lookBack->setEnabled(m_saves->current().has_value()); });
    connect(m_since, &SinceTab::recordWanted, this, &AuditTrailPage::goTo);
    connect(m_since, &SinceTab::markWanted, this, &AuditTrailPage::askMark);
    connect(m_since, &SinceTab::statusChanged, this, &AuditTrailPage::statusText);
    connect(m_since, &SinceTab::failed, m_message, qOverload<const Error &>(&MessageLine::say));
    setFocusProxy(m_saves);
}

void AuditTrailPage::makeActions()
{
    m_lookBack = addAction("lookBack", tr("As it stood after this &save"), &AuditTrailPage::lookBack);
    m_lookBack->setPriority(QAction::HighPriority);
    m_lookBack->setEnabled(false);
    addAction("lookBackTo", tr("As it stood &on…"), &AuditTrailPage::askMoment);
    addAction("trailOfRecord", tr("Audit trail of a &record…"), &AuditTrailPage::askRecord);
    addAction("markDay", tr("&Mark a day…"), &AuditTrailPage::askMark);
    addAction("printMonth", tr("Print a &month for the registry…"), &AuditTrailPage::askMonth);
    addAction("lookUpHead", tr("Look up a &head…"), &AuditTrailPage::askHead);
}

QAction *AuditTrailPage::addAction(const char *name, const QString &text, void (AuditTrailPage::*act)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, act);
    QWidget::addAction(action);
    return action;
}

void AuditTrailPage::open(const Destination &destination)
{
    m_message->clear();
    if (destination.record.isNull())
        return restrict({}, {});
    restrict(destination.record, destination.column);
}

PageHead AuditTrailPage::head() const
{
    QStringList crumbs{tr("Audit trail")};
    if (!m_words.isEmpty())
        crumbs += m_words;
    return {crumbs, {}, Status::None};
}

bool AuditTrailPage::stepBack()
{
    if (m_saves->restrictedTo().isNull())
        return false;
    emit wanted({PageKind::AuditTrail, {}, {}, {}});
    return true;
}

void AuditTrailPage::turnTo(int face)
{
    m_stack->setCurrentIndex(face);
    setFocusProxy(m_stack->currentWidget());
    m_lookBack->setEnabled(face == 0 && m_saves->current());
    emit statusText(face == 0 ? m_saves->statusText() : m_since->statusText());
}

void AuditTrailPage::restrict(const Uuid &record, const QString &words)
{
    m_words = words;
    m_saves->restrict(record, words);
    m_since->restrict(record, words);
    emit headChanged();
}

void AuditTrailPage::goTo(const QString &table, const Uuid &record)
{
    const auto question = [table, record](const Store &store) {
        return wayTo(store.database(), table, record);
    };
    whenAnswered(m_session.ask(question), this, [this](const Result<std::optional<RecordWay>> &way) {
        if (!way)
            return m_message->say(way.error());
        if (!*way)
            return m_message->say(
                tr("This is not in the register any more, or stands on no page of its own."), Status::Watch);
        const RecordWay &to = **way;
        emit wanted({to.isAgreement ? PageKind::Agreements : PageKind::Cascade, to.record, to.item, {}});
    });
}

void AuditTrailPage::askRecord()
{
    m_asked->ask(
        QStringLiteral("record"),
        tr("Whose audit trail do you want to see? An agreement, an item, a KRA or an office goes by its "
           "code."),
        {{tr("Code"), {}, 30, {}, tr("such as %1").arg(QStringLiteral("MOA-1/1.2"))}}, tr("Show"));
}

void AuditTrailPage::askMoment()
{
    m_asked->leave();
    m_backTo->begin();
}

void AuditTrailPage::askMark()
{
    m_asked->ask(QStringLiteral("mark"), tr("Mark a day by a name, to ask later what changed since."),
                 {{tr("Name"), {}, 40, {}, tr("Committee of May")},
                  {tr("Day"), typed(QDate::currentDate(), QLocale()), 16}},
                 tr("Mark"));
}

void AuditTrailPage::askHead()
{
    m_asked->ask(
        QStringLiteral("head"), tr("Type the head of the audit trail as it stands on the paper."),
        {{tr("Head"), {}, 48, {}, tr("such as %1").arg(QStringLiteral("812-3f9a-1c20-77b4-e05d-91aa"))}},
        tr("Look up"));
}

void AuditTrailPage::askMonth()
{
    m_asked->ask(QStringLiteral("month"), tr("Which month is to be printed for the registry?"),
                 {{tr("Month"), QDate::currentDate().toString(QStringLiteral("yyyy-MM")), 10}},
                 tr("Preview"));
}

void AuditTrailPage::take(const QString &purpose, const QStringList &answers)
{
    if (purpose == QLatin1String("record"))
        takeRecord(answers[0].trimmed());
    else if (purpose == QLatin1String("mark"))
        takeMark(answers[0].simplified(), answers[1]);
    else if (purpose == QLatin1String("head"))
        takeHead(answers[0]);
    else
        takeMonth(answers[0].trimmed());
}

void AuditTrailPage::takeRecord(const QString &code)
{
    const auto question = [code](const Store &store) { return recordAt(store.database(), code); };
    whenAnswered(m_session.ask(question), this, [this, code](const Result<Uuid> &record) {
        if (!record)
            return m_asked->refuse(record.error().message);
        m_asked->leave();
        emit wanted({PageKind::AuditTrail, *record, {}, code});
    });
}

void AuditTrailPage::takeMark(const QString &name, const QString &day)
{
    const auto read = readDate(day, QLocale());
    if (name.isEmpty() || !read || !read->isValid())
        return m_asked->refuse(read ? tr("A marked day needs a name and a day.") : read.error().message);
    Save save(tr("Mark %1").arg(name));
    save.add(MarkedDate{MarkedDateId::create(), name, *read});
    whenAnswered(m_session.commit(std::move(save)), this, [this](const Result<SaveId> &saved) {
        if (saved)
            m_asked->leave();
        else
            m_asked->refuse(saved.error().message);
    });
}

void AuditTrailPage::takeHead(const QString &written)
{
    const auto head = readChainHead(written);
    if (!head)
        return m_asked->refuse(tr("This is no head: expected one such as %1.")
                                   .arg(QStringLiteral("812-3f9a-1c20-77b4-e05d-91aa")));
    const auto question = [head](const Store &store) { return lookedUp(store.database(), *head); };
    whenAnswered(m_session.report(question), this, [this, head](const Result<HeadFound> &found) {
        if (!found)
            return m_asked->refuse(found.error().message);
        if (!found->save)
            return m_asked->refuse(tr("This register does not go through %1. It now ends with %2. It was cut "
                                      "or rewritten since, or "
                                      "the paper is of another register: compare with a backup.")
                                       .arg(head->text(), found->now.text()));
        m_asked->leave();
        const QString time = QLocale().toString(found->save->at.toLocalTime(), QLocale::ShortFormat);
        m_message->say(tr("This head was save %1 of %2, “%3” by %4. Nothing before it was changed since.")
                           .arg(head->saves)
                           .arg(time, found->save->label, found->save->user),
                       Status::Good);
    });
}

void AuditTrailPage::takeMonth(const QString &month)
{
    const QDate day = QDate::fromString(month + QStringLiteral("-01"), Qt::ISODate);
    if (!day.isValid())
        return m_asked->refuse(tr("“%1” is no month: write one such as 2026-05.").arg(month));
    m_asked->leave();
    printMonth(day);
}

void AuditTrailPage::lookBack()
{
    if (m_saves->current())
        emit pastWanted({m_saves->current()->sequence, {}, {}});
}

void AuditTrailPage::printMonth(const QDate &month)
{
    const auto question = [month](const Store &store) {
        return registerMonth(store.database(), month, QLocale());
    };
    whenAnswered(m_session.report(question), this, [this](const Result<RegisterMonth> &found) {
        if (!found)
            return m_message->say(found.error());
        const QString name = QFileInfo(m_session.path()).completeBaseName();
        const PrintOptions options{QLocale(), QDate::currentDate(), {}};
        previewOnPaper(tr("Audit trail"), this, [&](QPrinter &paper) {
            static_cast<void>(printRegister(*found, name, options, paper));
        });
    });
}

} // namespace mandate
