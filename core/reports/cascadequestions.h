// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/cascade.h"

#include <QByteArray>

#include <span>

namespace mandate {

class Statement;

// The SQL of the cascade tree. Every question walks an index from what it is asked for.

// What of one kind hangs under something of another: ?1 is the parent. A question about one child adds
// oneChild(), whose ?2 it is, before the order.
struct CascadeQuestion
{
    CascadeKind parent;
    CascadeKind child;
    QByteArray rows;
    const char *oneChild;
    const char *order;
};
std::span<const CascadeQuestion> cascadeQuestions();

QByteArray cascadePlans();

// The row any of them stands on.
CascadeRow cascadeRow(CascadeKind kind, const Statement &statement);

// The kind and identity of what something hangs under, by its identity; a KRA that serves another does not
// hang under its pillar as well.
const char *cascadeParents(CascadeKind kind);

} // namespace mandate
