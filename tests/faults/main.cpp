// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/driver.h"
#include "tests/faults/worker.h"

#include <QCoreApplication>

#include <cstdio>
#ifdef Q_OS_LINUX
#include "core/store/smbfiles.h"
#endif

namespace {

struct Command
{
    const char *name;
    int (*run)(const QStringList &arguments);
};

constexpr Command commands[] = {
    {"kill-loop", mandate::killLoop},
    {"write-together", mandate::writeTogether},
#ifdef Q_OS_LINUX
    {"sweep", mandate::sweep},
    {"watch", mandate::watch},
    {"peek", mandate::peek},
#endif
    {"histories", mandate::histories},
    {"mutate-packages", mandate::mutateThem},
    {"power-cuts", mandate::powerCuts},
    {"make-tally", mandate::makeTallyOne},
    {"turn-once", mandate::turnOnce},
    {"turn-forever", mandate::turnForever},
    {"import-forever", mandate::importForever},
    {"receive-forever", mandate::receiveForever},
    {"count-up", mandate::countUp},
    {"judge", mandate::judge},
};

// Also for the processes that are started by this one.
constexpr const char *ThroughSmbFiles = "STORE_FAULTS_SMB";

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
#ifdef Q_OS_LINUX
    if (arguments.value(1) == "smb") {
        qputenv(ThroughSmbFiles, "1");
        arguments.removeAt(1);
    }
    if (qEnvironmentVariableIsSet(ThroughSmbFiles))
        mandate::smbFiles(true);
#endif
    for (const Command &command : commands)
        if (arguments.value(1) == command.name)
            return command.run(arguments.mid(2));
    std::fputs("usage: store_faults [smb] kill-loop [KILLS [save|import|receive]] | write-together [WRITERS "
               "[EDITS]] "
               "| watch CONSOLE WINDOW | sweep [SITUATION...] [FAULT...] | power-cuts [CUTS [SEED [lying]]] "
               "| histories [NUMBER [FIRST]] | mutate-packages [NUMBER]\n",
               stderr);
    return 2;
}
