// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importplan.h"
#include "core/exchange/mappedworkbook.h"
#include "core/exchange/tabledraft.h"

#include <memory>

namespace mandate {

// An import as a person prepares it: the file as it was read, what they corrected in its cells, and how its
// tables are to be read. The file itself is never touched.
struct ImportRequest
{
    std::shared_ptr<const Workbook> source;
    std::map<CellPlace, QString> corrections;
    bool isOwn = false;             // the workbook's own sheets: no mapping is needed
    std::optional<Mapping> mapping; // made by hand, in place of the drafts
    std::vector<TableDraft> drafts;
    std::set<ImportRow> leftOut; // rows of the sheets that are made of it
    QStringList notes;           // what was left out of the source before: told with what is not read
};

// What has to be said before anything can be read: of all rows of a table.
struct UnansweredField
{
    std::size_t table = 0;
    QString field;
    QString sentence;
};

// One line of the preview: a row of a sheet, or one of the fields that change in it (-1: none).
struct PreviewLine
{
    std::uint32_t sheet = 0;
    std::uint32_t line = 0;
    std::int32_t change = -1;
};

// What the import would do, and where its faults stand in the source.
struct PreparedImport
{
    std::vector<UnansweredField> questions; // where there are any, nothing was planned
    Mapping mapping;
    MappedWorkbook made;
    ImportPlan plan{{}, Save(QString())};
    std::vector<std::optional<CellPlace>> places; // of the faults, in their order
    QStringList notRead;
    std::vector<PreviewLine> preview;

    bool canImport() const { return questions.empty() && plan.report.isClean() && !plan.save.isEmpty(); }
};

// An error once it is stopped.
Result<PreparedImport> prepareImport(const Database &database, const ImportRequest &request,
                                     const std::function<bool()> &isStopped);

// The codes of the records of one kind, in their order, at most so many: to choose from.
Result<QStringList> codesOf(const Database &database, const Description &description, int most);

// An agreement that a save makes or to which it adds an objective; null where there is none.
Uuid agreementIn(const Save &save);

} // namespace mandate
