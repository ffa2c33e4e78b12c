// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/newagreement.h"

#include "ui/forms/choicefield.h"
#include "ui/forms/messageline.h"
#include "ui/forms/referencefield.h"
#include "ui/forms/tableview.h"
#include "ui/look/metrics.h"
#include "ui/models/glossary.h"
#include "ui/models/savepreviewmodel.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>

#include <utility>

namespace mandate {

namespace {

struct Usual
{
    QString code;
    std::optional<AgreementId> last;
};

// What the party's agreement would be called, and the one it had before.
Result<Usual> usualOf(const Database &database, const Agreement &draft)
{
    const auto code = usualCode(database, draft);
    const auto cycle = record<Cycle>(database, draft.cycle);
    if (!code || !cycle)
        return tl::unexpected(code ? cycle.error() : code.error());
    if (!*cycle)
        return Usual();
    return lastAgreementOf(database, draft, **cycle).map([&code](const std::optional<AgreementId> &last) {
        return Usual{*code, last};
    });
}

} // namespace

NewAgreement::NewAgreement(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_form(new RecordForm(session, describe<Agreement>(),
                            {{"kind"}, {"cycle", 1, 28}, {"second_party"}, {"first_party"}, {"code", 1, 28}},
                            this)),
      m_source(new ReferenceField(session, &describe<Agreement>(), this)),
      m_targets(new QComboBox(this)),
      m_requirements(ChoiceField::yesNo(this)),
      m_alignments(ChoiceField::yesNo(this)),
      m_message(new MessageLine(this)),
      m_model(new SavePreviewModel(this)),
      m_table(new TableView(tr("What the new agreement will hold"), this)),
      m_make(new QPushButton(tr("&Make the agreement"), this))
{
    setWindowTitle(tr("New agreement")); // stands above the page
    m_table->setModel(m_model);
    m_model->show(titlesOfCopy(), {});
    m_table->setColumnWidth(0, figures(8));
    m_table->setColumnWidth(1, figures(60));
    m_table->rememberAs(QStringLiteral("newAgreement"));
    auto *top = new QHBoxLayout;
    top->setSpacing(space::Page);
    top->addWidget(m_form, 3);
    top->addWidget(makeChoices(), 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::Between);
    layout->addLayout(top);
    layout->addWidget(m_message);
    layout->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Between);
    auto *newCycle = new QPushButton(tr("New c&ycle…"), this);
    buttons->addWidget(m_make);
    buttons->addWidget(newCycle);
    buttons->addStretch();
    layout->addLayout(buttons);
    setFocusProxy(m_form);
    for (const char16_t *column : {u"kind", u"cycle", u"second_party", u"first_party", u"code"})
        m_form->explain(QString::fromUtf16(column), meaningOf(u"agreement", column));
    connect(m_form, &RecordForm::edited, this, &NewAgreement::take);
    connect(m_source, &FieldEditor::left, this, &NewAgreement::preview);
    connect(m_requirements, &FieldEditor::left, this, &NewAgreement::preview);
    connect(m_alignments, &FieldEditor::left, this, &NewAgreement::preview);
    connect(m_targets, &QComboBox::activated, this, &NewAgreement::preview);
    connect(m_make, &QPushButton::clicked, this, &NewAgreement::make);
    connect(newCycle, &QPushButton::clicked, this, &NewAgreement::newCycleWanted);
    connect(&session, &Session::cycleChanged, this, &NewAgreement::takeCycle);
}

QWidget *NewAgreement::makeChoices()
{
    m_source->setName(tr("Copy from"), QStringLiteral("copyFrom"));
    m_targets->setAccessibleName(tr("Targets"));
    m_targets->view()->setAccessibleName(tr("Targets"));
    m_targets->addItem(tr("Emptied"));
    m_targets->addItem(tr("Kept as last year"));
    m_targets->addItem(tr("From last year's projection"));
    m_requirements->setName(tr("Requirements"), QStringLiteral("copyRequirements"));
    m_alignments->setName(tr("Alignments to KRAs"), QStringLiteral("copyAlignments"));
    auto *choices = new QWidget(this);
    auto *form = new QFormLayout(choices);
    form->setContentsMargins({});
    form->setHorizontalSpacing(space::Group);
    form->setVerticalSpacing(space::Between);
    form->addRow(tr("Copy &from"), m_source);
    form->addRow(tr("&Targets"), m_targets);
    form->addRow(tr("&Requirements"), m_requirements);
    form->addRow(tr("&Alignments to KRAs"), m_alignments);
    return choices;
}

void NewAgreement::start()
{
    m_draft = {};
    m_draft.id = AgreementId::create();
    m_form->clear();
    m_form->show(m_draft);
    m_source->showInput({});
    m_requirements->showInput(QStringLiteral("1"));
    m_alignments->showInput(QStringLiteral("1"));
    m_targets->setCurrentIndex(0);
    m_make->setEnabled(false);
    m_copy.reset();
    m_isWanted = false;
    ++m_suggestion;
    m_model->show(titlesOfCopy(), {});
    m_message->say(tr("Say who agrees with whom, and for which cycle. Last year's agreement of the second "
                      "party is offered as the start."));
    m_form->focusField(QStringLiteral("cycle"));
}

void NewAgreement::take(const QString &column, const RecordChange &change)
{
    m_form->keep(column);
    m_draft = fromRow<Agreement>(applied(rowOf(m_draft), change)).value_or(m_draft);
    const bool decides = column == QLatin1String("cycle") || column == QLatin1String("second_party")
                         || column == QLatin1String("kind");
    decides ? suggest() : preview();
}

// One that was made meanwhile is meant for this agreement.
void NewAgreement::takeCycle()
{
    if (!isVisible() || !m_draft.cycle.isNull() || m_session.cycle().isNull())
        return;
    m_draft.cycle = m_session.cycle();
    m_form->show(m_draft);
    suggest();
}

void NewAgreement::suggest()
{
    m_copy.reset();
    const auto question = [draft = m_draft](const Store &store) { return usualOf(store.database(), draft); };
    whenAnswered(m_session.ask(question), this, [this, asked = ++m_suggestion](const Result<Usual> &usual) {
        if (usual && asked == m_suggestion)
            takeUsual(usual->code, usual->last);
    });
}

// Only where nobody said otherwise.
void NewAgreement::takeUsual(const QString &code, const std::optional<AgreementId> &last)
{
    if (m_draft.code.isEmpty() && !code.isEmpty()) {
        m_draft.code = code;
        m_form->show(m_draft);
    }
    if (m_source->input().isEmpty() && last)
        m_source->showInput(last->text());
    preview();
}

CopyWishes NewAgreement::wishes() const
{
    CopyWishes wishes;
    wishes.draft = m_draft;
    wishes.targets = CopiedTargets(m_targets->currentIndex());
    wishes.withRequirements = m_requirements->input() == QLatin1String("1");
    wishes.withAlignments = m_alignments->input() == QLatin1String("1");
    return wishes;
}

void NewAgreement::preview()
{
    m_copy.reset(); // it is not what is wanted now
    const AgreementId source{Uuid::parse(m_source->input()).value_or(Uuid())};
    const auto question = [wishes = wishes(), source](const Store &store) {
        return draftAgreement(store.database(), wishes, source);
    };
    whenAnswered(m_session.ask(question), this,
                 [this, asked = ++m_generation](const Result<AgreementCopy> &draft) {
                     if (asked == m_generation)
                         showDraft(draft);
                 });
}

void NewAgreement::showDraft(const Result<AgreementCopy> &draft)
{
    m_make->setEnabled(draft.has_value());
    m_copy = draft ? std::optional(*draft) : std::nullopt;
    m_model->show(titlesOfCopy(), draft ? linesOf(*draft) : std::vector<QStringList>());
    const auto count = draft ? draft->lines.size() : 0;
    m_message->say(
        !draft ? draft.error().message
        : count == 0
            ? tr("The agreement begins empty.")
            : tr("Indicators taken over: %1. What was achieved becomes last year's trend.").arg(count));
    if (std::exchange(m_isWanted, false) && m_copy)
        make();
}

// Who is quicker than the preview gets what they chose last.
void NewAgreement::make()
{
    m_isWanted = !m_copy;
    if (!m_copy)
        return;
    m_make->setEnabled(false);
    whenAnswered(m_session.commit(m_copy->save), this, [this, id = m_draft.id](const Result<SaveId> &saved) {
        m_make->setEnabled(!saved);
        if (saved)
            emit made(id);
        else
            m_message->say(saved.error());
    });
}

void NewAgreement::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace mandate
