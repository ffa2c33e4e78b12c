// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/points.h"

namespace mandate {

// What is to be corrected in an agreement as a whole and in its objectives: that its parts make up what they
// should. It is what two people can break who each changed another part. Of its indicators no more is looked
// at than their titles and weights.
std::vector<Point> pointsOfWhole(const Dossier &dossier, const RuleSet &rules);

} // namespace mandate
