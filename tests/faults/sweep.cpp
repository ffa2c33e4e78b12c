// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/driver.h"
#include "tests/faults/tally.h"
#include "tests/faults/worker.h"

#include "core/store/journal.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <cerrno>
#include <cstdio>

namespace mandate {

namespace {

constexpr int Timeout = 120'000;
constexpr int MostCalls = 5'000;

struct Fault
{
    const char *name;
    int error;        // none: the process dies at the call
    const char *kind; // of the calls it strikes; all where empty
    bool lasting;
};

constexpr Fault Death = {"death", 0, "", false};
constexpr Fault Faults[] = {
    {"EIO", EIO, "", false},
    {"ENOSPC", ENOSPC, "", false},
    {"ENOLCK", ENOLCK, "", false},
    {"EMFILE", EMFILE, "", false},
    {"disk-full", ENOSPC, "write", true},
    {"disk-gone", EIO, "", true},
    Death,
};

// What one process said while one of its calls failed.
struct Run
{
    QString output;
    QString message; // of "unsaved" or "unopened"
    QString struck;  // the call that failed
    int calls = 0;
    bool ended = false;     // by itself
    bool couldTidy = false; // the disk still took orders
};

Run run(const QString &command, const QString &path, const Fault &fault, int call)
{
    QProcess worker;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("LD_PRELOAD", FAILING_CALLS);
    environment.insert("ASAN_OPTIONS", "verify_asan_link_order=0");
    environment.insert("FAULT_FILE", path);
    environment.insert("FAULT_CALL", QString::number(call));
    environment.insert("FAULT_ERROR", QString::number(fault.error));
    environment.insert("FAULT_KIND", fault.kind);
    environment.insert("FAULT_LASTING", fault.lasting ? "1" : "0");
    worker.setProcessEnvironment(environment);
    worker.start(QCoreApplication::applicationFilePath(), {command, path});
    Run result;
    result.ended = worker.waitForFinished(Timeout) && worker.exitStatus() == QProcess::NormalExit;
    result.output = worker.readAllStandardOutput();
    static const QRegularExpression complaint("^un(?:saved|opened) (.*)$",
                                              QRegularExpression::MultilineOption);
    result.message = complaint.match(result.output).captured(1);
    static const QRegularExpression counted("calls (\\d+) struck (\\w*)");
    result.couldTidy = fault.error != 0 && !(fault.lasting && fault.error == EIO);
    const auto report = counted.match(worker.readAllStandardError());
    result.calls = report.captured(1).toInt();
    result.struck = report.captured(2);
    return result;
}

struct Figures
{
    int calls = 0; // of one undisturbed run
    int faults = 0;
    int falselySaved = 0;
    int falselyUnsaved = 0;
    int lost = 0;
    int unclear = 0; // no plain sentence
    int died = 0;

    int wrong() const { return falselySaved + falselyUnsaved + lost + unclear + died; }
};

// A sentence for a person: it ends as one, names the file and no code.
bool isPlain(const QString &message, const QString &path)
{
    static const QRegularExpression code("SQLITE|errno|%\\d|\\bE[A-Z]{3,}\\b|rc=");
    return message.endsWith('.') && message.contains(path) && !message.contains(code);
}

// A situation that is swept: the files before, what the process does, and what must hold afterwards.
struct Situation
{
    const char *name;
    const char *command;
    void (*prepare)(const QString &path, const QString &model);
    void (*judge)(const QString &path, const Run &run, Figures &figures);
};

void clear(const QString &path)
{
    QFile::remove(path);
    QFile::remove(path + "-journal");
}

void copyModel(const QString &path, const QString &model)
{
    clear(path);
    QFile::copy(model, path);
    if (QFile::exists(model + "-journal"))
        QFile::copy(model + "-journal", path + "-journal");
}

void nothingThere(const QString &path, const QString &)
{
    clear(path);
}

// The model holds one turn; the process may have added a second.
void judgeSave(const QString &path, const Run &run, Figures &figures)
{
    const auto store = Store::open(path, Database::Access::ReadWrite);
    const auto turns = store ? soundTurns(*store) : tl::unexpected(store.error());
    if (!turns || *turns < 1 || *turns > 2) {
        ++figures.lost;
        std::fputs(qPrintable(turns ? "turns are gone\n" : turns.error().message + '\n'), stderr);
        return;
    }
    const bool saidSaved = !savedIn(run.output).isEmpty();
    figures.falselySaved += saidSaved && *turns == 1;
    figures.falselyUnsaved += !saidSaved && run.message.contains("Nothing was") && *turns == 2;
}

// A register that is there after all must be whole; one that was announced must be there. What was not made
// leaves no file, unless the disk is gone and nothing can be removed any more.
void judgeMaking(const QString &path, const Run &run, Figures &figures)
{
    const auto store = Store::open(path, Database::Access::ReadWrite);
    const bool saidMade = run.output.startsWith("ready");
    figures.falselySaved += saidMade && !store;
    figures.falselyUnsaved += store && run.message.contains("Nothing was");
    figures.lost += (store && !isWhole(*store)) || (!store && run.couldTidy && QFile::exists(path));
}

constexpr Situation Situations[] = {
    {"open and save", "turn-once", copyModel, judgeSave},
    {"recover and save", "turn-once", copyModel, judgeSave},
    {"make", "make-one", nothingThere, judgeMaking},
};

Figures sweepCalls(const Situation &situation, const Fault &fault, const QString &path, const QString &model)
{
    Figures figures;
    for (int call = 1; call < MostCalls; ++call) {
        situation.prepare(path, model);
        const Run result = run(situation.command, path, fault, call);
        const bool died = fault.error == 0 && result.calls == 0;
        if (!died && result.struck.isEmpty()) {
            figures.calls = result.calls;
            break;
        }
        ++figures.faults;
        const int before = figures.wrong();
        figures.died += !result.ended;
        figures.unclear += !result.message.isEmpty() && !isPlain(result.message, path);
        situation.judge(path, result, figures);
        if (figures.wrong() != before)
            std::fprintf(stderr, "%s, %s at call %d (%s): %s\n", situation.name, fault.name, call,
                         qPrintable(result.struck), qPrintable(result.output.simplified()));
    }
    return figures;
}

// A register whose writer died in the middle of writing a save, its journal still needed. The second turn is
// not to be found in it.
bool makeInterrupted(const QString &path, const QString &model)
{
    for (int call = 1; call < MostCalls; ++call) {
        copyModel(path, model);
        const Run result = run("turn-once", path, Death, call);
        QFile before(model);
        QFile after(path);
        if (!before.open(QIODevice::ReadOnly) || !after.open(QIODevice::ReadOnly) || result.calls > 0)
            return false;
        if (before.readAll() != after.readAll())
            return QFile::exists(path + "-journal");
    }
    return false;
}

} // namespace

int sweep(const QStringList &arguments)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("swept.mandate");
    const QString model = folder.filePath("model.mandate");
    const QString interrupted = folder.filePath("interrupted.mandate");
    if (const auto made = makeTally(model); !made)
        return 1;
    if (turnOnce({model}) != 0 || !makeInterrupted(path, model))
        return 1;
    copyModel(interrupted, path);

    int wrong = 0;
    for (const Situation &situation : Situations) {
        const bool recovers = &situation == &Situations[1];
        for (const Fault &fault : Faults) {
            if (!arguments.isEmpty() && !arguments.contains(fault.name))
                continue;
            const Figures figures = sweepCalls(situation, fault, path, recovers ? interrupted : model);
            std::printf(
                "%s, %s: calls %d, faults %d, falsely saved %d, falsely not saved %d, lost or broken %d, "
                "unclear %d, crashed %d\n",
                situation.name, fault.name, figures.calls, figures.faults, figures.falselySaved,
                figures.falselyUnsaved, figures.lost, figures.unclear, figures.died);
            std::fflush(stdout);
            wrong += figures.wrong() + (figures.faults == 0);
        }
    }
    return wrong == 0 ? 0 : 1;
}

} // namespace mandate
