// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

class QAction;
class QString;
class QWidget;

namespace mandate {

// An action of a widget, as the menu, the command palette and its keys find it. Its name never changes.
QAction *addNamedAction(QWidget &owner, const char *name, const QString &text, const QKeySequence &keys = {});
// One whose keys count only where its owner has the focus.
QAction *addLocalAction(QWidget &owner, const char *name, const QString &text, const QKeySequence &keys = {});

} // namespace mandate
