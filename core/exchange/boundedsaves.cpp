// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/boundedsaves.h"

namespace mandate {

namespace {

constexpr std::size_t RecordsPerSave = 40'000; // about two thousand people, some forty megabytes

} // namespace

bool BoundedSaves::isFull() const
{
    return m_save.changes().size() >= RecordsPerSave;
}

bool BoundedSaves::write()
{
    if (!m_outcome)
        return false;
    const auto saved = m_store.commit(std::exchange(m_save, m_next()));
    if (!saved)
        m_outcome = tl::unexpected(saved.error());
    return saved.has_value();
}

} // namespace mandate
