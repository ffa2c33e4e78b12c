// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/preferences.h"
#include "ui/session/session.h"

#include <QMainWindow>

class QStackedWidget;

namespace mandate {

class ActionSet;
class CommandPalette;
class CycleChooser;
class FrontDoor;
class HelpWindow;
class Page;
class PageFrame;
class Rail;
class Registers;
class StartPage;
enum class PageKind;
struct Finding;
struct KnownAction;

// The window: rail, pages, menus and status bar. What an action does is one line of the action table.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Session &session, const Preferences &preferences = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    void open(const QString &path);
    // A dropped file: a register is opened, anything else goes to the page that takes it.
    void take(const QString &path);
    void undo();
    void redo();
    void foldRail();
    void find();
    void help();
    void about();
    void showStart();
    PageFrame &frame() const { return *m_frame; }
    Registers &registers() const { return *m_registers; }
    CycleChooser &cycles() const { return *m_cycles; }

signals:
    void preferencesChanged(const mandate::Preferences &preferences);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeFrame();
    void makeRail();
    void connectStart();
    void connectSession();
    void showOpened();
    void showFrame();
    void showTurned();
    void showMoved();
    void showOutcome(const QFuture<Result<SaveId>> &saved);
    void showUndo(const QString &undo, const QString &redo);
    void showState();
    void showRecent();
    void showIcons();
    void showPreferences();
    void takePage(PageKind kind, Page *page);
    void showRail();
    void say(const Error &error);
    void prefer(const Preferences &preferences);
    void act(const KnownAction &known);
    void restoreLayout();

    Session &m_session;
    Preferences m_preferences;
    Rail *m_rail;
    StartPage *m_start;
    PageFrame *m_frame;
    QStackedWidget *m_faces;
    CycleChooser *m_cycles;
    Registers *m_registers;
    ActionSet *m_actions;
    CommandPalette *m_palette;
    FrontDoor *m_door;
    HelpWindow *m_help = nullptr;
    bool m_isFolded = false;
};

} // namespace mandate
