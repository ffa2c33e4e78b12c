// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cycle/dossier.h"

#include <QByteArray>

namespace mandate {

class Database;

// Whether an appointment, or whatever else has columns start and end, falls into a row of `cycle`. Days
// that are not given hold nothing back. Both are names in the SQL around it.
QByteArray fallsInto(const QByteArray &appointment, const QByteArray &cycle);

// The name of a party as an SQL expression, never NULL: of an office or person their own, of a post that of
// who holds it in the cycle, or its title where nobody does or where no cycle is given. The party is an
// expression for its identity, the cycle the name of a row of `cycle`. Walks an index.
QByteArray partyName(const QByteArray &party, const QByteArray &cycle = {});

// A party as it is named on paper; a person by the post they hold in the cycle, too.
Result<PartyName> partyOf(const Database &database, const Uuid &party, const CycleId &cycle);

} // namespace mandate
