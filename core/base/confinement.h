// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mandate {

// What a process that reads a file from elsewhere gives up for ever, before it reads the first byte: memory
// and time beyond what sound files take, the network, other programs, and, unless it may write, every write
// to a file. What the system does not offer is left out.
void confine(bool mayWrite);

} // namespace mandate
