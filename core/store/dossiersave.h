// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/dossier.h"
#include "core/store/save.h"

namespace mandate {

// The one save that turns an agreement as it was into what became of it: records that are new, altered or
// gone, whatever was done to them in between. What is frozen and signed is left out; that is done by acts.
Save saveOf(const QString &label, const Dossier &before, const Dossier &after);

} // namespace mandate
