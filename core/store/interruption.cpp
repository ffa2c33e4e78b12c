// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/interruption.h"

#include "core/store/database.h"

#include <sqlite3.h>

namespace mandate {

namespace {

constexpr int StepsBetween = 10'000; // of SQLite's machine: some tenths of a millisecond

} // namespace

Interruption::Interruption(const Database &database, std::function<bool()> isUnwanted)
    : m_database(database), m_isUnwanted(std::move(isUnwanted))
{
    sqlite3_progress_handler(m_database.handle(), StepsBetween, &Interruption::ask, this);
}

Interruption::~Interruption()
{
    sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr);
}

int Interruption::ask(void *interruption)
{
    return static_cast<const Interruption *>(interruption)->m_isUnwanted() ? 1 : 0;
}

} // namespace mandate
