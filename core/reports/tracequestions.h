// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/trace.h"

#include <QByteArray>

namespace mandate {

// The SQL of a trace. Every question answers with the kind, identity, detail, code, title, owner and share of
// a row, and walks an index from what it is asked for: a trace costs what it shows.

// What something serves, or what serves it, by its identity, in the order in which it is told.
std::vector<QByteArray> neighbours(TraceKind kind, TraceDirection direction);
// The pillar that holds a KRA, by its identity.
QByteArray pillarOfKra();
// Something by its code, in the order in which to try.
std::vector<QByteArray> byCode();
// An objective, an action or an indicator by the code of its agreement and one, two or three numbers.
QByteArray byNumbers(std::size_t count);

} // namespace mandate
