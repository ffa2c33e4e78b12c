// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/longwork.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <vector>

namespace mandate {

// One piece of work after the other on a thread of their own, and what those are called that have a name.
class Background : public QObject
{
    Q_OBJECT

public:
    explicit Background(QObject *parent = nullptr);
    // Waits for what is running and lets go of the rest.
    ~Background() override;

    template <typename Answer>
    QFuture<Answer> run(std::function<Answer()> task);
    // Work ends as the last who holds it lets it go, done or not.
    std::shared_ptr<const LongWork> begin(const QString &name);
    // The oldest that has not ended, or empty; and a word that nobody wants it any more.
    QString current() const { return m_works.empty() ? QString() : m_works.front()->name(); }
    void cancel();
    void cancelAll();
    // Work without a name, for which nobody waits in front of the screen: it ends as others want the thread.
    void beginQuiet(const std::shared_ptr<LongWork> &work);
    void giveWay();

signals:
    void changed();

private:
    void end(const LongWork *work);

    QThreadPool m_pool; // of one thread
    std::vector<std::unique_ptr<LongWork>> m_works;
    std::vector<std::weak_ptr<LongWork>> m_quiet;
};

template <typename Answer>
QFuture<Answer> Background::run(std::function<Answer()> task)
{
    const auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    m_pool.start([promise, task = std::move(task)] {
        promise->addResult(task());
        promise->finish();
    });
    return promise->future();
}

} // namespace mandate
