// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importplan.h"

#include "core/exchange/sheetimport.h"
#include "core/store/database.h"
#include "core/store/snapshot.h"

#include <QCoreApplication>

#include <deque>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

const Sheet *sheetNamed(const Workbook &workbook, const QString &name)
{
    for (const Sheet &sheet : workbook.sheets)
        if (sheet.name.trimmed().toLower() == name)
            return &sheet;
    return nullptr;
}

void noteOtherSheets(const Workbook &workbook, ImportReport &report)
{
    QStringList seen;
    for (const Sheet &sheet : workbook.sheets) {
        const QString name = sheet.name.trimmed().toLower();
        if (isSheetToCome(name))
            report.notices +=
                Text::tr("%1: the register does not keep this sheet yet; it was not read.").arg(sheet.name);
        else if (!sheetLayout(name))
            report.notices +=
                Text::tr("%1: a sheet of this name is unknown and was not read.").arg(sheet.name);
        else if (seen.contains(name))
            report.faults.push_back({sheet.name, 0, {}, Text::tr("there are two sheets of this name")});
        seen += name;
    }
}

} // namespace

QString ImportFault::sentence() const
{
    const QString said = message.endsWith(QLatin1Char('.')) ? message : message + QLatin1Char('.');
    if (row == 0)
        return Text::tr("%1: %2").arg(sheet, said);
    if (column.isEmpty())
        return Text::tr("%1, row %2: %3").arg(sheet).arg(row).arg(said);
    return Text::tr("%1, row %2, column %3: %4").arg(sheet).arg(row).arg(column, said);
}

bool ImportReport::isRefused() const
{
    return std::any_of(faults.begin(), faults.end(),
                       [](const ImportFault &fault) { return fault.isRefusal; });
}

Result<ImportPlan> planImport(const Database &database, const Workbook &workbook, const ImportWatch *watch)
{
    ImportPlan plan{{}, Save(Text::tr("Import of %1").arg(workbook.name))};
    plan.report.notices = workbook.notices;
    noteOtherSheets(workbook, plan.report);
    const Snapshot snapshot(database);
    Directory directory(database);
    std::deque<SheetImport> imports;
    for (const SheetLayout &layout : allSheets())
        if (const Sheet *sheet = sheetNamed(workbook, layout.title()))
            imports.emplace_back(database, layout, *sheet, directory, plan.report, watch);
    if (imports.empty())
        plan.report.faults.push_back(
            {workbook.name,
             0,
             {},
             Text::tr("it holds no sheet that the register knows, such as agreements or indicators")});
    for (SheetImport &import : imports)
        if (const auto done = import.readKeys(); !done)
            return tl::unexpected(done.error());
    for (SheetImport &import : imports)
        if (const auto done = import.readCells(plan.save); !done)
            return tl::unexpected(done.error());
    if (!plan.report.isClean())
        plan.save = Save(plan.save.label());
    return plan;
}

} // namespace mandate
