// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/cascadefilter.h"
#include "ui/pages/page.h"

class QLabel;
class QSplitter;

namespace mandate {

class AskPanel;
class BreakdownPanel;
class CascadeEdits;
class CascadeFilterBar;
class CascadeModel;
class CascadePanel;
class FinderPanel;
class MessageLine;
class Session;
class TreeView;
struct CascadePlace;

// The target tree with what it is filtered by, and beside it what the chosen row is.
class CascadeTab : public QWidget
{
    Q_OBJECT

public:
    explicit CascadeTab(Session &session, QWidget *parent = nullptr);

    // The row of the tree that is chosen, or null.
    const CascadeRow *current() const;
    CascadePlace place() const;
    // Opens the tree down to a record.
    void reveal(const CascadeNode &node);
    // To a record of whatever kind: in the tree, or in its agreement where it hangs nowhere.
    void goTo(const Uuid &record);
    void focusFilter();
    bool stepBack();

    void addPlan();
    void addPillar();
    void addKra();
    void addKpi();
    void withdraw();
    void align();
    void breakDown();
    void edit();

signals:
    void loaded(bool isEmpty);
    void currentChanged();
    void wanted(const mandate::Destination &destination);
    void statusText(const QString &text);

private:
    void makeTree();
    QWidget *makeLeft();
    void connectPanel();
    void connectTree();
    const CascadeRow *parentOf(const QModelIndex &index) const;
    void choose(const QModelIndex &index);
    void openRow(const CascadeRow &row);
    void showCurrent();
    void showLoaded();
    void tellChoice();
    void filter();
    void takeMatches(const Result<CascadeMatches> &matches);
    void takePaths(const Result<std::vector<CascadePath>> &paths);
    void follow(const CascadePath &path);
    void followOn();

    Session &m_session;
    CascadeModel *m_model;
    CascadeFilterBar *m_filter;
    QLabel *m_path;
    MessageLine *m_message;
    AskPanel *m_asked;
    FinderPanel *m_finder;
    TreeView *m_tree;
    CascadePanel *m_panel;
    BreakdownPanel *m_breakdown = nullptr; // made as it is first wanted
    QSplitter *m_left;
    CascadeEdits *m_edits;
    bool m_isFiltering = false;
    bool m_isSearching = false;
    bool m_isFilterStale = false;  // something was typed while it was searched
    std::vector<Uuid> m_following; // what is still to be opened on the way to a record
};

} // namespace mandate
