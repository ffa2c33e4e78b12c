// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codec.h"
#include "core/base/id.h"

#include <QString>

namespace mandate {

using AgreementId = Id<struct Agreement>;
using AgreementStatusId = Id<struct AgreementStatus>;

// What holds of an agreement beside its state: a year may be interrupted, end early or come to nothing that
// can be rated.
enum class StatusKind { Normal, OnHold, Unrateable, ClosedEarly };

template <>
inline std::span<const char *const> names<StatusKind>()
{
    static constexpr const char *all[] = {"normal", "on_hold", "unrateable", "closed_early"};
    return all;
}

// A status from a day on. It is an act: a later one replaces it and both are kept.
struct AgreementStatus
{
    AgreementStatusId id;
    AgreementId agreement;
    StatusKind status = StatusKind::Normal;
    QDate since;
    QString reason;
    QString authority;
    AgreementStatusId replaces;

    bool operator==(const AgreementStatus &) const = default;
};

} // namespace mandate
