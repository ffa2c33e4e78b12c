// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/dashboard.h"

#include "core/store/interruption.h"
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

std::function<Result<BarChart>(const Store &, const LongWork &)> Dashboard::questionOf(ChartId id) const
{
    return [id, cycle = m_session.cycle()](const Store &store, const LongWork &work) -> Result<BarChart> {
        if (work.isCancelled()) // while it waited for its turn
            return failure(Error::Kind::Refused, tr("The chart was not read, as it was cancelled."));
        const Interruption interruption(store.database(), [&work] { return work.isCancelled(); });
        return readChart(store.database(), id, QDate::currentDate(), cycle);
    };
}

// What changes while it is read makes it stale at once, and it is read again when next asked for.
void Dashboard::ask(ChartId id)
{
    Entry &entry = m_entries[id];
    entry.isFresh = true;
    entry.isRunning = true;
    const auto arrive = [this, id, asked = m_generation](const Result<BarChart> &chart) {
        take(id, chart, asked);
    };
    // The whole cascade is rolled up for this one; nobody has to wait for it.
    if (id == ChartId::Kras)
        return whenAnswered(m_session.report(titleOf(id), questionOf(id)), this, arrive);
    whenAnswered(m_session.report([read = questionOf(id)](const Store &store) {
        return read(store, LongWork(QString()));
    }),
                 this, arrive);
}

void Dashboard::take(ChartId id, const Result<BarChart> &chart, int asked)
{
    if (asked != m_generation)
        return;
    Entry &entry = m_entries[id];
    entry.isRunning = false;
    if (!chart) {
        entry.isFresh = false; // it can be asked for again
        emit failed(id, chart.error());
        return;
    }
    entry.chart = *chart;
    emit arrived(id);
}

} // namespace mandate
