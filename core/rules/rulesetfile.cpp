// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rulesetfile.h"

#include "core/rules/rulecheck.h"
#include "core/rules/rulesetreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

// The rule sets live in a static library: their resource must be named to be linked.
static void useResources()
{
    Q_INIT_RESOURCE(rules);
}

namespace mandate {

namespace {

constexpr QLatin1String Folder(":/rules/");

tl::expected<RuleSet, RuleFaults> read(const QByteArray &json)
{
    const auto root = parseJson(json);
    if (!root)
        return tl::unexpected(RuleFaults{root.error()});
    RuleFaults faults;
    const RuleSet rules = ruleSetFrom(*root, faults);
    if (faults.empty())
        faults = checked(rules, *root);
    if (faults.empty())
        return rules;
    std::stable_sort(faults.begin(), faults.end(),
                     [](const RuleFault &a, const RuleFault &b) { return a.line < b.line; });
    return tl::unexpected(faults);
}

} // namespace

QString text(const RuleFault &fault, const QString &fileName)
{
    if (fault.path.isEmpty())
        return QCoreApplication::translate("rules", "%1, line %2: %3")
            .arg(fileName)
            .arg(fault.line)
            .arg(fault.reason);
    return QCoreApplication::translate("rules", "%1, line %2, %3: %4")
        .arg(fileName, QString::number(fault.line), fault.path, fault.reason);
}

RuleFaults faultsIn(const QByteArray &json)
{
    const auto rules = read(json);
    return rules ? RuleFaults() : rules.error();
}

Result<RuleSet> readRuleSet(const QByteArray &json, const QString &fileName)
{
    const auto rules = read(json);
    if (rules)
        return *rules;
    QStringList lines;
    for (const RuleFault &fault : rules.error())
        lines += text(fault, fileName);
    QString message = lines.first();
    const int more = int(lines.size()) - 1;
    if (more > 0)
        message += QCoreApplication::translate("rules", " (and %n more)", nullptr, more);
    return invalid(message, lines.join(QLatin1Char('\n')));
}

QStringList builtInRuleSets()
{
    useResources();
    QStringList names = QDir(Folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(5);
    return names;
}

Result<QByteArray> builtInRuleSetFile(const QString &name)
{
    if (!builtInRuleSets().contains(name))
        return failure(Error::Kind::Misuse,
                       QCoreApplication::translate("rules", "There is no rule set \"%1\". There are: %2.")
                           .arg(name, builtInRuleSets().join(QStringLiteral(", "))));
    QFile file(Folder + name + QStringLiteral(".json"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Unreadable,
                       QCoreApplication::translate("rules", "The rule set \"%1\" cannot be read.").arg(name),
                       file.errorString());
    return file.readAll();
}

Result<RuleSet> builtInRuleSet(const QString &name)
{
    return builtInRuleSetFile(name).and_then(
        [&name](const QByteArray &json) { return readRuleSet(json, name + QStringLiteral(".json")); });
}

} // namespace mandate
