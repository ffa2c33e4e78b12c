// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/newregister.h"

#include "core/cycle/rulesetcopy.h"
#include "core/exchange/demonstration.h"
#include "core/rules/rulesetfile.h"
#include "core/store/newfile.h"
#include "core/store/store.h"

#include <QCoreApplication>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

Result<void> fill(const QString &path, const NewRegister &wanted)
{
    const auto rules = readRuleSet(wanted.rules, wanted.rulesName);
    if (!rules)
        return tl::unexpected(rules.error());
    auto store = Store::create(path);
    if (!store)
        return tl::unexpected(store.error());
    Save save(Text::tr("New register under %1").arg(rules->name));
    save.setUser(wanted.user);
    save.setReason(wanted.reason);
    save.add(RuleSetCopy{RuleSetId::create(), rules->code, rules->version, QString::fromUtf8(wanted.rules)});
    if (const auto saved = store->commit(std::move(save)); !saved)
        return tl::unexpected(saved.error());
    return wanted.withDemonstration ? fillWithDemonstration(*store, rules->code, wanted.user)
                                    : Result<void>();
}

} // namespace

Result<void> makeRegister(const QString &path, const NewRegister &wanted)
{
    return makeFile(path, [&wanted](const QString &unfinished) { return fill(unfinished, wanted); });
}

} // namespace mandate
