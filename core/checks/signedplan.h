// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace mandate {

// Whether records of this table are part of what the parties sign: they stand as long as the version stands.
// Progress, budgets and the state of requirements go on.
bool isSignedPlan(QStringView table);

Error refusalOfSignedPlan(const QString &agreementCode, const QString &noun);

} // namespace mandate
