// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/driver.h"
#include "tests/faults/tally.h"
#include "tests/faults/worker.h"

#include "core/store/journal.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>

namespace mandate {

namespace {

constexpr int KillsPerRegister = 100; // the whole chain is verified after each
constexpr int StartTimeout = 30'000;

struct Figures
{
    int kills = 0;
    int acknowledged = 0;
    int lost = 0;
    int corrupt = 0;
    int gaveUp = 0; // ended by themselves
};

// Most are killed while they save, after none to three whole saves; some while they start and open the
// register.
QString outputUntilKilled(const QStringList &deed, QRandomGenerator &random, Figures &figures)
{
    QProcess worker;
    worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    worker.start(QCoreApplication::applicationFilePath(), deed);
    QByteArray output;
    if (random.bounded(5) == 0) {
        worker.waitForStarted(StartTimeout);
        QThread::usleep(ulong(random.bounded(40'000)));
    } else {
        const int saves = random.bounded(4);
        while (output.count('\n') <= saves && worker.waitForReadyRead(StartTimeout))
            output += worker.readAllStandardOutput();
        QThread::usleep(ulong(random.bounded(10'000)));
    }
    worker.kill();
    worker.waitForFinished(StartTimeout);
    ++figures.kills;
    output += worker.readAllStandardOutput();
    if (worker.exitStatus() != QProcess::CrashExit) {
        ++figures.gaveUp;
        std::fputs(output.constData(), stderr);
    }
    return output;
}

void judge(const QString &path, const QStringList &acknowledged, Figures &figures)
{
    const auto store = Store::open(path, Database::Access::ReadWrite);
    const auto turns = store ? soundTurns(*store) : tl::unexpected(store.error());
    if (!turns) {
        ++figures.corrupt;
        std::fputs(qPrintable(turns.error().message + '\n'), stderr);
        return;
    }
    for (const QString &id : acknowledged)
        if (!isSaved(store->database(), SaveId{Uuid::parse(id).value_or(Uuid())}).value_or(false))
            ++figures.lost;
}

} // namespace

int killLoop(const QStringList &arguments)
{
    const int kills = arguments.value(0, "300").toInt();
    const QString deed = arguments.value(1) == "import" ? "import-forever" : "turn-forever";
    QRandomGenerator random(1);
    Figures figures;
    while (figures.kills < kills) {
        const QTemporaryDir folder;
        const QString path = folder.filePath("killed.mandate");
        if (const auto made = makeTally(path); !made)
            return 1;
        QStringList acknowledged;
        for (int i = 0; i < KillsPerRegister && figures.kills < kills; ++i) {
            const QStringList news =
                savedIn(outputUntilKilled({deed, path, folder.filePath("sheets")}, random, figures));
            figures.acknowledged += int(news.size());
            acknowledged += news;
            judge(path, acknowledged, figures);
        }
    }
    std::printf("kills %d, saves acknowledged %d, lost %d, corrupt or partial %d, gave up %d\n",
                figures.kills, figures.acknowledged, figures.lost, figures.corrupt, figures.gaveUp);
    const bool worked = figures.acknowledged > figures.kills / 2; // else nothing was tried
    return figures.lost + figures.corrupt + figures.gaveUp == 0 && worked ? 0 : 1;
}

} // namespace mandate
