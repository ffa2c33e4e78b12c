// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/dashboardcharts.h"
#include "ui/pages/page.h"

class QAbstractItemModel;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace mandate {

class BarTableModel;
class ChartRowsModel;
class ChartView;
class Dashboard;
class MessageLine;
class Session;
class TableView;

// One chart of the overview. Behind it, T or Enter away, stands its table, and behind each bar of that the
// rows which add up to it; Esc steps back.
class ChartCard : public QWidget
{
    Q_OBJECT

public:
    ChartCard(Session &session, Dashboard &dashboard, ChartId id, QWidget *parent = nullptr);

    ChartId chosen() const { return m_id; }
    void choose(ChartId id);
    // What the dashboard knows now; asks for it where it knows nothing.
    void refresh();
    // From the rows to the table and from that to the chart; false where the chart is shown.
    bool stepBack();

signals:
    void wanted(const mandate::Destination &destination);
    void chartChosen(mandate::ChartId id);
    void printWanted(const mandate::BarChart &chart);
    void saveWanted(const mandate::BarChart &chart);
    void statusText(const QString &text);

private:
    void makeMenu();
    void addAction(const QString &text, void (ChartCard::*act)());
    void makeFaces();
    void show(const BarChart &chart);
    void showTable();
    void setTable(QAbstractItemModel *model);
    void openBar(std::size_t place, const std::optional<std::size_t> &part);
    void showRows(std::size_t bar);
    void showFailed(const Error &error);
    void openLine(const QModelIndex &index);
    void openClicked(const QPointF &value);
    void take(ChartId id);
    void copyPicture();
    void copyTable();
    void print();
    void save();

    Dashboard &m_dashboard;
    ChartId m_id;
    BarTableModel *m_bars;
    ChartRowsModel *m_rows;
    QPushButton *m_title;
    QLabel *m_note;
    MessageLine *m_message;
    QStackedWidget *m_faces;
    QLabel *m_waiting;
    ChartView *m_chart;
    QScrollArea *m_scroll;
    TableView *m_table;
    bool m_showsRows = false; // of one bar, not the bars
};

} // namespace mandate
