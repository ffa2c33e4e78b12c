// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codec.h"

#include <QDate>
#include <QString>

namespace mandate {

using IndicatorId = Id<struct SuccessIndicator>;
using OfficeId = Id<struct Office>;
using RequirementId = Id<struct Requirement>;

enum class RequirementState { Draft, Sent, Acknowledged, Refused, Delivered, Late, Failed };

template <>
inline std::span<const char *const> names<RequirementState>()
{
    static constexpr const char *all[] = {"draft",     "sent", "acknowledged", "refused",
                                          "delivered", "late", "failed"};
    return all;
}

// What an agency needs from another office to deliver an indicator.
struct Requirement
{
    RequirementId id;
    IndicatorId indicator;
    OfficeId office;
    QString requirement;
    QString justification;
    QString quantity;
    QString consequence;
    QDate due;
    RequirementState state = RequirementState::Draft;

    bool operator==(const Requirement &) const = default;
};

} // namespace mandate
