// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mandate {

struct MutationTally
{
    int mutations = 0;
    int accepted = 0;
    int sound = 0; // unmutated ones that were opened between them
};

// Changes, cuts, lengthens, doubles and re-addresses a package, once each so many times, and tries to open
// it.
MutationTally mutatePackages(int number, unsigned seed);

} // namespace mandate
