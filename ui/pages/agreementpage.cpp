// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agreementpage.h"

#include "core/checks/points.h"
#include "ui/forms/agreementhead.h"
#include "ui/forms/messageline.h"
#include "ui/forms/pointslist.h"
#include "ui/forms/scorepanel.h"
#include "ui/forms/textfield.h"
#include "ui/look/metrics.h"
#include "ui/models/scoretext.h"
#include "ui/models/shown.h"
#include "ui/pages/prioritiestab.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace mandate {

AgreementPage::AgreementPage(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_head(new AgreementHead(this)),
      m_note(new MessageLine(this)),
      m_tabs(new QTabWidget(this)),
      m_priorities(new PrioritiesTab(session, this)),
      m_preamble(new TextField(tr("Preamble"), this)),
      m_vision(new TextField(tr("Vision"), this)),
      m_mission(new TextField(tr("Mission"), this)),
      m_score(new ScorePanel(this)),
      m_textProblem(new MessageLine(this)),
      m_toCorrect(new QLabel(this)),
      m_points(new PointsList(this))
{
    m_tabs->setAccessibleName(tr("Sections of the agreement"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(m_priorities, tr("Section 2"));
    m_tabs->addTab(makeTexts(), tr("Cover, vision, mission"));
    auto *split = new QSplitter(this);
    split->addWidget(m_tabs);
    split->addWidget(m_score);
    split->setStretchFactor(0, 1);
    split->setSizes({figures(100), figures(34)});
    split->setHandleWidth(space::Between);
    split->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::Between);
    layout->addWidget(m_head);
    layout->addWidget(m_note);
    layout->addWidget(split, 1);
    layout->addWidget(makePoints());
    connect(&session, &Session::changed, this, &AgreementPage::reload);
    connect(m_priorities, &PrioritiesTab::edited, this, &AgreementPage::takeEdit);
    connect(m_priorities, &PrioritiesTab::refused, this, &AgreementPage::reload);
    connect(m_priorities, &PrioritiesTab::currentChanged, this, &AgreementPage::explainCurrent);
    setFocusProxy(m_priorities);
}

QWidget *AgreementPage::makePoints()
{
    auto *foot = new QWidget(this);
    m_toCorrect->setFont(typeFont(TextSize::Section));
    m_toCorrect->setBuddy(m_points);
    connect(m_points, &PointsList::chosen, this, &AgreementPage::goTo);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins({});
    layout->setSpacing(space::Inside);
    layout->addWidget(m_toCorrect);
    layout->addWidget(m_points);
    return foot;
}

QWidget *AgreementPage::makeTexts()
{
    const auto connectText = [this](TextField *field, QString Agreement::*text, const char *column) {
        field->setObjectName(QLatin1String(column)); // where points to correct go
        connect(field, &TextField::edited, this,
                [this, field, text](const QString &seen, const QString &value) {
                    takeText(field, text, seen, value);
                });
    };
    connectText(m_preamble, &Agreement::preamble, "preamble");
    connectText(m_vision, &Agreement::vision, "vision");
    connectText(m_mission, &Agreement::mission, "mission");
    auto *page = new QWidget(this);
    auto *layout = new QFormLayout(page);
    layout->setContentsMargins(0, space::Group, space::Group, 0);
    layout->setVerticalSpacing(space::Group);
    layout->addRow(m_textProblem);
    layout->addRow(tr("&Preamble"), m_preamble);
    layout->addRow(tr("&Vision"), m_vision);
    layout->addRow(tr("&Mission"), m_mission);
    return page;
}

void AgreementPage::open(const AgreementId &agreement, const Uuid &item)
{
    close();
    m_agreement = agreement;
    m_wanted = item;
    reload();
}

// What is being typed is still taken by the agreement it was typed into, as its field loses the focus.
void AgreementPage::close()
{
    m_tabs->setEnabled(false);
    ++m_generation;
    m_agreement = {};
    m_open.reset();
    m_priorities->clear();
    m_textProblem->clear();
    for (TextField *field : texts())
        field->forgetRefused();
    m_score->explain({}, {});
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
    m_note->say(
        !m_open->whyReadOnly.isEmpty() ? tr("Open for reading only. %1").arg(m_open->whyReadOnly)
        : m_open->dossier.isSigned()
            ? tr("Signed on %1. What was agreed stands; achievements can still be entered.")
                  .arg(QLocale().toString(m_open->dossier.versions.back().frozenOn, QLocale::ShortFormat))
            : QString());
    m_tabs->setTabText(0, prioritiesTitle(*m_open));
    m_priorities->show(*m_open);
    showTexts();
    showScore();
    showPoints();
    if (isNew || !m_wanted.isNull())
        goTo(m_wanted, {});
    m_wanted = {};
    explainCurrent();
    if (isNew)
        emit opened();
    emit headChanged();
}

void AgreementPage::showTexts()
{
    const Agreement &agreement = m_open->dossier.agreement;
    const bool fixed = m_open->dossier.isSigned() || !m_open->whyReadOnly.isEmpty();
    m_preamble->show(agreement.preamble, fixed);
    m_vision->show(agreement.vision, fixed);
    m_mission->show(agreement.mission, fixed);
}

void AgreementPage::showScore()
{
    ScorePanel::Content content{
        compositeText(*m_open), compositeWord(*m_open), m_open->result.composite.whole, {}};
    for (const ObjectiveText &objective : objectiveTexts(*m_open))
        content.objectives.push_back({objective.number, objective.title, objective.value});
    m_score->show(content);
}

// What is signed is no longer corrected.
void AgreementPage::showPoints()
{
    std::vector<PointLine> lines;
    if (!m_open->dossier.isSigned())
        for (const Point &point : pointsToCorrect(m_open->dossier, m_open->rules))
            lines.push_back({point.sentence, point.record, point.column,
                             point.severity == Severity::MustCorrect  ? Status::Bad
                             : point.severity == Severity::ShouldLook ? Status::Watch
                                                                      : Status::None});
    // What stands in the way of signing comes first.
    std::stable_sort(lines.begin(), lines.end(),
                     [](const PointLine &one, const PointLine &other) { return one.status > other.status; });
    m_toCorrect->setText(tr("To correct (%1)").arg(lines.size()));
    m_toCorrect->setVisible(!lines.empty());
    m_points->setVisible(!lines.empty());
    m_points->show(lines);
}

void AgreementPage::explainCurrent()
{
    if (!m_open)
        return;
    const IndicatorExplanation explanation = explanationOf(*m_open, IndicatorId{m_priorities->current()});
    m_score->explain(explanation.title, explanation.lines);
}

// The tab has altered the agreement: what was asked before no longer counts, and the rest follows.
void AgreementPage::takeEdit()
{
    ++m_generation;
    showScore();
    showPoints();
    explainCurrent();
}

void AgreementPage::takeText(TextField *field, QString Agreement::*text, const QString &seen,
                             const QString &value)
{
    if (!m_open)
        return;
    m_textProblem->clear();
    Agreement &agreement = m_open->dossier.agreement;
    Agreement before = agreement;
    before.*text = seen;
    Agreement after = agreement;
    after.*text = value;
    Save save(tr("%1 of %2").arg(field->accessibleName(), agreement.code));
    save.change(before, after);
    agreement = after;
    commit(std::move(save), [this, field, value](const Error &error) {
        field->refuse(value);
        m_textProblem->say(error);
    });
}

void AgreementPage::commit(Save save, std::function<void(const Error &)> refuse)
{
    if (save.isEmpty())
        return;
    ++m_generation; // what was asked before this edit no longer counts
    whenAnswered(m_session.commit(std::move(save)), this,
                 [this, agreement = m_agreement, refuse = std::move(refuse)](const Result<SaveId> &saved) {
                     if (saved)
                         return;
                     if (agreement == m_agreement)
                         refuse(saved.error());
                     reload();
                 });
}

void AgreementPage::goTo(const Uuid &record, const QString &column)
{
    for (TextField *field : texts())
        if (record == m_agreement.uuid && field->objectName() == column) {
            m_tabs->setCurrentIndex(1);
            field->setFocus();
            return;
        }
    m_tabs->setCurrentIndex(0);
    m_priorities->goTo(record, column);
}

void AgreementPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace mandate
