// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping.h"

namespace mandate {

class ColumnWords;

// What a column of a foreign table is read as. A field is named by its sheet and column,
// "indicators.weight"; "period_targets.Q1" and "progress.Y" are the figure of that period.
struct ColumnDraft
{
    QString title;
    QStringList samples;
    int cells = 0;    // that hold anything
    QString field;    // empty: not read
    int sureness = 0; // of a guess, 0 to 100
    QString reason;   // why it was guessed
};

// A foreign table as a person sees it: where its header stands, what its rows are and what its columns mean.
// The rows are those of one sheet of the workbook, or "agreement" (objectives, actions and indicators in one
// table) or "plan" (KRAs and their KPIs); empty where the sheet is not read.
struct TableDraft
{
    QString sheet;
    int skip = 0;
    int header = 1;
    QString kind;
    bool isOutline = false; // an objective, an action and an indicator are rows of their own, told by number
    std::vector<ColumnDraft> columns;
    std::map<QString, QString> constants; // what all rows have, by field

    // The column that is read as a field, or null.
    const ColumnDraft *column(const QString &field) const;
    QString constant(const QString &field) const;
};

inline constexpr QLatin1String AgreementTable{"agreement"};
inline constexpr QLatin1String PlanTable{"plan"};

// Every kind of table, those that are guessed first.
QStringList tableKinds();
QString kindTitle(const QString &kind);
// The fields that columns of such a table may be read as.
QStringList fieldsOf(const QString &kind);
// "Success indicator: weight".
QString fieldTitle(const QString &field);
// What has to be said for all rows because no column says it.
QStringList constantsOf(const TableDraft &draft);

// What the register reads of a table so described. The content decides how numbers, words and dates are
// taken.
TableRule ruleOf(const TableDraft &draft, const Sheet &sheet, const ColumnWords &words);
Mapping mappingOf(const std::vector<TableDraft> &drafts, const Workbook &source);

} // namespace mandate
