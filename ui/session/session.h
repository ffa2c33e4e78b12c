// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/cycle.h"
#include "core/store/interruption.h"
#include "core/store/othersaves.h"
#include "core/store/ownkeys.h"
#include "core/store/store.h"
#include "ui/session/background.h"

#include <QObject>
#include <QStringList>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <functional>

namespace mandate {

class CopyKeeper;
class Finder;

// The open register of a window. The store lives on a thread of its own and is asked and changed in the
// order of the calls, so the window never waits for the file.
class Session : public QObject
{
    Q_OBJECT

public:
    enum class State { Closed, Opening, Saved, Saving, NotSaved, ReadOnly };
    Q_ENUM(State)

    explicit Session(QObject *parent = nullptr);
    // Waits for running saves and reports; questions nobody will hear are answered unasked.
    ~Session() override;

    // Opens a register in place of the one that is open; a failure leaves that one open. Where a reason is
    // given it is only to be looked at; by a reader who signed in to it as it is today, where it is its past.
    QFuture<Result<void>> open(const QString &path, const QString &whyToRead = {},
                               const std::optional<Authority> &reader = {});
    // Puts a backup in the place of the open register and opens that; answers what was there is called now.
    QFuture<Result<QString>> restore(const QString &copy);
    // Who signs in to a shared register: opened() waits for it. Whoever did already only proves that it is
    // them. The name and what keys are at hand are told by person() and keys().
    QFuture<Result<void>> signIn(const QString &name, const QString &password);
    QFuture<Result<void>> changePassword(const QString &old, const QString &wanted);
    // New keys in place of lost ones, or the lost ones as a recovery sheet has them, kept on this computer.
    QFuture<Result<void>> replaceKeys(const QString &password);
    QFuture<Result<void>> recoverKeys(const QString &lines, const QString &password);
    // With somebody else's roles; with one's own where null. All is read anew.
    QFuture<Result<void>> actFor(const AccountId &other);
    void signOut();
    // Nothing where nobody signed in, or the register is personal.
    const std::optional<Authority> &authority() const { return m_authority; }
    OwnKeys keys() const { return m_keys; }
    // Runs a question, Result<T>(const Store &), on the store's thread. See whenAnswered().
    template <typename Question>
    auto ask(Question question);
    // The same for a question that takes long: on a thread and a read-only connection of its own, so that
    // nobody waits for it but the next report.
    template <typename Question>
    auto report(Question question);
    // The same for what a person waits for: it is told by this name and can be cancelled. The question,
    // Result<T>(const Store &, const LongWork &), asks now and then whether it is.
    template <typename Question>
    auto report(const QString &name, Question question);
    // The same for what nobody waits for in front of the screen: it gives way to all other reports, to
    // another register and to closing, which cancels its work, and whoever asked may cancel it too.
    // Result<T>(const Store &). See KeptReport.
    template <typename Question>
    auto report(const std::shared_ptr<LongWork> &work, Question question);
    // The same without a register: Result<T>(const LongWork &).
    template <typename Task>
    auto work(const QString &name, Task task);
    // What is being worked on, or empty; and its end, if nobody wants it any more.
    QString work() const { return m_background.current(); }
    void cancelWork() { m_background.cancel(); }
    // What searches the open register.
    Finder &finder() const { return *m_finder; }
    // What keeps its backups.
    CopyKeeper &copies() const { return *m_copies; }
    QFuture<Result<SaveId>> commit(Save save);
    QFuture<Result<SaveId>> undo();
    QFuture<Result<SaveId>> redo();
    // What was refused of so many saves was given up or written anew: nobody waits for it any more.
    void letGo(int saves);

    // Of the open register; empty before one is.
    const QString &path() const { return m_path; }
    const QString &whyReadOnly() const { return m_whyReadOnly; }
    // It was opened only to be looked at.
    bool isToRead() const { return m_isToRead; }
    State state() const { return m_state; }
    // All who have the register open, oneself first.
    const std::vector<Colleague> &colleagues() const { return m_colleagues; }
    // Whether a save is under way, or the register's place has not answered for seconds.
    bool isBusy() const { return m_running > 0 || m_isHanging; }
    // The cycle that pages show; null for all of them.
    const CycleId &cycle() const { return m_cycle; }
    void chooseCycle(const CycleId &cycle);

signals:
    void opened();
    // The open register is shared, and nobody has signed in yet or any more.
    void signInNeeded();
    void authorityChanged();
    void cycleChanged();
    void workChanged();
    // News: records of these tables are not what they were.
    void changed(const QStringList &tables);
    // The same by record; none where they are too many to name.
    void touched(const std::vector<mandate::Uuid> &records);
    // What undo and redo would do next; empty where nothing.
    void undoChanged(const QString &undo, const QString &redo);
    void stateChanged(mandate::Session::State state);
    void colleaguesChanged();
    // The register's place does not answer, or does again.
    void hangingChanged();
    // Whoever sits in front of the window will not wait any longer for the register's place.
    void leftBehind();
    // Why a question or a save is not answered yet; empty once it is.
    void waiting(const QString &sentence);

private:
    using Desk = std::optional<Store>; // only ever touched on the store's thread
    struct Pulse;
    using Choice = Result<std::optional<UndoStep>> (Store::*)() const;

    void run(std::function<void(Desk &)> work);
    template <typename Question>
    auto readApart(Question question);
    QFuture<Result<SaveId>> change(std::function<Result<SaveId>(Store &)> work);
    QFuture<Result<SaveId>> takeBack(Choice choice);
    QFuture<Result<void>> signing(std::function<Result<OwnKeys>(Store &)> work, bool readsAnew);
    void enter(const Store &store, OwnKeys keys, bool readsAnew);
    void announce(const Store &store, const std::vector<SaveId> &saved);
    void settle(bool saved);
    void beat();
    void take(const Pulse &pulse);
    void tellWaiting();
    void showHanging();
    void setState(State state);
    static tl::unexpected<Error> notOpen();

    QThread m_thread;
    QObject m_worker;
    Desk m_desk;
    OtherSaves m_others;      // on the store's thread as well
    bool m_isWaiting = false; // and this
    QTimer m_beats;
    bool m_isBeating = false;
    bool m_isHanging = false;
    std::atomic<qint64> m_busySince = 0; // of what the store's thread is at; 0 for nothing
    std::atomic_bool m_closing = false;
    Background m_background; // of reports
    QString m_path;
    QString m_whyReadOnly;
    bool m_isToRead = false;
    bool m_isLookingBack = false;
    CycleId m_cycle;
    std::optional<Authority> m_authority; // of the desk's store
    OwnKeys m_keys = OwnKeys::Elsewhere;
    State m_state = State::Closed;
    std::vector<Colleague> m_colleagues;
    int m_running = 0;
    int m_refused = 0; // saves since the last one that was taken, and not let go
    std::unique_ptr<Finder> m_finder;
    std::unique_ptr<CopyKeeper> m_copies;
};

} // namespace mandate

#include "ui/session/questions.h"
