// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/listlayout.h"

#include "ui/forms/stretchedcolumn.h"

#include <QHeaderView>
#include <QSettings>
#include <QStringList>

#include <algorithm>
#include <set>

namespace mandate {

namespace {

constexpr int MostWidth = 10'000; // of a column, in pixels

QString groupOf(const QString &list)
{
    return QStringLiteral("lists/") + list;
}

// "3+" is column 3 rising.
QStringList written(const std::vector<SortKey> &sorts)
{
    QStringList texts;
    for (const SortKey &sort : sorts)
        texts += QString::number(sort.column) + (sort.isDescending ? u'-' : u'+');
    return texts;
}

std::vector<SortKey> readSorts(const QStringList &texts, int columnCount)
{
    std::vector<SortKey> sorts;
    for (const QString &text : texts) {
        bool isNumber = false;
        const int column = text.chopped(text.isEmpty() ? 0 : 1).toInt(&isNumber);
        if (isNumber && column >= 0 && column < columnCount)
            sorts.push_back({column, text.endsWith(u'-')});
    }
    return sorts;
}

// "3 120", "4 0 hidden" or "5 40 narrowed"
QStringList written(const ColumnPlaces &columns)
{
    QStringList texts;
    for (const ColumnPlace &place : columns)
        texts += QStringLiteral("%1 %2%3")
                     .arg(place.column)
                     .arg(place.width)
                     .arg(QLatin1String(place.isHidden     ? " hidden"
                                        : place.isNarrowed ? " narrowed"
                                                           : ""));
    return texts;
}

// Nothing where they are not the columns of the list, each once.
ColumnPlaces readColumns(const QStringList &texts, int columnCount)
{
    ColumnPlaces columns;
    std::set<int> found;
    for (const QString &text : texts) {
        const QStringList parts = text.split(u' ');
        bool isNumber = false;
        const int column = parts.front().toInt(&isNumber);
        if (!isNumber || column < 0 || column >= columnCount || !found.insert(column).second)
            return {};
        columns.push_back({column, std::clamp(parts.value(1).toInt(), 0, MostWidth),
                           parts.value(2) == QLatin1String("hidden"),
                           parts.value(2) == QLatin1String("narrowed")});
    }
    return int(columns.size()) == columnCount ? columns : ColumnPlaces();
}

int lastShown(const ColumnPlaces &columns)
{
    const auto last = std::find_if(columns.rbegin(), columns.rend(),
                                   [](const ColumnPlace &place) { return !place.isHidden; });
    return last == columns.rend() ? -1 : last->column;
}

} // namespace

ColumnPlaces columnsOf(const QHeaderView &header)
{
    const auto *stretched = header.findChild<StretchedColumn *>(QString(), Qt::FindDirectChildrenOnly);
    ColumnPlaces columns;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        columns.push_back({column, header.sectionSize(column), header.isSectionHidden(column),
                           stretched && stretched->isNarrowed(column)});
    }
    return columns;
}

void putColumns(QHeaderView &header, const ColumnPlaces &columns)
{
    const int stretching = header.stretchLastSection() ? lastShown(columns) : -1;
    std::set<int> narrowed;
    for (int place = 0; place < int(columns.size()); ++place) {
        const ColumnPlace &kept = columns[std::size_t(place)];
        header.moveSection(header.visualIndex(kept.column), place);
        header.setSectionHidden(kept.column, kept.isHidden);
        const bool isOwn = kept.column != stretching && kept.width > 0
                           && header.sectionResizeMode(kept.column) != QHeaderView::Stretch;
        if (isOwn && !kept.isHidden)
            header.resizeSection(kept.column, kept.width);
        if (kept.isNarrowed)
            narrowed.insert(kept.column);
    }
    if (auto *stretched = header.findChild<StretchedColumn *>(QString(), Qt::FindDirectChildrenOnly))
        stretched->leave(std::move(narrowed));
}

void keepLayout(const QString &list, int columnCount, const ListLayout &layout)
{
    QSettings settings;
    settings.beginGroup(groupOf(list));
    settings.setValue(QStringLiteral("columnCount"), columnCount);
    settings.setValue(QStringLiteral("columns"), written(layout.columns));
    settings.setValue(QStringLiteral("sorts"), written(layout.sorts));
    settings.setValue(QStringLiteral("group"), layout.group.value_or(-1));
    settings.setValue(QStringLiteral("filterRow"), layout.hasFilterRow);
}

std::optional<ListLayout> keptLayout(const QString &list, int columnCount)
{
    QSettings settings;
    settings.beginGroup(groupOf(list));
    if (settings.value(QStringLiteral("columnCount")).toInt() != columnCount)
        return {};
    ListLayout layout;
    layout.columns = readColumns(settings.value(QStringLiteral("columns")).toStringList(), columnCount);
    layout.sorts = readSorts(settings.value(QStringLiteral("sorts")).toStringList(), columnCount);
    if (const int group = settings.value(QStringLiteral("group")).toInt(); group >= 0 && group < columnCount)
        layout.group = group;
    layout.hasFilterRow = settings.value(QStringLiteral("filterRow")).toBool();
    return layout;
}

void forgetLayout(const QString &list)
{
    QSettings().remove(groupOf(list));
}

} // namespace mandate
