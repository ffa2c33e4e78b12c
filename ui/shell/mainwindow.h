// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QMainWindow>

#include <map>

class QLabel;

namespace mandate {

class PageFrame;
class Rail;
enum class Menu;

// The window: rail, pages, menus and status bar. What an action does is one line of the action table.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Session &session, QWidget *parent = nullptr);
    ~MainWindow() override;

    void open(const QString &path);
    void chooseFile();
    void undo();
    void redo();
    void foldRail();
    void about();
    PageFrame &frame() const { return *m_frame; }

private:
    void makeFrame();
    void makeActions();
    void makePageActions();
    void makeStatusBar();
    QAction *addAction(Menu menu, const char *name, const QString &text, const char *keys);
    void showTurned();
    void showMoved();
    void showUndo(const QString &undo, const QString &redo);
    void showState(Session::State state);
    QAction *action(const char *name) const;

    Session &m_session;
    Rail *m_rail;
    PageFrame *m_frame;
    std::map<Menu, QMenu *> m_menus;
    QLabel *m_file;
    QLabel *m_state;
};

} // namespace mandate
