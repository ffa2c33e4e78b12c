// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/dashboardcharts.h"

#include <QObject>

#include <functional>

namespace mandate {

class LongWork;
class Session;
class Store;
struct Error;

// The charts of the open register: each is read in the background as it is first asked for, and again once
// things have changed; until then the last one stands.
class Dashboard : public QObject
{
    Q_OBJECT

public:
    explicit Dashboard(Session &session, QObject *parent = nullptr);

    // Null until it has arrived.
    const BarChart *chart(ChartId id);
    // They are what they were no longer; with another register or cycle not even the last ones are.
    void markStale();
    void forget();

signals:
    void arrived(mandate::ChartId id);
    void failed(mandate::ChartId id, const mandate::Error &error);

private:
    struct Entry
    {
        std::optional<BarChart> chart;
        bool isFresh = false;
        bool isRunning = false;
    };

    void ask(ChartId id);
    std::function<Result<BarChart>(const Store &, const LongWork &)> questionOf(ChartId id) const;
    void take(ChartId id, const Result<BarChart> &chart, int asked);

    Session &m_session;
    std::map<ChartId, Entry> m_entries;
    int m_generation = 0;
};

} // namespace mandate
