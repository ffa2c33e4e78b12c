// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

namespace mandate {

// Hands an answer to a function on the context's thread, and to nobody once the context is gone.
// QFuture::then() of Qt 6.4 takes its context for alive whenever the answer comes.
template <typename Answer, typename Take>
void whenAnswered(const QFuture<Answer> &future, QObject *context, Take take)
{
    auto *watcher = new QFutureWatcher<Answer>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, take = std::move(take)]() mutable {
                         watcher->deleteLater();
                         take(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace mandate
