// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/permissionworld.h"

namespace mandate {

template <typename Record>
void PermissionWorld::put(const Record &record)
{
    m_first.add(record);
}

template <typename Record>
void PermissionWorld::draft(const char *records, Place place, const std::array<Record, 3> &three,
                            QString Record::*field)
{
    const char *table = describe<Record>().table;
    put(three[0]);
    put(three[1]);
    m_trials.push_back(
        {records, table, place, "change", [=](const Database &) { return changed(three[0], field); }});
    m_trials.push_back({records, table, place, "withdraw", [=](const Database &) {
                            Save save("Withdraw");
                            save.withdraw(three[1]);
                            return save;
                        }});
    m_trials.push_back({records, table, place, "enter", [=](const Database &) {
                            Save save("Enter");
                            save.add(three[2]);
                            return save;
                        }});
    m_looks.push_back({records, table, place, three[0].id.uuid, "id"});
}

template <typename Record>
void PermissionWorld::act(const char *records, Place place, const Record &there, const Record &entered,
                          const char *column)
{
    put(there);
    m_trials.push_back({records, describe<Record>().table, place, "record", [=](const Database &) {
                            Save save("Record");
                            save.add(entered);
                            return save;
                        }});
    m_looks.push_back({records, describe<Record>().table, place, there.id.uuid, column});
}

} // namespace mandate
