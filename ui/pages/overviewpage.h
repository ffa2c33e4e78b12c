// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/barchart.h"
#include "ui/pages/page.h"

#include <QTimer>

#include <vector>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QStackedWidget;

namespace mandate {

class ChartCard;
class Dashboard;
class MessageLine;
class Session;
class TableView;
class TasksModel;

// What waits for somebody at the left, how the year stands in a few charts at the right.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Session &session, QWidget *parent = nullptr);

    void open(const Destination &destination) override;
    PageHead head() const override;
    bool stepBack() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeTasks();
    QWidget *makeCharts();
    void makeActions();
    void addAction(const char *name, const QString &text, void (OverviewPage::*act)());
    void reflow();
    void beginAnew();
    void takeNews();
    void refresh();
    void showTasks();
    void openTask(const QModelIndex &index);
    void keepCharts();
    void printAll();
    void saveAll();
    void print(const std::vector<BarChart> &charts);
    void save(const std::vector<BarChart> &charts);
    std::vector<BarChart> shownCharts() const;

    Session &m_session;
    Dashboard *m_dashboard;
    TasksModel *m_tasks;
    QStackedWidget *m_stack;
    MessageLine *m_message;
    QLabel *m_tasksTitle;
    QLabel *m_tasksNote;
    TableView *m_table;
    std::vector<ChartCard *> m_cards;
    QBoxLayout *m_halves = nullptr;
    QGridLayout *m_grid = nullptr;
    QTimer m_news; // several saves in a row are counted once
    bool m_isStale = false;
};

} // namespace mandate
