// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

struct sqlite3;

namespace mandate {

// How long a connection waits for somebody else's lock, and whom it tells that it does.
class Patience
{
public:
    // Stays with the connection, which keeps its address.
    void attachTo(sqlite3 *handle, std::chrono::milliseconds most);
    // Told once for every wait that lasts half a second.
    void tell(std::function<void()> told) { m_tell = std::move(told); }

private:
    static int wait(void *patience, int times);

    std::chrono::milliseconds m_most{};
    std::chrono::steady_clock::time_point m_since;
    bool m_isTold = false;
    std::function<void()> m_tell;
};

} // namespace mandate
