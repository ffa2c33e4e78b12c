// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/names.h"

#include <QDate>
#include <QString>

namespace mandate {

using AgreementId = Id<struct Agreement>;
using FillInId = Id<struct FillIn>;

// What somebody without the program is asked for: the plan itself, or what was reached in a period.
enum class FillInPurpose { Draft, Period };

template <>
inline std::span<const char *const> names<FillInPurpose>()
{
    static constexpr const char *all[] = {"draft", "period"};
    return all;
}

// A sheet that was sent to be filled in, as it was sent: when it comes back it is compared with this and not
// with what it says of itself.
struct FillIn
{
    FillInId id;
    AgreementId agreement;
    FillInPurpose purpose = FillInPurpose::Draft;
    QString period; // of a report
    QString content;
    QDate sent = {};
    QDate due = {};      // back; invalid where no day was set
    QDate returned = {}; // and taken in; invalid before

    bool operator==(const FillIn &) const = default;
};

} // namespace mandate
