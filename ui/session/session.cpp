// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "core/store/journal.h"
#include "ui/session/finder.h"

namespace mandate {

namespace {

constexpr std::size_t MostNamed = 2'000;

struct News
{
    QStringList tables;
    std::vector<Uuid> records; // none where they are more than can be named
};

News newsOf(const Database &database, const SaveId &save)
{
    News news;
    bool isTooMuch = false;
    for (const ChangeEntry &change : changesOf(database, save).value_or(std::vector<ChangeEntry>())) {
        if (!news.tables.contains(change.table))
            news.tables += change.table;
        if (news.records.empty() || news.records.back() != change.record)
            news.records.push_back(change.record);
        isTooMuch = isTooMuch || news.records.size() > MostNamed;
        if (isTooMuch)
            news.records.clear();
    }
    return news;
}

QString labelOf(const Result<std::optional<UndoStep>> &step)
{
    return step && *step ? (*step)->label : QString();
}

} // namespace

Session::Session(QObject *parent) : QObject(parent)
{
    connect(&m_background, &Background::changed, this, &Session::workChanged);
    m_worker.moveToThread(&m_thread);
    m_thread.start();
    m_finder = std::make_unique<Finder>(*this);
}

Session::~Session()
{
    m_closing = true;
    m_finder.reset();
    m_background.cancelAll();
    run([this](Desk &desk) {
        desk.reset(); // on its own thread, as it was opened
        m_thread.quit();
    });
    m_thread.wait();
}

QFuture<Result<void>> Session::open(const QString &path)
{
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const State before = m_state;
    setState(State::Opening);
    run([this, promise, path, before](Desk &desk) {
        auto store = Store::open(path, Database::Access::ReadWrite);
        if (!store) {
            QMetaObject::invokeMethod(this, [this, before] { setState(before); });
            promise->addResult(tl::unexpected(store.error()));
        } else {
            desk = std::move(*store);
            const bool isToSignIn = isShared(desk->database()).value_or(true);
            QMetaObject::invokeMethod(this,
                                      [this, path, isToSignIn, why = desk->database().whyReadOnly(),
                                       undo = labelOf(desk->nextUndo()), redo = labelOf(desk->nextRedo())] {
                                          m_path = path;
                                          m_whyReadOnly = why;
                                          m_cycle = {};
                                          m_authority.reset();
                                          m_background.giveWay();
                                          setState(why.isEmpty() ? State::Saved : State::ReadOnly);
                                          emit authorityChanged();
                                          if (isToSignIn)
                                              return emit signInNeeded();
                                          emit undoChanged(undo, redo);
                                          emit opened();
                                      });
            promise->addResult(Result<void>());
        }
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<SaveId>> Session::commit(Save save)
{
    return change([save = std::move(save)](Store &store) { return store.commit(save); });
}

QFuture<Result<SaveId>> Session::undo()
{
    return takeBack(&Store::nextUndo);
}

QFuture<Result<SaveId>> Session::redo()
{
    return takeBack(&Store::nextRedo);
}

QFuture<Result<SaveId>> Session::takeBack(Choice choice)
{
    return change([choice](Store &store) -> Result<SaveId> {
        const auto step = (store.*choice)();
        if (!step)
            return tl::unexpected(step.error());
        if (!*step)
            return failure(Error::Kind::Refused, tr("There is nothing to take back."));
        return store.undo((*step)->save);
    });
}

QFuture<Result<SaveId>> Session::change(std::function<Result<SaveId>(Store &)> work)
{
    const auto promise = std::make_shared<QPromise<Result<SaveId>>>();
    promise->start();
    ++m_running;
    setState(State::Saving);
    run([this, promise, work = std::move(work)](Desk &desk) {
        const Result<SaveId> saved = desk ? work(*desk) : Result<SaveId>(notOpen());
        if (desk && saved)
            announce(*desk, saved);
        QMetaObject::invokeMethod(this, [this, done = saved.has_value()] { settle(done); });
        promise->addResult(saved);
        promise->finish();
    });
    return promise->future();
}

// Runs on the store's thread and hands the news to the window's.
void Session::announce(const Store &store, const Result<SaveId> &saved)
{
    QMetaObject::invokeMethod(this, [this, news = newsOf(store.database(), *saved), who = store.authority(),
                                     undo = labelOf(store.nextUndo()), redo = labelOf(store.nextRedo())] {
        if (m_authority && m_authority != who) {
            m_authority = who;
            emit authorityChanged();
        }
        emit undoChanged(undo, redo);
        emit changed(news.tables);
        emit touched(news.records);
    });
}

void Session::settle(bool saved)
{
    --m_running;
    if (!saved)
        setState(m_whyReadOnly.isEmpty() ? State::NotSaved : State::ReadOnly);
    else if (m_running == 0)
        setState(State::Saved);
}

void Session::chooseCycle(const CycleId &cycle)
{
    if (cycle == m_cycle)
        return;
    m_cycle = cycle;
    emit cycleChanged();
}

void Session::setState(State state)
{
    m_state = state;
    emit stateChanged(state);
}

void Session::run(std::function<void(Desk &)> work)
{
    QMetaObject::invokeMethod(
        &m_worker, [this, work = std::move(work)] { work(m_desk); }, Qt::QueuedConnection);
}

tl::unexpected<Error> Session::notOpen()
{
    return failure(Error::Kind::Unreadable, tr("No register is open. Open one with File, Open."));
}

} // namespace mandate
