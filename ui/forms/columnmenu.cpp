// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/columnmenu.h"

#include "ui/forms/tableview.h"
#include "ui/look/roles.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(forms)
};

QString titleOf(const TableView &table, int column)
{
    return table.model()->headerData(column, Qt::Horizontal).toString();
}

void add(QMenu &menu, const QString &text, TableView &table, const Arrangement &arrangement)
{
    menu.addAction(text, &table, [&table, arrangement] { table.arrange(arrangement); });
}

void addSorts(QMenu &menu, TableView &table, int column)
{
    const Arrangement &now = table.arrangement();
    add(menu, Text::tr("Sort &ascending"), table, now.sortedBy({column, false}, false));
    add(menu, Text::tr("Sort &descending"), table, now.sortedBy({column, true}, false));
    const bool isByOther = std::any_of(now.sorts.begin(), now.sorts.end(),
                                       [column](const SortKey &sort) { return sort.column != column; });
    if (isByOther)
        add(menu, Text::tr("&Then sort by this column"), table, now.sortedBy({column, false}, true));
    if (!now.sorts.empty())
        add(menu, Text::tr("&No sorting"), table, {{}, now.conditions, now.group});
}

void addGroups(QMenu &menu, TableView &table, int column)
{
    const Arrangement &now = table.arrangement();
    if (!table.model()->headerData(column, Qt::Horizontal, UniqueRole).toBool())
        add(menu, Text::tr("&Group by %1").arg(titleOf(table, column)), table,
            {now.sorts, now.conditions, column});
    if (now.group)
        add(menu, Text::tr("N&o grouping"), table, {now.sorts, now.conditions, {}});
}

void addColumns(QMenu &menu, TableView &table)
{
    QMenu *columns = menu.addMenu(Text::tr("&Columns"));
    columns->setObjectName(QStringLiteral("columns"));
    for (int place = 0; place < table.horizontalHeader()->count(); ++place) {
        const int column = table.horizontalHeader()->logicalIndex(place);
        QAction *action = columns->addAction(titleOf(table, column));
        action->setCheckable(true);
        action->setChecked(!table.isColumnHidden(column));
        QObject::connect(action, &QAction::toggled, &table,
                         [&table, column](bool shown) { table.showColumn(column, shown); });
    }
    columns->addSeparator();
    columns->addAction(Text::tr("&Reset columns"), &table, [&table] { table.resetColumns(); });
}

} // namespace

void fillColumnMenu(QMenu &menu, TableView &table, int column)
{
    if (!table.model()->headerData(column, Qt::Horizontal, FixedRole).toBool()) {
        addSorts(menu, table, column);
        menu.addSeparator();
        addGroups(menu, table, column);
        menu.addSeparator();
    }
    if (table.shownColumns().size() > 1)
        menu.addAction(Text::tr("&Hide %1").arg(titleOf(table, column)), &table,
                       [&table, column] { table.showColumn(column, false); });
    addColumns(menu, table);
    menu.addSeparator();
    QAction *filters = menu.addAction(Text::tr("&Filter row"));
    filters->setCheckable(true);
    filters->setChecked(table.hasFilterRow());
    QObject::connect(filters, &QAction::toggled, &table, &TableView::showFilterRow);
}

} // namespace mandate
