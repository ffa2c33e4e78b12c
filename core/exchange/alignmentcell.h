// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/directory.h"
#include "core/plan/alignment.h"
#include "core/store/save.h"

namespace mandate {

// Reads "NKRA1", "NKRA1=60;NKRA2=40" or "AGR/1=100" as what one child serves. The child is a KRA, which
// serves KRAs only, or an objective.
Result<std::vector<Alignment>> readAlignments(const QString &text, const Alignment &child,
                                              Directory &directory);

// Brings the alignments of a child to those wanted: adds, changes shares, withdraws. True where any differs.
Result<bool> align(const Database &database, const Alignment &child, std::vector<Alignment> wanted,
                   Save &save);

} // namespace mandate
