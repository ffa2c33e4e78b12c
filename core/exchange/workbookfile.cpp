// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbookfile.h"

#include "core/base/wholefile.h"
#include "core/exchange/odsfile.h"
#include "core/exchange/xlsxfile.h"
#include "core/exchange/xlsxwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

Result<Workbook> readFolder(const QDir &folder, TextEncoding encoding)
{
    Workbook workbook{folder.dirName(), {}};
    Allowance allowance;
    const QStringList files = folder.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name);
    if (files.isEmpty())
        return invalid(Text::tr("The folder %1 has no CSV file; a workbook folder has one for each sheet, "
                                "such as agreements.csv.")
                           .arg(QDir::toNativeSeparators(folder.path())));
    for (const QString &file : files) {
        auto sheet = readCsv(folder.filePath(file), allowance, encoding);
        if (!sheet)
            return tl::unexpected(sheet.error());
        workbook.sheets.push_back(std::move(*sheet));
    }
    return workbook;
}

// Longer texts than any form has would fill the register, and every list that shows them.
Result<Workbook> withShortCells(Workbook workbook)
{
    for (const Sheet &sheet : workbook.sheets)
        for (std::size_t row = 0; row < sheet.rows.size(); ++row)
            for (const QString &cell : sheet.rows[row])
                if (std::size_t(cell.size()) > Allowance::CellLetters)
                    return invalid(
                        Text::tr("%1 cannot be read: in row %3 of its sheet %2 a cell holds more than ten "
                                 "million letters. Shorten it.")
                            .arg(workbook.name, sheet.name)
                            .arg(sheet.rowNumber(row)));
    return workbook;
}

Error unwritable(const QString &target, const QString &why)
{
    return {Error::Kind::Unwritable,
            Text::tr("%1 cannot be written: %2.").arg(QDir::toNativeSeparators(target), why),
            {}};
}

// Beside the target, so that the finished work only has to be renamed.
QString workplaceFor(const QString &target)
{
    return QFileInfo(target).absolutePath() + QStringLiteral("/.mandate-export-XXXXXX");
}

Result<void> writeFolder(const Workbook &workbook, const QString &made)
{
    if (!QDir().mkdir(made))
        return tl::unexpected(unwritable(made, Text::tr("no folder can be made there")));
    for (const Sheet &sheet : workbook.sheets) {
        QSaveFile file(made + u'/' + sheet.name + QStringLiteral(".csv"));
        const QByteArray csv = toCsv(sheet);
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
            return tl::unexpected(unwritable(file.fileName(), file.errorString()));
    }
    return {};
}

} // namespace

Result<Workbook> readWorkbook(const QString &path, TextEncoding encoding)
{
    const QFileInfo info(path);
    const QString name = QDir::toNativeSeparators(path);
    if (!info.exists())
        return failure(Error::Kind::Unreadable, Text::tr("%1 does not exist.").arg(name));
    if (info.isDir())
        return readFolder(QDir(path), encoding).and_then(withShortCells);
    if (!info.isFile())
        return failure(Error::Kind::Unreadable, Text::tr("%1 is not a file.").arg(name));
    if (info.size() == 0)
        return invalid(Text::tr("%1 is empty.").arg(name));
    const QString suffix = info.suffix().toLower();
    if (suffix == QLatin1String("xlsx") || suffix == QLatin1String("xlsm"))
        return readXlsx(path).and_then(withShortCells);
    if (suffix == QLatin1String("ods"))
        return readOds(path).and_then(withShortCells);
    if (suffix != QLatin1String("csv"))
        return failure(
            Error::Kind::Misuse,
            Text::tr("%1 is none of the files a workbook comes in: expected .xlsx, .xlsm, .ods, .csv or a "
                     "folder of .csv files. Open it in your spreadsheet program and save it as .xlsx.")
                .arg(name));
    Allowance allowance;
    return readCsv(path, allowance, encoding).and_then([&info](Sheet sheet) {
        Workbook workbook{info.fileName(), {}};
        workbook.sheets.push_back(std::move(sheet));
        return withShortCells(std::move(workbook));
    });
}

bool needsEncoding(const QString &path)
{
    if (!path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return false;
    const auto bytes = readWhole(path, qint64(Allowance::Bytes));
    return bytes && !QByteArrayView(*bytes).isValidUtf8() && !bytes->contains('\0');
}

Result<void> writeWorkbook(const Workbook &workbook, const QString &target)
{
    if (QFileInfo::exists(target))
        return failure(
            Error::Kind::Unwritable,
            Text::tr("%1 is there already and was left as it is; choose another name or move it away.")
                .arg(QDir::toNativeSeparators(target)));
    for (const char *other : {".ods", ".csv", ".xls"})
        if (target.endsWith(QLatin1String(other), Qt::CaseInsensitive))
            return failure(
                Error::Kind::Misuse,
                Text::tr("%1 cannot be made: a workbook is written as .xlsx, or as a folder of CSV sheets.")
                    .arg(QDir::toNativeSeparators(target)));
    const QTemporaryDir workplace(workplaceFor(target));
    if (!workplace.isValid())
        return tl::unexpected(unwritable(target, workplace.errorString()));
    const QString made = workplace.filePath(QStringLiteral("workbook"));
    const bool isXlsx = target.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
    if (const auto written = isXlsx ? writeXlsx(workbook, made) : writeFolder(workbook, made); !written)
        return written;
    if (!QDir().rename(made, QDir::cleanPath(target)))
        return tl::unexpected(unwritable(target, Text::tr("the finished work could not be given its name")));
    return {};
}

} // namespace mandate
