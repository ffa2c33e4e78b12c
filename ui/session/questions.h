// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a session runs the questions it is asked; included by its header alone.
#include "ui/session/session.h"

namespace mandate {

template <typename Question>
auto Session::ask(Question question)
{
    using Answer = std::invoke_result_t<Question &, const Store &>;
    const auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    const QFuture<Answer> future = promise->future();
    run([this, promise, question = std::move(question)](Desk &desk) mutable {
        promise->addResult(desk && !m_closing ? question(std::as_const(*desk)) : Answer(notOpen()));
        promise->finish();
    });
    return future;
}

template <typename Question>
auto Session::readApart(Question question)
{
    using Answer = std::invoke_result_t<Question &, const Store &>;
    return m_background.run<Answer>([this, path = m_path, who = m_authority, isPast = m_isLookingBack,
                                     question = std::move(question)]() mutable {
        auto store = m_closing || path.isEmpty() ? Result<Store>(notOpen())
                                                 : Store::open(path, Database::Access::ReadOnly);
        if (store && who)
            if (const auto known = isPast ? store->lookBackAs(*who) : store->speakFor(*who); !known)
                return Answer(tl::unexpected(known.error()));
        const auto ready =
            store.and_then([](const Store &opened) { return opened.database().keepFewPages(); });
        return ready ? question(*store) : Answer(tl::unexpected(ready.error()));
    });
}

template <typename Question>
auto Session::report(Question question)
{
    m_background.giveWay();
    return readApart(std::move(question));
}

template <typename Question>
auto Session::report(const QString &name, Question question)
{
    return report([work = m_background.begin(name), question = std::move(question)](
                      const Store &store) mutable { return question(store, *work); });
}

template <typename Task>
auto Session::work(const QString &name, Task task)
{
    using Answer = std::invoke_result_t<Task &, const LongWork &>;
    m_background.giveWay();
    return m_background.run<Answer>(
        [work = m_background.begin(name), task = std::move(task)]() mutable { return task(*work); });
}

template <typename Question>
auto Session::report(const std::shared_ptr<LongWork> &work, Question question)
{
    m_background.beginQuiet(work);
    return readApart([work, question = std::move(question)](const Store &store) mutable {
        using Answer = std::invoke_result_t<Question &, const Store &>;
        const Interruption interruption(store.database(), [&work] { return work->isCancelled(); });
        return work->isCancelled() ? Answer(notOpen()) : question(store);
    });
}

} // namespace mandate
