// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/value.h"
#include "core/cycle/cycle.h"
#include "core/reports/arrangement.h"

#include <span>

namespace mandate {

class Database;

// A text that another table begins and that ends in a stroke and numbers with points between: "MOA-1/1.2.1".
// What is looked for is narrowed by its beginning, long before the whole of it is put together.
struct ListHead
{
    const char *text;    // what begins it
    const char *holds;   // whether that holds the words %1
    const char *reaches; // whether one of the numbers reaches %1
};

// One column of a list. The SQL is assembled from these texts alone, whatever is asked for.
struct ListColumn
{
    const char *name;  // in files and in what is remembered
    const char *title; // to be translated as one of reports
    ColumnKind kind = ColumnKind::Text;
    const char *shown = nullptr;    // what the cell holds
    const char *compared = nullptr; // what conditions ask of, where that is another
    const char *indexed = nullptr; // what it is sorted by as it is: never empty, and in the order of an index
    bool isFixed = false;          // found for each row alone: the list cannot be arranged by it
    bool isUnique = false;         // another in every row: it makes no groups
    const ListHead *head = nullptr;                      // where it speaks of more than the tables of one row
    std::span<const char *const> (*choices)() = nullptr; // in the field's order, which it is sorted by
};

struct ListDefinition
{
    const char *name;
    const char *table;  // a row of it is a row of the list
    const char *from;   // the tables, as few as tell of a row: the rest by LEFT JOIN or within columns
    const char *whole;  // and those that its order, its record and its cycle speak of, found from a row
    const char *walked; // all of them as the indexes lead through them in the list's own order
    const char *id;     // of a row
    const char *record; // what a row opens
    const char *cycle;  // where it is of one, else null
    std::span<const char *const> order; // the list's own: never empty
    bool isFalling = false;             // in that order the greatest comes first
    std::span<const ListColumn> columns;
    std::span<const char *const> tables; // news of these make it another list
};

// A list that is too long to be held: some of its rows in some order.
struct ListQuestion
{
    const ListDefinition *list = nullptr;
    Arrangement arrangement = {};
    std::map<int, QStringList> among = {};      // the choices that meet the condition on such a column
    CycleId cycle = {};                         // null: of all
    std::optional<Value> group = {};            // where grouped: only the rows of this group
    std::optional<std::vector<Uuid>> only = {}; // none but these rows
};

struct ListRow
{
    Uuid id;
    Uuid record;
    std::vector<Value> cells;
};

struct ListPage
{
    std::vector<ListRow> rows;
    std::vector<Value> end; // where the next page begins; empty where this was the last
};

struct ListGroup
{
    Value value;
    std::int64_t count = 0;
};

// The rows behind the end of another page, at most so many.
Result<ListPage> listPage(const Database &database, const ListQuestion &question,
                          const std::vector<Value> &after = {}, int limit = 200);
Result<std::int64_t> listCount(const Database &database, const ListQuestion &question);
// The groups by the column of the arrangement, those of nothing last.
Result<std::vector<ListGroup>> listGroups(const Database &database, const ListQuestion &question);

} // namespace mandate
