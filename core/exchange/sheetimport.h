// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cellreader.h"
#include "core/exchange/importplan.h"

namespace mandate {

// The import of one sheet: first the keys of all sheets are read, so that any row may refer to any other,
// then the cells. Faults go to the report; an error means that the register cannot be read.
class SheetImport
{
public:
    SheetImport(const Database &database, const SheetLayout &layout, const Sheet &sheet, Directory &directory,
                ImportReport &report, const ImportWatch *watch);

    Result<void> readKeys();
    Result<void> readCells(Save &save);

private:
    struct Binding
    {
        const SheetColumn *column;
        std::size_t field;
        std::size_t cell;
    };
    struct Pending
    {
        std::size_t row;
        Row after;
        std::optional<Row> before; // nothing where the record is new
        Uuid agreement;
        bool isNew = true;
    };

    bool bindColumns();
    bool bind(std::size_t cell, const QString &title);
    void requireColumns();
    void refuseOverhang(std::size_t row);
    Result<void> readKey(std::size_t row);
    Result<void> identify(Pending &pending);
    void registerKey(Pending &pending, const Uuid &known);
    Result<void> readRow(Pending &pending, Save &save);
    // True where an alignment changes, false where none does; nothing where a cell is at fault.
    Result<std::optional<bool>> readAlignmentCells(const Pending &pending, Save &save);
    bool hasWhatItNeeds(const Pending &pending);
    Result<void> write(Pending &pending, bool isAligned, Save &save);
    // An error once whoever watches has stopped it.
    Result<void> step();
    bool isLeftOut(std::size_t row) const;
    void leaveOut(std::size_t row);
    void tell(const Pending &pending, ImportOutcome outcome);
    void orderLines();
    std::vector<FieldChange> changesOf(const Pending &pending);
    QString written(const SheetColumn &column, const Row &row, std::size_t field);
    bool touchesSignedPlan(const Pending &pending) const;
    Result<void> refuseIfSigned(const Pending &pending, bool isAligned);
    // Notes a fault of the cell; passes on what is none.
    Result<bool> accept(Result<void> read, std::size_t row, const SheetColumn &column);
    void fault(std::size_t row, const QString &column, const QString &message, bool isRefusal = false);

    const Database &m_database;
    const SheetLayout &m_layout;
    const Description &m_description;
    const Sheet &m_sheet;
    Directory &m_directory;
    ImportReport &m_report;
    const ImportWatch *m_watch;
    CellReader m_reader;
    Row m_empty;
    std::vector<Binding> m_keys;
    std::vector<Binding> m_cells;
    std::vector<Pending> m_pending;
    std::unordered_map<Uuid, std::size_t, UuidHash> m_seen; // the row that has a key
    SheetCount m_count;
};

} // namespace mandate
