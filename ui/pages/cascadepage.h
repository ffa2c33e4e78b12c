// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QStackedWidget;

namespace mandate {

class CascadeTab;
class ChartTab;
class GapsTab;
class Session;
class TabStack;

// The cascade from the plan down to the person: as a tree to work in, as a chart to print, and its gaps.
class CascadePage : public Page
{
    Q_OBJECT

public:
    explicit CascadePage(Session &session, QWidget *parent = nullptr);

    // A record is found by its identity, whatever its kind; the item of a destination is not used here.
    void open(const Destination &destination) override;
    PageHead head() const override;
    bool stepBack() override;

private:
    struct Entry;
    static const std::vector<Entry> &entries();

    QWidget *makeLesson();
    void makeActions();
    void showFace(int face);
    void showLoaded(bool isEmpty);
    void enableActions();
    void printChart();
    void saveChartPdf();
    void saveChartSvg();
    ChartTab *chart();

    Session &m_session;
    QStackedWidget *m_stack;
    TabStack *m_tabs;
    CascadeTab *m_tree;
    QWidget *m_chartFace;
    QWidget *m_gapsFace;
    ChartTab *m_chart = nullptr; // made as they are first shown
    GapsTab *m_gaps = nullptr;
};

} // namespace mandate
