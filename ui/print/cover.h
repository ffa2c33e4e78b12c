// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mandate {

struct Contents;
class Paper;

// Title, parties, year and state: a page of its own, or a few lines over a form about one person.
void placeCover(Paper &paper, const Contents &contents);

} // namespace mandate
