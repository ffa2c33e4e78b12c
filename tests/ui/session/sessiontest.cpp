// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "core/store/journal.h"
#include "tests/ui/windowregister.h"
#include "ui/session/answer.h"
#include "ui/session/preferences.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace mandate;

namespace {

template <typename Answer>
Answer waited(const QFuture<Answer> &future)
{
    REQUIRE(QTest::qWaitFor([&future] { return future.isFinished(); }, 10'000));
    QCoreApplication::processEvents(); // the news that came with it
    return future.result();
}

Save rename(const Objective &before, const QString &title)
{
    Objective after = before;
    after.title = title;
    Save save("Title of 1: " + title);
    save.change(before, after);
    return save;
}

Result<Objective> objective(const Store &store, const ObjectiveId &id)
{
    return record<Objective>(store.database(), id).map([](const auto &found) { return found.value(); });
}

} // namespace

TEST_CASE("the store is asked on a thread of its own", "[session]")
{
    WindowRegister small;
    small.fill();
    Session session;
    REQUIRE(waited(session.open(small.path)));
    const auto thread =
        waited(session.ask([](const Store &) { return Result<QThread *>(QThread::currentThread()); }));
    REQUIRE(thread);
    CHECK(*thread != QThread::currentThread());
    CHECK(session.path() == small.path);
    CHECK(session.state() == Session::State::Saved);
}

TEST_CASE("a register from elsewhere is read through before it is opened, one that is known here is not",
          "[session][hostile]")
{
    WindowRegister small;
    small.fill();
    {
        QFile file(small.path);
        REQUIRE(file.open(QIODevice::Append));
        file.write("more than its pages");
    }
    Session session;
    const auto refused = waited(session.open(small.path));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains("made to deceive"));
    CHECK(session.path().isEmpty());
    noteRecentRegister(small.path);
    CHECK(waited(session.open(small.path)));
}

TEST_CASE("saves keep their order and questions see those before them", "[session]")
{
    WindowRegister small;
    small.fill();
    Session session;
    session.open(small.path);
    Objective last = small.objective;
    QFuture<Result<SaveId>> saved;
    for (int i = 0; i < 20; ++i) {
        const QString title = QString::number(i);
        saved = session.commit(rename(last, title));
        last.title = title;
    }
    const auto seen =
        waited(session.ask([&](const Store &store) { return objective(store, small.objective.id); }));
    REQUIRE(seen);
    CHECK(seen->title == "19");
    CHECK(saved.result().has_value());
    const auto entries = waited(session.ask([](const Store &store) { return saves(store.database(), 20); }));
    REQUIRE(entries);
    CHECK(entries->front().label == "Title of 1: 19");
    CHECK(entries->back().label == "Title of 1: 0");
}

TEST_CASE("a save that was overtaken is refused and said so", "[session]")
{
    WindowRegister small;
    small.fill();
    Session session;
    session.open(small.path);
    session.commit(rename(small.objective, "mine"));
    const auto late = waited(session.commit(rename(small.objective, "theirs")));
    REQUIRE_FALSE(late);
    CHECK(late.error().kind == Error::Kind::Conflict);
    CHECK(session.state() == Session::State::NotSaved);
}

TEST_CASE("undo and redo name what they do and come as news", "[session]")
{
    WindowRegister small;
    small.fill();
    Session session;
    QSignalSpy names(&session, &Session::undoChanged);
    QSignalSpy news(&session, &Session::changed);
    waited(session.open(small.path));
    waited(session.commit(rename(small.objective, "new")));
    CHECK(names.back() == QVariantList{"Title of 1: new", ""});
    CHECK(news.back().front().toStringList() == QStringList{"objective"});
    REQUIRE(waited(session.undo()));
    CHECK(names.back().at(1).toString() == "Title of 1: new");
    const auto title = [&] {
        return waited(session.ask([&](const Store &store) { return objective(store, small.objective.id); }))
            ->title;
    };
    CHECK(title() == "Grow more");
    REQUIRE(waited(session.redo()));
    CHECK(title() == "new");
    CHECK(names.back() == QVariantList{"Title of 1: new", ""});
}

TEST_CASE("a register that cannot be opened leaves the open one open", "[session]")
{
    WindowRegister small;
    small.fill();
    Session session;
    waited(session.open(small.path));
    const auto missing = waited(session.open(small.folder.filePath("missing.mandate")));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().message.contains("missing.mandate"));
    CHECK(session.path() == small.path);
    CHECK(waited(session.ask([](const Store &store) { return Result<QString>(store.database().path()); })));
}

TEST_CASE("before a register is open everything says so", "[session]")
{
    Session session;
    const auto asked = waited(session.ask([](const Store &) { return Result<int>(1); }));
    CHECK_FALSE(asked);
    const auto saved = waited(session.commit(Save("nothing")));
    REQUIRE_FALSE(saved);
    CHECK_FALSE(saved.error().message.isEmpty());
}

TEST_CASE("a report keeps nobody waiting and closing waits for it", "[session]")
{
    WindowRegister small;
    small.fill();
    std::atomic_bool go = false;
    std::atomic_int running = 0;
    std::atomic_int most = 0;
    std::vector<QFuture<Result<QString>>> reports;
    {
        Session session;
        CHECK_FALSE(waited(session.report([](const Store &) { return Result<int>(1); })));
        waited(session.open(small.path));
        const auto slow = [&](const Store &store) -> Result<QString> {
            most = std::max<int>(most, ++running);
            while (!go)
                QThread::msleep(1);
            --running;
            return objective(store, small.objective.id).map([](const Objective &found) {
                return found.title;
            });
        };
        reports = {session.report(slow), session.report(slow)};
        CHECK(waited(session.commit(rename(small.objective, "meanwhile"))));
        CHECK_FALSE(reports.front().isFinished());
        go = true;
        CHECK(waited(reports.front()).value() == "meanwhile");
        go = false;
        QTest::qWait(20);
        go = true;
    }
    CHECK(most == 1);
    CHECK(reports.back().isFinished());
}

TEST_CASE("closing waits for saves and answers questions unasked", "[session]")
{
    WindowRegister small;
    small.fill();
    bool asked = false;
    QFuture<Result<SaveId>> saved;
    QFuture<Result<int>> answer;
    {
        Session session;
        session.open(small.path);
        // Holds the store's thread until the session is going, so that both of these are pending by then.
        session.ask([](const Store &) {
            QThread::msleep(100);
            return Result<int>(0);
        });
        saved = session.commit(rename(small.objective, "kept"));
        answer = session.ask([&asked](const Store &) {
            asked = true;
            return Result<int>(1);
        });
        QThread::msleep(20);
    }
    REQUIRE(saved.isFinished());
    CHECK(saved.result().has_value());
    REQUIRE(answer.isFinished());
    CHECK_FALSE(answer.result().has_value());
    CHECK_FALSE(asked);
    const auto store = Store::open(small.path, Database::Access::ReadOnly);
    REQUIRE(store);
    CHECK(objective(*store, small.objective.id)->title == "kept");
}

TEST_CASE("an answer finds nobody where its page is gone", "[session]")
{
    WindowRegister small;
    small.fill();
    Session session;
    waited(session.open(small.path));
    int heard = 0;
    auto page = std::make_unique<QObject>();
    QObject stays;
    const auto count = [&heard](const Result<int> &) { ++heard; };
    const auto answer = session.ask([](const Store &) { return Result<int>(1); });
    whenAnswered(answer, page.get(), count);
    whenAnswered(answer, &stays, count);
    page.reset();
    CHECK(QTest::qWaitFor([&heard] { return heard == 1; }, 5'000));
    QTest::qWait(20);
    CHECK(heard == 1);
}
