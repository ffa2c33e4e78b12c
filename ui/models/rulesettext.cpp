// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rulesettext.h"

#include <QCoreApplication>
#include <QStringList>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(models)
};

template <typename Rules, typename Name>
void addRecalled(QStringList &names, const Rules &rules, Name name)
{
    for (const auto &rule : rules)
        if (rule.basis.kind == BasisKind::Recalled)
            names += name(rule);
}

QStringList recalledIn(const RuleSet &rules)
{
    QStringList names;
    addRecalled(names, rules.hierarchy, [](const HierarchyLevel &level) { return level.name; });
    addRecalled(names, rules.agreements, [](const AgreementRule &agreement) { return agreement.name; });
    addRecalled(names, rules.schemes, [](const SchemeRule &scheme) { return scheme.scheme.name; });
    addRecalled(names, rules.mandatory, [](const MandatoryItem &item) { return item.title; });
    addRecalled(names, rules.calendar, [](const DeadlineRule &deadline) { return deadline.title; });
    addRecalled(names, rules.quotas, [](const QuotaTable &table) { return table.name; });
    addRecalled(names, rules.derivations, [](const DerivationTable &table) { return table.name; });
    addRecalled(names, rules.guidance, [](const Guidance &guidance) { return guidance.topic; });
    names.removeDuplicates();
    return names;
}

} // namespace

QString originText(const RuleSet &rules)
{
    const QStringList recalled = recalledIn(rules);
    QStringList notFound;
    for (const OpenQuestion &question : rules.notFound)
        notFound += question.topic;
    QStringList lines;
    lines += recalled.isEmpty() ? Text::tr(
                 "Nothing in it is recalled: every rule was read in a source, follows from one, or is "
                 "a choice of this rule set.")
                                : Text::tr("Recalled from general knowledge, to be checked: %1.")
                                      .arg(recalled.join(QStringLiteral(", ")));
    if (!notFound.isEmpty())
        lines += Text::tr("Not found, for you to decide: %1.").arg(notFound.join(QStringLiteral(", ")));
    return lines.join(u'\n');
}

} // namespace mandate
