// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/moves.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(moves)
};

bool beginsAt(const MoveRule &rule, AgreementState state)
{
    return std::find(rule.from.begin(), rule.from.end(), state) != rule.from.end();
}

// A side exit ends the way; an appeal is decided before anything else.
bool isOnWay(AgreementState state)
{
    return state != AgreementState::Withdrawn && state != AgreementState::NotSubmitted
           && state != AgreementState::Appealed && state != AgreementState::Final;
}

// The first station between two states that the way demands and that was not passed.
const Station *passedBy(const LifeCycle &way, AgreementState from, AgreementState to)
{
    const auto isBetween = [&](const Station &station) {
        return !station.isOptional && placeOnWay(station.state) > placeOnWay(from)
               && placeOnWay(station.state) < placeOnWay(to);
    };
    const auto found = std::find_if(way.stations.begin(), way.stations.end(), isBetween);
    return found == way.stations.end() ? nullptr : &*found;
}

QString misplaced(const MoveFacts &facts, const MoveRule &rule)
{
    const QString &code = facts.dossier.agreement.code;
    const AgreementState now = stateOf(facts.dossier);
    const LifeCycle &way = lifeCycleOf(facts.rules, facts.dossier.agreement.kind);
    const auto wrongState = [&] {
        if (rule.move == MoveKind::Sign && facts.dossier.isSigned())
            return Text::tr("%1 is signed already. What is signed changes by an amendment that both parties "
                            "sign.")
                .arg(code);
        return Text::tr("%1 has the state \"%2\"; the step \"%3\" does not begin there.")
            .arg(code, stateText(now), moveText(rule.move));
    };
    if (!rule.from.empty())
        return beginsAt(rule, now) ? QString() : wrongState();
    if (!way.station(rule.to))
        return Text::tr("The rule set %1 has no step \"%2\" for agreements of this kind.")
            .arg(facts.rules.name, moveText(rule.move));
    if (!isOnWay(now) || placeOnWay(rule.to) <= placeOnWay(now))
        return wrongState();
    const Station *missed = passedBy(way, now, rule.to);
    if (!missed)
        return {};
    const MoveKind first = moveTo(missed->state);
    return Text::tr("Before the step \"%1\", %2 needs the step \"%3\". Who can take it: %4.")
        .arg(moveText(rule.move), code, moveText(first), rolesText(first));
}

// Whoever handed a thing in does not judge it.
QString ownJudgement(const MoveFacts &facts, const MoveRule &rule)
{
    if (!rule.isByOthers || facts.mover.isEmpty())
        return {};
    const auto &steps = facts.dossier.moves;
    for (std::size_t i = 0; i < steps.size() && i < facts.movers.size(); ++i)
        if ((steps[i].move == MoveKind::Submit || steps[i].move == MoveKind::SelfEvaluate
             || steps[i].move == MoveKind::Appeal)
            && facts.movers[i] == facts.mover)
            return Text::tr("%1 took the step \"%2\" for %3 and so does not judge it. Who else can: %4.")
                .arg(facts.mover, moveText(steps[i].move), facts.dossier.agreement.code,
                     rolesText(rule.move));
    return {};
}

QString outOfOrder(const MoveFacts &facts, const AgreementMove &step)
{
    const auto &steps = facts.dossier.moves;
    if (step.state != ruleOf(step.move).to || step.number != int(steps.size()) + 1)
        return Text::tr("%1 has taken another step meanwhile: look again.").arg(facts.dossier.agreement.code);
    if (!step.movedOn.isValid())
        return Text::tr("The step \"%1\" needs the day on which it was taken.").arg(moveText(step.move));
    if (!steps.empty() && step.movedOn < steps.back().movedOn)
        return Text::tr("%1 took its last step on %2; the next cannot have been before.")
            .arg(facts.dossier.agreement.code, steps.back().movedOn.toString(Qt::ISODate));
    return {};
}

} // namespace

AgreementState stateOf(const Dossier &dossier)
{
    const AgreementState last = dossier.moves.empty() ? AgreementState::Draft : dossier.moves.back().state;
    // A signature outranks the steps before it: it may have come from an office without the step.
    return dossier.isSigned() && placeOnWay(last) < placeOnWay(AgreementState::Signed)
               ? AgreementState::Signed
               : last;
}

bool isDraftable(AgreementState state)
{
    return state == AgreementState::Draft || state == AgreementState::Returned
           || state == AgreementState::QualityReview || state == AgreementState::NotSubmitted;
}

QString whyPlanStands(const Dossier &dossier)
{
    if (dossier.isSigned())
        return Text::tr(
            "The agreement is signed: what was agreed stands until both parties sign an amendment. "
            "The officer who keeps the register can help.");
    const AgreementState state = stateOf(dossier);
    return isDraftable(state)
               ? QString()
               : Text::tr("The agreement has the state \"%1\": what is agreed stands as it was "
                          "handed in until the agreement is returned.")
                     .arg(stateText(state));
}

const LifeCycle &lifeCycleOf(const RuleSet &rules, AgreementKind kind)
{
    for (const LifeCycle &way : rules.lifeCycles)
        if (std::find(way.kinds.begin(), way.kinds.end(), kind) != way.kinds.end())
            return way;
    return plainLifeCycle();
}

AgreementMove nextStep(const Dossier &dossier, MoveKind move, const QDate &day)
{
    AgreementMove step;
    step.id = AgreementMoveId::create();
    step.agreement = dossier.agreement.id;
    step.number = int(dossier.moves.size()) + 1;
    step.move = move;
    step.state = ruleOf(move).to;
    step.movedOn = day;
    return step;
}

std::vector<QString> obstacles(const MoveFacts &facts, const AgreementMove &step)
{
    const MoveRule &rule = ruleOf(step.move);
    std::vector<QString> found;
    const auto note = [&found](const QString &sentence) {
        if (!sentence.isEmpty())
            found.push_back(sentence);
    };
    note(outOfOrder(facts, step));
    note(misplaced(facts, rule));
    if (!found.empty())
        return found; // what else it lacks means nothing yet
    note(ownJudgement(facts, rule));
    if (rule.needsReason && step.reason.trimmed().isEmpty())
        note(Text::tr("The step \"%1\" needs a reason.").arg(moveText(step.move)));
    if (facts.dossier.status == StatusKind::OnHold && rule.move != MoveKind::Withdraw)
        note(Text::tr("%1 is on hold. A manager or a centre officer lets it go on first.")
                 .arg(facts.dossier.agreement.code));
    for (const auto &lack : rule.lacks)
        note(lack(facts, step));
    return found;
}

Result<void> mayMove(const MoveFacts &facts, const AgreementMove &step)
{
    const std::vector<QString> found = obstacles(facts, step);
    if (found.empty())
        return {};
    return failure(Error::Kind::Refused,
                   Text::tr("%1: the step \"%2\" was not taken. %3")
                       .arg(facts.dossier.agreement.code, moveText(step.move), found.front()));
}

std::vector<MoveKind> movesFrom(const Dossier &dossier, const RuleSet &rules)
{
    const MoveFacts facts{dossier, rules};
    std::vector<MoveKind> found;
    for (int move = 0; move < MoveKindCount; ++move)
        if (misplaced(facts, ruleOf(MoveKind(move))).isEmpty())
            found.push_back(MoveKind(move));
    // What leads on stands before what leads back or out.
    const int now = placeOnWay(stateOf(dossier));
    std::stable_partition(found.begin(), found.end(), [now](MoveKind move) {
        const AgreementState to = ruleOf(move).to;
        return placeOnWay(to) > now && to != AgreementState::Withdrawn;
    });
    return found;
}

Reach permission(UserRole role, MoveKind move)
{
    return reachOf(ruleOf(move).roles[std::size_t(role)]);
}

std::vector<UserRole> rolesFor(MoveKind move)
{
    std::vector<UserRole> found;
    for (int role = 0; role < RoleCount; ++role)
        if (permission(UserRole(role), move) != Reach::Never)
            found.push_back(UserRole(role));
    return found;
}

QString rolesText(MoveKind move)
{
    QStringList texts;
    for (const UserRole role : rolesFor(move))
        texts += roleText(role);
    return texts.join(QStringLiteral(", "));
}

QString moveText(MoveKind move)
{
    return QCoreApplication::translate("moves", ruleOf(move).command);
}

} // namespace mandate
