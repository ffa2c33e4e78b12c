// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/driver.h"
#include "tests/faults/tally.h"
#include "tests/faults/worker.h"

#include "core/store/journal.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <memory>
#include <numeric>

namespace mandate {

int writeTogether(const QStringList &arguments)
{
    const int writers = arguments.value(0, "4").toInt();
    const QString edits = arguments.value(1, "200");
    const QTemporaryDir folder;
    const QString path = folder.filePath("shared.mandate");
    if (const auto made = makeTally(path); !made)
        return 1;

    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < writers; ++i) {
        processes.push_back(std::make_unique<QProcess>());
        processes.back()->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        processes.back()->start(QCoreApplication::applicationFilePath(), {"count-up", path, edits});
    }
    QString output;
    for (const auto &process : processes) {
        process->waitForFinished(-1);
        output += process->readAllStandardOutput();
    }

    const QStringList acknowledged = savedIn(output);
    const auto store = Store::open(path, Database::Access::ReadOnly);
    const auto whole = store ? isWhole(*store) : tl::unexpected(store.error());
    if (!whole) {
        std::fputs(qPrintable(whole.error().message + '\n'), stderr);
        return 1;
    }
    int lost = 0;
    for (const QString &id : acknowledged)
        if (!isSaved(store->database(), SaveId{Uuid::parse(id).value_or(Uuid())}).value_or(false))
            ++lost;
    const auto offices = officesOf(*store).value_or(std::vector<Office>());
    const int counted = std::accumulate(offices.begin(), offices.end(), 0,
                                        [](int sum, const Office &each) { return sum + numberOf(each); });
    std::printf(
        "writers %d, edits acknowledged %d, conflicts told and retried %d, saves lost %d, updates lost %d\n",
        writers, int(acknowledged.size()), int(output.count("conflict")), lost,
        int(acknowledged.size()) - counted);
    const bool all = int(acknowledged.size()) == writers * edits.toInt();
    return all && lost == 0 && counted == int(acknowledged.size()) ? 0 : 1;
}

} // namespace mandate
