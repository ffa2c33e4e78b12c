// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/walk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>

namespace mandate {

namespace {

constexpr int MostRows = 40;

QString placeOf(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *above = &widget; above && path.size() < 4; above = above->parentWidget())
        path.prepend(QString::fromLatin1(above->metaObject()->className()) + u' ' + above->objectName());
    return path.join(QStringLiteral(" / "));
}

void addProperties(std::vector<SeenText> &texts, const QWidget &widget)
{
    for (const char *name : {"text", "title", "placeholderText", "toolTip", "statusTip", "whatsThis",
                             "accessibleName", "accessibleDescription", "windowTitle"})
        if (const QVariant value = widget.property(name); !value.toString().isEmpty())
            texts.push_back({placeOf(widget) + u' ' + QLatin1String(name), value.toString()});
}

void addCells(std::vector<SeenText> &texts, const QAbstractItemView &view)
{
    const QAbstractItemModel *model = view.model();
    if (!model)
        return;
    for (int column = 0; column < model->columnCount(); ++column) {
        texts.push_back({placeOf(view) + " header",
                         model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()});
        for (int row = 0; row < std::min(MostRows, model->rowCount()); ++row)
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                texts.push_back({placeOf(view) + QStringLiteral(" cell %1,%2").arg(row).arg(column),
                                 model->index(row, column).data(role).toString()});
    }
}

void addActions(std::vector<SeenText> &texts, const QWidget &widget)
{
    for (const QAction *action : widget.actions()) {
        texts.push_back({placeOf(widget) + " action", action->text()});
        texts.push_back({placeOf(widget) + " action", action->toolTip()});
    }
}

bool isInner(const QWidget &widget)
{
    return qobject_cast<const QScrollBar *>(&widget) || qobject_cast<const QHeaderView *>(&widget)
           || qobject_cast<const QAbstractItemView *>(widget.parentWidget())
           || widget.objectName().startsWith(QLatin1String("qt_"));
}

} // namespace

std::vector<SeenText> textsIn(QWidget &window)
{
    std::vector<SeenText> texts;
    QList<QWidget *> widgets = window.findChildren<QWidget *>();
    widgets.prepend(&window);
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() && !qobject_cast<const QMenu *>(widget))
            continue;
        addProperties(texts, *widget);
        addActions(texts, *widget);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            addCells(texts, *view);
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                texts.push_back({placeOf(*widget) + " tab", tabs->tabText(tab)});
    }
    return texts;
}

QStringList namelessControls(QWidget &window)
{
    QStringList nameless;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || isInner(*widget))
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            nameless += placeOf(*widget);
    }
    return nameless;
}

void onEveryPage(QWidget &window, const std::function<void(const QString &page)> &look)
{
    auto *rail = window.findChild<QListWidget *>(QStringLiteral("rail"));
    for (int page = 0; rail && page < rail->count(); ++page) {
        rail->setCurrentRow(page);
        QTest::qWait(200); // pages ask for what they show
        look(rail->item(page)->text());
    }
}

} // namespace mandate
