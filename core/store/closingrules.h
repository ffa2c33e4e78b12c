// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/closing.h"
#include "core/cycle/reopening.h"
#include "core/store/authority.h"
#include "core/store/save.h"

#include <QStringList>

namespace mandate {

// What must hold of closings, reopenings and their confirmations once a save is written. Refused where it
// does not, naming what is in the way.
Result<void> checkClosings(const Database &database, const Save &save);

// What keeps a cycle or a period of it from being closed, each a sentence with its cure: differing entries
// that nobody decided, packages without an answer, reopenings that wait for a second person.
Result<QStringList> obstaclesTo(const Database &database, const Closing &closing);

// The saves that close, and reopen; a register's own user needs nobody else.
Save closingSave(const Closing &closing, const QString &cycleCode);
Save reopeningSave(const Authority *by, Reopening reopening, const QString &name);

} // namespace mandate
