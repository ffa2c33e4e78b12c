// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/cellcount.h"
#include "tests/bench/indicatorsheet.h"

#include "core/exchange/exportworkbook.h"
#include "core/exchange/importplan.h"
#include "core/exchange/readingapart.h"
#include "core/store/store.h"

#include <QFile>

namespace mandate {

namespace {

Result<void> import(const QString &path, const QString &source)
{
    auto store = Store::open(path, Database::Access::ReadWrite);
    const auto workbook = readWorkbookApart(source);
    if (!store || !workbook)
        return tl::unexpected(store ? workbook.error() : store.error());
    auto plan = planImport(store->database(), *workbook);
    if (!plan)
        return tl::unexpected(plan.error());
    if (!plan->report.isClean())
        return invalid(plan->report.faults.front().sentence());
    return store->commit(std::move(plan->save)).map([](const SaveId &) {});
}

} // namespace

Result<void> benchImport(const QString &folder)
{
    const QString empty = folder + "/empty.mandate";
    const QString full = folder + "/full.mandate";
    const QString path = folder + "/measured.mandate";
    const IndicatorSheet sheet;
    const auto made = sheet.makeEmpty(empty).and_then([&] {
        QFile::copy(empty, full);
        return sheet.fill(full);
    });
    auto rows = made ? readBareRows(full) : Result<BareRows>(tl::unexpected(made.error()));
    if (!rows)
        return tl::unexpected(rows.error());

    const auto fresh = [&]() -> Result<void> {
        QFile::remove(path);
        return QFile::copy(empty, path) ? Result<void>() : invalid("no copy");
    };
    const auto bare = [&] { return insertBare(path, *rows); };
    const auto committed =
        run({"commit of 100,000 indicators", 3, fresh, [&] { return sheet.fill(path); }, bare});

    const QString shared = folder + "/shared.mandate";
    const auto freshShared = [&]() -> Result<void> {
        QFile::remove(path);
        return QFile::copy(shared, path) ? Result<void>() : invalid("no copy");
    };
    const auto byOfficer = [&] {
        QFile::copy(empty, shared);
        return shareWithOfficer(shared).and_then([&] {
            return run({"commit of 100,000 by an officer of one office", 3, freshShared,
                        [&] { return sheet.fill(path, "officer"); }, bare});
        });
    }();
    if (!byOfficer)
        return tl::unexpected(byOfficer.error());

    const QString csv = folder + "/csv";
    const QString xlsx = folder + "/sheet.xlsx";
    const auto exported =
        Database::open(full, Database::Access::ReadOnly).and_then([&](const Database &database) {
            return exportWorkbook(database, csv, {"indicators"}).and_then([&] {
                return exportWorkbook(database, xlsx, {"indicators"});
            });
        });
    if (!committed || !exported)
        return tl::unexpected(committed ? exported.error() : committed.error());
    const auto fromCsv =
        run({"import of 100,000 indicators from CSV", 3, fresh, [&] { return import(path, csv); }, bare});
    const auto inserted = medianTime(fresh, bare);
    const auto counted = medianTime([] { return Result<void>(); }, [&] { return countCells(xlsx); });
    const auto fromXlsx = medianTime(fresh, [&] { return import(path, xlsx); });
    if (!fromCsv || !inserted || !counted || !fromXlsx)
        return invalid("an import failed");
    tell("import of 100,000 indicators from xlsx", *fromXlsx, 3 * *inserted + 2 * *counted, 1);
    return {};
}

} // namespace mandate
