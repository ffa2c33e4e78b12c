// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace mandate {

// Holds one state of the register while several questions are asked, whoever saves meanwhile. Inside an
// open transaction it does nothing.
class Snapshot
{
public:
    explicit Snapshot(const Database &database)
        : m_database(database), m_began(!database.inTransaction() && database.execute("BEGIN").has_value())
    {}
    ~Snapshot()
    {
        if (m_began)
            static_cast<void>(m_database.execute("COMMIT"));
    }
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    const Database &m_database;
    bool m_began;
};

} // namespace mandate
