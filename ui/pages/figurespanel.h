// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/kpi.h"
#include "core/reports/kpifigures.h"

#include <QLabel>

namespace mandate {

class ChartView;
class EntryTable;
class MessageLine;
class Save;
class SeriesModel;
class Session;

// What a KPI is to reach year by year and what it reached, to be typed into, with both as lines.
class FiguresPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FiguresPanel(Session &session, QWidget *parent = nullptr);

    void show(const KpiId &kpi);

private:
    void ask();
    void take(const std::optional<KpiFigures> &figures);
    void askResult();
    void drawChart(const KpiFigures &figures);
    void addChartActions();
    void printChart();
    void saveTarget(const FigureYear &year, const Figure &target, const QString &text);
    void saveActual(const FigureYear &year, const Figure &actual, const QString &text);
    void commit(Save save, const QString &year, int column, const QString &text);
    void sayProblem();

    Session &m_session;
    SeriesModel *m_model;
    EntryTable *m_table;
    MessageLine *m_message;
    ChartView *m_chart;
    QLabel *m_result;
    KpiId m_kpi;
};

} // namespace mandate
