// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/entrydecision.h"
#include "core/store/database.h"
#include "core/store/save.h"

#include <QLocale>

#include <optional>
#include <vector>

namespace mandate {

// A differing entry with what was decided about it last. One that a later change of its office took the
// place of is none of these any more.
struct EntryStanding
{
    DifferingEntry entry;
    std::optional<EntryDecision> decision;
    QString siteName;
    bool isDecidedHere = true; // an office's own entries are decided at its centre

    bool isOpen() const { return !decision || leavesOpen(decision->choice); }
};

// Those that stand, the oldest first.
Result<std::vector<EntryStanding>> entryStandings(const Database &database);
// The open ones of what a site sent, whoever asks: a package is worked in by the register itself.
Result<std::vector<DifferingEntry>> openEntries(const Database &database, const Uuid &site);

// What a person decides about one entry.
struct EntryVerdict
{
    DifferingEntryId entry;
    EntryChoice choice = EntryChoice::KeepOurs;
    QString thirdValue; // a JSON object of columns
    QString reason;
    QString user;
};

// Adds the decision, and what it changes, to a save. Misuse without a reason; Refused where it was decided
// already, where the office's centre decides, or where it cannot be done any more, saying what can.
Result<void> decide(const Database &database, const EntryVerdict &verdict, Save &save);

// "12" typed for the one field an entry is about, or a JSON object of its columns, as that object.
Result<QString> typedValue(const DifferingEntry &entry, const QString &typed);

// A field by its words on screen, or by its column, and what somebody typed for it.
struct TypedField
{
    QString name;
    QString text;
};
// The fields a person can type for an entry: those it is about that have words on screen.
std::vector<std::size_t> typableFields(const DifferingEntry &entry);
// What was typed for one or several of them, as such an object. Misuse where the entry is not about a field,
// naming those it is about; Invalid where a text makes no sense as its field.
Result<QString> typedValues(const Database &database, const DifferingEntry &entry,
                            const std::vector<TypedField> &typed, const QLocale &locale);

} // namespace mandate
