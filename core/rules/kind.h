// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codec.h"

namespace mandate {

// The agreements a cascade is made of, all of one structure.
enum class AgreementKind { Apa, PerformanceContract, Compact, Commitment, WorkPlan };
// The levels key result areas stand on, highest first.
enum class KraLevel { National, Sector, Agency, Local };

template <>
inline std::span<const char *const> names<AgreementKind>()
{
    static constexpr const char *all[] = {"apa", "performance_contract", "compact", "commitment",
                                          "work_plan"};
    return all;
}

template <>
inline std::span<const char *const> names<KraLevel>()
{
    static constexpr const char *all[] = {"national", "sector", "agency", "local"};
    return all;
}

} // namespace mandate
