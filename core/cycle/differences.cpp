// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cycle/differences.h"

#include "core/base/record.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cycle)
};

// One item of either agreement, as its row.
struct Item
{
    QString number;
    QString title;
    const Description *description;
    Row row;
    bool isPaired = false;
};

std::vector<Item> itemsOf(const Dossier &dossier)
{
    std::vector<Item> items;
    for (const ObjectiveItem &objective : dossier.objectives) {
        items.push_back({numberOf(objective.objective), objective.objective.title, &describe<Objective>(),
                         rowOf(objective.objective)});
        for (const ActionItem &action : objective.actions) {
            items.push_back({numberOf(objective.objective, action.action), action.action.title,
                             &describe<Action>(), rowOf(action.action)});
            for (const IndicatorItem &item : action.indicators)
                items.push_back({numberOf(objective.objective, action.action, item.indicator),
                                 item.indicator.title, &describe<SuccessIndicator>(), rowOf(item.indicator)});
        }
    }
    return items;
}

Item *pairOf(const Item &item, std::vector<Item> &others)
{
    const auto find = [&](auto isSame) {
        const auto found = std::find_if(others.begin(), others.end(), [&](const Item &other) {
            return !other.isPaired && other.description == item.description && isSame(other);
        });
        return found == others.end() ? nullptr : &*found;
    };
    if (Item *same =
            find([&](const Item &other) { return other.title == item.title && other.number == item.number; }))
        return same;
    if (Item *same = find([&](const Item &other) { return other.title == item.title; }))
        return same;
    return find([&](const Item &other) { return other.number == item.number; });
}

QString readable(const Field &field, const Value &value)
{
    std::int64_t number = 0;
    if (field.kind == FieldKind::Weight && std::holds_alternative<std::int64_t>(value)) {
        number = std::get<std::int64_t>(value);
        return (Decimal(int(number)) / 100).text(2);
    }
    return text(value);
}

// Fields without a label nobody edits; a reference is an identity and says nothing here.
void compare(const Description &description, const Row &one, const Row &other, const QString &number,
             const QString &title, std::vector<DossierDifference> &found)
{
    for (std::size_t field = 1; field < one.size(); ++field) {
        const Field &described = description.fields[field];
        if (one[field] == other[field] || *described.label == 0 || described.kind == FieldKind::Reference)
            continue;
        found.push_back({number, title, description.label(field), readable(described, one[field]),
                         readable(described, other[field])});
    }
}

} // namespace

std::vector<DossierDifference> differencesBetween(const Dossier &one, const Dossier &other)
{
    std::vector<DossierDifference> found;
    compare(describe<Agreement>(), rowOf(one.agreement), rowOf(other.agreement), {}, {}, found);
    std::vector<Item> others = itemsOf(other);
    for (const Item &item : itemsOf(one)) {
        Item *pair = pairOf(item, others);
        if (!pair) {
            found.push_back({item.number, item.title, Text::tr("Whole item"), item.title, {}});
            continue;
        }
        pair->isPaired = true;
        compare(*item.description, item.row, pair->row, item.number, item.title, found);
    }
    for (const Item &item : others)
        if (!item.isPaired)
            found.push_back({item.number, item.title, Text::tr("Whole item"), {}, item.title});
    return found;
}

} // namespace mandate
