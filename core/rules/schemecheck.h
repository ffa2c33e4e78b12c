// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rulefault.h"
#include "core/scoring/scheme.h"

namespace mandate {

// What is wrong within a scheme. The codes every office knows ("rfd", "kenya") must mean what they always
// mean.
void checkScheme(const Scheme &scheme, const QString &path, RuleFaults &faults);

} // namespace mandate
