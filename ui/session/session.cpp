// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "core/exchange/readingapart.h"
#include "core/store/journal.h"
#include "ui/session/copykeeper.h"
#include "ui/session/finder.h"
#include "ui/session/preferences.h"

#include <algorithm>

namespace mandate {

namespace {

constexpr std::size_t MostNamed = 2'000;
constexpr int BetweenBeats = 2'000; // milliseconds: what others save is shown within three seconds
constexpr qint64 Hanging = 4'000;

struct News
{
    QStringList tables;
    std::vector<Uuid> records; // none where they are more than can be named
};

News newsOf(const Database &database, const std::vector<SaveId> &saved)
{
    News news;
    bool isTooMuch = false;
    for (const SaveId &save : saved) {
        for (const ChangeEntry &change : changesOf(database, save).value_or(std::vector<ChangeEntry>())) {
            if (!news.tables.contains(change.table))
                news.tables += change.table;
            if (news.records.empty() || news.records.back() != change.record)
                news.records.push_back(change.record);
            isTooMuch = isTooMuch || news.records.size() > MostNamed;
            if (isTooMuch)
                news.records.clear();
        }
    }
    return news;
}

QString labelOf(const Result<std::optional<UndoStep>> &step)
{
    return step && *step ? (*step)->label : QString();
}

// What has not been opened here before is read through first, unless it is a copy of our own.
Result<Store> openStore(const QString &path, bool isKnown, const QString &whyToRead,
                        const std::optional<Authority> &reader)
{
    auto store = (isKnown ? Result<void>() : inspectApart(path)).and_then([&] {
        return whyToRead.isEmpty() ? Store::open(path, Database::Access::ReadWrite)
                                   : Store::openToRead(path, whyToRead);
    });
    if (store && reader)
        if (const auto shown = store->lookBackAs(*reader); !shown)
            return tl::unexpected(shown.error());
    return store;
}

} // namespace

// What a look at the register found.
struct Session::Pulse
{
    QString whyReadOnly;
    std::vector<Colleague> colleagues;
};

Session::Session(QObject *parent) : QObject(parent)
{
    connect(&m_beats, &QTimer::timeout, this, &Session::beat);
    m_beats.start(BetweenBeats);
    connect(&m_background, &Background::changed, this, &Session::workChanged);
    m_worker.moveToThread(&m_thread);
    m_thread.start();
    m_finder = std::make_unique<Finder>(*this);
    m_copies = std::make_unique<CopyKeeper>(*this);
}

Session::~Session()
{
    m_closing = true;
    m_beats.stop();
    m_finder.reset();
    m_copies.reset();
    m_background.cancelAll();
    run([this](Desk &desk) {
        desk.reset(); // on its own thread, as it was opened
        m_thread.quit();
    });
    m_thread.wait();
}

QFuture<Result<void>> Session::open(const QString &path, const QString &whyToRead,
                                    const std::optional<Authority> &reader)
{
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const State before = m_state;
    setState(State::Opening);
    m_isToRead = !whyToRead.isEmpty();
    run([this, promise, path, before, whyToRead, reader,
         isKnown = m_isToRead || isRecentRegister(path)](Desk &desk) {
        auto store = openStore(path, isKnown, whyToRead, reader);
        if (!store) {
            QMetaObject::invokeMethod(this, [this, before] { setState(before); });
            promise->addResult(tl::unexpected(store.error()));
        } else {
            desk.reset(); // leaves the other register first
            desk = std::move(*store);
            desk->enterAs(accountName());
            desk->whenWaiting([this] { tellWaiting(); });
            m_others = {};
            static_cast<void>(m_others.sinceLastTime(desk->database()));
            const bool isToSignIn = !reader && isShared(desk->database()).value_or(true);
            QMetaObject::invokeMethod(this,
                                      [this, path, isToSignIn, reader, why = desk->database().whyReadOnly(),
                                       colleagues = desk->colleagues(), undo = labelOf(desk->nextUndo()),
                                       redo = labelOf(desk->nextRedo())] {
                                          m_path = path;
                                          m_whyReadOnly = why;
                                          m_cycle = {};
                                          m_refused = 0;
                                          m_authority = reader;
                                          m_isLookingBack = reader.has_value();
                                          m_background.giveWay();
                                          m_colleagues = colleagues;
                                          m_beats.start(BetweenBeats);
                                          setState(why.isEmpty() ? State::Saved : State::ReadOnly);
                                          emit colleaguesChanged();
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

// The register is closed meanwhile, and opened again whatever came of it.
QFuture<Result<QString>> Session::restore(const QString &copy)
{
    const auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    m_background.giveWay();
    run([promise, path = m_path, copy](Desk &desk) {
        desk.reset();
        promise->addResult(restoreCopy(path, copy, QDateTime::currentDateTimeUtc()));
        promise->finish();
    });
    open(m_path);
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
        if (desk && saved) {
            m_others.own(*saved);
            announce(*desk, {*saved});
        }
        QMetaObject::invokeMethod(this, [this, done = saved.has_value()] { settle(done); });
        promise->addResult(saved);
        promise->finish();
    });
    return promise->future();
}

// Runs on the store's thread and hands the news to the window's.
void Session::announce(const Store &store, const std::vector<SaveId> &saved)
{
    QMetaObject::invokeMethod(this, [this, news = newsOf(store.database(), saved), who = store.authority(),
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
    if (!saved) {
        ++m_refused;
        setState(m_whyReadOnly.isEmpty() ? State::NotSaved : State::ReadOnly);
    } else if (m_running == 0) {
        m_refused = 0;
        setState(State::Saved);
    }
}

void Session::letGo(int saves)
{
    m_refused = std::max(0, m_refused - saves);
    if (m_refused == 0 && m_running == 0 && m_state == State::NotSaved)
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

// Looks, on the store's thread, for what others saved and who they are.
void Session::beat()
{
    showHanging();
    if (std::exchange(m_isBeating, true))
        return;
    run([this](Desk &desk) {
        Pulse pulse;
        if (desk) {
            desk->lookAround();
            const auto fresh = m_others.sinceLastTime(desk->database()).value_or(std::vector<SaveId>());
            if (!fresh.empty()) {
                desk->seeAnew(fresh);
                announce(*desk, fresh);
            }
            pulse = {desk->database().whyReadOnly(), desk->colleagues()};
        }
        QMetaObject::invokeMethod(this, [this, pulse] { take(pulse); });
    });
}

void Session::take(const Pulse &pulse)
{
    m_isBeating = false;
    if (pulse.colleagues != m_colleagues) {
        m_colleagues = pulse.colleagues;
        emit colleaguesChanged();
    }
    if (pulse.whyReadOnly.isEmpty() || !m_whyReadOnly.isEmpty())
        return;
    m_whyReadOnly = pulse.whyReadOnly;
    setState(State::ReadOnly);
    emit changed({QStringLiteral("agreement")}); // what is shown can no longer be typed into
}

// On the store's thread, while it waits for somebody else's lock.
void Session::tellWaiting()
{
    m_isWaiting = true;
    const QString name = m_desk->whoSaves();
    const QString sentence = name.isEmpty() ? tr("Waiting for somebody else to finish saving…")
                                            : tr("Waiting for %1 to finish saving…").arg(name);
    QMetaObject::invokeMethod(this, [this, sentence] { emit waiting(sentence); });
}

// A place that does not answer keeps the store's thread, never this one.
void Session::showHanging()
{
    const qint64 since = m_busySince;
    const bool isHanging = since != 0 && QDateTime::currentMSecsSinceEpoch() - since > Hanging
                           && m_background.current().isEmpty();
    if (std::exchange(m_isHanging, isHanging) == isHanging)
        return;
    emit hangingChanged();
    emit waiting(isHanging ? tr("The register's place does not answer…") : QString());
}

void Session::run(std::function<void(Desk &)> work)
{
    QMetaObject::invokeMethod(
        &m_worker,
        [this, work = std::move(work)] {
            m_busySince = QDateTime::currentMSecsSinceEpoch();
            work(m_desk);
            m_busySince = 0;
            if (std::exchange(m_isWaiting, false))
                QMetaObject::invokeMethod(this, [this] { emit waiting({}); });
        },
        Qt::QueuedConnection);
}

tl::unexpected<Error> Session::notOpen()
{
    return failure(Error::Kind::Unreadable, tr("No register is open. Open one with File, Open."));
}

} // namespace mandate
