// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace mandate {

class Database;

// While it lives, the questions of a connection end as soon as nobody wants their answers any more: their
// statements report that they were cancelled. One at a time on a connection.
class Interruption
{
public:
    Interruption(const Database &database, std::function<bool()> isUnwanted);
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

private:
    static int ask(void *interruption);

    const Database &m_database;
    const std::function<bool()> m_isUnwanted;
};

} // namespace mandate
