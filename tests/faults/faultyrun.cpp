// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faultyrun.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace mandate {

namespace {

constexpr unsigned LongestRun = 120; // seconds

template <typename Function>
Function *loaded(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_DEFAULT, name));
}

// The child's life; it must not run what the parent has to run at its end.
[[noreturn]] void live(WorkerDeed deed, const QStringList &arguments, const QByteArray &files,
                       const Fault &fault, int call)
{
    alarm(LongestRun);
    loaded<void(const char *, int, int, const char *, bool)>("armFaults")(
        files.constData(), call, fault.error, fault.kind, fault.lasting);
    const int outcome = deed(arguments);
    std::printf("calls %d struck %s\n", loaded<int()>("countedCalls")(),
                loaded<const char *()>("struckCall")());
    std::fflush(stdout);
    _exit(outcome);
}

QByteArray readAll(int pipe)
{
    QByteArray all;
    char some[4096];
    while (true) {
        const ssize_t count = read(pipe, some, sizeof some);
        if (count > 0)
            all.append(some, qsizetype(count));
        else if (count == 0 || errno != EINTR)
            return all;
    }
}

} // namespace

QString FaultyRun::said(const QString &word) const
{
    const QRegularExpression line('^' + word + " (.*)$", QRegularExpression::MultilineOption);
    return line.match(output).captured(1).trimmed();
}

bool FaultyRun::hasSaid(const QString &word) const
{
    return ('\n' + output).contains('\n' + word + ' ');
}

bool canFail()
{
    if (loaded<void()>("armFaults"))
        return true;
    setenv("LD_PRELOAD", FAILING_CALLS, 1);
    setenv("ASAN_OPTIONS", "verify_asan_link_order=0", 1);
    std::vector<QByteArray> kept;
    for (const QString &argument : QCoreApplication::arguments())
        kept.push_back(argument.toLocal8Bit());
    std::vector<char *> arguments;
    for (QByteArray &argument : kept)
        arguments.push_back(argument.data());
    arguments.push_back(nullptr);
    execv("/proc/self/exe", arguments.data());
    return false;
}

FaultyRun runFaulty(WorkerDeed deed, const QStringList &arguments, const QString &files, const Fault &fault,
                    int call)
{
    int ends[2];
    FaultyRun run;
    std::fflush(nullptr);
    if (pipe(ends) != 0)
        return run;
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        dup2(ends[1], STDOUT_FILENO);
        close(ends[1]);
        live(deed, arguments, files.toLocal8Bit(), fault, call);
    }
    close(ends[1]);
    run.output = QString::fromUtf8(readAll(ends[0]));
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    run.ended = child > 0 && WIFEXITED(status);
    run.couldTidy = fault.error != 0 && !(fault.lasting && fault.error == EIO);
    static const QRegularExpression counted("^calls (\\d+) struck (\\w*)$",
                                            QRegularExpression::MultilineOption);
    const auto report = counted.match(run.output);
    run.calls = report.captured(1).toInt();
    run.struck = report.captured(2);
    return run;
}

} // namespace mandate
