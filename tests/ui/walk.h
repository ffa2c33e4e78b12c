// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

namespace mandate {

// A text that a user can see or hear, and the widget it belongs to.
struct SeenText
{
    QString where;
    QString text;
};

// Every text of the shown widgets: labels, fields, titles, headers, cells, tooltips, names for screen
// readers.
std::vector<SeenText> textsIn(QWidget &window);
// Shown controls that take the keyboard and have no name for a screen reader.
QStringList namelessControls(QWidget &window);
// Shown words that have less room than they need, and no tooltip that says them whole.
QStringList cutTexts(QWidget &window);
// Shown controls that stand outside what holds them.
QStringList strayControls(QWidget &window);
// Shown states that only a colour or a shape tells.
QStringList wordlessStates(QWidget &window);
// Shown values that the keyboard does not reach.
QStringList lockedValues(QWidget &window);

} // namespace mandate
