// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

#include "core/base/wholefile.h"
#include "core/exchange/newregister.h"
#include "core/rules/jsonnode.h"
#include "core/rules/rulesetfile.h"

#include <QCoreApplication>

namespace mandate {

namespace {

constexpr Option Options[] = {
    {"rules", "NAME",
     QT_TRANSLATE_NOOP("ctl", "a rule set that comes with the program, or a rule set's file")},
    {"demo", "", QT_TRANSLATE_NOOP("ctl", "fill it with the rule set's demonstration data")},
    AsOption,
    ReasonOption,
};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

Result<QByteArray> ruleSetFile(const QString &name)
{
    if (!name.endsWith(QLatin1String(".json")))
        return builtInRuleSetFile(name);
    return readWhole(name, LargestJson);
}

Exit makeNew(const Arguments &arguments, const Console &console)
{
    if (!arguments.has("rules"))
        return console.misuse(
            Text::tr("--rules is missing: under which rule set? mandatectl rules lists them."));
    const auto rules = ruleSetFile(arguments.value("rules"));
    if (!rules)
        return console.fail(rules.error());
    const auto made = makeRegister(arguments.at(0), {*rules, arguments.value("rules"), arguments.has("demo"),
                                                     arguments.value("as"), arguments.value("reason")});
    if (!made)
        return console.fail(made.error());
    console.say(Text::tr("Made %1.").arg(arguments.at(0)));
    return Exit::Done;
}

} // namespace

const Command NewCommand{"new",
                         "FILE --rules NAME [--demo]",
                         QT_TRANSLATE_NOOP("ctl", "Makes a register."),
                         Options,
                         1,
                         1,
                         false,
                         makeNew,
                         false,
                         false};

} // namespace mandate
