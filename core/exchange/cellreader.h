// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/directory.h"
#include "core/exchange/layout.h"
#include "core/exchange/sheet.h"

namespace mandate {

// Reads the cells of one sheet into rows of its record, the columns of a row in the order of the layout.
// An error of kind Invalid says what was expected of the cell; any other, that the register cannot be read.
class CellReader
{
public:
    CellReader(const SheetLayout &layout, const Sheet &sheet, Directory &directory);

    // A record of which nothing is said.
    Row emptyRow() const;
    void startRow(const Row &row);
    Result<void> read(const SheetColumn &column, std::size_t field, const QString &text, Row &row);
    // Of the row: null in sheets without agreements.
    const Uuid &agreement() const { return m_agreement; }

private:
    Result<void> readText(const QString &cell, Value &value) const;
    Result<void> readChoice(const SheetColumn &column, const QString &text, Value &value) const;
    Result<void> readDate(const QString &text, Value &value) const;
    Result<void> readYesNo(const QString &text, Value &value) const;
    Result<void> readWeight(const QString &text, Value &value) const;
    Result<void> readAmount(const QString &text, Value &value) const;
    Result<void> readFigure(const SheetColumn &column, std::size_t field, const QString &text, Row &row);
    Result<void> readPeriod(const QString &text, Value &value) const;
    Result<void> readReference(const SheetColumn &column, const QString &text, Value &value);
    Result<void> readParty(const QString &text, Value &value);
    Result<void> readAgreement(const QString &text, std::size_t field, Row &row);
    Result<void> readOwnNumber(const QString &text, std::size_t field, Row &row);
    Result<void> readItemNumber(const SheetColumn &column, const QString &text, Row &row);
    Result<void> readMeasured(const QString &text, std::size_t field, Row &row);
    Result<void> readAddress(const QString &text, Value &value);
    Result<void> readItem(const QString &text, std::size_t field, Row &row);
    // The indicator at an address; null where there is none.
    Result<Uuid> indicatorAt(const QString &text);
    Result<Uuid> item(std::span<const int> number);
    Result<UnitType> unitOf(const Row &row);

    const SheetLayout &m_layout;
    const Description &m_description;
    const Sheet &m_sheet;
    Directory &m_directory;
    int m_unitField;
    QString m_agreementCode;
    Uuid m_agreement;
    std::optional<UnitType> m_unit;
    Value m_seenUnit;
};

} // namespace mandate
