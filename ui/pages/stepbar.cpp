// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stepbar.h"

#include "core/scoring/typing.h"
#include "ui/forms/askpanel.h"
#include "ui/forms/messageline.h"
#include "ui/forms/signingdialog.h"
#include "ui/look/metrics.h"
#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace mandate {

namespace {

enum Asked { Day, Reason, DecidedBy, Paper };

} // namespace

StepBar::StepBar(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_button(new QToolButton(this)),
      m_menu(new QMenu(m_button)),
      m_ask(new AskPanel(this)),
      m_missing(new MessageLine(this))
{
    m_button->setObjectName(QStringLiteral("nextSteps"));
    m_button->setText(tr("Next step") + QStringLiteral(" ▾"));
    m_button->setAccessibleName(tr("Next step"));
    m_button->setMenu(m_menu);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_menu->setToolTipsVisible(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::Between);
    layout->addWidget(m_missing);
    layout->addWidget(m_ask);
    connect(m_ask, &AskPanel::answered, this, &StepBar::take);
    connect(m_ask, &AskPanel::left, this, &StepBar::leave);
    clear();
}

void StepBar::clear()
{
    m_open = nullptr;
    m_moves.clear();
    m_menu->clear();
    m_button->hide();
    leave();
}

// Nothing is asked or said any more.
void StepBar::leave()
{
    m_missing->clear();
    const QSignalBlocker isLeft(m_ask);
    m_ask->leave();
    hide();
}

void StepBar::say(const QString &sentence, Status status)
{
    m_missing->say(sentence, status);
    QWidget::show();
}

void StepBar::show(const OpenAgreement &open)
{
    const bool isOther = !m_open || m_open->dossier.agreement.id != open.dossier.agreement.id;
    const auto moves =
        open.whyReadOnly.isEmpty() ? movesFrom(open.dossier, open.rules) : std::vector<MoveKind>();
    m_open = &open;
    m_button->setVisible(!moves.empty());
    if (!isOther && moves == m_moves)
        return;
    m_moves = moves;
    leave();
    m_menu->clear();
    for (const MoveKind move : m_moves)
        offer(move);
}

void StepBar::offer(MoveKind move)
{
    QAction *action = m_menu->addAction(moveText(move) + QStringLiteral("…"));
    action->setToolTip(tr("Who can take this step: %1. Kept of it: %2.")
                           .arg(rolesText(move), QCoreApplication::translate("moves", ruleOf(move).records)));
    connect(action, &QAction::triggered, this, [this, move] { begin(move); });
}

void StepBar::takeNext()
{
    if (!m_moves.empty())
        begin(m_moves.front());
}

// What the register knows beside the agreement is asked first: who took which step, what is not answered.
void StepBar::begin(MoveKind move)
{
    leave();
    if (move == MoveKind::Sign)
        return sign();
    const auto question = [id = m_open->dossier.agreement.id](const Store &store) {
        return stepFacts(store.database(), id);
    };
    whenAnswered(m_session.ask(question), this, [this, move](const Result<StepFacts> &known) {
        if (!m_open)
            return;
        known ? weigh(move, *known) : say(known.error().message, Status::Bad);
    });
}

void StepBar::weigh(MoveKind move, const StepFacts &known)
{
    AgreementMove step = nextStep(known.dossier, move, QDate::currentDate());
    step.reason = QStringLiteral("-"); // is asked next
    const std::vector<QString> missing = obstacles(known.facts(mover()), step);
    if (!missing.empty())
        return say(QStringList(missing.begin(), missing.end()).join(QLatin1Char('\n')), Status::Watch);
    const QString today = typed(QDate::currentDate(), QLocale());
    m_ask->ask(QString(name(move)), tr("%1: %2").arg(moveText(move), known.dossier.agreement.code),
               {{tr("Day"), today, 12},
                {ruleOf(move).needsReason ? tr("Reason") : tr("Reason, if any")},
                {tr("Authority"), {}, 0, {}, tr("who decided it, where that is somebody else")},
                {tr("Document"), {}, 0, {}, tr("the number of the paper it rests on")}},
               moveText(move));
    QWidget::show();
}

void StepBar::take(const QString &step, const QStringList &answers)
{
    const auto move = fromName<MoveKind>(step);
    const auto day = readDate(answers[Day], QLocale());
    if (!move || !m_open)
        return leave();
    if (!day)
        return m_ask->refuse(day.error().message);
    AgreementMove next = nextStep(m_open->dossier, *move, *day);
    next.reason = answers[Reason].trimmed();
    next.authority = answers[DecidedBy].trimmed();
    next.document = answers[Paper].trimmed();
    commit(next);
}

QString StepBar::mover() const
{
    return m_session.authority() ? m_session.authority()->name : QString();
}

void StepBar::commit(const AgreementMove &step)
{
    const auto question = [step, by = mover()](const Store &store) {
        return stepFacts(store.database(), step.agreement).and_then([&](const StepFacts &known) {
            return stepSave(known, step, by);
        });
    };
    whenAnswered(m_session.ask(question), this, [this](const Result<Save> &save) {
        if (!save)
            return m_ask->refuse(save.error().message);
        whenAnswered(m_session.commit(*save), this, [this](const Result<SaveId> &saved) {
            saved ? leave() : m_ask->refuse(saved.error().message);
        });
    });
}

void StepBar::sign()
{
    if (!m_open)
        return;
    if (m_open->dossier.isSigned())
        return say(tr("This agreement is signed already."), Status::Watch);
    auto *dialog = new SigningDialog(m_open->dossier, m_open->rules, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SigningDialog::pointChosen, this, &StepBar::pointChosen);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { commitSigning(dialog->signing()); });
    dialog->open();
}

void StepBar::commitSigning(const SigningOnPaper &signing)
{
    if (!m_open)
        return;
    auto save = signingSave(m_open->dossier, m_open->rules, signing);
    if (!save)
        return say(save.error().message, Status::Bad);
    whenAnswered(m_session.commit(std::move(*save)), this, [this](const Result<SaveId> &saved) {
        if (!saved)
            say(saved.error().message, Status::Bad);
    });
}

Status statusOf(AgreementState state)
{
    switch (state) {
    case AgreementState::Draft:
    case AgreementState::Submitted:
    case AgreementState::QualityReview:
    case AgreementState::Negotiated:
    case AgreementState::Vetted: return Status::None;
    case AgreementState::Returned:
    case AgreementState::Appealed: return Status::Watch;
    case AgreementState::Withdrawn:
    case AgreementState::NotSubmitted: return Status::Bad;
    default: return Status::Good;
    }
}

} // namespace mandate
