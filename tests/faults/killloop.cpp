// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/driver.h"
#include "tests/faults/sender.h"
#include "tests/faults/tally.h"
#include "tests/faults/worker.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>

namespace mandate {

namespace {

constexpr int KillsPerRegister = 100; // the whole chain is verified after each
constexpr int StartTimeout = 30'000;
constexpr int Ahead = 8; // more packages than anybody receives before he is killed

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

// The turns that are in the register.
int judge(const QString &path, const QStringList &acknowledged, Figures &figures)
{
    const auto store = Store::open(path, Database::Access::ReadWrite);
    const auto turns = store ? soundTurns(*store) : tl::unexpected(store.error());
    if (!turns) {
        ++figures.corrupt;
        std::fputs(qPrintable(turns.error().message + '\n'), stderr);
        return 0;
    }
    for (const QString &id : acknowledged)
        figures.lost += !isKept(*store, id);
    return *turns;
}

struct Work
{
    const char *name;
    const char *worker;
};

constexpr Work Works[] = {
    {"save", "turn-forever"},
    {"import", "import-forever"},
    {"receive", "receive-forever"},
};

// The saves of one register, killed so many times.
bool killInOne(const Work &work, int kills, QRandomGenerator &random, Figures &figures)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("killed.mandate");
    const QString beside = folder.filePath("sheets"); // by which its imports are known
    const bool isReceiving = QLatin1String(work.name) == "receive";
    auto sender = isReceiving ? Sender::to(path, beside) : tl::unexpected(Error());
    if (isReceiving ? !sender : !makeTally(path))
        return false;
    QStringList acknowledged;
    int turns = 0;
    for (int i = 0; i < kills; ++i) {
        if (sender && !sender->sendUpTo(turns + Ahead))
            return false;
        const QStringList news = savedIn(outputUntilKilled({work.worker, path, beside}, random, figures));
        figures.acknowledged += int(news.size());
        acknowledged += news;
        turns = judge(path, acknowledged, figures);
    }
    return true;
}

} // namespace

int killLoop(const QStringList &arguments)
{
    const int kills = arguments.value(0, "300").toInt();
    const QString name = arguments.value(1, "save");
    const Work *work = std::find_if(std::begin(Works), std::end(Works),
                                    [&name](const Work &each) { return name == QLatin1String(each.name); });
    if (work == std::end(Works))
        return 2;
    QRandomGenerator random(1);
    Figures figures;
    while (figures.kills < kills)
        if (!killInOne(*work, std::min(KillsPerRegister, kills - figures.kills), random, figures))
            return 1;
    std::printf("kills %d, saves acknowledged %d, lost %d, corrupt or partial %d, gave up %d\n",
                figures.kills, figures.acknowledged, figures.lost, figures.corrupt, figures.gaveUp);
    const bool worked = figures.acknowledged > figures.kills / 2; // else nothing was tried
    return figures.lost + figures.corrupt + figures.gaveUp == 0 && worked ? 0 : 1;
}

} // namespace mandate
