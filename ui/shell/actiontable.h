// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace mandate {

class MainWindow;

// The menus of the window, in their order.
enum class Menu { File, Edit, View, Record, Cycle, Reports, Tools, Help };

QString title(Menu menu);

// One action of the frame: where it stands, what it is called, its keys as they are written in English, and
// what it does. A null name separates.
struct ActionEntry
{
    Menu menu;
    const char *name;
    const char *text;
    const char *keys;
    void (*act)(MainWindow &window);

    QString translatedText() const;
};

// What feeds menus, shortcuts and the command palette. Pages have their own in QWidget::actions().
std::span<const ActionEntry> actionTable();

} // namespace mandate
