// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/differingentry.h"

namespace mandate {

using EntryDecisionId = Id<struct EntryDecision>;

enum class EntryChoice { KeepOurs, TakeTheirs, ThirdValue, SendBack, Reopen };

template <>
inline std::span<const char *const> names<EntryChoice>()
{
    static constexpr const char *all[] = {"keep_ours", "take_theirs", "third_value", "send_back", "reopen"};
    return all;
}

// What was decided about a differing entry, or asked, by whom and why. Of the decisions about an entry the
// one that none replaces holds.
struct EntryDecision
{
    EntryDecisionId id;
    DifferingEntryId entry;
    EntryChoice choice = EntryChoice::KeepOurs;
    QString value; // of a third value: a JSON object of columns
    QString reason;
    QString decidedBy;
    QString decidedAt; // UTC, ISO 8601
    EntryDecisionId replaces;

    bool operator==(const EntryDecision &) const = default;
};

// Whether an entry stays undecided by this.
constexpr bool leavesOpen(EntryChoice choice)
{
    return choice == EntryChoice::SendBack || choice == EntryChoice::Reopen;
}

} // namespace mandate
