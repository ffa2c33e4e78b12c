// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/names.h"

namespace mandate {

using DifferingEntryId = Id<struct DifferingEntry>;

// Why a change from another site was not taken as it came.
enum class DifferenceCause {
    BothChanged,    // here it says something else than the sender saw
    Signed,         // the agreement is signed
    NotTheirs,      // it belongs to another office
    Missing,        // it, or what it belongs to, is not here
    PossibleDouble, // a record with the same code or place is here
    InUse,          // it is to be withdrawn, and others refer to it
    Closed,         // its cycle or period is closed
};

template <>
inline std::span<const char *const> names<DifferenceCause>()
{
    static constexpr const char *all[] = {"both_changed",    "signed", "not_theirs", "missing",
                                          "possible_double", "in_use", "closed"};
    return all;
}

// The name of the group of a whole record: one that is new, or is to be withdrawn.
constexpr const char *WholeRecord = "*";

// A change that waits for a decision: what its sender saw, what is here, what the sender made of it. Each is
// a JSON object of columns, empty where there is no record.
struct DifferingEntry
{
    DifferingEntryId id;
    Uuid package;
    Uuid site; // that sent it
    Uuid save; // of the sender
    QString table;
    Uuid record;
    QString group; // of the fields that make sense together only: a group, one column, or the whole record
    QString base;
    QString ours;
    QString theirs;
    DifferenceCause cause = DifferenceCause::BothChanged;
    QString label; // of the sender's save
    QString editor;
    QString editedAt; // UTC, ISO 8601
    QString reason;
    DifferingEntryId follows; // an earlier one of the same fields, which this replaces
    Uuid agreement;           // that the record is part of; what it leads to where that is not here

    bool operator==(const DifferingEntry &) const = default;
};

} // namespace mandate
