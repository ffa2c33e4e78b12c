// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet.h"

#include <map>
#include <optional>

namespace mandate {

// A mapping says how foreign tables become sheets of the workbook. It is one JSON object:
//
//   {"source": {"sheet": "Sheet1", "skip": 2, "decimal": ",", "group": "."},     each of them optional
//    "sheets": [
//      {"sheet": "objectives", "distinct": "{criterion}",     one row for each distinct text; else for each
//      row
//       "columns": {"agreement": "TPC-2021-22", "number": "{criterion:position}", "title": "{criterion}"}},
//      {"sheet": "period_targets", "columns": {"agreement": "…", "indicator":
//      "{pillar:position}.1.{number}"},
//       "repeat": [{"period": "Q1", "value": "{q1}"}, {"period": "Q2", "value": "{q2}"}]}]}   rows for each
//       row
//
// or, of a workbook with several, {"tables": [{"source": …, "sheets": …}, …]}.
//
// The source may also say: "header": 2 (rows of the header; their texts are joined as "Targets / Good"),
// "fill": columns whose blank cells repeat the one above as merged cells do, "filled": columns without which
// a row is none of the table, "without": the first texts of rows that are none, such as totals. A sheet may
// say "where": "{No.}", "depth": 3: only rows whose text begins with a number of so many parts.
//
// A cell is a text in which {column} stands for the source's cell, {column:position} for the place of its
// text among the column's distinct texts, {column:position:other} for that place among those beside the same
// text of another column, and {column:count} for how often it has come up to this row; {:count} numbers the
// rows. {column:number} is the dotted number the cell begins with, {column:first} and {column:last} its
// parts, and {column:title} the text behind it. Or it is an object that works on such a text in this order:
//
//   {"text": "{baseline}", "before": "(", "between": ["(", ")"],    a part of it
//    "cases": [{"ends": "%", "give": "percent"}, {"contains": "/", "give": "ratio"}, {"is": "…", "give":
//    "…"},
//              {"give": "number"}],                               the first that fits is the cell
//    "words": {"higher": "up", "lower": "down"}, "otherwise": "none",   another word; otherwise the text
//    stays "date": "d/M/yyyy",                  how it writes dates; what is none stays
//    "keep": true}                             a figure that cannot be read is kept as its text
struct CellRule
{
    struct Case
    {
        QString is;
        QString ends;
        QString contains;
        QString give;

        bool operator==(const Case &) const = default;
    };

    QString column;
    QString text;
    QString before;
    QStringList between;
    std::vector<Case> cases;
    std::map<QString, QString> words;
    std::optional<QString> otherwise;
    QString date;
    bool keep = false;

    bool operator==(const CellRule &) const = default;
};

struct SheetRule
{
    QString sheet;
    std::optional<QString> distinct;
    QString where;
    int depth = 0;
    std::vector<CellRule> columns;
    std::vector<std::vector<CellRule>> repeat;

    bool operator==(const SheetRule &) const = default;
};

inline bool operator==(const NumberStyle &a, const NumberStyle &b)
{
    return a.decimalPoint == b.decimalPoint && a.group == b.group;
}

// One table of the source, and what it becomes.
struct TableRule
{
    QString sheet;  // the first where none is named
    int skip = 0;   // rows above the header
    int header = 1; // rows of it
    QStringList fill;
    QStringList filled;
    QStringList without;
    NumberStyle numberStyle;
    std::vector<SheetRule> sheets;

    bool operator==(const TableRule &) const = default;
};

struct Mapping
{
    QString name; // of its file
    std::vector<TableRule> tables;
};

// The error names file, line, place and reason.
Result<Mapping> parseMapping(const QByteArray &json, const QString &fileName);
Result<Mapping> readMapping(const QString &path);
QByteArray toJson(const Mapping &mapping);
Result<void> writeMapping(const Mapping &mapping, const QString &path);

// The workbook a mapping makes of a foreign one. Faults of its import name the rows of the source.
Result<Workbook> applyMapping(const Mapping &mapping, const Workbook &source);

} // namespace mandate
