// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/history.h"

namespace mandate {

// What became of a record, in a word: "Added", "Withdrawn".
QString word(ChangeKind kind);

// All that one save did to one record.
struct ChangedRecord
{
    QString table;
    Uuid record;
    QString head; // "success indicator MOA-1/1.2.3"
    QString text; // a line for each field: "Weight: 40.00 → 35.00"

    bool operator==(const ChangedRecord &) const = default;
};

// Lines that stand side by side are of one record; long texts are cut.
std::vector<ChangedRecord> changedRecords(const std::vector<HistoryLine> &lines);

// "Save 812 · 3 May 2026 10:42 · dema", and why below it.
QString saveText(const SaveEntry &save);

} // namespace mandate
