// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mandate {

struct Contents;
class Paper;

// The composite, its band or why it has none, and over how much weight it stands; a line to fill in before
// the year is evaluated.
void placeResult(Paper &paper, const Contents &contents);

// How each figure was computed, on pages of its own.
void placeExplanations(Paper &paper, const Contents &contents);

} // namespace mandate
