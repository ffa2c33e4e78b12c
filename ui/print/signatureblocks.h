// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mandate {

struct Contents;
class Paper;

// In points: what the blocks and a heading over them take.
inline constexpr double SignaturesHeight = 230;

// The blocks the parties sign in, side by side and never torn: filled where the version was signed, empty to
// be signed by hand; beside them the seal of a frozen version.
void placeSignatures(Paper &paper, const Contents &contents);

} // namespace mandate
