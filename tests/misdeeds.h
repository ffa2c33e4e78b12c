// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace mandate {

// A test program started as a helper that is asked to do what a hostile file could bring a reader to:
// "crash", "fill" the memory, "loop", "write" to a file, "babble", "call"
// the network and other programs. Nothing where it was not.
std::optional<int> misbehave(int argc, char *argv[]);

} // namespace mandate
