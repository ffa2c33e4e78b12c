// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/dashboard.h"

#include "ui/session/answer.h"
#include "ui/session/session.h"

namespace mandate {

Dashboard::Dashboard(Session &session, QObject *parent) : QObject(parent), m_session(session) {}

const BarChart *Dashboard::chart(ChartId id)
{
    Entry &entry = m_entries[id];
    if (!entry.isFresh && !entry.isRunning && !m_session.path().isEmpty())
        ask(id);
    return entry.chart ? &*entry.chart : nullptr;
}

void Dashboard::markStale()
{
    for (auto &entry : m_entries)
        entry.second.isFresh = false;
}

void Dashboard::forget()
{
    m_entries.clear();
    ++m_generation;
}

// What changes while it is read makes it stale at once, and it is read again when next asked for.
void Dashboard::ask(ChartId id)
{
    Entry &entry = m_entries[id];
    entry.isFresh = true;
    entry.isRunning = true;
    const auto question = [id, cycle = m_session.cycle()](const Store &store) {
        return readChart(store.database(), id, QDate::currentDate(), cycle);
    };
    whenAnswered(m_session.report(question), this,
                 [this, id, asked = m_generation](const Result<BarChart> &chart) { take(id, chart, asked); });
}

void Dashboard::take(ChartId id, const Result<BarChart> &chart, int asked)
{
    if (asked != m_generation)
        return;
    Entry &entry = m_entries[id];
    entry.isRunning = false;
    if (!chart) {
        emit failed(id, chart.error());
        return;
    }
    entry.chart = *chart;
    emit arrived(id);
}

} // namespace mandate
