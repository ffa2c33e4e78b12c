// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

#include "core/cycle/rulesetcopy.h"
#include "core/exchange/demonstration.h"
#include "core/rules/rulesetfile.h"
#include "core/store/newfile.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QFile>

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
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Unreadable,
                       Text::tr("%1 cannot be read: %2. Check the name.").arg(name, file.errorString()));
    return file.readAll();
}

Result<void> fill(const QString &path, const QString &rulesName, const Arguments &arguments)
{
    const auto json = ruleSetFile(rulesName);
    if (!json)
        return tl::unexpected(json.error());
    const auto rules = readRuleSet(*json, rulesName);
    if (!rules)
        return tl::unexpected(rules.error());
    auto store = Store::create(path);
    if (!store)
        return tl::unexpected(store.error());
    Save save(Text::tr("New register under %1").arg(rules->name));
    save.setUser(arguments.value("as"));
    save.setReason(arguments.value("reason"));
    save.add(RuleSetCopy{RuleSetId::create(), rules->code, rules->version, QString::fromUtf8(*json)});
    if (const auto saved = store->commit(std::move(save)); !saved)
        return tl::unexpected(saved.error());
    return arguments.has("demo") ? fillWithDemonstration(*store, rules->code, arguments.value("as"))
                                 : Result<void>();
}

Exit makeNew(const Arguments &arguments, const Console &console)
{
    if (!arguments.has("rules"))
        return console.misuse(
            Text::tr("--rules is missing: under which rule set? mandatectl rules lists them."));
    const auto made = makeFile(arguments.at(0), [&arguments](const QString &unfinished) {
        return fill(unfinished, arguments.value("rules"), arguments);
    });
    if (!made)
        return console.fail(made.error());
    console.say(Text::tr("Made %1.").arg(arguments.at(0)));
    return Exit::Done;
}

} // namespace

const Command NewCommand{
    "new",  "FILE --rules NAME [--demo]", QT_TRANSLATE_NOOP("ctl", "Makes a register."), Options, 1, 1, false,
    makeNew};

} // namespace mandate
