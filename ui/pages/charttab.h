// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/cascadechart.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace mandate {

class CascadeChart;
class MessageLine;
class Session;
class SheetView;

// The cascade as it will be printed, from a row or from all plans, so many levels deep.
class ChartTab : public QWidget
{
    Q_OBJECT

public:
    explicit ChartTab(Session &session, QWidget *parent = nullptr);

    // What is drawn from; null for all plans. It is drawn when the tab is looked at.
    void setRoot(const CascadeRow *row);
    void draw();
    bool hasChart() const;

    void print();
    void savePdf();
    void saveSvg();

private:
    QLayout *makeHead();
    void take(const Result<ChartNode> &root);
    QString title() const;
    QString askPath(const QString &caption, const QString &filter, const QString &suffix);
    void told(const Result<void> &saved, const QString &path);

    Session &m_session;
    QComboBox *m_from;
    QSpinBox *m_levels;
    MessageLine *m_message;
    SheetView *m_view;
    CascadeRow m_root;
    CascadeRow m_drawn; // what the chart shows is drawn from
    int m_generation = 0;
};

} // namespace mandate
