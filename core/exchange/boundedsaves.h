// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <functional>

namespace mandate {

// Many records written in saves of bounded size. After a failure nothing more is written, and the first fault
// is what is told.
class BoundedSaves
{
public:
    // Each save begins as the function makes it.
    BoundedSaves(Store &store, std::function<Save()> next)
        : m_store(store), m_next(std::move(next)), m_save(m_next())
    {}

    template <typename Record>
    void add(const Record &record)
    {
        m_save.add(record);
    }
    bool isFull() const;
    // Whether what was added is written.
    bool write();
    void fail(const Error &error) { m_outcome = tl::unexpected(error); }
    const Result<void> &outcome() const { return m_outcome; }

private:
    Store &m_store;
    const std::function<Save()> m_next;
    Save m_save;
    Result<void> m_outcome;
};

} // namespace mandate
