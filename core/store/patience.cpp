// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/patience.h"

#include <sqlite3.h>

#include <algorithm>

namespace mandate {

namespace {

using namespace std::chrono_literals;

constexpr auto Noticed = 500ms;  // by a person who waits
constexpr int LongestPause = 50; // milliseconds

} // namespace

void Patience::attachTo(sqlite3 *handle, std::chrono::milliseconds most)
{
    m_most = most;
    sqlite3_busy_handler(handle, &Patience::wait, this);
}

int Patience::wait(void *patience, int times)
{
    auto &self = *static_cast<Patience *>(patience);
    const auto now = std::chrono::steady_clock::now();
    if (times == 0) {
        self.m_since = now;
        self.m_isTold = false;
    }
    if (now - self.m_since >= self.m_most)
        return 0;
    if (now - self.m_since >= Noticed && !self.m_isTold && self.m_tell) {
        self.m_isTold = true;
        self.m_tell();
    }
    sqlite3_sleep(std::min(LongestPause, 1 + 2 * times));
    return 1;
}

} // namespace mandate
