// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/columncells.h"
#include "core/exchange/columnwords.h"
#include "core/exchange/layout.h"
#include "core/exchange/tabledraft.h"

namespace mandate {

// Writes the rules of a table's cells: what a column's content asks for is said in the rule.
class TableRules
{
public:
    TableRules(const TableDraft &draft, const Sheet &sheet, const ColumnWords &words);

    TableRule agreementTable();
    TableRule planTable();
    TableRule listTable();

private:
    bool has(const char *field) const;
    // "{Success indicator}", with an aspect behind a colon.
    QString place(const char *field, const QString &aspect = {}) const;
    ColumnCells content(const char *field) const;
    QString constant(const char *field) const;
    // Whether the texts of a column are numbered one after another: "1. Food", "2. Roads".
    bool isNumbered(const char *field, int depth) const;

    TableRule table() const;
    QStringList filledFromAbove() const;
    QStringList totals() const;
    bool headsRows(const char *above, const char *below) const;

    QString objectiveKey() const;
    QString objectiveNumber() const;
    QString actionNumber() const;
    QString indicatorNumber() const;
    QString agreement() const;
    SheetRule agreementRow() const;
    SheetRule objectives() const;
    SheetRule actions() const;
    SheetRule indicators() const;
    void addOutline(SheetRule &objectives, SheetRule &actions, SheetRule &indicators) const;
    void addPeriods(const char *sheet, std::vector<SheetRule> &rules) const;
    SheetRule kras() const;
    SheetRule kpis() const;
    QString kraCode() const;

    void addFields(const char *sheet, SheetRule &rule, const QStringList &apart) const;
    void addUnit(const char *sheet, SheetRule &rule) const;
    CellRule cellRule(const SheetColumn &column, const QString &field, const QString &text) const;
    bool isKept(const QString &column, const ColumnCells &found, const QString &date) const;
    void takeWords(const SheetColumn &column, const ColumnCells &content, CellRule &rule) const;
    int outlineDepth() const;

    const TableDraft &m_draft;
    const Sheet &m_sheet;
    const ColumnWords &m_words;
    std::vector<QString> m_titles;
    std::size_t m_first;
    NumberStyle m_style;
};

} // namespace mandate
