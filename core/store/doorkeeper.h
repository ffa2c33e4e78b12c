// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>

namespace mandate {

class Database;

// Stands at a connection while it is not known whether its file is ours: only questions about the file may be
// asked, nothing that a view or a trigger of it asks is answered, and no answer may take for ever.
class Doorkeeper
{
public:
    explicit Doorkeeper(const Database &database);
    ~Doorkeeper();
    Doorkeeper(const Doorkeeper &) = delete;
    Doorkeeper &operator=(const Doorkeeper &) = delete;

    void leave();
    // Whether an answer took too long and was broken off.
    bool hasLostPatience() const;

private:
    static int mayGoOn(void *doorkeeper);

    const Database *m_database;
    std::int64_t m_rounds = 0;
};

// Refuses what SQLite would act on before it reads the register itself: files beside it that are links to
// others, which a save would overwrite, or pipes, which are waited for; and the journal of an unfinished save
// that names further files, which SQLite would remove.
Result<void> checkCompanions(const QString &path);

// What is asked of a register that came from elsewhere beyond what is asked of every one: before anything
// else whether it is whole without a log beside it; then its size, and, reading it through and through,
// whether its tables, indexes and references agree. Two hundred megabytes take about a second.
Result<void> checkMake(const Database &database);
Result<void> checkStranger(const Database &database);
// For a file that takes suspiciously long or contradicts itself.
Error deceptive(const QString &path, const QString &detail);

} // namespace mandate
