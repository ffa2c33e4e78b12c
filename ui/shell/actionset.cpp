// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actionset.h"

#include "ui/shell/actiontable.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pageframe.h"
#include "ui/shell/pagetable.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QVariant>

namespace mandate {

namespace {

constexpr QChar Ellipsis = u'…';
constexpr const char *Standard = "standardKeys"; // what the program itself gives an action

// Some have more than one; the first is the one that is shown.
QList<QKeySequence> allStandardKeys(QAction &action)
{
    if (!action.property(Standard).isValid())
        action.setProperty(Standard,
                           QKeySequence::listToString(action.shortcuts(), QKeySequence::PortableText));
    return QKeySequence::listFromString(action.property(Standard).toString(), QKeySequence::PortableText);
}

QKeySequence standardKeys(QAction &action)
{
    return allStandardKeys(action).value(0);
}

QString withoutMark(QString text)
{
    return text.remove(u'&');
}

} // namespace

ActionSet::ActionSet(MainWindow &window, QMenuBar &bar) : QObject(&window), m_window(window)
{
    makeMenus(bar);
    makePageActions();
    connect(m_menus[Menu::Record], &QMenu::aboutToShow, this, &ActionSet::showRecordMenu);
}

QAction *ActionSet::add(Menu menu, const char *name, const QString &text, const QString &keys)
{
    QAction *made = m_menus[menu]->addAction(text);
    made->setIconText(withoutMark(text)); // keeps the name where the text goes on to say more, as of Undo
    made->setObjectName(QLatin1String(name));
    made->setShortcut(QKeySequence(keys));
    m_own.emplace_back(made, menu);
    return made;
}

void ActionSet::makeMenus(QMenuBar &bar)
{
    for (int menu = int(Menu::File); menu <= int(Menu::Help); ++menu)
        m_menus[Menu(menu)] = bar.addMenu(title(Menu(menu)));
    for (const ActionEntry &entry : actionTable()) {
        if (!entry.name) {
            m_menus[entry.menu]->addSeparator();
            continue;
        }
        QAction *made = add(entry.menu, entry.name, entry.translatedText(), QLatin1String(entry.keys));
        connect(made, &QAction::triggered, this, [this, act = entry.act] { act(m_window); });
        if (made->objectName() == QLatin1String("open"))
            m_recent = m_menus[Menu::File]->addMenu(tr("Open &recent"));
    }
    for (auto &[kind, menu] : m_menus)
        menu->menuAction()->setVisible(!menu->isEmpty());
}

// Alt+1 is the first page of the rail.
void ActionSet::makePageActions()
{
    int place = 0;
    for (const PageEntry &entry : pageTable()) {
        QAction *made =
            add(Menu::View, entry.name, entry.translatedTitle(), QStringLiteral("Alt+%1").arg(++place));
        connect(made, &QAction::triggered, this,
                [this, kind = entry.kind] { m_window.frame().showPage(kind); });
    }
}

std::vector<KnownAction> ActionSet::all() const
{
    std::vector<KnownAction> known;
    for (const auto &[action, menu] : m_own)
        known.push_back({action, withoutMark(title(menu)), std::nullopt});
    const std::map<PageKind, Page *> &pages = m_window.frame().pages();
    for (const PageEntry &entry : pageTable())
        if (const auto page = pages.find(entry.kind); page != pages.end())
            for (QAction *action : page->second->actions())
                if (!action->isSeparator())
                    known.push_back({action, withoutMark(entry.translatedTitle()), entry.kind});
    return known;
}

// Only what has a name can be remembered.
std::vector<ShortcutRow> ActionSet::shortcuts() const
{
    std::vector<ShortcutRow> rows;
    for (const KnownAction &known : all())
        if (!known.action->objectName().isEmpty())
            rows.push_back({known.action->objectName(), known.action->iconText().remove(Ellipsis),
                            known.place, known.page.has_value(), known.action->shortcut(),
                            standardKeys(*known.action)});
    return rows;
}

void ActionSet::apply(const std::map<QString, QString> &shortcuts)
{
    for (const KnownAction &known : all()) {
        const QList<QKeySequence> standard = allStandardKeys(*known.action);
        const auto chosen = shortcuts.find(known.action->objectName());
        known.action->setShortcuts(chosen == shortcuts.end() ? standard
                                                             : QList{QKeySequence(chosen->second)});
    }
}

QAction *ActionSet::action(const char *name) const
{
    for (const auto &[action, menu] : m_own)
        if (action->objectName() == QLatin1String(name))
            return action;
    return nullptr;
}

void ActionSet::showRecordMenu()
{
    QMenu *record = m_menus[Menu::Record];
    record->clear();
    record->addActions(m_window.frame().page()->actions());
    record->menuAction()->setVisible(!record->isEmpty());
}

QString plainText(const QAction &action)
{
    return withoutMark(action.text()).remove(Ellipsis);
}

} // namespace mandate
