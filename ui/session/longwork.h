// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>

namespace mandate {

// Work that may last: what it is called on screen, and whether somebody still wants it. It asks now and then
// on its own thread; the window's thread tells.
class LongWork
{
public:
    explicit LongWork(QString name) : m_name(std::move(name)) {}

    const QString &name() const { return m_name; }
    bool isCancelled() const { return m_isCancelled; }
    void cancel() { m_isCancelled = true; }

private:
    const QString m_name;
    std::atomic_bool m_isCancelled = false;
};

} // namespace mandate
