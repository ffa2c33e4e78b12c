// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actiontable.h"

#include "ui/shell/cyclechooser.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pageframe.h"
#include "ui/shell/registers.h"

#include <QCoreApplication>
#include <QWhatsThis>

namespace mandate {

namespace {

constexpr const char *Titles[] = {
    QT_TRANSLATE_NOOP("mandate::MainWindow", "&File"),  QT_TRANSLATE_NOOP("mandate::MainWindow", "&Edit"),
    QT_TRANSLATE_NOOP("mandate::MainWindow", "&View"),  QT_TRANSLATE_NOOP("mandate::MainWindow", "&Record"),
    QT_TRANSLATE_NOOP("mandate::MainWindow", "&Cycle"), QT_TRANSLATE_NOOP("mandate::MainWindow", "Re&ports"),
    QT_TRANSLATE_NOOP("mandate::MainWindow", "&Tools"), QT_TRANSLATE_NOOP("mandate::MainWindow", "&Help"),
};

using Window = MainWindow;

constexpr ActionEntry Table[] = {
    {Menu::File, "start", QT_TRANSLATE_NOOP("mandate::MainWindow", "&New register or demonstration…"),
     "Ctrl+N", [](Window &window) { window.showStart(); }},
    {Menu::File, "open", QT_TRANSLATE_NOOP("mandate::MainWindow", "&Open register…"), "Ctrl+O",
     [](Window &window) { window.registers().chooseAndOpen(); }},
    {Menu::File, nullptr, nullptr, nullptr, nullptr},
    {Menu::File, "quit", QT_TRANSLATE_NOOP("mandate::MainWindow", "&Quit"), "Ctrl+Q",
     [](Window &window) { window.close(); }},
    {Menu::Edit, "undo", QT_TRANSLATE_NOOP("mandate::MainWindow", "&Undo"), "Ctrl+Z",
     [](Window &window) { window.undo(); }},
    {Menu::Edit, "redo", QT_TRANSLATE_NOOP("mandate::MainWindow", "&Redo"), "Ctrl+Shift+Z",
     [](Window &window) { window.redo(); }},
    {Menu::Edit, nullptr, nullptr, nullptr, nullptr},
    {Menu::Edit, "find", QT_TRANSLATE_NOOP("mandate::MainWindow", "&Find anything…"), "Ctrl+K",
     [](Window &window) { window.find(); }},
    {Menu::View, "back", QT_TRANSLATE_NOOP("mandate::MainWindow", "&Back"), "Alt+Left",
     [](Window &window) { window.frame().goBack(); }},
    {Menu::View, "forward", QT_TRANSLATE_NOOP("mandate::MainWindow", "&Forward"), "Alt+Right",
     [](Window &window) { window.frame().goForward(); }},
    {Menu::View, "foldRail", QT_TRANSLATE_NOOP("mandate::MainWindow", "Fold the list of &pages"), "Ctrl+B",
     [](Window &window) { window.foldRail(); }},
    {Menu::View, nullptr, nullptr, nullptr, nullptr},
    {Menu::Cycle, "chooseCycle", QT_TRANSLATE_NOOP("mandate::MainWindow", "&Choose the cycle…"),
     "Ctrl+Shift+Y", [](Window &window) { window.cycles().showPopup(); }},
    {Menu::Cycle, "newCycle", QT_TRANSLATE_NOOP("mandate::MainWindow", "&New cycle…"), "Ctrl+Shift+T",
     [](Window &window) { window.frame().makeCycle(); }},
    {Menu::Cycle, "editCycle", QT_TRANSLATE_NOOP("mandate::MainWindow", "&Edit the cycle…"), "Ctrl+Shift+D",
     [](Window &window) { window.frame().editCycle(); }},
    {Menu::Cycle, "closeCycle", QT_TRANSLATE_NOOP("mandate::MainWindow", "C&lose and reopen…"),
     "Ctrl+Shift+K", [](Window &window) { window.frame().closeCycle(); }},
    {Menu::Help, "help", QT_TRANSLATE_NOOP("mandate::MainWindow", "&Help for this page"), "F1",
     [](Window &window) { window.help(); }},
    {Menu::Help, "whatsThis", QT_TRANSLATE_NOOP("mandate::MainWindow", "&What is this?"), "Shift+F1",
     [](Window &) { QWhatsThis::enterWhatsThisMode(); }},
    {Menu::Help, "about", QT_TRANSLATE_NOOP("mandate::MainWindow", "&About Mandate"), "",
     [](Window &window) { window.about(); }},
};

} // namespace

QString title(Menu menu)
{
    return QCoreApplication::translate("mandate::MainWindow", Titles[int(menu)]);
}

QString ActionEntry::translatedText() const
{
    return QCoreApplication::translate("mandate::MainWindow", text);
}

std::span<const ActionEntry> actionTable()
{
    return Table;
}

} // namespace mandate
