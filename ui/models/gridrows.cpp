// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/gridrows.h"

#include <algorithm>

namespace mandate {

namespace {

template <typename Items>
auto at(Items &items, std::size_t place)
{
    return items.begin() + std::ptrdiff_t(place);
}

void number(std::vector<ObjectiveItem> &items)
{
    for (std::size_t i = 0; i < items.size(); ++i)
        items[i].objective.number = int(i) + 1;
}

void number(std::vector<ActionItem> &items)
{
    for (std::size_t i = 0; i < items.size(); ++i)
        items[i].action.number = int(i) + 1;
}

void number(std::vector<IndicatorItem> &items)
{
    for (std::size_t i = 0; i < items.size(); ++i)
        items[i].indicator.number = int(i) + 1;
}

std::size_t addObjective(Dossier &dossier, std::size_t place)
{
    ObjectiveItem item;
    item.objective.id = ObjectiveId::create();
    item.objective.agreement = dossier.agreement.id;
    dossier.objectives.insert(at(dossier.objectives, place), std::move(item));
    number(dossier.objectives);
    return place;
}

std::size_t addAction(ObjectiveItem &objective, std::size_t place)
{
    ActionItem item;
    item.action.id = ActionId::create();
    item.action.objective = objective.objective.id;
    objective.actions.insert(at(objective.actions, place), std::move(item));
    number(objective.actions);
    return place;
}

std::size_t addIndicator(ActionItem &action, std::size_t place)
{
    IndicatorItem item;
    item.indicator.id = IndicatorId::create();
    item.indicator.action = action.action.id;
    action.indicators.insert(at(action.indicators, place), std::move(item));
    number(action.indicators);
    return place;
}

// The place beside the row, or past the last where the row is none of these items but heads them.
std::size_t placeAfter(std::size_t there, std::size_t count)
{
    return there == GridRow::None ? count : there + 1;
}

template <typename Item>
void take(std::vector<Item> &from, std::size_t place, std::vector<Item> &to, std::size_t newPlace)
{
    Item item = std::move(from[place]);
    from.erase(at(from, place));
    to.insert(at(to, newPlace), std::move(item));
    number(from);
    number(to);
}

std::optional<GridRow> movedObjective(Dossier &dossier, GridRow row, std::size_t to)
{
    if (to >= dossier.objectives.size())
        return {};
    take(dossier.objectives, row.objective, dossier.objectives, to);
    row.objective = to;
    return row;
}

std::optional<GridRow> movedAction(Dossier &dossier, GridRow row, int step)
{
    auto &siblings = dossier.objectives[row.objective].actions;
    const std::size_t to = row.action + std::size_t(step); // below zero it wraps, past every end
    if (to < siblings.size()) {
        take(siblings, row.action, siblings, to);
        row.action = to;
        return row;
    }
    const std::size_t next = row.objective + std::size_t(step);
    if (next >= dossier.objectives.size())
        return {};
    ObjectiveItem &parent = dossier.objectives[next];
    const std::size_t place = step < 0 ? parent.actions.size() : 0;
    siblings[row.action].action.objective = parent.objective.id;
    take(siblings, row.action, parent.actions, place);
    return GridRow{next, place};
}

// The action before or after one, in its own objective or the next that has any.
std::optional<GridRow> neighbourOf(const Dossier &dossier, const GridRow &row, int step)
{
    GridRow next{row.objective, row.action + std::size_t(step)};
    while (next.action >= dossier.objectives[next.objective].actions.size()) {
        next.objective += std::size_t(step);
        if (next.objective >= dossier.objectives.size())
            return {};
        const std::size_t count = dossier.objectives[next.objective].actions.size();
        next.action = step > 0 || count == 0 ? 0 : count - 1;
    }
    return next;
}

std::optional<GridRow> movedIndicator(Dossier &dossier, GridRow row, int step)
{
    auto &siblings = dossier.objectives[row.objective].actions[row.action].indicators;
    const std::size_t to = row.indicator + std::size_t(step);
    if (to < siblings.size()) {
        take(siblings, row.indicator, siblings, to);
        row.indicator = to;
        return row;
    }
    const auto next = neighbourOf(dossier, row, step);
    if (!next)
        return {};
    ActionItem &parent = dossier.objectives[next->objective].actions[next->action];
    const std::size_t place = step < 0 ? parent.indicators.size() : 0;
    siblings[row.indicator].indicator.action = parent.action.id;
    take(siblings, row.indicator, parent.indicators, place);
    return GridRow{next->objective, next->action, place};
}

} // namespace

GridRow inserted(Dossier &dossier, std::optional<GridRow> after, RowKind kind)
{
    if (kind == RowKind::Objective || !after)
        after = GridRow{addObjective(dossier, after ? after->objective + 1 : dossier.objectives.size())};
    if (kind == RowKind::Objective)
        return *after;
    ObjectiveItem &objective = dossier.objectives[after->objective];
    if (kind == RowKind::Action)
        return {after->objective, addAction(objective, placeAfter(after->action, objective.actions.size()))};
    std::size_t action = after->action;
    if (action == GridRow::None)
        action = objective.actions.empty() ? addAction(objective, 0) : objective.actions.size() - 1;
    ActionItem &parent = objective.actions[action];
    return {after->objective, action,
            addIndicator(parent, placeAfter(after->indicator, parent.indicators.size()))};
}

std::vector<GridRow> appended(Dossier &dossier, const GridRow &action, std::size_t count)
{
    ActionItem &parent = dossier.objectives[action.objective].actions[action.action];
    std::vector<GridRow> rows;
    for (std::size_t i = 0; i < count; ++i)
        rows.push_back({action.objective, action.action, addIndicator(parent, parent.indicators.size())});
    return rows;
}

void withdraw(Dossier &dossier, std::vector<GridRow> rows)
{
    // From the end, and what is below a heading before it, so that no place moves before its turn.
    const auto places = [](const GridRow &row) {
        return std::tuple(row.objective, row.action + 1, row.indicator + 1); // a heading's are zero
    };
    std::sort(rows.begin(), rows.end(),
              [&](const GridRow &one, const GridRow &other) { return places(one) > places(other); });
    for (const GridRow &row : rows) {
        ObjectiveItem &objective = dossier.objectives[row.objective];
        if (row.isObjective()) {
            dossier.objectives.erase(at(dossier.objectives, row.objective));
            number(dossier.objectives);
        } else if (!row.isIndicator()) {
            objective.actions.erase(at(objective.actions, row.action));
            number(objective.actions);
        } else {
            auto &siblings = objective.actions[row.action].indicators;
            siblings.erase(at(siblings, row.indicator));
            number(siblings);
        }
    }
}

std::optional<GridRow> moved(Dossier &dossier, const GridRow &row, int step)
{
    if (row.isObjective())
        return movedObjective(dossier, row, row.objective + std::size_t(step));
    return row.isIndicator() ? movedIndicator(dossier, row, step) : movedAction(dossier, row, step);
}

} // namespace mandate
