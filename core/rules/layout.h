// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/basis.h"

#include <map>
#include <vector>

namespace mandate {

// What fills a section of a printed document.
enum class SectionContent {
    Text,
    Parties,
    Vision,     // vision, mission, objectives
    Priorities, // objectives, actions, indicators with weights and targets
    Trends,
    Definitions,
    Requirements,
    Outcomes,
    Ratings,
    Person,
    Competencies,
    Result,
    Signatures,
};

template <>
constexpr std::span<const char *const> names<SectionContent>()
{
    static constexpr const char *all[] = {"text",         "parties",      "vision",    "priorities", "trends",
                                          "definitions",  "requirements", "outcomes",  "ratings",    "person",
                                          "competencies", "result",       "signatures"};
    return all;
}

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
constexpr std::span<const char *const> names<ColumnContent>()
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

struct Section
{
    SectionContent content = SectionContent::Text;
    QString number; // as printed; empty for what is not numbered
    QString title;
    QString text; // printed under the title; may hold places to fill in
    std::vector<Column> columns;
    std::vector<Column> evaluatedColumns; // added at the right once the year is evaluated
    Basis basis;

    bool shows(ColumnContent content) const;
    bool operator==(const Section &) const = default;
};

// A printed agreement, evaluated or not, section by section in its order.
struct Layout
{
    QString code;
    QString title; // may hold places to fill in
    std::vector<Section> sections;
    std::vector<QString> signatories; // over the signature blocks, left to right; may hold places to fill in
    Basis basis;

    bool operator==(const Layout &) const = default;
};

// Fills the places in braces of a rule set's text: "{first_party}", "{year-1}". A place without a value
// stays.
QString filled(QString text, const std::map<QString, QString> &values);
// The first place in a text that no document fills, braces included, or nothing.
QString unknownPlace(const QString &text);

} // namespace mandate
