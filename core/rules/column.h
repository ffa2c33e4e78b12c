// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codec.h"

#include <QString>

namespace mandate {

// What fills a column. What no record holds yet (Outcome, Jointly, Risks, the comments) is left to be written
// by hand.
enum class ColumnContent {
    Number,
    Objective,
    ObjectiveWeight,
    Action,
    Indicator,
    Unit,
    Weight,
    Level1,
    Level2,
    Level3,
    Level4,
    Level5,
    Quarter1,
    Quarter2,
    Quarter3,
    Quarter4,
    Target,
    Baseline,
    Trend1,
    Trend2,
    Projection1,
    Projection2,
    Description,
    Definition,
    Method,
    Source,
    Owner,
    Comments,
    Office,
    Requirement,
    Justification,
    Quantity,
    Consequence,
    Achievement,
    Raw,
    Weighted,
    Evidence,
    SelfRating,
    SelfComments,
    FirstPartyRating,
    FirstPartyComments,
    AgreedRating,
    Outcome,
    Jointly,
    Risks,
    Behaviour,
    Mark,
};

template <>
inline std::span<const char *const> names<ColumnContent>()
{
    static constexpr const char *all[] = {"number",
                                          "objective",
                                          "objective_weight",
                                          "action",
                                          "indicator",
                                          "unit",
                                          "weight",
                                          "level1",
                                          "level2",
                                          "level3",
                                          "level4",
                                          "level5",
                                          "quarter1",
                                          "quarter2",
                                          "quarter3",
                                          "quarter4",
                                          "target",
                                          "baseline",
                                          "trend1",
                                          "trend2",
                                          "projection1",
                                          "projection2",
                                          "description",
                                          "definition",
                                          "method",
                                          "source",
                                          "owner",
                                          "comments",
                                          "office",
                                          "requirement",
                                          "justification",
                                          "quantity",
                                          "consequence",
                                          "achievement",
                                          "raw",
                                          "weighted",
                                          "evidence",
                                          "self_rating",
                                          "self_comments",
                                          "first_party_rating",
                                          "first_party_comments",
                                          "agreed_rating",
                                          "outcome",
                                          "jointly",
                                          "risks",
                                          "behaviour",
                                          "mark"};
    return all;
}

struct Column
{
    ColumnContent content = ColumnContent::Indicator;
    QString title; // may hold places to fill in

    bool operator==(const Column &) const = default;
};

} // namespace mandate
