// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fillinfile.h"

#include "core/base/decimal.h"
#include "core/exchange/sheet.h"
#include "core/store/newfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>
#include <memory>

#include <xlsxwriter.h>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

constexpr const char *HiddenSheet = "mandate_form";
constexpr const char *Mark = "Mandate fill-in sheet";
constexpr const char *Version = "1";

constexpr lxw_color_t FillColour = 0xE3F1F0; // a light tint: it must copy and print in grey
constexpr lxw_color_t LineColour = 0xB8C4C4;
constexpr lxw_color_t HeadColour = 0x0F6B6B;

struct Closer
{
    void operator()(lxw_workbook *workbook) const { workbook_close(workbook); }
};

struct Formats
{
    lxw_format *title = nullptr;
    lxw_format *note = nullptr;
    lxw_format *head = nullptr;
    lxw_format *fixed = nullptr;
    lxw_format *fixedFigure = nullptr;
    lxw_format *fill = nullptr;
    lxw_format *fillFigure = nullptr;
};

// The columns in which figures stand, one above the other.
constexpr std::size_t FirstFigure = 3;
constexpr std::size_t LastFigureOfDraft = 9;
constexpr std::size_t LastFigureOfReport = 6;

bool isFigure(const FillInForm &form, std::size_t column)
{
    const bool isDraft = form.purpose == FillInPurpose::Draft;
    return column >= FirstFigure && column <= (isDraft ? LastFigureOfDraft : LastFigureOfReport);
}

lxw_format *bordered(lxw_workbook *workbook)
{
    lxw_format *format = workbook_add_format(workbook);
    format_set_text_wrap(format);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, LineColour);
    return format;
}

Formats formatsOf(lxw_workbook *workbook)
{
    Formats formats;
    formats.title = workbook_add_format(workbook);
    format_set_bold(formats.title);
    format_set_font_size(formats.title, 14);
    formats.note = workbook_add_format(workbook);
    formats.head = bordered(workbook);
    format_set_bold(formats.head);
    format_set_bottom_color(formats.head, HeadColour);
    format_set_bottom(formats.head, LXW_BORDER_MEDIUM);
    formats.fixed = bordered(workbook);
    formats.fixedFigure = bordered(workbook);
    formats.fill = bordered(workbook);
    formats.fillFigure = bordered(workbook);
    for (lxw_format *format : {formats.fixed, formats.fill})
        format_set_indent(format, 1);
    for (lxw_format *format : {formats.fixedFigure, formats.fillFigure}) // "165,000" as well as 165000
        format_set_align(format, LXW_ALIGN_RIGHT);
    for (lxw_format *format : {formats.fill, formats.fillFigure}) {
        format_set_bg_color(format, FillColour);
        format_set_unlocked(format);
    }
    return formats;
}

const FillInCell *cellAt(const FillInForm &form, std::size_t row, std::size_t column)
{
    const auto found = std::find_if(form.cells.begin(), form.cells.end(), [&](const FillInCell &cell) {
        return cell.row == row && cell.column == column;
    });
    return found == form.cells.end() ? nullptr : &*found;
}

bool isPlainNumber(const QString &text)
{
    const auto number = text.size() <= 16 ? Decimal::parse(QStringView(text)) : std::nullopt;
    return number && number->text() == text;
}

lxw_error writeText(lxw_worksheet *sheet, std::size_t row, std::size_t column, const QString &text,
                    bool mayBeNumber, lxw_format *format)
{
    const auto rowNumber = static_cast<lxw_row_t>(row);
    const auto columnNumber = static_cast<lxw_col_t>(column);
    if (text.isEmpty())
        return worksheet_write_blank(sheet, rowNumber, columnNumber, format);
    if (mayBeNumber && isPlainNumber(text))
        return worksheet_write_number(sheet, rowNumber, columnNumber, text.toDouble(), format);
    return worksheet_write_string(sheet, rowNumber, columnNumber, text.toUtf8().constData(), format);
}

// The words for what does not fit are the spreadsheet's: it shows them as somebody types.
void addRule(lxw_worksheet *sheet, const FillInCell &cell)
{
    lxw_data_validation rule{};
    QByteArray title = Text::tr("Please check").toUtf8();
    QByteArray sentence;
    std::array<QByteArray, 4> states{"reported", "not_due", "missing", "not_applicable"};
    char *choices[] = {states[0].data(), states[1].data(), states[2].data(), states[3].data(), nullptr};
    switch (cell.rule) {
    case FillInRule::Text: return;
    case FillInRule::Weight:
        rule.validate = LXW_VALIDATION_TYPE_DECIMAL;
        rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
        rule.minimum_number = 0;
        rule.maximum_number = 100;
        sentence = Text::tr("A weight is a number from 0 to 100, in percent.").toUtf8();
        break;
    case FillInRule::Number:
        rule.validate = LXW_VALIDATION_TYPE_DECIMAL;
        rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
        rule.minimum_number = -1e15;
        rule.maximum_number = 1e15;
        rule.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING; // "M43/F57" is a figure, too
        sentence = Text::tr("A number was expected. Keep it if it is meant so.").toUtf8();
        break;
    case FillInRule::Date:
        rule.validate = LXW_VALIDATION_TYPE_ANY;
        rule.input_title = title.data();
        sentence = Text::tr("A date, such as 2015-06-30.").toUtf8();
        rule.input_message = sentence.data();
        break;
    case FillInRule::State:
        rule.validate = LXW_VALIDATION_TYPE_LIST;
        rule.value_list = choices;
        sentence = Text::tr("Choose one of the states, or leave it empty.").toUtf8();
        break;
    }
    if (cell.rule != FillInRule::Date) {
        rule.error_title = title.data();
        rule.error_message = sentence.data();
    }
    worksheet_data_validation_cell(sheet, static_cast<lxw_row_t>(cell.row),
                                   static_cast<lxw_col_t>(cell.column), &rule);
}

lxw_format *formatFor(const FillInForm &form, const Formats &formats, std::size_t row, std::size_t column,
                      const FillInCell *cell)
{
    if (row == FillInForm::TitleRow)
        return formats.title;
    if (row < form.header)
        return formats.note;
    if (row == form.header)
        return formats.head;
    if (isFigure(form, column))
        return cell ? formats.fillFigure : formats.fixedFigure;
    return cell ? formats.fill : formats.fixed;
}

std::vector<double> widthsOf(const FillInForm &form)
{
    return form.purpose == FillInPurpose::Draft
               ? std::vector<double>{8, 44, 12, 10, 11, 11, 11, 11, 11, 11, 24}
               : std::vector<double>{8, 44, 12, 10, 14, 14, 16, 15, 40};
}

// How many lines a text takes that is broken between words, in a column of so many figures.
int linesOf(const QString &text, double width)
{
    const int room = std::max(1, int(width) - 2);
    int lines = 1;
    int filled = 0;
    for (const QString &word : text.split(u' ')) {
        const int length = int(word.size());
        if (filled > 0 && filled + 1 + length > room) {
            ++lines;
            filled = 0;
        }
        filled += length + (filled > 0 ? 1 : 0);
        lines += std::max(0, (length - 1) / room);
    }
    return lines;
}

// Spreadsheets do not make a row of a protected sheet higher by themselves.
void setHeight(lxw_worksheet *sheet, const FillInForm &form, std::size_t row)
{
    constexpr double LineHeight = 15;
    const std::vector<double> widths = widthsOf(form);
    int lines = 1;
    for (std::size_t column = 0; column < std::min(widths.size(), form.grid[row].size()); ++column)
        lines = std::max(lines, linesOf(form.grid[row][column], widths[column]));
    if (lines > 1)
        worksheet_set_row(sheet, static_cast<lxw_row_t>(row), LineHeight * lines, nullptr);
}

// A4 across, as wide as the paper, the titles on every page.
void setUpPaper(lxw_worksheet *sheet, const FillInForm &form)
{
    const std::vector<double> widths = widthsOf(form);
    for (std::size_t column = 0; column < widths.size(); ++column)
        worksheet_set_column(sheet, static_cast<lxw_col_t>(column), static_cast<lxw_col_t>(column),
                             widths[column], nullptr);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_repeat_rows(sheet, static_cast<lxw_row_t>(form.header), static_cast<lxw_row_t>(form.header));
    worksheet_freeze_panes(sheet, static_cast<lxw_row_t>(form.header) + 1, 2);
    worksheet_set_footer(sheet, "&L&F&RPage &P of &N");
    worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
}

lxw_error writeForm(lxw_workbook *workbook, const FillInForm &form)
{
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, fillInSheetName().toUtf8().constData());
    const Formats formats = formatsOf(workbook);
    setUpPaper(sheet, form);
    const std::size_t width = form.grid[form.header].size();
    for (std::size_t row = 0; row < form.grid.size(); ++row) {
        const std::size_t columns = row > form.header ? width : form.grid[row].size();
        if (row >= form.header)
            setHeight(sheet, form, row);
        for (std::size_t column = 0; column < columns; ++column) {
            const FillInCell *cell = cellAt(form, row, column);
            const QString text = column < form.grid[row].size() ? form.grid[row][column] : QString();
            lxw_format *format = formatFor(form, formats, row, column, cell);
            const lxw_error error =
                writeText(sheet, row, column, text, row > form.header && column > 1, format);
            if (error != LXW_NO_ERROR)
                return error;
            if (cell)
                addRule(sheet, *cell);
        }
    }
    lxw_protection options{};
    options.format_rows = 1; // a long text may need a higher row
    worksheet_protect(sheet, nullptr, &options);
    return LXW_NO_ERROR;
}

void writeIdentity(lxw_workbook *workbook, const FillInIdentity &identity)
{
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, HiddenSheet);
    const QByteArray lines[] = {Mark, identity.id.text().toUtf8(), Version, identity.fingerprint.toUtf8()};
    for (std::size_t row = 0; row < std::size(lines); ++row)
        worksheet_write_string(sheet, static_cast<lxw_row_t>(row), 0, lines[row].constData(), nullptr);
    worksheet_protect(sheet, nullptr, nullptr);
    worksheet_hide(sheet);
}

Error unwritable(const QString &path, lxw_error error)
{
    return {Error::Kind::Unwritable,
            Text::tr("%1 cannot be written: %2.")
                .arg(QDir::toNativeSeparators(path), QString::fromUtf8(lxw_strerror(error))),
            {}};
}

Result<void> writeFile(const FillInForm &form, const FillInIdentity &identity, const QString &path)
{
    lxw_workbook_options options{};
    std::unique_ptr<lxw_workbook, Closer> workbook(
        workbook_new_opt(QFile::encodeName(path).constData(), &options));
    if (!workbook)
        return tl::unexpected(unwritable(path, LXW_ERROR_CREATING_XLSX_FILE));
    if (const lxw_error error = writeForm(workbook.get(), form); error != LXW_NO_ERROR)
        return tl::unexpected(unwritable(path, error));
    writeIdentity(workbook.get(), identity);
    if (const lxw_error error = workbook_close(workbook.release()); error != LXW_NO_ERROR)
        return tl::unexpected(unwritable(path, error));
    return {};
}

} // namespace

QString fillInFingerprint(const QString &content)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(content.toUtf8(), QCryptographicHash::Sha256).toHex());
}

std::optional<FillInIdentity> fillInIdentity(const Workbook &workbook)
{
    for (const Sheet &sheet : workbook.sheets) {
        const bool isOurs = sheet.name == QLatin1String(HiddenSheet) && sheet.rows.size() >= 4;
        if (!isOurs || sheet.cell(0, 0) != QLatin1String(Mark))
            continue;
        const auto id = Uuid::parse(sheet.cell(1, 0));
        return id ? std::optional(FillInIdentity{FillInId{*id}, sheet.cell(3, 0)}) : std::nullopt;
    }
    return {};
}

QString fillInSheetName()
{
    return Text::tr("To fill in");
}

Result<void> writeFillIn(const FillInForm &form, const FillInIdentity &identity, const QString &path)
{
    return makeFile(path, [&](const QString &unfinished) { return writeFile(form, identity, unfinished); });
}

} // namespace mandate
