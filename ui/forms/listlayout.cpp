// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/listlayout.h"

#include <QSettings>
#include <QStringList>

namespace mandate {

namespace {

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

} // namespace

void keepLayout(const QString &list, int columnCount, const ListLayout &layout)
{
    QSettings settings;
    settings.beginGroup(groupOf(list));
    settings.setValue(QStringLiteral("columnCount"), columnCount);
    settings.setValue(QStringLiteral("columns"), layout.columns);
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
    layout.columns = settings.value(QStringLiteral("columns")).toByteArray();
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
