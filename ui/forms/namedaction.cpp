// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/namedaction.h"

#include <QAction>
#include <QWidget>

namespace mandate {

QAction *addNamedAction(QWidget &owner, const char *name, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(text, &owner);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    owner.addAction(action);
    return action;
}

QAction *addLocalAction(QWidget &owner, const char *name, const QString &text, const QKeySequence &keys)
{
    QAction *action = addNamedAction(owner, name, text, keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

} // namespace mandate
