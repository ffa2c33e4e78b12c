// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budgettab.h"

#include "ui/models/shown.h"

namespace mandate {

namespace {

SectionShape shapeOf()
{
    return {
        BudgetTab::tr("Budget lines"),
        {BudgetTab::tr("No."), BudgetTab::tr("Source"), BudgetTab::tr("Allocated"), BudgetTab::tr("Spent")},
        &describe<BudgetLine>(),
        {{"source", 1, 40}, {"allocated"}, {"released"}, {"spent"}},
        false,
        true};
}

QString amount(const std::optional<Decimal> &amount)
{
    return amount ? shown(*amount, QLocale()) : QString();
}

void addLines(std::vector<SectionItem> &found, const std::vector<BudgetLine> &lines, const QString &number)
{
    for (const BudgetLine &line : lines)
        found.push_back({rowOf(line), {number, line.source, amount(line.allocated), amount(line.spent)}});
}

} // namespace

BudgetTab::BudgetTab(Session &session, QWidget *parent) : ItemsTab(session, shapeOf(), parent) {}

std::vector<SectionItem> BudgetTab::items(const Dossier &dossier) const
{
    std::vector<SectionItem> found;
    for (const ObjectiveItem &objective : dossier.objectives) {
        addLines(found, objective.budget, numberOf(objective.objective));
        for (const ActionItem &action : objective.actions)
            addLines(found, action.budget, numberOf(objective.objective, action.action));
    }
    return found;
}

Uuid BudgetTab::ownerOf(const Row &row) const
{
    const BudgetLine line = fromRow<BudgetLine>(row).value_or(BudgetLine());
    return line.action.isNull() ? line.objective.uuid : line.action.uuid;
}

std::vector<BudgetTab::Owner> BudgetTab::owners(const Dossier &dossier) const
{
    std::vector<Owner> found;
    for (const ObjectiveItem &objective : dossier.objectives) {
        found.push_back(
            {objective.objective.id.uuid, numberOf(objective.objective) + u' ' + objective.objective.title});
        for (const ActionItem &action : objective.actions)
            found.push_back({action.action.id.uuid,
                             numberOf(objective.objective, action.action) + u' ' + action.action.title});
    }
    return found;
}

// An owner that is no objective of the list is one of its actions.
Row BudgetTab::fresh(const Uuid &owner) const
{
    BudgetLine line;
    line.id = BudgetLineId::create();
    if (isObjective(owner))
        line.objective = ObjectiveId{owner};
    else
        line.action = ActionId{owner};
    return rowOf(line);
}

QString BudgetTab::missing(const Row &row) const
{
    const BudgetLine line = fromRow<BudgetLine>(row).value_or(BudgetLine());
    return line.source.trimmed().isEmpty()
               ? tr("Say where the money comes from. The budget line is saved then.")
               : QString();
}

} // namespace mandate
