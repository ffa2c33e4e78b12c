// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/requirementstab.h"

#include "core/base/choiceword.h"

namespace mandate {

namespace {

SectionShape shapeOf()
{
    return {RequirementsTab::tr("Requirements from other offices"),
            {RequirementsTab::tr("No."), RequirementsTab::tr("Office"), RequirementsTab::tr("Requirement"),
             RequirementsTab::tr("State")},
            &describe<Requirement>(),
            {{"office"},
             {"requirement", 3},
             {"justification", 3},
             {"quantity", 1, 28},
             {"consequence", 3},
             {"due"},
             {"state", 1, 0, {}, true}},
            true,
            true};
}

} // namespace

RequirementsTab::RequirementsTab(Session &session, QWidget *parent) : ItemsTab(session, shapeOf(), parent) {}

std::vector<SectionItem> RequirementsTab::items(const Dossier &dossier) const
{
    std::vector<SectionItem> found;
    for (const ObjectiveItem &objective : dossier.objectives)
        for (const ActionItem &action : objective.actions)
            for (const IndicatorItem &item : action.indicators)
                for (const Requirement &requirement : item.requirements)
                    found.push_back({rowOf(requirement),
                                     {numberOf(objective.objective, action.action, item.indicator),
                                      dossier.nameOf(requirement.office.uuid), requirement.requirement,
                                      choiceWord(name(requirement.state))}});
    return found;
}

Uuid RequirementsTab::ownerOf(const Row &row) const
{
    return fromRow<Requirement>(row).value_or(Requirement()).indicator.uuid;
}

std::vector<RequirementsTab::Owner> RequirementsTab::owners(const Dossier &dossier) const
{
    std::vector<Owner> found;
    for (const ObjectiveItem &objective : dossier.objectives)
        for (const ActionItem &action : objective.actions)
            for (const IndicatorItem &item : action.indicators)
                found.push_back(
                    {item.indicator.id.uuid, numberOf(objective.objective, action.action, item.indicator)
                                                 + u' ' + item.indicator.title});
    return found;
}

Row RequirementsTab::fresh(const Uuid &owner) const
{
    Requirement requirement;
    requirement.id = RequirementId::create();
    requirement.indicator = IndicatorId{owner};
    return rowOf(requirement);
}

QString RequirementsTab::missing(const Row &row) const
{
    const Requirement requirement = fromRow<Requirement>(row).value_or(Requirement());
    if (requirement.office.isNull())
        return tr("Choose the office that is to deliver. The requirement is saved once it has an office and "
                  "says what is needed.");
    return requirement.requirement.trimmed().isEmpty()
               ? tr("Say what is needed. The requirement is saved then.")
               : QString();
}

} // namespace mandate
