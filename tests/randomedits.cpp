// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/randomedits.h"

#include "core/cycle/agreementversion.h"
#include "core/cycle/comment.h"
#include "core/cycle/freeze.h"
#include "core/cycle/progress.h"
#include "core/store/dossiers.h"
#include "core/store/records.h"

namespace mandate {

void RandomEdits::at(ExchangingSite &site, const DistrictPlan &plan)
{
    switch (below(12)) {
    case 0: return addProgress(site, plan);
    case 1: return addIndicator(site, plan);
    case 2: return withdrawIndicator(site, plan);
    case 3: return comment(site, plan);
    case 4: return once(4) ? sign(m_season.centre(), plan) : void();
    case 5: return retitleObjective(site, plan);
    case 6: return undo(site);
    case 7: return renameOffice(site, once(2) ? plan.office : m_season.centreOffice());
    default: return editIndicator(site, plan);
    }
}

template <typename Record, typename Change>
void RandomEdits::editRecord(ExchangingSite &site, const Id<Record> &id, Change change)
{
    const auto before = record<Record>(site.database(), id).value();
    if (!before)
        return;
    Record after = *before;
    change(after);
    Save save(QStringLiteral("Edit"));
    save.setUser(site.name);
    save.change(*before, after);
    static_cast<void>(site.store.commit(std::move(save)));
}

template <typename Record>
void RandomEdits::addRecord(ExchangingSite &site, const Record &record)
{
    Save save(QStringLiteral("Add"));
    save.setUser(site.name);
    save.add(record);
    static_cast<void>(site.store.commit(std::move(save)));
}

std::vector<SuccessIndicator> RandomEdits::indicators(ExchangingSite &site, const DistrictPlan &plan)
{
    return records<SuccessIndicator>(site.database(), "WHERE action = ? ORDER BY id", plan.action.id).value();
}

void RandomEdits::editIndicator(ExchangingSite &site, const DistrictPlan &plan)
{
    const auto all = indicators(site, plan);
    if (all.empty())
        return;
    const int field = below(5);
    editRecord(site, all[std::size_t(below(int(all.size())))].id, [&](SuccessIndicator &indicator) {
        if (field == 0)
            indicator.title = word();
        if (field == 1)
            indicator.unit = word();
        if (field == 2 || once(4))
            indicator.levels[0].value = QString::number(below(4));
        if (field == 3)
            indicator.definition = word();
        if (field == 4)
            indicator.weight = Weight::fromPercent(below(4)).value();
    });
}

void RandomEdits::addProgress(ExchangingSite &site, const DistrictPlan &plan)
{
    const auto all = indicators(site, plan);
    if (all.empty())
        return;
    const IndicatorId indicator = all[std::size_t(below(int(all.size())))].id;
    const QString period = once(2) ? QStringLiteral("Q1") : QStringLiteral("Q2");
    const auto there =
        record<Progress>(site.database(), "WHERE indicator = ? AND period = ?", indicator, period).value();
    if (there) {
        editRecord(site, there->id, [&](Progress &progress) {
            progress.value.value = QString::number(below(5));
            progress.narrative = once(2) ? word() : progress.narrative;
        });
        return;
    }
    Progress progress;
    progress.id = ProgressId::create();
    progress.indicator = indicator;
    progress.period = period;
    progress.value.value = QString::number(below(5));
    addRecord(site, progress);
}

void RandomEdits::addIndicator(ExchangingSite &site, const DistrictPlan &plan)
{
    SuccessIndicator made = plan.indicators.front();
    made.id = IndicatorId::create();
    made.number = 5 + below(50);
    made.title = word();
    addRecord(site, made);
}

void RandomEdits::withdrawIndicator(ExchangingSite &site, const DistrictPlan &plan)
{
    const auto all = indicators(site, plan);
    if (all.size() < 3)
        return;
    Save save(QStringLiteral("Withdraw"));
    save.setUser(site.name);
    save.withdraw(all[std::size_t(below(int(all.size())))]);
    static_cast<void>(site.store.commit(std::move(save)));
}

void RandomEdits::comment(ExchangingSite &site, const DistrictPlan &plan)
{
    addRecord(
        site,
        Comment{
            CommentId::create(), plan.agreement.id, plan.indicators.front().id.uuid, {}, word(), {}, false});
}

void RandomEdits::sign(ExchangingSite &site, const DistrictPlan &plan)
{
    const auto draft = dossier(site.database(), plan.agreement.id);
    if (!draft || !draft->versions.empty())
        return;
    const QString text = frozenText(*draft);
    addRecord(site, AgreementVersion{AgreementVersionId::create(), plan.agreement.id, 1, QDate(2026, 8, 1),
                                     QStringLiteral("Signed"), fingerprintOf(text), text});
}

void RandomEdits::retitleObjective(ExchangingSite &site, const DistrictPlan &plan)
{
    editRecord(site, plan.objective.id, [&](Objective &objective) { objective.title = word(); });
}

void RandomEdits::renameOffice(ExchangingSite &site, const Office &office)
{
    editRecord(site, office.id, [&](Office &renamed) { renamed.name = word(); });
}

void RandomEdits::undo(ExchangingSite &site)
{
    if (const auto next = site.store.nextUndo(); next && *next)
        static_cast<void>(site.store.undo((*next)->save, site.name));
}

} // namespace mandate
