// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/rules/lifecycle.h"

#include <QDate>
#include <QString>

namespace mandate {

using AgreementId = Id<struct Agreement>;
using AgreementMoveId = Id<struct AgreementMove>;
using AgreementVersionId = Id<struct AgreementVersion>;

// The steps an agreement takes through its year; core/checks/moves says who may take them, and when.
enum class MoveKind {
    Submit,
    Return,
    Review,
    Negotiate,
    Vet,
    Sign,
    PutInForce,
    Amend,
    ReviewMidYear,
    Close,
    SelfEvaluate,
    Verify,
    Evaluate,
    Confirm,
    Publish,
    Appeal,
    DecideAppeal,
    MakeFinal,
    Withdraw,
    NoteNotSubmitted,
};
constexpr int MoveKindCount = int(MoveKind::NoteNotSubmitted) + 1;

template <>
inline std::span<const char *const> names<MoveKind>()
{
    static constexpr const char *all[] = {
        "submit",        "return",        "review",     "negotiate",       "vet",
        "sign",          "put_in_force",  "amend",      "review_mid_year", "close",
        "self_evaluate", "verify",        "evaluate",   "confirm",         "publish",
        "appeal",        "decide_appeal", "make_final", "withdraw",        "note_not_submitted"};
    return all;
}

// One step of an agreement through its year. It is an act: a state is never set back, it is moved on from.
struct AgreementMove
{
    AgreementMoveId id;
    AgreementId agreement;
    int number = 1; // from 1 on; two people cannot take the same step
    MoveKind move = MoveKind::Submit;
    AgreementState state = AgreementState::Submitted; // where it led
    QDate movedOn;
    AgreementVersionId version; // that was signed; null for a move that signs nothing
    QString reason;
    QString authority; // who decided it, where that is not who entered it
    QString document;  // the number of the paper it rests on

    bool operator==(const AgreementMove &) const = default;
};

} // namespace mandate
