// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agreementpage.h"

#include "core/exchange/addition.h"
#include "core/scoring/typing.h"
#include "core/store/attachments.h"
#include "ui/forms/agreementhead.h"
#include "ui/forms/messageline.h"
#include "ui/look/metrics.h"
#include "ui/models/cell.h"
#include "ui/models/scoretext.h"
#include "ui/models/shown.h"
#include "ui/pages/agreementtab.h"
#include "ui/pages/comparetab.h"
#include "ui/pages/prioritiestab.h"
#include "ui/pages/sectionorder.h"
#include "ui/pages/sectionshapes.h"
#include "ui/pages/sidepanel.h"
#include "ui/pages/stepbar.h"
#include "ui/pages/trendstab.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QKeyEvent>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

#include <utility>

namespace mandate {

namespace {

constexpr int NarrowestForSide = 110; // in figures: below it the side panel folds away

} // namespace

AgreementPage::AgreementPage(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_head(new AgreementHead(this)),
      m_steps(new StepBar(session, this)),
      m_note(new MessageLine(this)),
      m_split(new QSplitter(this)),
      m_tabs(new QTabWidget(this)),
      m_priorities(new PrioritiesTab(session, this)),
      m_side(new SidePanel(session, this))
{
    m_tabs->setAccessibleName(tr("Sections of the agreement"));
    makeTabs();
    m_split->addWidget(m_tabs);
    m_split->addWidget(m_side);
    m_split->setStretchFactor(0, 1);
    m_split->setSizes({figures(100), figures(40)});
    m_split->setHandleWidth(space::Between);
    m_split->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::Between);
    m_head->add(m_steps->button());
    layout->addWidget(m_head);
    layout->addWidget(m_steps);
    layout->addWidget(m_note);
    layout->addWidget(m_split, 1);
    addActions(m_priorities->actions() + m_side->actions());
    offerActions(false);
    connect(&session, &Session::changed, this, &AgreementPage::reload);
    connect(m_steps, &StepBar::pointChosen, this, &AgreementPage::goTo);
    connect(m_side, &SidePanel::wanted, this, &AgreementPage::goTo);
    connect(m_side, &SidePanel::commented, m_priorities, &PrioritiesTab::mark);
    connect(m_side, &SidePanel::exampleWanted, this, &AgreementPage::addLike);
    connect(m_priorities, &PrioritiesTab::exampleWanted, this, &AgreementPage::addLike);
    connect(m_side, &SidePanel::explanationWanted, m_priorities, &PrioritiesTab::explainComposite);
    connect(m_side, &SidePanel::elsewhereWanted, this, &AgreementPage::elsewhereWanted);
    setFocusProxy(m_tabs);
}

template <typename Tab>
void AgreementPage::listenTo(Tab *tab)
{
    connect(tab, &Tab::edited, this, &AgreementPage::takeEdit);
    connect(tab, &Tab::refused, this, &AgreementPage::reload);
    connect(tab, &Tab::lost, this, &AgreementPage::lost);
    connect(tab, &Tab::currentChanged, this, &AgreementPage::follow);
}

void AgreementPage::makeTabs()
{
    m_tabs->setObjectName(QStringLiteral("sections"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    const auto add = [this](QWidget *tab, const char *name, const QString &title) {
        tab->setObjectName(QLatin1String(name));
        m_tabs->addTab(tab, title);
    };
    const auto addSection = [this, &add](SectionTab *tab, const char *name, const QString &title) {
        add(tab, name, title);
        m_sections.push_back(tab);
        listenTo(tab);
    };
    addSection(new AgreementTab(m_session, AgreementTab::Part::Cover, this), "cover", tr("Cover"));
    addSection(new AgreementTab(m_session, AgreementTab::Part::Vision, this), "vision",
               tr("Vision, mission"));
    add(m_priorities, "priorities", tr("Section 2"));
    listenTo(m_priorities);
    addSection(new TrendsTab(m_session, this), "trends", tr("Trends"));
    addSection(new ItemsTab(m_session, definitionsShape(), this), "definitions", tr("Definitions"));
    addSection(new ItemsTab(m_session, requirementsShape(), this), "requirements", tr("Requirements"));
    addSection(new ItemsTab(m_session, budgetShape(), this), "budget", tr("Budget"));
    m_compare = new CompareTab(m_session, this);
    addSection(m_compare, "compare", tr("Compare"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &AgreementPage::follow);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        offerActions(m_isShown);
        setFocusProxy(m_tabs->currentWidget() == m_priorities ? m_tabs->currentWidget() : m_tabs);
    });
}

void AgreementPage::offerActions(bool isShown)
{
    m_isShown = isShown;
    const QWidget *section = isShown && m_open ? m_tabs->currentWidget() : nullptr;
    const auto offer = [](const QWidget *widget, bool isOffered) {
        for (QAction *action : widget->actions())
            action->setEnabled(isOffered);
    };
    offer(m_priorities, section == m_priorities);
    offer(m_compare, section == m_compare);
    offer(m_side, section && section != m_compare); // both step with F8
}

void AgreementPage::open(const AgreementId &agreement, const Uuid &item, const QString &column)
{
    close();
    m_agreement = agreement;
    m_wanted = item;
    m_wantedColumn = column;
    reload();
}

// What is being typed is still taken by the agreement it was typed into, as its field loses the focus.
void AgreementPage::close()
{
    m_tabs->setEnabled(false);
    ++m_generation;
    m_agreement = {};
    m_beside.reset();
    m_open.reset();
    m_priorities->clear();
    for (SectionTab *section : m_sections)
        section->clear();
    m_side->clear();
    m_steps->clear();
}

void AgreementPage::reload()
{
    if (m_agreement.isNull())
        return;
    const auto question = [id = m_agreement](const Store &store) { return openAgreement(store, id); };
    whenAnswered(m_session.ask(question), this,
                 [this, asked = ++m_generation](const Result<OpenAgreement> &open) {
                     if (asked != m_generation)
                         return; // something newer is on its way
                     if (open)
                         show(*open);
                     else
                         emit failed(open.error());
                 });
}

void AgreementPage::show(OpenAgreement open)
{
    const bool isNew = !m_open;
    m_open = std::move(open);
    m_tabs->setEnabled(true);
    const AgreementRule *rule = m_open->rules.agreement(m_open->dossier.agreement.kind);
    m_head->show(m_open->dossier, rule ? rule->name : word(m_open->dossier.agreement.kind));
    m_steps->show(*m_open);
    showNote();
    if (isNew)
        orderTabs();
    showTabs(nullptr);
    m_side->show(*m_open);
    if (isNew)
        emit opened();
    if (isNew || !m_wanted.isNull())
        goTo(m_wanted, m_wantedColumn); // it takes the keyboard only once it is seen
    m_wanted = {};
    follow();
    emit headChanged();
    if (isNew && m_beside) {
        m_tabs->setCurrentWidget(m_compare);
        m_compare->compareWith(*std::exchange(m_beside, std::nullopt));
    }
}

void AgreementPage::showNote()
{
    m_note->say(
        !m_open->whyReadOnly.isEmpty() ? tr("Open for reading only. %1").arg(m_open->whyReadOnly)
        : m_open->dossier.isSigned()
            ? tr("Signed on %1. What was agreed stands until both parties sign an amendment: the officer "
                 "who keeps the register can help. Achievements can still be entered.")
                  .arg(typed(m_open->dossier.versions.back().frozenOn, QLocale()))
            : whyPlanFixed(*m_open));
}

void AgreementPage::orderTabs()
{
    const QStringList order = sectionOrder(*m_open);
    for (int place = 0; place < order.size(); ++place)
        for (int tab = place; tab < m_tabs->count(); ++tab)
            if (m_tabs->widget(tab)->objectName() == order[place] && tab != place)
                m_tabs->tabBar()->moveTab(tab, place);
    m_tabs->setTabText(m_tabs->indexOf(m_priorities), prioritiesTitle(*m_open));
}

// Of the other sections only the one that is seen is shown at once: nobody waits for the rest.
void AgreementPage::showTabs(const QObject *except)
{
    if (m_priorities != except)
        m_priorities->show(*m_open);
    for (SectionTab *section : m_sections)
        if (section != except)
            m_stale.insert(section);
    freshen(m_tabs->currentWidget());
}

void AgreementPage::freshen(QWidget *tab)
{
    if (m_open && m_stale.erase(tab) > 0)
        static_cast<SectionTab *>(tab)->show(*m_open);
}

// A tab has altered the agreement: what was asked before no longer counts, and the rest follows.
void AgreementPage::takeEdit()
{
    ++m_generation;
    showTabs(sender());
    m_side->refresh();
}

Uuid AgreementPage::item() const
{
    return m_side->item();
}

// The panel beside follows what the reader stands on.
void AgreementPage::follow()
{
    if (!m_open)
        return;
    freshen(m_tabs->currentWidget());
    const auto *section = qobject_cast<const SectionTab *>(m_tabs->currentWidget());
    m_side->setItem(section ? section->current() : m_priorities->current());
}

// What Section 2 shows is corrected there, beside the other figures of its row.
void AgreementPage::goTo(const Uuid &record, const QString &column)
{
    const bool isInGrid =
        column.isEmpty() || column == QLatin1String("title") || gridColumnOf(column) != GridColumn::Title;
    for (SectionTab *section : m_sections) {
        if (isInGrid)
            break;
        freshen(section);
        if (section->goTo(record, column)) {
            m_tabs->setCurrentWidget(section);
            section->goTo(record, column); // a field takes the focus only once it is seen
            return;
        }
    }
    m_tabs->setCurrentWidget(m_priorities);
    m_priorities->goTo(record, column);
}

void AgreementPage::addLike(const Example &example)
{
    if (!m_open)
        return;
    if (const QString why = whyPlanFixed(*m_open); !why.isEmpty())
        return m_note->say(why, Status::Watch);
    const auto addition = additionLike(m_open->dossier, example, m_priorities->current());
    if (!addition)
        return m_note->say(addition.error());
    m_wanted = addition->item;
    whenAnswered(m_session.commit(addition->save), this, [this](const Result<SaveId> &saved) {
        if (!saved)
            m_note->say(saved.error());
    });
}

void AgreementPage::sign()
{
    m_steps->sign();
}

void AgreementPage::takeNextStep()
{
    m_steps->takeNext();
}

void AgreementPage::saveScan()
{
    if (!m_open)
        return;
    AttachmentId scan;
    for (const Signature &signature : m_open->dossier.signatures)
        if (!signature.scan.isNull())
            scan = signature.scan;
    if (scan.isNull())
        return m_note->say(tr("No scan was kept with the signing of this agreement."), Status::Watch);
    const auto question = [scan](const Store &store) { return keptFile(store.database(), scan); };
    whenAnswered(m_session.ask(question), this, [this](const Result<KeptFile> &file) {
        if (!file)
            return m_note->say(file.error());
        const QString path = QFileDialog::getSaveFileName(this, tr("Save the scan as"), file->record.name);
        if (path.isEmpty())
            return;
        const auto written = writeKept(*file, path);
        written ? m_note->say(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)), Status::Good)
                : m_note->say(written.error());
    });
}

void AgreementPage::compare()
{
    m_tabs->setCurrentWidget(m_compare);
    m_compare->setFocus();
    m_compare->compareWith({});
}

void AgreementPage::comment()
{
    m_isSideFolded = false;
    m_side->setVisible(true);
    m_side->showComments();
}

void AgreementPage::showExamples()
{
    m_isSideFolded = false;
    m_side->setVisible(true);
    m_side->showExamples();
}

void AgreementPage::foldSide()
{
    m_isSideFolded = m_side->isVisible();
    m_side->setVisible(!m_isSideFolded);
}

// The menu Record holds the actions of Section 2, so while that is shown their keys would reach all of the
// page. Beside the section a key means what it means to the field that has the focus.
bool AgreementPage::event(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || m_priorities->isAncestorOf(QApplication::focusWidget()))
        return QWidget::event(event);
    const QKeySequence pressed(static_cast<QKeyEvent *>(event)->keyCombination());
    for (const QAction *action : m_priorities->actions())
        if (action->isEnabled() && action->shortcuts().contains(pressed)) {
            event->accept();
            return true;
        }
    return QWidget::event(event);
}

void AgreementPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

void AgreementPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wasNarrow = std::exchange(m_isNarrow, width() < figures(NarrowestForSide));
    if (m_isNarrow != wasNarrow)
        m_side->setVisible(!m_isNarrow && !m_isSideFolded);
}

} // namespace mandate
