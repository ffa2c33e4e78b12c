// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/value.h"

namespace mandate {

// A field that somebody else changed since its editor saw it: what it held then, what it holds now and what
// the editor wrote, as they are read.
struct Contest
{
    QString field;
    QString thing;
    QString before;
    QString theirs;
    QString mine;
    QString by; // who changed it, where that is known
    Uuid record;
    std::size_t position = 0; // of the field in the record
    Value now;

    bool operator==(const Contest &) const = default;
};

} // namespace mandate
