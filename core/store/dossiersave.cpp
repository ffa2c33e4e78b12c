// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dossiersave.h"

#include <unordered_map>

namespace mandate {

namespace {

template <typename Records, typename Visit>
void visitAll(const Records &records, Visit &visit)
{
    for (const auto &record : records)
        visit(record);
}

// Those that others refer to first.
template <typename Visit>
void visitRecords(const Dossier &dossier, Visit visit)
{
    visit(dossier.agreement);
    for (const ObjectiveItem &objective : dossier.objectives) {
        visit(objective.objective);
        for (const ActionItem &action : objective.actions) {
            visit(action.action);
            for (const IndicatorItem &item : action.indicators) {
                visit(item.indicator);
                visitAll(item.targets, visit);
                visitAll(item.progress, visit);
                visitAll(item.requirements, visit);
            }
            visitAll(action.budget, visit);
        }
        visitAll(objective.alignments, visit);
        visitAll(objective.budget, visit);
    }
}

using Places = std::unordered_map<Uuid, const void *, UuidHash>;

Places placesOf(const Dossier &dossier)
{
    Places places;
    visitRecords(dossier, [&places](const auto &record) { places.emplace(record.id.uuid, &record); });
    return places;
}

} // namespace

Save saveOf(const QString &label, const Dossier &before, const Dossier &after)
{
    Save save(label);
    const Places were = placesOf(before);
    const Places are = placesOf(after);
    visitRecords(after, [&]<typename Record>(const Record &record) {
        const auto was = were.find(record.id.uuid);
        if (was == were.end())
            save.add(record);
        else if (const auto &seen = *static_cast<const Record *>(was->second); !(seen == record))
            save.change(seen, record);
    });
    visitRecords(before, [&](const auto &record) {
        if (are.find(record.id.uuid) == are.end())
            save.withdraw(record);
    });
    return save;
}

} // namespace mandate
