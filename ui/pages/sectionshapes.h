// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/itemstab.h"

namespace mandate {

// What each success indicator means, how it is measured and where its figures come from.
SectionShape definitionsShape();
// What the agency needs from other offices to deliver its indicators.
SectionShape requirementsShape();
// The money for objectives and actions, by source. It goes on after signing.
SectionShape budgetShape();

} // namespace mandate
