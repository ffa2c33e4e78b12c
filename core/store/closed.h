// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/closing.h"
#include "core/store/save.h"
#include "core/store/statement.h"

#include <QDate>

#include <map>
#include <optional>
#include <vector>

namespace mandate {

// A cycle, or a period of one, that is closed on a day.
struct ClosedPart
{
    Closing closing;
    QString cycleCode;
    QDate start;                      // of the cycle
    Uuid rules;                       // of the cycle
    std::vector<Uuid> openAgreements; // reopened for themselves

    // Whether a report of a period lies in it; a quarter lies in its half-year.
    bool covers(const QString &period) const;
    QString name() const { return closedName(cycleCode, closing.period); }
};

// What is closed, and not reopened as a whole.
Result<std::vector<ClosedPart>> closedParts(const Database &database, const QDate &day);
// Who closed it, when and why, and what has to happen before it changes.
Error refusalOfClosed(const Database &database, const ClosedPart &part, const QString &noun);

// Stands between a save and what is closed.
class ClosedGuard
{
public:
    // What another register decided is taken over from it, whatever is closed here.
    explicit ClosedGuard(const Database &database, bool isCopy = false);
    // As if this were closed, and nothing else.
    ClosedGuard(const Database &database, ClosedPart part);

    // Refused, or nothing to say. Asked within the open transaction, with the change's record in the
    // register, like Guard.
    Result<void> allow(const RecordChange &change);
    // What keeps a record from being as it is in this row, which need not be in the register.
    Result<std::optional<ClosedPart>> partOf(const Description &description, const Row &row);

private:
    // Where a record is: in a cycle and an agreement of it, a report in a period too.
    struct Place
    {
        Uuid cycle;
        Uuid agreement;
        QString period;
    };

    Result<std::optional<Place>> placeOf(const Description &description, const Uuid &record);
    const ClosedPart *partAt(const Place &place) const;
    const ClosedPart *partOfYear(const RecordChange &change) const;

    const Database &m_database;
    Result<std::vector<ClosedPart>> m_parts;
    std::map<const Description *, Statement> m_questions;
};

} // namespace mandate
