// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/closing.h"

#include <QDate>

namespace mandate {

using AccountId = Id<struct Account>;
using ReopeningId = Id<struct Reopening>;

// What is closed is to be open again: all of it, or one agreement; for good, or up to a day. In a shared
// register it counts once a second person has confirmed it.
struct Reopening
{
    ReopeningId id;
    ClosingId closing;
    Uuid agreement; // null for all that was closed
    QDate until;    // the last day; no date: for good
    QString reason;
    AccountId by; // who asks for it; null in a personal register, where nobody else could confirm

    bool operator==(const Reopening &) const = default;
};

} // namespace mandate
