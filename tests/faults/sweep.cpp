// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/driver.h"
#include "tests/faults/situation.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace mandate {

namespace {

constexpr int MostCalls = 5'000;

constexpr Fault Faults[] = {
    {"EIO", EIO, "", false},       {"ENOSPC", ENOSPC, "", false},        {"ENOLCK", ENOLCK, "", false},
    {"EMFILE", EMFILE, "", false}, {"disk-full", ENOSPC, "write", true}, {"disk-gone", EIO, "", true},
    {"death", 0, "", false},
};

// A sentence for a person: it ends as one, names the file and no code.
bool isPlain(const QString &message, const Ground &ground)
{
    static const QRegularExpression code("SQLITE|errno|%\\d|\\bE[A-Z]{3,}\\b|rc=");
    return message.endsWith('.') && message.contains(ground.files()) && !message.contains(code);
}

bool isClear(const FaultyRun &run, const Ground &ground)
{
    const QStringList complaints{"unsaved", "unopened", "uncopied"};
    return std::all_of(complaints.begin(), complaints.end(), [&](const QString &complaint) {
        return !run.hasSaid(complaint) || isPlain(run.said(complaint), ground);
    });
}

SweepFigures sweepCalls(const Situation &situation, const Fault &fault, const Ground &ground)
{
    SweepFigures figures;
    for (int call = 1; call < MostCalls; ++call) {
        const QStringList arguments = situation.prepare(ground);
        const FaultyRun run = runFaulty(situation.deed, arguments, ground.files(), fault, call);
        const bool died = fault.error == 0 && run.calls == 0;
        if (!died && run.struck.isEmpty()) {
            figures.calls = run.calls;
            break;
        }
        ++figures.faults;
        const int before = figures.wrong();
        figures.died += !run.ended;
        figures.unclear += !isClear(run, ground);
        situation.judge(ground, run, figures);
        if (figures.wrong() != before)
            std::fprintf(stderr, "%s, %s at call %d (%s): %s\n", situation.name, fault.name, call,
                         qPrintable(run.struck), qPrintable(run.output.simplified()));
    }
    return figures;
}

} // namespace

int sweep(const QStringList &arguments)
{
    const QTemporaryDir folder;
    const Ground ground{folder.path()};
    if (!canFail() || !makeGround(ground))
        return 1;
    // All of them, or those that are named.
    const auto isWanted = [&arguments](const char *name, auto &&all) {
        const bool isNamed = std::any_of(std::begin(all), std::end(all), [&](const auto &each) {
            return arguments.contains(QLatin1String(each.name));
        });
        return !isNamed || arguments.contains(QLatin1String(name));
    };
    int wrong = 0;
    for (const Situation &situation : situations())
        for (const Fault &fault : Faults) {
            if (!isWanted(situation.name, situations()) || !isWanted(fault.name, Faults))
                continue;
            const SweepFigures figures = sweepCalls(situation, fault, ground);
            std::printf(
                "%s, %s: calls %d, faults %d, falsely done %d, falsely not done %d, lost or broken %d, "
                "unclear %d, crashed %d\n",
                situation.name, fault.name, figures.calls, figures.faults, figures.falselyDone,
                figures.falselyUndone, figures.lost, figures.unclear, figures.died);
            std::fflush(stdout);
            wrong += figures.wrong() + (figures.faults == 0);
        }
    return wrong == 0 ? 0 : 1;
}

} // namespace mandate
