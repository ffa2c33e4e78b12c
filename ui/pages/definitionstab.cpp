// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/definitionstab.h"

namespace mandate {

namespace {

SectionShape shapeOf()
{
    return {DefinitionsTab::tr("Success indicators"),
            {DefinitionsTab::tr("No."), DefinitionsTab::tr("Success indicator")},
            &describe<SuccessIndicator>(),
            {{"title", 2},
             {"definition", 4},
             {"method", 3},
             {"source", 2},
             {"owner"},
             {"class"},
             {"unit", 1, 20},
             {"unit_type"},
             {"direction"},
             {"aggregation"},
             {"baseline"},
             {"mandatory"},
             {"ceiling"},
             {"all_or_nothing"}},
            true,
            false};
}

} // namespace

DefinitionsTab::DefinitionsTab(Session &session, QWidget *parent) : ItemsTab(session, shapeOf(), parent) {}

std::vector<SectionItem> DefinitionsTab::items(const Dossier &dossier) const
{
    std::vector<SectionItem> found;
    for (const ObjectiveItem &objective : dossier.objectives)
        for (const ActionItem &action : objective.actions)
            for (const IndicatorItem &item : action.indicators)
                found.push_back(
                    {rowOf(item.indicator),
                     {numberOf(objective.objective, action.action, item.indicator), item.indicator.title}});
    return found;
}

Uuid DefinitionsTab::ownerOf(const Row &row) const
{
    return std::get<Uuid>(row.front());
}

} // namespace mandate
