// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/listsql.h"

namespace mandate {

// What a column is compared by, in brackets.
QByteArray comparedIn(const ListColumn &column);
// A term of SQL that holds where a row meets a condition on a column, and not where nothing can be said.
QByteArray termOf(BoundSql &sql, const ListColumn &column, const Condition &condition);
// The same where a choice is to be one of some.
QByteArray termOf(BoundSql &sql, const ListColumn &column, const QStringList &among);

} // namespace mandate
