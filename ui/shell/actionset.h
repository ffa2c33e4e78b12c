// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/shortcutmodel.h"
#include "ui/pages/page.h"

#include <QObject>
#include <QPointer>

#include <map>
#include <optional>

class QAction;
class QMenu;
class QMenuBar;

namespace mandate {

class MainWindow;
class PageFrame;
enum class Menu;

// An action, where it is found, and the page it needs.
struct KnownAction
{
    QPointer<QAction> action;
    QString place;
    std::optional<PageKind> page;
};

// All actions of the window and of its pages: their menus and their keys.
class ActionSet : public QObject
{
    Q_OBJECT

public:
    ActionSet(MainWindow &window, QMenuBar &bar);

    std::vector<KnownAction> all() const;
    std::vector<ShortcutRow> shortcuts() const;
    // Gives every action its standard keys, or those named here.
    void apply(const std::map<QString, QString> &shortcuts);
    QAction *action(const char *name) const;
    // For the registers opened last.
    QMenu *recentMenu() const { return m_recent; }
    // The menu Record holds what the shown page can do.
    void showRecordMenu();

private:
    void makeMenus(QMenuBar &bar);
    void makePageActions();
    QAction *add(Menu menu, const char *name, const QString &text, const QString &keys);

    MainWindow &m_window;
    std::map<Menu, QMenu *> m_menus;
    QMenu *m_recent = nullptr;
    std::vector<std::pair<QAction *, Menu>> m_own;
};

// Without the marks of a menu: "Open register".
QString plainText(const QAction &action);

} // namespace mandate
