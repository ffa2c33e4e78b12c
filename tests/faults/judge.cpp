// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/driver.h"
#include "tests/faults/tally.h"
#include "tests/faults/worker.h"

#include "core/store/journal.h"

#include <QFile>

#include <cstdio>
#include <numeric>

namespace mandate {

namespace {

QStringList savedInFiles(const QStringList &paths)
{
    QStringList saved;
    for (const QString &path : paths)
        if (QFile file(path); file.open(QIODevice::ReadOnly))
            saved += savedIn(QString::fromUtf8(file.readAll()));
    return saved;
}

} // namespace

int makeTallyAt(const QStringList &arguments)
{
    const auto made = makeTally(arguments.value(0));
    if (!made)
        std::fputs(qPrintable(made.error().message + '\n'), stderr);
    return made ? 0 : 1;
}

int judge(const QStringList &arguments)
{
    const auto store = Store::open(arguments.value(0), Database::Access::ReadWrite);
    const auto whole = store ? isWhole(*store) : tl::unexpected(store.error());
    const auto offices = whole ? officesOf(*store) : tl::unexpected(whole.error());
    if (!offices) {
        std::fputs(qPrintable(offices.error().message + '\n'), stderr);
        return 1;
    }
    const QStringList acknowledged = savedInFiles(arguments.mid(1));
    int lost = 0;
    for (const QString &id : acknowledged)
        if (!isSaved(store->database(), SaveId{Uuid::parse(id).value_or(Uuid())}).value_or(false))
            ++lost;
    const int counted = std::accumulate(offices->begin(), offices->end(), 0,
                                        [](int sum, const Office &each) { return sum + numberOf(each); });
    const int made =
        int(saves(store->database()).value_or(std::vector<SaveEntry>()).size()) - 1; // after the offices
    const int writers = int(arguments.size()) - 1;
    const int untold = made - int(acknowledged.size()); // killed between saving and saying so
    std::printf("writers %d, saves acknowledged %d, lost %d, saved without a word %d, updates lost %d\n",
                writers, int(acknowledged.size()), lost, untold, made - counted);
    const bool isComplete = lost == 0 && made == counted && untold >= 0 && untold <= writers;
    return isComplete && !acknowledged.isEmpty() ? 0 : 1;
}

} // namespace mandate
