// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/driver.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

namespace mandate {

namespace {

constexpr int Timeout = 120'000;
constexpr int WindowTime = 6'000; // to open the register and make all pages

// What a program does, and who else opened the register meanwhile. The window stays until it is ended.
QStringList asides(const QString &program, const QStringList &arguments, const QString &path, int patience)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("LD_PRELOAD", FAILING_CALLS);
    environment.insert("ASAN_OPTIONS", "verify_asan_link_order=0");
    environment.insert("QT_QPA_PLATFORM", "offscreen");
    environment.insert("HOME", path + ".home");
    environment.insert("WATCHED_FILE", path);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(patience)) {
        process.terminate();
        process.waitForFinished(Timeout);
    } else if (process.exitCode() > 1) {
        return {"failed: " + process.readAllStandardError()};
    }
    return QString::fromLocal8Bit(process.readAllStandardError()).split('\n').filter("opened aside by");
}

} // namespace

int peek(const QStringList &arguments)
{
    return QFile(arguments.value(0)).open(QIODevice::ReadOnly) ? 0 : 1;
}

int watch(const QStringList &arguments)
{
    const QString console = arguments.value(0);
    const QTemporaryDir folder;
    const QString path = folder.filePath("watched.mandate");
    const QStringList found =
        asides(console, {"new", path, "--rules", "bhutan-gpms", "--demo"}, path, Timeout);
    const QStringList peeked = asides(QCoreApplication::applicationFilePath(), {"peek", path}, path, Timeout);
    if (!found.isEmpty() || peeked.isEmpty()) { // else nothing would be noticed
        std::fputs(qPrintable(found.join('\n') + "\nnobody was seen to peek\n"), stderr);
        return 1;
    }
    const QList<QStringList> deeds{
        {"check", path},
        {"score", path},
        {"history", path},
        {"export", path, folder.filePath("sheets")},
        {"import", path, folder.filePath("sheets")},
        {"backup", path, folder.filePath("copy.mandate")},
        {"print", path, "--all", "agreement", "--output", folder.filePath("papers")},
    };
    int wrong = 0;
    const auto judge = [&wrong](const QString &deed, const QStringList &seen) {
        wrong += int(seen.size());
        std::printf("%s: %d\n", qPrintable(deed), int(seen.size()));
        for (const QString &line : seen)
            std::fputs(qPrintable(line + '\n'), stderr);
    };
    for (const QStringList &deed : deeds)
        judge(deed.front(), asides(console, deed, path, Timeout));
    judge("window", asides(arguments.value(1), {path}, path, WindowTime));
    return wrong == 0 ? 0 : 1;
}

} // namespace mandate
