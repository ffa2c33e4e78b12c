// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/basis.h"
#include "core/rules/kind.h"

#include <vector>

namespace mandate {

// Where an agreement stands between its first draft and the end of its year.
enum class AgreementState {
    Draft,
    Submitted,
    Returned,
    QualityReview,
    Negotiated,
    Vetted,
    Signed,
    InForce,
    Amended,
    MidYear, // reviewed at mid-year
    Closed,
    SelfEvaluated,
    Verified,
    Evaluated, // externally
    Confirmed,
    Published,
    Appealed,
    Final,
    Withdrawn,
    NotSubmitted,
};
constexpr int AgreementStateCount = int(AgreementState::NotSubmitted) + 1;

template <>
inline std::span<const char *const> names<AgreementState>()
{
    static constexpr const char *all[] = {
        "draft",     "submitted", "returned", "quality_review", "negotiated",     "vetted",       "signed",
        "in_force",  "amended",   "mid_year", "closed",         "self_evaluated", "verified",     "evaluated",
        "confirmed", "published", "appealed", "final",          "withdrawn",      "not_submitted"};
    return all;
}

// A state on the way of the year. One that may be passed by is optional.
struct Station
{
    AgreementState state = AgreementState::Signed;
    bool isOptional = false;
    Basis basis;

    bool operator==(const Station &) const = default;
};

// The way agreements of some kinds go, from the draft on which they all begin.
struct LifeCycle
{
    std::vector<AgreementKind> kinds;
    std::vector<Station> stations; // in their order
    Basis basis;

    const Station *station(AgreementState state) const;
    bool operator==(const LifeCycle &) const = default;
};

// How far along the year a state is; what is beside the way has the place of what it came from.
int placeOnWay(AgreementState state);
// Whether a state is one that a way can lead through.
bool isStation(AgreementState state);
// Where no rule set says otherwise: every station, none demanded but the signing and the close of the year.
const LifeCycle &plainLifeCycle();
QString stateText(AgreementState state);

} // namespace mandate
