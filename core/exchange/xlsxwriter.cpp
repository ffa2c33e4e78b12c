// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxwriter.h"

#include "core/base/decimal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <memory>

#include <xlsxwriter.h>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

constexpr int WidestColumn = 60;

struct Closer
{
    void operator()(lxw_workbook *workbook) const { workbook_close(workbook); }
};
using Handle = std::unique_ptr<lxw_workbook, Closer>;

Error unwritable(const QString &path, lxw_error error)
{
    return {Error::Kind::Unwritable,
            Text::tr("%1 cannot be written: %2.")
                .arg(QDir::toNativeSeparators(path), QString::fromUtf8(lxw_strerror(error))),
            {}};
}

// A number of at most 15 digits that reads back as exactly this text; "007" and "1.10" are none.
bool isPlainNumber(const QString &text)
{
    const auto number = text.size() <= 16 ? Decimal::parse(QStringView(text)) : std::nullopt;
    return number && number->text() == text;
}

lxw_error writeCell(lxw_worksheet *worksheet, std::size_t row, std::size_t column, const QString &text,
                    bool mayBeNumber)
{
    const auto rowNumber = static_cast<lxw_row_t>(row);
    const auto columnNumber = static_cast<lxw_col_t>(column);
    if (text.isEmpty())
        return LXW_NO_ERROR;
    if (mayBeNumber && isPlainNumber(text))
        return worksheet_write_number(worksheet, rowNumber, columnNumber, text.toDouble(), nullptr);
    return worksheet_write_string(worksheet, rowNumber, columnNumber, text.toUtf8().constData(), nullptr);
}

// Codes and dotted numbers stay text ("1.10" is not 1.1).
bool mayHoldNumbers(const QString &title)
{
    static const QStringList asText{QStringLiteral("code"),      QStringLiteral("number"),
                                    QStringLiteral("agreement"), QStringLiteral("indicator"),
                                    QStringLiteral("kpi"),       QStringLiteral("person")};
    return !asText.contains(title);
}

void setWidths(lxw_worksheet *worksheet, const Sheet &sheet)
{
    std::vector<qsizetype> widths;
    for (const auto &row : sheet.rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], row[column].size());
    }
    for (std::size_t column = 0; column < widths.size(); ++column) {
        const auto place = static_cast<lxw_col_t>(column);
        const auto width = std::clamp<qsizetype>(widths[column] + 2, 8, WidestColumn);
        worksheet_set_column(worksheet, place, place, static_cast<double>(width), nullptr);
    }
}

Result<void> writeSheet(lxw_workbook *workbook, const Sheet &sheet, const QString &path)
{
    lxw_worksheet *worksheet = workbook_add_worksheet(workbook, sheet.name.toUtf8().constData());
    if (!worksheet)
        return tl::unexpected(unwritable(path, LXW_ERROR_MEMORY_MALLOC_FAILED));
    setWidths(worksheet, sheet);
    worksheet_freeze_panes(worksheet, 1, 0);
    for (std::size_t row = 0; row < sheet.rows.size(); ++row)
        for (std::size_t column = 0; column < sheet.rows[row].size(); ++column) {
            const bool mayBeNumber = row > 0 && mayHoldNumbers(sheet.rows[0][column]);
            const lxw_error error = writeCell(worksheet, row, column, sheet.rows[row][column], mayBeNumber);
            if (error == LXW_NO_ERROR)
                continue;
            return failure(Error::Kind::Unwritable,
                           Text::tr("%1, row %2, column %3 does not fit into an .xlsx file (%4). Export to a "
                                    "folder of CSV files instead.")
                               .arg(sheet.name)
                               .arg(row + 1)
                               .arg(sheet.rows[0][column], QString::fromUtf8(lxw_strerror(error))));
        }
    return {};
}

} // namespace

Result<void> writeXlsx(const Workbook &workbook, const QString &path)
{
    lxw_workbook_options options{};
    options.use_zip64 = LXW_FALSE;
    Handle handle(workbook_new_opt(QFile::encodeName(path).constData(), &options));
    if (!handle)
        return tl::unexpected(unwritable(path, LXW_ERROR_CREATING_XLSX_FILE));
    for (const Sheet &sheet : workbook.sheets)
        if (const auto written = writeSheet(handle.get(), sheet, path); !written)
            return written;
    if (const lxw_error error = workbook_close(handle.release()); error != LXW_NO_ERROR)
        return tl::unexpected(unwritable(path, error));
    return {};
}

} // namespace mandate
