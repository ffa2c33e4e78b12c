// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvfile.h"

#include "core/exchange/formulaguard.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <string_view>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

// Cuts the bytes of a file into rows of cells.
class CsvReader
{
public:
    CsvReader(std::string_view bytes, Sheet &sheet, Allowance &allowance)
        : m_rest(bytes), m_sheet(sheet), m_allowance(allowance)
    {}

    Result<void> read()
    {
        while (!m_rest.empty())
            if (const auto done = readRow(); !done)
                return done;
        return {};
    }

private:
    Result<void> readRow()
    {
        auto &rows = m_sheet.rows;
        if (rows.size() == Allowance::Rows)
            return fault(Text::tr("there are more rows than the %1 of a spreadsheet").arg(Allowance::Rows));
        auto &row = rows.emplace_back();
        row.reserve(rows.front().size());
        while (true) {
            const auto cell = readCell();
            if (!cell)
                return tl::unexpected(cell.error());
            row.push_back(*cell);
            if (row.size() > Allowance::Columns || !m_allowance.addCells(1))
                return fault(Text::tr("there are more cells than a register can take in"));
            if (m_rest.empty())
                return {};
            const char delimiter = m_rest.front();
            m_rest.remove_prefix(1);
            if (delimiter == '\n')
                return {};
        }
    }

    Result<QString> readCell()
    {
        return !m_rest.empty() && m_rest.front() == '"' ? readQuoted() : readPlain();
    }

    Result<QString> readPlain()
    {
        const std::size_t end = std::min(m_rest.find_first_of(",\n"), m_rest.size());
        std::string_view cell = m_rest.substr(0, end);
        m_rest.remove_prefix(end);
        if (cell.ends_with('\r') && !m_rest.starts_with(','))
            cell.remove_suffix(1);
        return decoded(cell);
    }

    Result<QString> readQuoted()
    {
        std::string cell;
        m_rest.remove_prefix(1);
        while (true) {
            const std::size_t quote = m_rest.find('"');
            if (quote == std::string_view::npos)
                return fault(Text::tr("a quote is opened and never closed"));
            cell += m_rest.substr(0, quote);
            m_rest.remove_prefix(quote + 1);
            if (!m_rest.starts_with('"'))
                break;
            cell += '"';
            m_rest.remove_prefix(1);
        }
        if (m_rest.starts_with("\r\n") || m_rest == "\r")
            m_rest.remove_prefix(1);
        if (!m_rest.empty() && m_rest.front() != ',' && m_rest.front() != '\n')
            return fault(Text::tr("text follows a closing quote; expected a comma or the end of the row"));
        return decoded(cell);
    }

    Result<QString> decoded(std::string_view bytes)
    {
        const auto isAscii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
        if (std::all_of(bytes.begin(), bytes.end(), isAscii))
            return unguarded(QString::fromLatin1(bytes.data(), qsizetype(bytes.size())));
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder.decode(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
        if (decoder.hasError())
            return fault(Text::tr("this is not UTF-8 text; save the sheet as CSV in UTF-8"));
        return unguarded(text);
    }

    tl::unexpected<Error> fault(const QString &what) const
    {
        return invalid(Text::tr("%1.csv cannot be read: in row %2 %3.")
                           .arg(m_sheet.name)
                           .arg(m_sheet.rows.size())
                           .arg(what));
    }

    std::string_view m_rest;
    Sheet &m_sheet;
    Allowance &m_allowance;
};

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

Result<Sheet> readCsv(const QString &path, Allowance &allowance)
{
    QFile file(path);
    const QString name = QDir::toNativeSeparators(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Unreadable,
                       Text::tr("%1 cannot be opened: %2.").arg(name, file.errorString()));
    if (file.size() > qint64(Allowance::Bytes) || !allowance.addBytes(std::size_t(file.size())))
        return invalid(Text::tr("%1 is too large; split it into several files.").arg(name));
    const QByteArray bytes = file.readAll();
    std::string_view content(bytes.constData(), std::size_t(bytes.size()));
    if (content.starts_with("\xEF\xBB\xBF"))
        content.remove_prefix(3);

    Sheet sheet;
    sheet.name = QFileInfo(path).completeBaseName();
    if (content.find('\0') != std::string_view::npos)
        return invalid(Text::tr("%1 is not UTF-8 text; save the sheet as CSV in UTF-8.").arg(name));
    if (const auto read = CsvReader(content, sheet, allowance).read(); !read)
        return tl::unexpected(read.error());
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
