// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>

namespace mandate {

class MainWindow;

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
// Shows every page of the rail in turn.
void onEveryPage(QWidget &window, const std::function<void(const QString &page)> &look);

} // namespace mandate
