// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reports/parts.h"
#include "core/store/journal.h"

#include <QLocale>

namespace mandate {

// One changed record or field, as people read it.
struct HistoryLine
{
    SaveEntry save;
    ChangeKind kind = ChangeKind::Set;
    QString table;
    Uuid record;
    QString noun;  // "success indicator"
    QString place; // which one: "MOA-1/1.2.3", "NKRA1"; as it was called where it is no more
    QString field;
    QString before;
    QString after;
};

// Who changed what, newest first: of the whole register, or of a record and all that belongs to it. A limit
// counts saves; -1 is all.
Result<std::vector<HistoryLine>> history(const Database &database, const Uuid &record = {}, int limit = -1);

// What one save changed, at most so many lines, in the reader's words; of those parts alone where any are
// named.
Result<std::vector<HistoryLine>> historyOf(const Database &database, const SaveEntry &save,
                                           const Parts &parts, const QLocale &reader, int most);

// What a record belongs to and is named by; nothing where it stands by itself or is no more.
struct RecordOwner
{
    QString table;
    Uuid record;
    QString own; // what tells it from others there: its period, its year
};
Result<std::optional<RecordOwner>> ownerOf(const Database &database, QStringView table, const Uuid &record);

// How a record is called where it stands: "MOA-1/1.2.3", "MOA-1/1.2.3 Q2"; empty where it is no more.
Result<QString> placeOf(const Database &database, QStringView table, const Uuid &record);

// Who made a save: "karma", "karma on behalf of dema".
QString makerOf(const SaveEntry &save);

} // namespace mandate
