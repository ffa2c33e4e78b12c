// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/withdrawal.h"

#include "core/cycle/cycle.h"
#include "core/plan/alignment.h"
#include "core/plan/kpi.h"
#include "core/plan/kpitarget.h"
#include "core/plan/kpivalue.h"
#include "core/plan/kra.h"
#include "core/plan/pillar.h"
#include "core/plan/plan.h"
#include "core/plan/targetpart.h"
#include "core/store/records.h"

#include <QCoreApplication>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(reports)
};

tl::unexpected<Error> gone()
{
    return failure(Error::Kind::Conflict, Text::tr("It has been withdrawn since you saw it."));
}

tl::unexpected<Error> stillHolds(const QString &code, const QString &what)
{
    return failure(
        Error::Kind::Refused,
        Text::tr("%1 cannot be withdrawn: %2. Withdraw these or move them elsewhere first.").arg(code, what));
}

// Withdraws all records that meet a condition.
template <typename Record>
Result<void> withdrawAll(const Database &database, const char *condition, const Uuid &of, Save &save)
{
    const auto found = records<Record>(database, condition, of);
    if (!found)
        return tl::unexpected(found.error());
    for (const Record &record : *found)
        save.withdraw(record);
    return {};
}

template <typename Record>
Result<int> count(const Database &database, const char *condition, const Uuid &of)
{
    return records<Record>(database, condition, of).map([](const std::vector<Record> &found) {
        return int(found.size());
    });
}

// A figure once reported stays, and with it what it is a figure of.
Result<void> addKpi(const Database &database, const Kpi &kpi, Save &save)
{
    const auto reported = count<KpiValue>(database, "WHERE kpi = ?", kpi.id.uuid);
    if (!reported)
        return tl::unexpected(reported.error());
    if (*reported > 0)
        return failure(
            Error::Kind::Refused,
            Text::tr("%1 cannot be withdrawn: figures were reported of it, and these stay.").arg(kpi.code));
    return withdrawAll<TargetPart>(database, "WHERE kpi = ?", kpi.id.uuid, save)
        .and_then([&] { return withdrawAll<KpiTarget>(database, "WHERE kpi = ?", kpi.id.uuid, save); })
        .map([&] { save.withdraw(kpi); });
}

Result<void> addKra(const Database &database, const Kra &kra, Save &save)
{
    const auto serving = count<Alignment>(database, "WHERE parent_kra = ?", kra.id.uuid);
    if (!serving)
        return tl::unexpected(serving.error());
    if (*serving > 0)
        return stillHolds(kra.code, Text::tr("it is served by %n KRAs or objectives", nullptr, *serving));
    const auto kpis = records<Kpi>(database, "WHERE kra = ?", kra.id.uuid);
    if (!kpis)
        return tl::unexpected(kpis.error());
    for (const Kpi &kpi : *kpis)
        if (const auto done = addKpi(database, kpi, save); !done)
            return done;
    return withdrawAll<Alignment>(database, "WHERE child_kra = ?", kra.id.uuid, save).map([&] {
        save.withdraw(kra);
    });
}

Result<void> addPillar(const Database &database, const Pillar &pillar, Save &save)
{
    const auto kras = count<Kra>(database, "WHERE pillar = ?", pillar.id.uuid);
    if (!kras)
        return tl::unexpected(kras.error());
    if (*kras > 0)
        return stillHolds(pillar.code, Text::tr("it holds %n KRAs", nullptr, *kras));
    save.withdraw(pillar);
    return {};
}

Result<void> addPlan(const Database &database, const Plan &plan, Save &save)
{
    const auto pillars = count<Pillar>(database, "WHERE plan = ?", plan.id.uuid);
    const auto kras = count<Kra>(database, "WHERE plan = ?", plan.id.uuid);
    const auto cycles = count<Cycle>(database, "WHERE plan = ?", plan.id.uuid);
    for (const auto *counted : {&pillars, &kras, &cycles})
        if (!*counted)
            return tl::unexpected(counted->error());
    if (*pillars + *kras > 0)
        return stillHolds(plan.code, Text::tr("it holds pillars or KRAs"));
    if (*cycles > 0)
        return stillHolds(plan.code, Text::tr("%n cycles belong to it", nullptr, *cycles));
    save.withdraw(plan);
    return {};
}

// The save for one record, its label naming it.
template <typename Record>
Result<Save> withdrawalOf(const Database &database, const Uuid &id,
                          Result<void> (*add)(const Database &, const Record &, Save &))
{
    const auto found = record<Record>(database, Id<Record>{id});
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return gone();
    Save save(Text::tr("Withdraw %1").arg((*found)->code));
    return add(database, **found, save).map([&save] { return std::move(save); });
}

// A part has no code: the label names who got it.
Result<Save> partWithdrawal(const Database &database, const Uuid &id)
{
    const auto part = record<TargetPart>(database, TargetPartId{id});
    if (!part)
        return tl::unexpected(part.error());
    if (!*part)
        return gone();
    Statement party(database, "SELECT code FROM party WHERE id = ?");
    return party.bind(1, (*part)->party).step().map([&](bool) {
        Save save(Text::tr("Take back the part of the target given to %1").arg(party.text(0)));
        save.withdraw(**part);
        return save;
    });
}

} // namespace

Result<Save> withdrawal(const Database &database, const CascadeNode &node)
{
    switch (node.kind) {
    case CascadeKind::Plan: return withdrawalOf<Plan>(database, node.id, addPlan);
    case CascadeKind::Pillar: return withdrawalOf<Pillar>(database, node.id, addPillar);
    case CascadeKind::Kra: return withdrawalOf<Kra>(database, node.id, addKra);
    case CascadeKind::Kpi: return withdrawalOf<Kpi>(database, node.id, addKpi);
    case CascadeKind::Part: return partWithdrawal(database, node.id);
    case CascadeKind::Objective:
    case CascadeKind::Indicator: break;
    }
    return failure(Error::Kind::Misuse,
                   Text::tr("It belongs to an agreement: open that and withdraw it there."));
}

} // namespace mandate
