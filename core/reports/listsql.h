// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/listing.h"

namespace mandate {

class Statement;

// SQL that grows together with the values of its parameters.
struct BoundSql
{
    QByteArray text;
    std::vector<Value> values;

    // The place of a new parameter: "?3".
    QByteArray parameter(Value value);
    void bindTo(Statement &statement) const;
};

// What a page is ordered by, the first deciding first.
struct OrderKey
{
    QByteArray value;     // what is remembered of the last row of a page
    QByteArray compared;  // what is compared
    QByteArray parameter; // a pattern for what it is compared with: "CAST(%1 AS REAL)"
    bool isDescending = false;
};

// What was asked for; then, where that is the list's own order or nothing, the list's own; last the identity.
std::vector<OrderKey> orderOf(const ListQuestion &question);
// Whether the list comes in its own order, walked along its indexes.
bool isWalked(const ListQuestion &question);
// Whether what is asked for may stand anywhere, so that a walk might find it last.
bool isScattered(const ListQuestion &question);
// The fewest tables that tell of all that is asked.
const char *tablesOf(const ListQuestion &question);
// The conditions and the group, a term each, that hold or do not.
std::vector<QByteArray> termsOf(BoundSql &sql, const ListQuestion &question);
// " WHERE …": the cycle; and with the terms.
void addCycle(BoundSql &sql, const ListQuestion &question);
void addWhere(BoundSql &sql, const ListQuestion &question);
// " AND …": what comes after a row with these keys.
void addAfter(BoundSql &sql, const std::vector<OrderKey> &keys, const std::vector<Value> &after);
void addOrder(BoundSql &sql, const std::vector<OrderKey> &keys);

} // namespace mandate
