// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lifecycle.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace mandate {

namespace {

struct StateRow
{
    AgreementState state;
    int place;
    bool isStation;
    const char *text;
};

// An amended agreement is in force again, and still to be reviewed at mid-year.
constexpr std::array States{
    StateRow{AgreementState::Draft, 0, false, QT_TRANSLATE_NOOP("lifecycle", "Draft")},
    StateRow{AgreementState::Submitted, 1, true, QT_TRANSLATE_NOOP("lifecycle", "Submitted")},
    StateRow{AgreementState::Returned, 0, false, QT_TRANSLATE_NOOP("lifecycle", "Returned")},
    StateRow{AgreementState::QualityReview, 2, true, QT_TRANSLATE_NOOP("lifecycle", "Quality review")},
    StateRow{AgreementState::Negotiated, 3, true, QT_TRANSLATE_NOOP("lifecycle", "Negotiated")},
    StateRow{AgreementState::Vetted, 4, true, QT_TRANSLATE_NOOP("lifecycle", "Vetted")},
    StateRow{AgreementState::Signed, 5, true, QT_TRANSLATE_NOOP("lifecycle", "Signed")},
    StateRow{AgreementState::InForce, 6, true, QT_TRANSLATE_NOOP("lifecycle", "In force")},
    StateRow{AgreementState::Amended, 6, false, QT_TRANSLATE_NOOP("lifecycle", "Amended")},
    StateRow{AgreementState::MidYear, 7, true, QT_TRANSLATE_NOOP("lifecycle", "Reviewed at mid-year")},
    StateRow{AgreementState::Closed, 8, true, QT_TRANSLATE_NOOP("lifecycle", "Closed")},
    StateRow{AgreementState::SelfEvaluated, 9, true, QT_TRANSLATE_NOOP("lifecycle", "Self-evaluated")},
    StateRow{AgreementState::Verified, 10, true, QT_TRANSLATE_NOOP("lifecycle", "Verified")},
    StateRow{AgreementState::Evaluated, 11, true, QT_TRANSLATE_NOOP("lifecycle", "Externally evaluated")},
    StateRow{AgreementState::Confirmed, 12, true, QT_TRANSLATE_NOOP("lifecycle", "Confirmed")},
    StateRow{AgreementState::Published, 13, true, QT_TRANSLATE_NOOP("lifecycle", "Published")},
    StateRow{AgreementState::Appealed, 13, false, QT_TRANSLATE_NOOP("lifecycle", "Appealed")},
    StateRow{AgreementState::Final, 14, true, QT_TRANSLATE_NOOP("lifecycle", "Final")},
    StateRow{AgreementState::Withdrawn, 15, false, QT_TRANSLATE_NOOP("lifecycle", "Withdrawn")},
    StateRow{AgreementState::NotSubmitted, 0, false, QT_TRANSLATE_NOOP("lifecycle", "Not submitted")},
};
static_assert(States.size() == AgreementStateCount);
static_assert(std::is_sorted(States.begin(), States.end(),
                             [](const StateRow &a, const StateRow &b) { return a.state < b.state; }));

const StateRow &rowOf(AgreementState state)
{
    return States[std::size_t(state)];
}

bool mayBePassedBy(AgreementState state)
{
    return state != AgreementState::Signed && state != AgreementState::Closed;
}

LifeCycle everyStation()
{
    LifeCycle all;
    all.basis = {BasisKind::Design, {}, {}};
    for (const StateRow &row : States)
        if (row.isStation)
            all.stations.push_back({row.state, mayBePassedBy(row.state), all.basis});
    return all;
}

} // namespace

const Station *LifeCycle::station(AgreementState state) const
{
    const auto found = std::find_if(stations.begin(), stations.end(),
                                    [state](const Station &one) { return one.state == state; });
    return found == stations.end() ? nullptr : &*found;
}

int placeOnWay(AgreementState state)
{
    return rowOf(state).place;
}

bool isStation(AgreementState state)
{
    return rowOf(state).isStation;
}

const LifeCycle &plainLifeCycle()
{
    static const LifeCycle plain = everyStation();
    return plain;
}

QString stateText(AgreementState state)
{
    return QCoreApplication::translate("lifecycle", rowOf(state).text);
}

} // namespace mandate
