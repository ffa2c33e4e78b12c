// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/misdeeds.h"

#include "core/base/confinement.h"
#include "core/base/helper.h"

#include <QFile>
#include <QThread>

#include <cstdlib>
#include <vector>

#if defined(Q_OS_LINUX)
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace mandate {

namespace {

constexpr const char *Word = "misdeed";

void fillMemory()
{
    constexpr std::size_t AtOnce = 64u << 20;
    std::vector<std::vector<char>> all;
    while (all.size() < 4096)
        all.emplace_back(AtOnce).front() = 1;
}

Result<QByteArray> misdeed(const QStringList &question)
{
    const QString what = question.value(1);
    confine(false);
    if (what == QLatin1String("crash"))
        std::abort();
    if (what == QLatin1String("fill"))
        fillMemory();
    while (what == QLatin1String("loop"))
        QThread::msleep(10);
    if (what == QLatin1String("write")) {
        QFile file(question.value(2));
        if (file.open(QIODevice::WriteOnly))
            file.write("taken");
    }
    if (what == QLatin1String("babble")) {
        std::fputs("ten thousand cells", stdout);
        std::fflush(stdout);
        std::_Exit(0);
    }
#if defined(Q_OS_LINUX)
    if (what == QLatin1String("call"))
        return QByteArray(::socket(AF_INET, SOCK_STREAM, 0) < 0 && ::execl("/bin/true", "true", nullptr) != 0
                              ? "kept in"
                              : "got out");
#endif
    return QByteArray("unharmed");
}

} // namespace

std::optional<int> misbehave(int argc, char *argv[])
{
    constexpr int Place = 3;
    if (argc <= Place || qstrcmp(argv[Place], Word) != 0)
        return std::nullopt;
    return serveAsHelper(argc, argv, misdeed);
}

} // namespace mandate
