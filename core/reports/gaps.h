// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/cascade.h"

#include <QDate>

#include <array>

namespace mandate {

// Where the cascade does not hold together.
enum class GapKind {
    KraUnserved,        // nothing serves it
    KraWithoutKpi,      // nothing measures it
    ObjectiveUnaligned, // it serves nothing
    AgreementUnaligned, // none of its objectives serves anything
    SharesExceed,       // its children carry more than all of it
    SharesShort,        // its children all have shares, and together carry less
    Loop,               // it serves itself by a detour
    TargetUnclear,      // it is broken down and the parts do not say how much
    TargetUnder,        // the parts of its target leave something unallocated
    TargetOver,         // they exceed it
};

template <>
inline std::span<const char *const> names<GapKind>()
{
    static constexpr const char *all[] = {"kra_unserved",
                                          "kra_without_kpi",
                                          "objective_unaligned",
                                          "agreement_unaligned",
                                          "shares_exceed",
                                          "shares_short",
                                          "loop",
                                          "target_unclear",
                                          "target_under",
                                          "target_over"};
    return all;
}

struct GapRow
{
    GapKind kind = GapKind::KraUnserved;
    Uuid record;
    QString code; // "SKRA4", "MOA-1/2"
    QString title;
    QString owner;
    QString sentence; // what is amiss, and the cure
};

struct GapReport
{
    std::vector<GapRow> rows; // by kind, then by code; at most so many of a kind
    std::array<int, 10> counts{};

    int count(GapKind kind) const { return counts[std::size_t(kind)]; }
};

// What agreements lack, and what serves a KRA, is looked for in one cycle, or in all where none is given.
// Shares are added up year by year: without a cycle, for each that is in work on a day. Reads whole tables:
// asked as a report.
Result<GapReport> gaps(const Database &database, const CycleId &cycle, int mostOfKind,
                       const QDate &asOf = QDate::currentDate());

} // namespace mandate
