// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/quota.h"

namespace mandate {

// Where a part of a person's score comes from.
enum class ScoreSource { Agency, Department, WorkPlan, Competency };

template <>
inline std::span<const char *const> names<ScoreSource>()
{
    static constexpr const char *all[] = {"agency", "department", "work_plan", "competency"};
    return all;
}

struct ScoreShare
{
    ScoreSource source = ScoreSource::Agency;
    Decimal percent;

    bool operator==(const ScoreShare &) const = default;
};

// How the score of those who hold a post of this category is put together.
struct DerivationRule
{
    QString category; // of the post: "head", "director"
    QString title;
    std::vector<ScoreShare> shares;
    Basis basis;

    bool operator==(const DerivationRule &) const = default;
};

struct DerivationTable
{
    QString code;
    QString name;
    Validity validity;
    std::vector<DerivationRule> rules;
    Basis basis;

    const DerivationRule *rule(const QString &category) const;
    bool operator==(const DerivationTable &) const = default;
};

} // namespace mandate
