// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codec.h"

#include <QString>

namespace mandate {

enum class BasisKind {
    Sourced,   // read in the source named
    Recalled,  // from general knowledge; the page that would prove it was not read
    Inference, // follows from what was read
    Design,    // a choice of this rule set, no government's rule
    NotFound,  // stands in for a rule that was not found; the user decides
};

template <>
inline std::span<const char *const> names<BasisKind>()
{
    static constexpr const char *all[] = {"sourced", "recalled", "inference", "design", "not_found"};
    return all;
}

// What a rule rests on.
struct Basis
{
    BasisKind kind = BasisKind::Design;
    QString source; // the key of what was read; given whenever the kind is Sourced
    QString note;

    bool operator==(const Basis &) const = default;
};

} // namespace mandate
