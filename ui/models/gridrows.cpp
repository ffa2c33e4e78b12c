// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/gridrows.h"

#include <algorithm>

namespace mandate {

namespace {

// What is alike in objectives, actions and indicators: a record that is numbered and belongs to a heading.
Objective &recordOf(ObjectiveItem &item)
{
    return item.objective;
}

Action &recordOf(ActionItem &item)
{
    return item.action;
}

SuccessIndicator &recordOf(IndicatorItem &item)
{
    return item.indicator;
}

void hang(Objective &objective, const Agreement &below)
{
    objective.agreement = below.id;
}

void hang(Action &action, const Objective &below)
{
    action.objective = below.id;
}

void hang(SuccessIndicator &indicator, const Action &below)
{
    indicator.action = below.id;
}

template <typename Items>
auto at(Items &items, std::size_t place)
{
    return items.begin() + std::ptrdiff_t(place);
}

template <typename Item>
void number(std::vector<Item> &items)
{
    for (std::size_t i = 0; i < items.size(); ++i)
        recordOf(items[i]).number = int(i) + 1;
}

template <typename Item, typename Heading>
std::size_t add(std::vector<Item> &items, std::size_t place, const Heading &heading)
{
    Item item;
    auto &record = recordOf(item);
    record.id = decltype(record.id)::create();
    hang(record, heading);
    items.insert(at(items, place), std::move(item));
    number(items);
    return place;
}

template <typename Item>
void erase(std::vector<Item> &items, std::size_t place)
{
    items.erase(at(items, place));
    number(items);
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

// Into the list below another heading, at the end that is nearer. Says the place there.
template <typename Item, typename Heading>
std::size_t takeOver(std::vector<Item> &from, std::size_t place, std::vector<Item> &to,
                     const Heading &heading, int step)
{
    const std::size_t newPlace = step < 0 ? to.size() : 0;
    hang(recordOf(from[place]), heading);
    take(from, place, to, newPlace);
    return newPlace;
}

// The place beside the row, or past the last where the row is none of these items but heads them.
std::size_t placeAfter(std::size_t there, std::size_t count)
{
    return there == GridRow::None ? count : there + 1;
}

// Below zero a place wraps, past every end.
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
    const std::size_t to = row.action + std::size_t(step);
    if (to < siblings.size()) {
        take(siblings, row.action, siblings, to);
        row.action = to;
        return row;
    }
    const std::size_t next = row.objective + std::size_t(step);
    if (next >= dossier.objectives.size())
        return {};
    ObjectiveItem &parent = dossier.objectives[next];
    return GridRow{next, takeOver(siblings, row.action, parent.actions, parent.objective, step)};
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
    return GridRow{next->objective, next->action,
                   takeOver(siblings, row.indicator, parent.indicators, parent.action, step)};
}

std::size_t addObjective(Dossier &dossier, std::size_t place)
{
    return add(dossier.objectives, place, dossier.agreement);
}

} // namespace

GridRow inserted(Dossier &dossier, std::optional<GridRow> after, RowKind kind)
{
    if (kind == RowKind::Objective || !after)
        after = GridRow{addObjective(dossier, after ? after->objective + 1 : dossier.objectives.size())};
    if (kind == RowKind::Objective)
        return *after;
    ObjectiveItem &objective = dossier.objectives[after->objective];
    auto &actions = objective.actions;
    if (kind == RowKind::Action)
        return {after->objective,
                add(actions, placeAfter(after->action, actions.size()), objective.objective)};
    std::size_t action = after->action;
    if (action == GridRow::None)
        action = actions.empty() ? add(actions, 0, objective.objective) : actions.size() - 1;
    ActionItem &parent = actions[action];
    return {after->objective, action,
            add(parent.indicators, placeAfter(after->indicator, parent.indicators.size()), parent.action)};
}

GridRow insertedAbove(Dossier &dossier, const GridRow &row)
{
    if (row.isObjective()) {
        addObjective(dossier, row.objective);
        return row;
    }
    ObjectiveItem &objective = dossier.objectives[row.objective];
    if (row.isIndicator())
        add(objective.actions[row.action].indicators, row.indicator, objective.actions[row.action].action);
    else
        add(objective.actions, row.action, objective.objective);
    return row;
}

std::vector<GridRow> appended(Dossier &dossier, const GridRow &action, std::size_t count)
{
    ActionItem &parent = dossier.objectives[action.objective].actions[action.action];
    std::vector<GridRow> rows;
    for (std::size_t i = 0; i < count; ++i)
        rows.push_back({action.objective, action.action,
                        add(parent.indicators, parent.indicators.size(), parent.action)});
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
        auto &actions = dossier.objectives[row.objective].actions;
        if (row.isObjective())
            erase(dossier.objectives, row.objective);
        else if (row.isIndicator())
            erase(actions[row.action].indicators, row.indicator);
        else
            erase(actions, row.action);
    }
}

std::optional<GridRow> moved(Dossier &dossier, const GridRow &row, int step)
{
    if (row.isObjective())
        return movedObjective(dossier, row, row.objective + std::size_t(step));
    return row.isIndicator() ? movedIndicator(dossier, row, step) : movedAction(dossier, row, step);
}

std::optional<GridRow> gridRowOf(const Dossier &dossier, const Uuid &record)
{
    const std::vector<GridRow> rows = gridRows(dossier);
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const GridRow &row) { return idOf(dossier, row) == record; });
    return found == rows.end() ? std::nullopt : std::optional(*found);
}

std::vector<GridRow> gridRowsOf(const Dossier &dossier, const std::vector<Uuid> &records)
{
    std::vector<GridRow> rows;
    for (const Uuid &record : records)
        if (const auto row = gridRowOf(dossier, record))
            rows.push_back(*row);
    return rows;
}

} // namespace mandate
