// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/cascade.h"

#include <QModelIndex>
#include <QString>

#include <functional>

class QWidget;

namespace mandate {

class MainWindow;

// Leads through all that the window can show on the register that is open, as an officer comes to it: every
// page with its tabs and panels, every dialog, every menu.
class Tour
{
public:
    // Called in every place with its name and the window that shows it.
    using Look = std::function<void(const QString &place, QWidget &shown)>;

    Tour(MainWindow &window, Look look) : m_window(window), m_look(std::move(look)) {}

    void everything();
    void start();
    void overview();
    void cascade();
    void agreements();
    void agreement();
    // An import of a spreadsheet, up to what it would do.
    void returns(const QString &spreadsheet);
    void differences();
    void auditTrail();
    void settings();
    void shell();

private:
    void look(const QString &place);
    void lookAtTabs(const QString &place, QWidget *tabs);
    // Opened by an action of the window; closed again once it was looked at.
    void lookAtDialog(const QString &place, const char *action);
    void press(const char *action);
    void stepBack();
    QModelIndex rowOf(CascadeKind kind);

    MainWindow &m_window;
    Look m_look;
};

} // namespace mandate
