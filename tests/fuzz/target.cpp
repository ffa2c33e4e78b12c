// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/target.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <cstdint>

namespace mandate {

QString placed(const QString &name, const QByteArray &content)
{
    static const QTemporaryDir folder(
        (QStorageInfo("/dev/shm").fileSystemType() == "tmpfs" ? "/dev/shm" : QDir::tempPath())
        + "/fuzz-XXXXXX");
    const QString path = folder.filePath(name);
    for (const char *part : {"", "-journal", "-wal", "-shm"})
        QFile::remove(path + part);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return path;
}

} // namespace mandate

extern "C" {

// A folder named on the command line that is empty is given the seeds, for libFuzzer to begin from.
int LLVMFuzzerInitialize(int *count, char ***arguments)
{
    static const QCoreApplication application(*count, *arguments);
    for (int i = 1; i < *count; ++i) {
        const QDir folder(QString::fromLocal8Bit((*arguments)[i]));
        if ((*arguments)[i][0] == '-' || !folder.exists() || !folder.isEmpty())
            continue;
        int number = 0;
        for (const QByteArray &seed : mandate::seeds()) {
            QFile file(folder.filePath(QString("seed-%1").arg(++number)));
            if (file.open(QIODevice::WriteOnly))
                file.write(seed);
        }
    }
    return 0;
}

int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    mandate::tryOut(QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size)));
    return 0;
}

} // extern "C"
