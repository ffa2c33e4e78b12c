// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/driver.h"
#include "tests/faults/worker.h"

#include <QCoreApplication>

#include <cstdio>

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
    {"power-cuts", mandate::powerCuts},
    {"turn-forever", mandate::turnForever},
    {"import-forever", mandate::importForever},
    {"count-up", mandate::countUp},
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    for (const Command &command : commands)
        if (arguments.value(1) == command.name)
            return command.run(arguments.mid(2));
    std::fputs(
        "usage: store_faults kill-loop [KILLS [save|import]] | write-together [WRITERS [EDITS]] "
        "| watch CONSOLE WINDOW | sweep [SITUATION...] [FAULT...] | power-cuts [CUTS [SEED [lying]]]\n",
        stderr);
    return 2;
}
