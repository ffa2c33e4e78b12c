// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/permissions.h"
#include "core/checks/points.h"
#include "core/cycle/agreementmove.h"

namespace mandate {

// What has to be known of an agreement before it takes a step.
struct MoveFacts
{
    const Dossier &dossier; // with the steps it took already
    const RuleSet &rules;
    std::vector<Point> points = {};
    int openComments = 0;             // begun and not settled
    std::vector<QString> movers = {}; // who took each step, by their names; empty in a personal register
    QString mover = {};               // who takes this one
};

// One line of the table of steps.
struct MoveRule
{
    MoveKind move;
    AgreementState to;
    // Where it begins. Without any, it begins wherever the way leads past no station that is demanded.
    std::span<const AgreementState> from;
    std::string_view roles; // how far each role may take it, in the order of the roles: see permissions
    bool isByOthers;        // nobody judges what they handed in themselves
    bool needsReason;
    std::span<QString (*const)(const MoveFacts &, const AgreementMove &)> lacks; // a sentence each, or none
    const char *command;                                                         // on a button: "Submit"
    const char *records;                                                         // what is kept of it
};
const MoveRule &ruleOf(MoveKind move);
// The step that leads to a station.
MoveKind moveTo(AgreementState station);

// Where an agreement stands: where its last step led. What was signed without the step is signed.
AgreementState stateOf(const Dossier &dossier);
// Whether what is agreed may be written on; else it is returned or amended first.
bool isDraftable(AgreementState state);
// Why, in words beside the agreement, what is agreed stands as it is; empty where it may be written on.
QString whyPlanStands(const Dossier &dossier);
// The way that agreements of this kind go.
const LifeCycle &lifeCycleOf(const RuleSet &rules, AgreementKind kind);

// The next step of an agreement, to be completed with reason, authority and document.
AgreementMove nextStep(const Dossier &dossier, MoveKind move, const QDate &day);
// Everything that stands in the way of a step, each a sentence that names what is missing and who can supply
// it; nothing where it may be taken. Whether somebody's role allows it is not asked here.
std::vector<QString> obstacles(const MoveFacts &facts, const AgreementMove &step);
// Refused with the first of them.
Result<void> mayMove(const MoveFacts &facts, const AgreementMove &step);
// The steps that begin where the agreement stands, the one that goes on first.
std::vector<MoveKind> movesFrom(const Dossier &dossier, const RuleSet &rules);

Reach permission(UserRole role, MoveKind move);
std::vector<UserRole> rolesFor(MoveKind move);
// "Agency focal point, centre officer"
QString rolesText(MoveKind move);
QString moveText(MoveKind move);

} // namespace mandate
