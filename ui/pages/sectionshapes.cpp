// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sectionshapes.h"

#include "core/base/choiceword.h"
#include "ui/models/shown.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(pages)
};

// Every success indicator with its number.
template <typename Visit>
void visitIndicators(const Dossier &dossier, Visit visit)
{
    for (const ObjectiveItem &objective : dossier.objectives)
        for (const ActionItem &action : objective.actions)
            for (const IndicatorItem &item : action.indicators)
                visit(item, numberOf(objective.objective, action.action, item.indicator));
}

std::vector<SectionItem> definitions(const Dossier &dossier)
{
    std::vector<SectionItem> found;
    visitIndicators(dossier, [&found](const IndicatorItem &item, const QString &number) {
        found.push_back({rowOf(item.indicator), {number, item.indicator.title}});
    });
    return found;
}

Uuid ownId(const Row &row)
{
    return std::get<Uuid>(row.front());
}

std::vector<SectionItem> requirements(const Dossier &dossier)
{
    std::vector<SectionItem> found;
    visitIndicators(dossier, [&](const IndicatorItem &item, const QString &number) {
        for (const Requirement &requirement : item.requirements)
            found.push_back({rowOf(requirement),
                             {number, dossier.nameOf(requirement.office.uuid), requirement.requirement,
                              choiceWord(name(requirement.state))}});
    });
    return found;
}

Uuid indicatorOf(const Row &row)
{
    return fromRow<Requirement>(row).value_or(Requirement()).indicator.uuid;
}

std::vector<SectionOwner> indicators(const Dossier &dossier)
{
    std::vector<SectionOwner> found;
    visitIndicators(dossier, [&found](const IndicatorItem &item, const QString &number) {
        found.push_back({item.indicator.id.uuid, number + u' ' + item.indicator.title});
    });
    return found;
}

Row freshRequirement(const Dossier &, const Uuid &owner)
{
    Requirement requirement;
    requirement.id = RequirementId::create();
    requirement.indicator = IndicatorId{owner};
    return rowOf(requirement);
}

QString missingInRequirement(const Row &row)
{
    const Requirement requirement = fromRow<Requirement>(row).value_or(Requirement());
    if (requirement.office.isNull())
        return Text::tr("Choose the office that is to deliver. The requirement is saved once it has an "
                        "office and says what is needed.");
    return requirement.requirement.trimmed().isEmpty()
               ? Text::tr("Say what is needed. The requirement is saved then.")
               : QString();
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

std::vector<SectionItem> budgetLines(const Dossier &dossier)
{
    std::vector<SectionItem> found;
    for (const ObjectiveItem &objective : dossier.objectives) {
        addLines(found, objective.budget, numberOf(objective.objective));
        for (const ActionItem &action : objective.actions)
            addLines(found, action.budget, numberOf(objective.objective, action.action));
    }
    return found;
}

Uuid spenderOf(const Row &row)
{
    const BudgetLine line = fromRow<BudgetLine>(row).value_or(BudgetLine());
    return line.action.isNull() ? line.objective.uuid : line.action.uuid;
}

std::vector<SectionOwner> spenders(const Dossier &dossier)
{
    std::vector<SectionOwner> found;
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
Row freshLine(const Dossier &dossier, const Uuid &owner)
{
    BudgetLine line;
    line.id = BudgetLineId::create();
    const auto &objectives = dossier.objectives;
    if (std::any_of(objectives.begin(), objectives.end(),
                    [&owner](const ObjectiveItem &each) { return each.objective.id.uuid == owner; }))
        line.objective = ObjectiveId{owner};
    else
        line.action = ActionId{owner};
    return rowOf(line);
}

QString missingInLine(const Row &row)
{
    const BudgetLine line = fromRow<BudgetLine>(row).value_or(BudgetLine());
    return line.source.trimmed().isEmpty()
               ? Text::tr("Say where the money comes from. The budget line is saved then.")
               : QString();
}

} // namespace

SectionShape definitionsShape()
{
    SectionShape shape{Text::tr("Success indicators"),
                       {Text::tr("No."), Text::tr("Success indicator")},
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
                       Text::tr("What each success indicator means, how it is measured and where its figures "
                                "come from. Insert success indicators in Section 2 first."),
                       {}};
    shape.items = definitions;
    shape.ownerOf = ownId;
    return shape;
}

SectionShape requirementsShape()
{
    SectionShape shape{
        Text::tr("Requirements from other offices"),
        {Text::tr("No."), Text::tr("Office"), Text::tr("Requirement"), Text::tr("State")},
        &describe<Requirement>(),
        {{"office"},
         {"requirement", 3},
         {"justification", 3},
         {"quantity", 1, 28},
         {"consequence", 3},
         {"due"},
         {"state", 1, 0, {}, true}},
        true,
        Text::tr(
            "What another office must deliver for a success indicator to be reached: who, what, by when, "
            "and what happens if it does not come. It is agreed with the office and counts when an "
            "indicator is missed. A requirement needs a success indicator to belong to."),
        Text::tr("Add a requirement")};
    shape.items = requirements;
    shape.ownerOf = indicatorOf;
    shape.owners = indicators;
    shape.fresh = freshRequirement;
    shape.missing = missingInRequirement;
    return shape;
}

SectionShape budgetShape()
{
    SectionShape shape{
        Text::tr("Budget lines"),
        {Text::tr("No."), Text::tr("Source"), Text::tr("Allocated"), Text::tr("Spent")},
        &describe<BudgetLine>(),
        {{"source", 1, 40}, {"allocated"}, {"released"}, {"spent"}},
        false,
        Text::tr(
            "The money behind an objective or an action, one line for each source: what was allocated, "
            "released and spent. It goes on after signing. A budget line needs an objective to belong to."),
        Text::tr("Add a budget line")};
    shape.items = budgetLines;
    shape.ownerOf = spenderOf;
    shape.owners = spenders;
    shape.fresh = freshLine;
    shape.missing = missingInLine;
    return shape;
}

} // namespace mandate
