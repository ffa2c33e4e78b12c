// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/layout.h"
#include "ui/print/papertable.h"

namespace mandate {

struct Contents;

// A section of columns as a table; without rows where the agreement has nothing for it.
PaperTable tableOf(const Section &section, const Contents &contents);

// What the marks after an item's name mean, where any stands; else nothing.
QString legendOf(const Contents &contents);

} // namespace mandate
