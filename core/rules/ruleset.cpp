// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ruleset.h"

#include <QCoreApplication>

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

const std::map<QString, const char *> &standardTerms()
{
    static const std::map<QString, const char *> terms{
        {QStringLiteral("action"), QT_TRANSLATE_NOOP("rules", "Action")},
        {QStringLiteral("agreement"), QT_TRANSLATE_NOOP("rules", "Agreement")},
        {QStringLiteral("agreement_short"), QT_TRANSLATE_NOOP("rules", "Agreement")},
        {QStringLiteral("appeal"), QT_TRANSLATE_NOOP("rules", "Appeal")},
        {QStringLiteral("committee"), QT_TRANSLATE_NOOP("rules", "Committee")},
        {QStringLiteral("composite"), QT_TRANSLATE_NOOP("rules", "Composite score")},
        {QStringLiteral("cycle"), QT_TRANSLATE_NOOP("rules", "Cycle")},
        {QStringLiteral("evaluation"), QT_TRANSLATE_NOOP("rules", "Evaluation")},
        {QStringLiteral("first_party"), QT_TRANSLATE_NOOP("rules", "First party")},
        {QStringLiteral("kpi"), QT_TRANSLATE_NOOP("rules", "Key performance indicator")},
        {QStringLiteral("mid_year_review"), QT_TRANSLATE_NOOP("rules", "Mid-year review")},
        {QStringLiteral("moderation"), QT_TRANSLATE_NOOP("rules", "Moderation exercise")},
        {QStringLiteral("objective"), QT_TRANSLATE_NOOP("rules", "Objective")},
        {QStringLiteral("office"), QT_TRANSLATE_NOOP("rules", "Office")},
        {QStringLiteral("pillar"), QT_TRANSLATE_NOOP("rules", "Pillar")},
        {QStringLiteral("plan"), QT_TRANSLATE_NOOP("rules", "Plan")},
        {QStringLiteral("raw_score"), QT_TRANSLATE_NOOP("rules", "Raw score")},
        {QStringLiteral("requirement"), QT_TRANSLATE_NOOP("rules", "Requirement")},
        {QStringLiteral("second_party"), QT_TRANSLATE_NOOP("rules", "Second party")},
        {QStringLiteral("success_indicator"), QT_TRANSLATE_NOOP("rules", "Success indicator")},
        {QStringLiteral("weighted_score"), QT_TRANSLATE_NOOP("rules", "Weighted score")},
        {QStringLiteral("work_plan"), QT_TRANSLATE_NOOP("rules", "Individual work plan")},
    };
    return terms;
}

QString RuleSet::term(const QString &key) const
{
    const auto own = vocabulary.find(key);
    if (own != vocabulary.end())
        return own->second;
    const auto standard = standardTerms().find(key);
    return standard == standardTerms().end() ? key : QCoreApplication::translate("rules", standard->second);
}

QString RuleSet::levelName(KraLevel level) const
{
    const auto *used = firstOf(hierarchy, [level](const HierarchyLevel &one) { return one.level == level; });
    if (used)
        return used->abbreviation.isEmpty() ? used->name : used->abbreviation;
    static const char *const standard[] = {
        QT_TRANSLATE_NOOP("rules", "National KRA"), QT_TRANSLATE_NOOP("rules", "Sector KRA"),
        QT_TRANSLATE_NOOP("rules", "Agency KRA"), QT_TRANSLATE_NOOP("rules", "Local KRA")};
    return QCoreApplication::translate("rules", standard[static_cast<std::size_t>(level)]);
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
