// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace mandate {

// Whether a field is part of what the parties sign, or decides how it is scored: it stands as long as the
// version stands. Progress, budgets and the state of requirements go on.
bool isSignedPlan(QStringView table, QStringView column);
// Whether a whole record, new or withdrawn, is.
bool isSignedPlan(QStringView table);

Error refusalOfSignedPlan(const QString &agreementCode, const QString &noun);

} // namespace mandate
