// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet.h"

#include <map>
#include <optional>

namespace mandate {

// A mapping says how a foreign table becomes sheets of the workbook. It is one JSON object:
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
// A cell is a text in which {column} stands for the source's cell, {column:position} for the place of its
// text among the column's distinct texts and {column:count} for how often it has come up to this row. Or it
// is an object that works on such a text in this order:
//
//   {"text": "{baseline}", "before": "(", "between": ["(", ")"],    a part of it
//    "cases": [{"ends": "%", "give": "percent"}, {"contains": "/", "give": "ratio"}, {"is": "…", "give":
//    "…"},
//              {"give": "number"}],                               the first that fits is the cell
//    "words": {"higher": "up", "lower": "down"}, "otherwise": "none",   another word; otherwise the text
//    stays "keep": true}                      a figure that cannot be read is kept as its text
struct CellRule
{
    struct Case
    {
        QString is;
        QString ends;
        QString contains;
        QString give;
    };

    QString column;
    QString text;
    QString before;
    QStringList between;
    std::vector<Case> cases;
    std::map<QString, QString> words;
    std::optional<QString> otherwise;
    bool keep = false;
};

struct SheetRule
{
    QString sheet;
    std::optional<QString> distinct;
    std::vector<CellRule> columns;
    std::vector<std::vector<CellRule>> repeat;
};

struct Mapping
{
    QString name; // of its file
    QString sourceSheet;
    int skip = 0; // rows above the header
    NumberStyle numberStyle;
    std::vector<SheetRule> sheets;
};

// The error names file, line, place and reason.
Result<Mapping> parseMapping(const QByteArray &json, const QString &fileName);
Result<Mapping> readMapping(const QString &path);

// The workbook a mapping makes of a foreign one. Faults of its import name the rows of the source.
Result<Workbook> applyMapping(const Mapping &mapping, const Workbook &source);

} // namespace mandate
