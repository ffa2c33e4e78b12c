// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/cascade.h"
#include "ui/pages/page.h"

class QLabel;
class QMimeData;
class QModelIndex;
class QSplitter;

namespace mandate {

class AskPanel;
class BreakdownPanel;
class CascadeEdits;
class CascadeFilterBar;
class CascadeFiltering;
class CascadeGuide;
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
    void move();
    void breakDown();
    void edit();

signals:
    void loaded(bool isEmpty);
    void currentChanged();
    void wanted(const mandate::Destination &destination);
    void statusText(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTree();
    QWidget *makeLeft();
    void connectFilter();
    void connectGuide();
    void connectPanel();
    void connectTree();
    void keepColumns();
    void choose(const QModelIndex &index);
    void openRow(const CascadeRow &row);
    void showCurrent();
    void showPath();
    void showHint(const QModelIndex &onto, const QMimeData *dragged, Qt::DropAction action);
    void showLoaded();
    void tellChoice();
    void showFound();

    Session &m_session;
    CascadeModel *m_model;
    CascadeFilterBar *m_filter;
    CascadeFiltering *m_filtering;
    QLabel *m_path;
    MessageLine *m_message;
    AskPanel *m_asked;
    FinderPanel *m_finder;
    TreeView *m_tree;
    CascadePanel *m_panel;
    BreakdownPanel *m_breakdown = nullptr; // made as it is first wanted
    QSplitter *m_left;
    CascadeEdits *m_edits;
    CascadeGuide *m_guide;
    CascadeNode m_chosen;    // the row chosen last
    bool m_isNarrow = false; // no room for the panel beside the tree
};

} // namespace mandate
