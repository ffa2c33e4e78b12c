// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/savelist.h"

#include "core/store/statement.h"

#include <QtGlobal>

#include <set>

namespace mandate {

namespace {

// The number and the day rise with the clock, so both are sorted by its index.
constexpr ListColumn SaveColumns[] = {
    {.name = "number",
     .title = QT_TRANSLATE_NOOP("reports", "Save"),
     .kind = ColumnKind::Number,
     .shown = "save.seq",
     .indexed = "save.hlc",
     .isUnique = true},
    {.name = "day",
     .title = QT_TRANSLATE_NOOP("reports", "Day"),
     .kind = ColumnKind::Date,
     .shown = "strftime('%Y-%m-%d', (save.hlc >> 16) / 1000, 'unixepoch', 'localtime')",
     .indexed = "save.hlc"},
    {.name = "time",
     .title = QT_TRANSLATE_NOOP("reports", "Time"),
     .shown = "strftime('%H:%M', (save.hlc >> 16) / 1000, 'unixepoch', 'localtime')",
     .isFixed = true},
    {.name = "by", .title = QT_TRANSLATE_NOOP("reports", "By"), .shown = "save.user_id"},
    {.name = "on_behalf_of",
     .title = QT_TRANSLATE_NOOP("reports", "On behalf of"),
     .shown = "save.on_behalf_of"},
    {.name = "what", .title = QT_TRANSLATE_NOOP("reports", "What"), .shown = "save.label"},
    {.name = "why", .title = QT_TRANSLATE_NOOP("reports", "Why"), .shown = "save.reason"},
    {.name = "changes",
     .title = QT_TRANSLATE_NOOP("reports", "Changes"),
     .kind = ColumnKind::Number,
     .shown = "(SELECT max(change.n) FROM change WHERE change.save_id = save.save_id)",
     .isFixed = true},
};

constexpr const char *SaveOrder[] = {"save.hlc"};
constexpr const char *SaveTables[] = {"save"};

} // namespace

const ListDefinition &savesList()
{
    static constexpr ListDefinition list{.name = "saves",
                                         .table = "save",
                                         .from = "save",
                                         .whole = "save",
                                         .walked = "save",
                                         .id = "save.save_id",
                                         .record = "save.save_id",
                                         .cycle = nullptr,
                                         .order = SaveOrder,
                                         .isFalling = true,
                                         .columns = SaveColumns,
                                         .tables = SaveTables};
    return list;
}

Result<std::vector<Uuid>> savesTouching(const Database &database, const Parts &parts)
{
    std::set<Uuid> saves;
    Statement statement(database, "SELECT DISTINCT save_id FROM change WHERE row_id = ?");
    for (const Uuid &part : parts) {
        statement.bind(1, part);
        if (const auto read = statement.each([&saves](const Statement &row) { saves.insert(row.uuid(0)); });
            !read)
            return tl::unexpected(read.error());
    }
    return std::vector<Uuid>(saves.begin(), saves.end());
}

} // namespace mandate
