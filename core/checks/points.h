// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/dossier.h"
#include "core/rules/ruleset.h"

namespace mandate {

// How much a point matters: it stands in the way of signing, it may well be right, or it is good to know.
enum class Severity { MustCorrect, ShouldLook, Information };

template <>
inline std::span<const char *const> names<Severity>()
{
    static constexpr const char *all[] = {"must_correct", "should_look", "information"};
    return all;
}

// A point to correct in a draft, and the place to go to.
struct Point
{
    QString code; // stable: "indicator.unit.missing"
    Severity severity = Severity::MustCorrect;
    QString sentence; // names the thing with its number, and the cure
    QString table;    // of the record
    Uuid record;
    QString column;
    QString number; // as printed, "1.2.3"; empty for the agreement itself

    bool operator==(const Point &) const = default;
};

// Everything to correct in an agreement, in the order in which it is printed.
std::vector<Point> pointsToCorrect(const Dossier &dossier, const RuleSet &rules);

} // namespace mandate
