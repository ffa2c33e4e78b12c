// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/worker.h"

#include "tests/faults/sender.h"
#include "tests/faults/tally.h"

#include "core/exchange/workbookfile.h"
#include "core/store/backup.h"

#include <QRandomGenerator>
#include <QThread>

#include <cstdio>

namespace mandate {

namespace {

void say(const QString &word, const QString &rest = {})
{
    std::puts(qPrintable(word + ' ' + rest));
    std::fflush(stdout);
}

bool sayOutcome(const Result<SaveId> &outcome)
{
    say(outcome ? "saved" : "unsaved", outcome ? outcome->text() : outcome.error().message);
    return outcome.has_value();
}

bool turn(Store &store)
{
    auto save = nextTurn(store);
    return sayOutcome(save ? store.commit(std::move(*save)) : tl::unexpected(save.error()));
}

bool receive(Store &store, const QString &folder)
{
    return sayOutcome(receiveNext(store, folder).map([](const Uuid &package) { return SaveId{package}; }));
}

bool import(Store &store, const QString &folder)
{
    auto save =
        readWorkbook(folder).and_then([&store](const Workbook &sheets) { return nextImport(store, sheets); });
    return sayOutcome(save ? store.commit(std::move(*save)) : tl::unexpected(save.error()));
}

Result<Store> opened(const QStringList &arguments)
{
    auto store = Store::open(arguments.value(0), Database::Access::ReadWrite);
    if (store)
        say("ready");
    else
        say("unopened", store.error().message);
    return store;
}

} // namespace

int makeOne(const QStringList &arguments)
{
    const auto store = Store::create(arguments.value(0));
    if (store)
        say("ready");
    else
        say("unopened", store.error().message);
    return store ? 0 : 1;
}

int makeTallyOne(const QStringList &arguments)
{
    const auto store = makeTally(arguments.value(0));
    store ? say("ready") : say("unopened", store.error().message);
    return store ? 0 : 1;
}

int turnOnce(const QStringList &arguments)
{
    auto store = opened(arguments);
    return store && turn(*store) ? 0 : 1;
}

int turnForever(const QStringList &arguments)
{
    auto store = opened(arguments);
    while (store && turn(*store))
        continue;
    return 1;
}

int importOnce(const QStringList &arguments)
{
    auto store = opened(arguments);
    return store && import(*store, arguments.value(1)) ? 0 : 1;
}

int importForever(const QStringList &arguments)
{
    auto store = opened(arguments);
    while (store) {
        const auto sheets = nextSheets(*store);
        if (!sheets || !writeSheets(*sheets, arguments.value(1)) || !import(*store, arguments.value(1)))
            break;
    }
    return 1;
}

int receiveOnce(const QStringList &arguments)
{
    auto store = opened(arguments);
    return store && receive(*store, arguments.value(1)) ? 0 : 1;
}

int receiveForever(const QStringList &arguments)
{
    auto store = opened(arguments);
    while (store) {
        if (!isNextThere(*store, arguments.value(1)))
            QThread::msleep(1);
        else if (!receive(*store, arguments.value(1)))
            break;
    }
    return 1;
}

int copyOnce(const QStringList &arguments)
{
    const auto database = Database::open(arguments.value(0), Database::Access::ReadOnly);
    const auto done = database ? backup(*database, arguments.value(1)) : tl::unexpected(database.error());
    say(done ? "copied" : "uncopied", done ? QString() : done.error().message);
    return done ? 0 : 1;
}

int openOnce(const QStringList &arguments)
{
    return opened(arguments) ? 0 : 1;
}

int countUp(const QStringList &arguments)
{
    auto store = opened(arguments);
    int left = arguments.value(1).toInt();
    while (store && left > 0) {
        const auto offices = officesOf(*store);
        if (!offices)
            return 1;
        const Office &office = (*offices)[QRandomGenerator::global()->bounded(quint32(offices->size()))];
        QThread::usleep(QRandomGenerator::global()->bounded(1000)); // somebody thinks
        Save save("One more");
        Office next = turned(office);
        next.name += Uuid::create().text(); // two that write the same would agree
        save.change(office, next);
        const auto outcome = store->commit(std::move(save));
        if (!outcome && outcome.error().kind == Error::Kind::Conflict) {
            say("conflict");
            continue;
        }
        if (!sayOutcome(outcome))
            return 1;
        --left;
    }
    return left;
}

QStringList savedIn(const QString &output)
{
    QStringList saved;
    for (const QString &line : output.split('\n', Qt::SkipEmptyParts))
        if (line.startsWith("saved "))
            saved += line.mid(6).trimmed();
    return saved;
}

} // namespace mandate
