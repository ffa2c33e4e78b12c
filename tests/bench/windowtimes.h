// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <functional>
#include <vector>

namespace mandate {

inline constexpr int Patience = 5'000; // milliseconds

// Finer than QTest::qWaitFor(), which looks every ten milliseconds.
inline bool waitFor(const std::function<bool()> &isShown, int patience = Patience)
{
    QElapsedTimer timer;
    timer.start();
    while (!isShown() && timer.elapsed() < patience) {
        QCoreApplication::processEvents();
        QThread::usleep(200);
    }
    return isShown();
}

// How long each kind of step took, from the key to the painted answer.
class Times
{
public:
    Times(const char *name, double allowed) : m_name(name), m_allowed(allowed) {}

    void add(const std::function<void()> &step, const std::function<bool()> &isShown)
    {
        QElapsedTimer timer;
        timer.start();
        step();
        if (!waitFor(isShown))
            std::fprintf(stderr, "%s: never shown\n", m_name);
        add(timer);
    }

    void add(const QElapsedTimer &since) { m_times.push_back(double(since.nsecsElapsed()) / 1e6); }

    void tell()
    {
        if (m_times.empty())
            return;
        std::sort(m_times.begin(), m_times.end());
        const double slow = m_times[(m_times.size() - 1) * 95 / 100];
        std::printf("%-45s %4zu times, 95 of 100 within %7.1f ms, %5.0f allowed%s\n", m_name, m_times.size(),
                    slow, m_allowed, slow <= m_allowed ? "" : "  TOO SLOW");
    }

private:
    const char *m_name;
    double m_allowed;
    std::vector<double> m_times;
};

// Beats every few milliseconds and remembers the longest that it was kept waiting.
class Heart : public QTimer
{
public:
    Heart()
    {
        m_since.start();
        callOnTimeout([this] { m_longest = std::max(m_longest, m_since.restart()); });
        start(5);
    }
    qint64 longest() const { return m_longest; }

private:
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

// Of this process, in megabytes; 0 where the system does not tell.
inline double memory(const char *kind)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith(kind))
                return line.mid(qsizetype(strlen(kind))).trimmed().split(' ').front().toDouble() / 1024;
    return 0;
}

} // namespace mandate
