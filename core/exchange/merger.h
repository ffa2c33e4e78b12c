// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/receipt.h"
#include "core/exchange/entrybook.h"
#include "core/exchange/officescope.h"
#include "core/exchange/workingcopy.h"
#include "core/store/closed.h"
#include "core/store/guard.h"

namespace mandate {

// The lines of one save that change the same fields of one record: they stand or fall together.
struct SentUnit
{
    const SentSave *save;
    std::vector<const SentLine *> lines;

    const SentLine &first() const { return *lines.front(); }
    const Description &description() const { return *first().description; }
    const Uuid &record() const { return first().record; }
    bool isWhole() const { return first().kind != ChangeKind::Set; }
    QString group() const;
};

std::vector<SentUnit> unitsOf(const SentSave &save);

// Judges the changes of an office one after the other, each against the register as those before it left it.
class Merger
{
public:
    // `theirs` is what the office may change. Versions that cannot stand here are held.
    Merger(const Database &database, const PackageContent &content, OfficeScope theirs,
           const RecordSet &heldVersions);

    Result<ChangeOutcome> judge(const SentUnit &unit);

    EntryBook &book() { return m_book; }
    WorkingCopy &copy() { return m_copy; }

private:
    using State = WorkingCopy::State;
    using Cause = std::optional<DifferenceCause>;

    Result<ChangeOutcome> differ(const SentUnit &unit, const State &seen, const State &now, const State &next,
                                 DifferenceCause cause);
    Result<Uuid> agreementOf(const SentUnit &unit, const State &now, const State &next, const State &seen);
    Result<ChangeOutcome> park(const SentUnit &unit, const State &now, const DifferingEntry &open);
    Result<ChangeOutcome> judgeEdit(const SentUnit &unit, const State &now);
    Result<ChangeOutcome> judgeNew(const SentUnit &unit, const State &now);
    Result<ChangeOutcome> judgeWithdrawal(const SentUnit &unit, const State &now);
    Result<Cause> whyNotEdited(const SentUnit &unit, const Row &now, const Row &next);
    Result<Cause> whyNotNew(const SentUnit &unit);
    Result<Cause> whyNotWithdrawn(const SentUnit &unit, const Row &now);
    Result<bool> isMovedAway(const SentUnit &unit, const Row &now, const Row &next);
    Result<Cause> whyClosed(const Description &description, const Row &row);
    Result<Cause> whyImpossible(const Description &description, const Row &row);
    Result<bool> isRefused(const RecordChange &change);
    Result<bool> isUnderSigned(const Description &description, const Row &row);

    Guard m_guard;
    ClosedGuard m_closed;
    WorkingCopy m_copy;
    EntryBook m_book;
    OfficeScope m_theirs;
    const RecordSet &m_heldVersions;
};

} // namespace mandate
