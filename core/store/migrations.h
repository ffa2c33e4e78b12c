// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace mandate {

// One step of the register's history. A released entry is never edited; a change is a new entry.
struct Migration
{
    int version;
    const char *sql;
};

// Oldest first. A new file runs the same history as an old one.
std::span<const Migration> history();

// What `PRAGMA application_id` of every register says: "Mndt".
constexpr int ApplicationId = 0x4d6e6474;

} // namespace mandate
