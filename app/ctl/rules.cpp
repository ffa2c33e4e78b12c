// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/listing.h"

#include "core/base/wholefile.h"
#include "core/rules/jsonnode.h"
#include "core/rules/rulesetfile.h"

#include <QCoreApplication>

namespace mandate {

namespace {

constexpr Option Options[] = {FormatOption};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

Exit list(Format format, const Console &console)
{
    Listing listing({QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("country"),
                     QStringLiteral("version")});
    for (const QString &name : builtInRuleSets()) {
        const auto rules = builtInRuleSet(name);
        if (!rules)
            return console.fail(rules.error());
        listing.add({rules->code, rules->name, rules->country, rules->version});
    }
    listing.write(console.out, format);
    return Exit::Done;
}

Exit rules(const Arguments &arguments, const Console &console)
{
    const auto format = formatOf(arguments);
    if (!format)
        return console.fail(format.error());
    if (arguments.count() == 0)
        return list(*format, console);
    const auto file = builtInRuleSetFile(arguments.at(0));
    if (!file)
        return console.fail(file.error());
    console.out << QString::fromUtf8(*file);
    return Exit::Done;
}

Exit rulesCheck(const Arguments &arguments, const Console &console)
{
    const auto json = readWhole(arguments.at(0), LargestJson);
    if (!json)
        return console.fail(json.error());
    const auto faults = faultsIn(*json);
    for (const RuleFault &fault : faults)
        console.out << text(fault, arguments.at(0)) << '\n';
    if (faults.empty())
        console.out << Text::tr("%1 is a rule set without faults.").arg(arguments.at(0)) << '\n';
    return faults.empty() ? Exit::Done : Exit::Problems;
}

} // namespace

const Command RulesCommand{
    "rules",
    "[NAME] [--format F]",
    QT_TRANSLATE_NOOP("ctl", "Lists the rule sets that come with the program, or writes one out."),
    Options,
    0,
    1,
    false,
    rules,
    false,
    false};
const Command RulesCheckCommand{
    "rules-check",
    "FILE.json",
    QT_TRANSLATE_NOOP("ctl", "Checks a rule set and names every fault by its place."),
    {},
    1,
    1,
    false,
    rulesCheck,
    false,
    false};

} // namespace mandate
