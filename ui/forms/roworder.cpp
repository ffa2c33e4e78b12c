// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/roworder.h"

#include "ui/forms/cellvalue.h"

#include <QAbstractItemModel>
#include <QCollator>

#include <algorithm>
#include <unordered_set>

namespace mandate {

namespace {

// One sorted column with what its cells hold, by row of the model.
struct Key
{
    bool isDescending = false;
    std::vector<Comparable> cells;
};

std::vector<SortKey> sortsOf(const Arrangement &arrangement)
{
    std::vector<SortKey> sorts = arrangement.sorts;
    if (!arrangement.group)
        return sorts;
    const auto found = std::find_if(sorts.begin(), sorts.end(), [&arrangement](const SortKey &sort) {
        return sort.column == *arrangement.group;
    });
    const SortKey first{*arrangement.group, found != sorts.end() && found->isDescending};
    if (found != sorts.end())
        sorts.erase(found);
    sorts.insert(sorts.begin(), first);
    return sorts;
}

int compared(const Comparable &one, const Comparable &other, const QCollator &collator)
{
    const auto *text = std::get_if<QString>(&one);
    const auto *otherText = std::get_if<QString>(&other);
    if (text && otherText)
        return collator.compare(*text, *otherText);
    return one < other ? -1 : other < one ? 1 : 0;
}

int compared(const Key &key, int one, int other, const QCollator &collator)
{
    const Comparable &cell = key.cells[std::size_t(one)];
    const Comparable &otherCell = key.cells[std::size_t(other)];
    const bool isEmpty = cell.index() == 0;
    if (isEmpty || otherCell.index() == 0)
        return int(isEmpty) - int(otherCell.index() == 0);
    const int order = compared(cell, otherCell, collator);
    return key.isDescending ? -order : order;
}

std::vector<int> passingRows(const QAbstractItemModel &model, const Arrangement &arrangement)
{
    std::map<int, ColumnKind> kinds;
    for (const auto &asked : arrangement.conditions)
        kinds[asked.first] = kindOf(model, asked.first);
    std::vector<int> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto passes = [&](const auto &asked) {
            const QModelIndex cell = model.index(row, asked.first);
            return asked.second.holds(comparableOf(cell, kinds[asked.first]), cell.data().toString());
        };
        if (std::all_of(arrangement.conditions.begin(), arrangement.conditions.end(), passes))
            rows.push_back(row);
    }
    return rows;
}

} // namespace

std::vector<int> arrangedRows(const QAbstractItemModel &model, const Arrangement &arrangement)
{
    std::vector<int> rows = passingRows(model, arrangement);
    std::vector<Key> keys;
    for (const SortKey &sort : sortsOf(arrangement)) {
        Key &key =
            keys.emplace_back(Key{sort.isDescending, std::vector<Comparable>(std::size_t(model.rowCount()))});
        const ColumnKind kind = kindOf(model, sort.column);
        for (const int row : rows)
            key.cells[std::size_t(row)] = comparableOf(model.index(row, sort.column), kind);
    }
    QCollator collator;
    collator.setNumericMode(true);
    std::stable_sort(rows.begin(), rows.end(), [&](int one, int other) {
        for (const Key &key : keys)
            if (const int order = compared(key, one, other, collator); order != 0)
                return order < 0;
        return false;
    });
    return rows;
}

int runsMissing(const std::vector<int> &lines, const std::vector<int> &from)
{
    const std::unordered_set<int> known(from.begin(), from.end());
    int runs = 0;
    bool wasMissing = false;
    for (const int line : lines) {
        const bool isMissing = known.count(line) == 0;
        runs += int(isMissing && !wasMissing);
        wasMissing = isMissing;
    }
    return runs;
}

} // namespace mandate
