// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/basis.h"
#include "core/rules/column.h"

#include <map>
#include <vector>

namespace mandate {

// What fills a section of a printed document.
enum class SectionContent {
    Text,
    Parties,
    Preamble,   // the rule set's words, then the agreement's own
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
inline std::span<const char *const> names<SectionContent>()
{
    static constexpr const char *all[] = {"text",   "parties",      "preamble",     "vision",    "priorities",
                                          "trends", "definitions",  "requirements", "outcomes",  "ratings",
                                          "person", "competencies", "result",       "signatures"};
    return all;
}

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

// Fills the places in braces of a rule set's text: first_party, second_party, cycle, start, end, country,
// and year-2 to year+2 for the labels of the years around the cycle's. A place without a value stays.
QString filled(const QString &text, const std::map<QString, QString> &values);
// The first place in a text that no document fills, braces included, or nothing.
QString unknownPlace(const QString &text);

} // namespace mandate
