// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ruleset.h"

namespace mandate {

namespace {

// The first record the predicate accepts, or null.
template <typename Record, typename Predicate>
const Record *firstOf(const std::vector<Record> &records, Predicate accepts)
{
    const auto found = std::find_if(records.begin(), records.end(), accepts);
    return found == records.end() ? nullptr : &*found;
}

} // namespace

const std::map<QString, QString> &standardTerms()
{
    static const std::map<QString, QString> terms{
        {QStringLiteral("action"), QStringLiteral("Action")},
        {QStringLiteral("agreement"), QStringLiteral("Agreement")},
        {QStringLiteral("agreement_short"), QStringLiteral("Agreement")},
        {QStringLiteral("appeal"), QStringLiteral("Appeal")},
        {QStringLiteral("committee"), QStringLiteral("Committee")},
        {QStringLiteral("composite"), QStringLiteral("Composite score")},
        {QStringLiteral("cycle"), QStringLiteral("Cycle")},
        {QStringLiteral("evaluation"), QStringLiteral("Evaluation")},
        {QStringLiteral("first_party"), QStringLiteral("First party")},
        {QStringLiteral("kpi"), QStringLiteral("Key performance indicator")},
        {QStringLiteral("mid_year_review"), QStringLiteral("Mid-year review")},
        {QStringLiteral("moderation"), QStringLiteral("Moderation exercise")},
        {QStringLiteral("objective"), QStringLiteral("Objective")},
        {QStringLiteral("office"), QStringLiteral("Office")},
        {QStringLiteral("pillar"), QStringLiteral("Pillar")},
        {QStringLiteral("plan"), QStringLiteral("Plan")},
        {QStringLiteral("raw_score"), QStringLiteral("Raw score")},
        {QStringLiteral("requirement"), QStringLiteral("Requirement")},
        {QStringLiteral("second_party"), QStringLiteral("Second party")},
        {QStringLiteral("success_indicator"), QStringLiteral("Success indicator")},
        {QStringLiteral("weighted_score"), QStringLiteral("Weighted score")},
        {QStringLiteral("work_plan"), QStringLiteral("Individual work plan")},
    };
    return terms;
}

QString RuleSet::term(const QString &key) const
{
    const auto own = vocabulary.find(key);
    if (own != vocabulary.end())
        return own->second;
    const auto standard = standardTerms().find(key);
    return standard == standardTerms().end() ? key : standard->second;
}

QString RuleSet::levelName(KraLevel level) const
{
    const auto *used = firstOf(hierarchy, [level](const HierarchyLevel &one) { return one.level == level; });
    if (used)
        return used->abbreviation.isEmpty() ? used->name : used->abbreviation;
    static const char *const standard[] = {"National KRA", "Sector KRA", "Agency KRA", "Local KRA"};
    return QLatin1String(standard[static_cast<std::size_t>(level)]);
}

const AgreementRule *RuleSet::agreement(AgreementKind kind) const
{
    return firstOf(agreements, [kind](const AgreementRule &rule) { return rule.kind == kind; });
}

const Scheme *RuleSet::scheme(const QString &schemeCode) const
{
    const auto *rule = firstOf(schemes, [&](const SchemeRule &one) { return one.scheme.code == schemeCode; });
    return rule ? &rule->scheme : nullptr;
}

const Scheme *RuleSet::schemeFor(AgreementKind kind) const
{
    const AgreementRule *rule = agreement(kind);
    return rule ? scheme(rule->scheme) : nullptr;
}

const Layout *RuleSet::layout(const QString &layoutCode) const
{
    return firstOf(layouts, [&](const Layout &one) { return one.code == layoutCode; });
}

const Layout *RuleSet::layoutFor(AgreementKind kind) const
{
    const AgreementRule *rule = agreement(kind);
    return rule ? layout(rule->layout) : nullptr;
}

const QuotaTable *RuleSet::quotaTable(const QDate &date) const
{
    return firstOf(quotas, [&](const QuotaTable &table) { return table.validity.contains(date); });
}

const DerivationTable *RuleSet::derivationTable(const QDate &date) const
{
    return firstOf(derivations, [&](const DerivationTable &table) { return table.validity.contains(date); });
}

} // namespace mandate
