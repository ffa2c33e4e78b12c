// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/archive.h"

#include <QSet>
#include <QStringList>

namespace mandate {

// What a spreadsheet file may hold besides its cells that could act on this computer or fetch from elsewhere.
enum class Companion { Macros, OtherWorkbooks, OtherPrograms, Connections, Objects };

// What there is of it, by the names of the parts and what .xlsx says of its links.
QSet<Companion> companionsOf(const Archive &archive);
// A sentence for each: what it is, that nothing of it was run, followed or read, and what was taken instead.
QStringList noticesOf(const QSet<Companion> &companions);

} // namespace mandate
