// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/importplanner.h"

#include "ui/session/answer.h"
#include "ui/session/session.h"

namespace mandate {

namespace {

constexpr int PlanAfter = 250; // milliseconds without another change

} // namespace

ImportPlanner::ImportPlanner(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(PlanAfter);
    connect(&m_waiting, &QTimer::timeout, this, &ImportPlanner::due);
}

ImportPlanner::~ImportPlanner()
{
    stopRunning();
}

void ImportPlanner::stopRunning()
{
    if (m_isStopped)
        *m_isStopped = true;
    m_isStopped.reset();
}

void ImportPlanner::stop()
{
    stopRunning();
    m_waiting.stop();
}

void ImportPlanner::planLater()
{
    stopRunning();
    m_waiting.start();
}

void ImportPlanner::plan(const ImportRequest &request)
{
    stop();
    m_isStopped = std::make_shared<std::atomic_bool>(false);
    const auto question = [request, isStopped = m_isStopped](const Store &store,
                                                             const LongWork &work) -> Answer {
        const auto stopped = [&] { return *isStopped || work.isCancelled(); };
        return prepareImport(store.database(), request, stopped).map([](PreparedImport made) {
            return std::make_shared<PreparedImport>(std::move(made));
        });
    };
    whenAnswered(m_session.report(tr("Checking %1").arg(request.source->name), question), this,
                 [this, asked = m_isStopped](const Answer &answer) {
                     if (asked != m_isStopped)
                         return;
                     m_isStopped.reset();
                     emit planned(answer);
                 });
}

} // namespace mandate
