// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvfile.h"

#include "core/base/wholefile.h"
#include "core/exchange/formulaguard.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <array>

#include <orcus/csv_parser.hpp>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

QString notUtf8()
{
    return Text::tr("this is not UTF-8 text; save the sheet as CSV in UTF-8");
}

// Takes the cells as liborcus finds them.
class Handler : public orcus::csv_handler
{
public:
    Handler(const QByteArray &csv, Sheet &sheet, Allowance &allowance)
        : m_end(csv.constEnd()), m_isText(isText(csv)), m_sheet(sheet), m_allowance(allowance)
    {}

    void begin_row()
    {
        auto &rows = m_sheet.rows;
        if (rows.size() == Allowance::Rows)
            stop(Text::tr("there are more rows than the %1 of a spreadsheet").arg(Allowance::Rows));
        rows.emplace_back().reserve(rows.front().size());
    }

    void cell(const char *text, std::size_t size, bool isCopy)
    {
        auto &row = m_sheet.rows.back();
        const QByteArrayView bytes(text, qsizetype(size));
        if (!isCopy && text + size >= m_end) // liborcus closes an open quote a byte behind the text
            stop(Text::tr("a quote is opened and never closed"));
        if (!m_isText && !isText(bytes))
            stop(notUtf8());
        if (row.size() == Allowance::Columns || !m_allowance.addCells(1))
            stop(Text::tr("there are more cells than a register can take in"));
        row.push_back(bytes.isEmpty() ? QString() : unguarded(QString::fromUtf8(bytes)));
    }

    const QString &fault() const { return m_fault; }

private:
    static bool isText(QByteArrayView bytes) { return bytes.isValidUtf8() && !bytes.contains('\0'); }

    // Nothing else stops liborcus.
    void stop(const QString &fault)
    {
        m_fault = fault;
        throw orcus::general_error("stopped");
    }

    const char *m_end;
    bool m_isText; // all of it; where not, the cell at fault is looked for
    Sheet &m_sheet;
    Allowance &m_allowance;
    QString m_fault;
};

// liborcus knows no CR: those that end a line become its LF, quoted ones are the cell's own.
QByteArray withLineFeeds(const QByteArray &csv, char separator)
{
    if (!csv.contains('\r'))
        return csv;
    QByteArray kept;
    kept.reserve(csv.size());
    bool isQuoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const char before = i == 0 ? '\n' : csv[i - 1];
        if (csv[i] == '"' && isQuoted)
            isQuoted = false;
        else if (csv[i] == '"') // at the start of a cell, or doubled
            isQuoted = before == separator || before == '\n' || before == '\r' || before == '"';
        const bool isPaired = i + 1 < csv.size() && csv[i + 1] == '\n';
        if (isQuoted || csv[i] != '\r')
            kept += csv[i];
        else if (!isPaired)
            kept += '\n';
    }
    return kept;
}

// Where a comma marks decimals, spreadsheets separate by semicolons.
char separatorOf(const QByteArray &csv)
{
    std::array<int, 3> counts{};
    static constexpr char separators[] = {',', ';', '\t'};
    bool isQuoted = false;
    for (const char c : csv) {
        if (c == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (c == '\n' || c == '\r') && counts != std::array<int, 3>{})
            break;
        for (std::size_t i = 0; i < counts.size(); ++i)
            counts[i] += !isQuoted && c == separators[i];
    }
    return counts[0] > 0 || counts[1] + counts[2] == 0 ? ',' : counts[1] >= counts[2] ? ';' : '\t';
}

// Windows-1252 but for its five unused places, which stay what they are.
QString fromWindows1252(const QByteArray &bytes)
{
    static constexpr char16_t upper[] =
        u"\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f"
        u"\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text)
        if (c >= QChar(0x80) && c <= QChar(0x9f))
            c = upper[c.unicode() - 0x80];
    return text;
}

QByteArray asUtf8(const QByteArray &bytes, TextEncoding encoding)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return QString(QStringDecoder(QStringDecoder::Utf16)(bytes)).toUtf8();
    return encoding == TextEncoding::Windows1252 ? fromWindows1252(bytes).toUtf8() : bytes;
}

// What is wrong with the text, or "". A line end is added because liborcus loses an empty cell at the very
// end.
QString parse(QByteArray csv, Sheet &sheet, Allowance &allowance)
{
    if (csv.startsWith("\xEF\xBB\xBF"))
        csv.remove(0, 3);
    const char separator = separatorOf(csv);
    csv = withLineFeeds(csv, separator);
    if (!csv.isEmpty() && !csv.endsWith('\n'))
        csv += '\n';
    orcus::csv::parser_config config;
    config.delimiters.assign(1, separator);
    config.text_qualifier = '"';
    Handler handler(csv, sheet, allowance);
    try {
        orcus::csv_parser<Handler>(csv.constData(), std::size_t(csv.size()), handler, config).parse();
    } catch (const orcus::csv::parse_error &error) {
        return QByteArrayView(error.what()).contains("delimiter")
                   ? Text::tr("text follows a closing quote; expected a comma or the end of the row")
                   : Text::tr("a quote is opened and never closed");
    } catch (const std::exception &) {
        return handler.fault();
    }
    return {};
}

void append(QByteArray &csv, const QString &cell)
{
    const QByteArray text = guarded(cell).toUtf8();
    const auto needsQuotes = [](char c) { return c == '"' || c == ',' || c == '\n' || c == '\r'; };
    if (std::none_of(text.begin(), text.end(), needsQuotes))
        csv += text;
    else
        csv += '"' + QByteArray(text).replace('"', "\"\"") + '"';
}

} // namespace

Result<Sheet> readCsv(const QString &path, Allowance &allowance, TextEncoding encoding)
{
    const QString name = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (info.isFile() && info.size() > qint64(Allowance::Bytes))
        return invalid(Text::tr("%1 is too large; split it into several files.").arg(name));
    const auto bytes = readWhole(path, qint64(Allowance::Bytes));
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (!allowance.addBytes(std::size_t(bytes->size())))
        return invalid(Text::tr("%1 is too large; split it into several files.").arg(name));
    Sheet sheet;
    sheet.name = info.completeBaseName();
    if (const QString fault = parse(asUtf8(*bytes, encoding), sheet, allowance); !fault.isEmpty())
        return invalid(
            Text::tr("%1 cannot be read: in row %2 %3.").arg(name).arg(sheet.rows.size()).arg(fault));
    return sheet;
}

Result<Sheet> readPasted(const QString &text, const QString &name)
{
    Allowance allowance;
    Sheet sheet;
    sheet.name = name;
    if (const QString fault = parse(text.toUtf8(), sheet, allowance); !fault.isEmpty())
        return invalid(
            Text::tr("What was copied cannot be read: in row %1 %2.").arg(sheet.rows.size()).arg(fault));
    if (sheet.rows.empty())
        return invalid(Text::tr("There is no text on the clipboard; copy cells of a spreadsheet first."));
    return sheet;
}

QByteArray toCsv(const Sheet &sheet)
{
    QByteArray csv;
    for (const auto &row : sheet.rows) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            if (column > 0)
                csv += ',';
            append(csv, row[column]);
        }
        csv += '\n';
    }
    return csv;
}

} // namespace mandate
