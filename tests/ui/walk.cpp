// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/walk.h"

#include "ui/forms/chip.h"
#include "ui/forms/elidedlabel.h"
#include "ui/look/roles.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>

namespace mandate {

namespace {

constexpr int MostRows = 40;
constexpr int RoundText = 16; // px of a closed list that are not its words

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
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget.parentWidget());
    return (area && area->viewport() == &widget) || qobject_cast<const QScrollBar *>(&widget)
           || qobject_cast<const QHeaderView *>(&widget)
           || qobject_cast<const QAbstractItemView *>(widget.parentWidget())
           || widget.objectName().startsWith(QLatin1String("qt_"));
}

// Elided words are said whole by a tooltip and to a screen reader.
bool saysWhole(const QWidget &widget)
{
    return !widget.toolTip().isEmpty() || qobject_cast<const ElidedLabel *>(&widget)
           || qobject_cast<const QTabBar *>(widget.parentWidget());
}

QString cutSection(const QHeaderView &header)
{
    const QAbstractItemModel *model = header.model();
    for (int section = 0; model && section < model->columnCount(); ++section) {
        const QString title = model->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        if (!header.isSectionHidden(section) && header.orientation() == Qt::Horizontal
            && model->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty()
            && header.fontMetrics().horizontalAdvance(title) > header.sectionSize(section))
            return title;
    }
    return {};
}

bool isCut(const QLabel &label)
{
    if (label.text().isEmpty())
        return false;
    return label.wordWrap() ? label.heightForWidth(label.width()) > label.height() + 1
                            : label.sizeHint().width() > label.width() + 1;
}

// The words of a control that has no room for them; empty where all of them are seen.
QString cutTextOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return isCut(*label) ? label->text() : QString();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->sizeHint().width() > button->width() + 1 ? button->text() : QString();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return box->fontMetrics().horizontalAdvance(box->currentText()) + RoundText > box->width()
                   ? box->currentText()
                   : QString();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return line->text().isEmpty()
                       && line->fontMetrics().horizontalAdvance(line->placeholderText()) > line->width()
                   ? line->placeholderText()
                   : QString();
    const auto *header = qobject_cast<const QHeaderView *>(&widget);
    return header ? cutSection(*header) : QString();
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

QStringList cutTexts(QWidget &window)
{
    QStringList cut;
    for (QWidget *widget : window.findChildren<QWidget *>())
        if (widget->isVisible() && !widget->visibleRegion().isEmpty() && !saysWhole(*widget))
            if (const QString text = cutTextOf(*widget); !text.isEmpty())
                cut += placeOf(*widget) + QLatin1String(": ") + text;
    return cut;
}

QStringList strayControls(QWidget &window)
{
    QStringList stray;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || isInner(*widget))
            continue;
        const QWidget *inside = widget;
        for (const QWidget *above = widget->parentWidget(); above && !inside->isWindow();
             inside = above, above = above->parentWidget()) {
            if (qobject_cast<const QAbstractScrollArea *>(above->parentWidget()))
                break; // is scrolled into view
            if (!above->rect().adjusted(-1, -1, 1, 1).contains(inside->geometry())) {
                stray += placeOf(*widget);
                break;
            }
        }
    }
    return stray;
}

QStringList wordlessStates(QWidget &window)
{
    QStringList wordless;
    for (const QAbstractItemView *view : window.findChildren<QAbstractItemView *>()) {
        const QAbstractItemModel *model = view->isVisible() ? view->model() : nullptr;
        for (int row = 0; model && row < std::min(MostRows, model->rowCount()); ++row)
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex index = model->index(row, column);
                const bool hasState = index.data(StatusRole).isValid() || index.data(ShareRole).isValid();
                if (hasState && index.data().toString().isEmpty()
                    && index.data(Qt::AccessibleTextRole).toString().isEmpty())
                    wordless += placeOf(*view) + QStringLiteral(" cell %1,%2").arg(row).arg(column);
            }
    }
    for (const Chip *chip : window.findChildren<Chip *>())
        if (chip->isVisible() && chip->text().isEmpty())
            wordless += placeOf(*chip);
    return wordless;
}

QStringList lockedValues(QWidget &window)
{
    QStringList locked;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *line = qobject_cast<QLineEdit *>(widget);
        const auto *area = qobject_cast<QPlainTextEdit *>(widget);
        const auto *box = qobject_cast<QComboBox *>(widget);
        const bool hasValue = (line && !line->text().isEmpty()) || (area && !area->toPlainText().isEmpty())
                              || (box && !box->currentText().isEmpty());
        if (hasValue && widget->isVisible() && !isInner(*widget)
            && !qobject_cast<QComboBox *>(widget->parentWidget())
            && !qobject_cast<QAbstractSpinBox *>(widget->parentWidget())
            && widget->parentWidget()->isEnabled() // else nothing is open there
            && (!widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus)))
            locked += placeOf(*widget);
    }
    return locked;
}

} // namespace mandate
