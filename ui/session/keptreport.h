// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/answer.h"
#include "ui/session/session.h"

#include <QTimer>

namespace mandate {

// What a report nobody waits for said last. It is asked again once for a burst of changes, the one before is
// stopped as the next is asked, and what was cancelled or failed is asked again after a while.
template <typename Value>
class KeptReport
{
public:
    using Question = std::function<Result<Value>(const Store &)>;

    // What makes the question is called as it is asked; the other two as it was answered.
    KeptReport(Session &session, std::function<Question()> question, std::function<void()> arrived,
               std::function<void(const Error &)> failed)
        : m_session(session),
          m_question(std::move(question)),
          m_arrived(std::move(arrived)),
          m_failed(std::move(failed))
    {
        m_pause.setSingleShot(true);
        QObject::connect(&m_pause, &QTimer::timeout, &m_pause, [this] { ask(); });
    }
    ~KeptReport() { stop(); }
    KeptReport(const KeptReport &) = delete;
    KeptReport &operator=(const KeptReport &) = delete;

    // Null until it arrived.
    const std::shared_ptr<const Value> &value() const { return m_value; }
    // Asks, unless that was done since it was last forgotten.
    void want()
    {
        if (std::exchange(m_isWanted, true))
            return;
        if (m_value || m_work)
            m_pause.start(Pause);
        else
            ask();
    }
    // Something changed: it stands until it is wanted again and arrives.
    void forget() { m_isWanted = false; }
    // It speaks of something else, or nobody wants it any more.
    void drop()
    {
        stop();
        m_isWanted = false;
        m_value.reset();
    }

private:
    static constexpr int Pause = 1'000; // milliseconds
    static constexpr int AfterFailure = 30'000;

    void stop()
    {
        m_pause.stop();
        if (m_work)
            m_work->cancel();
        m_work.reset();
    }

    void ask()
    {
        stop();
        m_work = std::make_shared<LongWork>(QString());
        const auto question = [ask = m_question()](const Store &store) {
            return ask(store).map(
                [](Value &&read) { return std::make_shared<const Value>(std::move(read)); });
        };
        whenAnswered(m_session.report(m_work, question), &m_pause,
                     [this, work = m_work](const Result<std::shared_ptr<const Value>> &answer) {
                         if (work == m_work)
                             take(answer);
                     });
    }

    void take(const Result<std::shared_ptr<const Value>> &answer)
    {
        const bool isCancelled = std::exchange(m_work, nullptr)->isCancelled();
        if (answer) {
            m_value = *answer;
            return m_arrived();
        }
        m_pause.start(isCancelled ? Pause : AfterFailure);
        if (!isCancelled)
            m_failed(answer.error());
    }

    Session &m_session;
    const std::function<Question()> m_question;
    const std::function<void()> m_arrived;
    const std::function<void(const Error &)> m_failed;
    std::shared_ptr<const Value> m_value;
    std::shared_ptr<LongWork> m_work;
    QTimer m_pause; // ends the waiting for answers, too
    bool m_isWanted = false;
};

} // namespace mandate
