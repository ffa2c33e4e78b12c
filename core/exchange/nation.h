// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <functional>

namespace mandate {

struct NationSize
{
    int agencies = 109;
    int people = 100'000;
    std::uint64_t seed = 1;
    QString user = {}; // who has it made, and why: for the audit trail
    QString reason = {};
};

// Fills a new register with an invented nation, marked as illustrative throughout: a plan with its key result
// areas, agencies with departments and divisions, an agreement for each agency and a work plan for each
// person, all aligned upwards, the first target of each agency passed down to its departments, with what was
// claimed for the year. The same size and seed give the same
// nation. Written in saves of bounded size; progress is told how many people are done.
Result<void> generateNation(Store &store, const NationSize &size,
                            const std::function<void(int people)> &progress = {});

} // namespace mandate
