// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importrequest.h"

#include <QObject>
#include <QTimer>

#include <atomic>

namespace mandate {

class Session;

// Finds out in the background what an import would do, a moment after the last change to it. Only the last
// request counts: one under way is stopped by the next.
class ImportPlanner : public QObject
{
    Q_OBJECT

public:
    using Answer = Result<std::shared_ptr<PreparedImport>>;

    explicit ImportPlanner(Session &session, QObject *parent = nullptr);
    ~ImportPlanner() override;

    // Says due() once nothing more has come for a moment.
    void planLater();
    void plan(const ImportRequest &request);
    void stop();
    bool isWorking() const { return m_isStopped || m_waiting.isActive(); }

signals:
    void due();
    void planned(const mandate::ImportPlanner::Answer &answer);

private:
    void stopRunning();

    Session &m_session;
    std::shared_ptr<std::atomic_bool> m_isStopped; // of what runs
    QTimer m_waiting;
};

} // namespace mandate
