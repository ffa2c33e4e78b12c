// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/odsfile.h"

#include "core/exchange/archive.h"
#include "core/exchange/spreadsheetnumber.h"
#include "core/exchange/xmlpart.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

constexpr int DeepestNesting = 64;

// The text of a paragraph; runs of spaces, tabs and line breaks are elements there.
QString readParagraph(QXmlStreamReader &xml, int depth = 0)
{
    QString text;
    if (depth > DeepestNesting)
        xml.raiseError(QStringLiteral("too deeply nested"));
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            break;
        if (token == QXmlStreamReader::Characters) {
            text += xml.text();
        } else if (token == QXmlStreamReader::StartElement) {
            const QStringView name = xml.name();
            if (name == QLatin1String("s"))
                text += QString(std::clamp(attribute(xml, "c").toInt(), 1, 1000), u' ');
            else if (name == QLatin1String("tab"))
                text += u'\t';
            else if (name == QLatin1String("line-break"))
                text += u'\n';
            else if (name == QLatin1String("annotation")) {
                xml.skipCurrentElement();
                continue;
            }
            text += readParagraph(xml, depth + 1);
        }
    }
    return text;
}

int repetitions(const QXmlStreamReader &xml, const char *name)
{
    return std::max(1, attribute(xml, name).toInt());
}

// Reads the rows of one table. Rows and cells that repeat stand there once, with their number; the empty ones
// at the end of a sheet reach a million.
class TableReader
{
public:
    TableReader(QXmlStreamReader &xml, Sheet &sheet, Allowance &allowance)
        : m_xml(xml), m_sheet(sheet), m_allowance(allowance)
    {}

    // False where the table does not fit.
    bool read(int depth = 0)
    {
        bool fits = true;
        if (depth > DeepestNesting)
            m_xml.raiseError(QStringLiteral("too deeply nested"));
        while (m_xml.readNextStartElement()) {
            const QStringView name = m_xml.name();
            if (name == QLatin1String("table-row"))
                fits = fits && readRow();
            else if (name == QLatin1String("table-header-rows") || name == QLatin1String("table-rows")
                     || name == QLatin1String("table-row-group"))
                fits = read(depth + 1) && fits;
            else
                m_xml.skipCurrentElement();
        }
        return fits;
    }

private:
    bool readRow()
    {
        const int repeated = repetitions(m_xml, "number-rows-repeated");
        std::vector<QString> row;
        std::size_t emptyCells = 0;
        bool fits = true;
        while (m_xml.readNextStartElement()) {
            const auto count = std::size_t(repetitions(m_xml, "number-columns-repeated"));
            const QString text = readCell();
            if (text.isEmpty()) {
                emptyCells += count;
                continue;
            }
            fits = fits && row.size() + emptyCells + count <= Allowance::Columns;
            if (!fits)
                continue;
            row.resize(row.size() + emptyCells);
            row.resize(row.size() + count, text);
            emptyCells = 0;
        }
        return fits && append(row, std::size_t(repeated));
    }

    bool append(const std::vector<QString> &row, std::size_t repeated)
    {
        if (row.empty()) {
            m_emptyRows += repeated;
            return true;
        }
        auto &rows = m_sheet.rows;
        if (rows.size() + m_emptyRows + repeated > Allowance::Rows
            || !m_allowance.addCells(row.size() * repeated))
            return false;
        rows.resize(rows.size() + m_emptyRows);
        rows.resize(rows.size() + repeated, row);
        m_emptyRows = 0;
        return true;
    }

    QString readCell()
    {
        const QString type = attribute(m_xml, "value-type");
        const QString value = attribute(m_xml, "value");
        const QString date = attribute(m_xml, "date-value");
        const QString truth = attribute(m_xml, "boolean-value");
        const QString string = attribute(m_xml, "string-value");
        QStringList paragraphs;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1String("p"))
                paragraphs += readParagraph(m_xml);
            else
                m_xml.skipCurrentElement();
        }
        if (type == QLatin1String("percentage"))
            return percentage(value);
        if (type == QLatin1String("float") || type == QLatin1String("currency"))
            return plainNumber(value);
        if (type == QLatin1String("date"))
            return date.endsWith(QLatin1String("T00:00:00")) ? date.left(10) : date;
        if (type == QLatin1String("boolean"))
            return truth == QLatin1String("true") ? QStringLiteral("yes") : QStringLiteral("no");
        const QString text = paragraphs.join(u'\n');
        return text.isEmpty() ? string : text;
    }

    QXmlStreamReader &m_xml;
    Sheet &m_sheet;
    Allowance &m_allowance;
    std::size_t m_emptyRows = 0;
};

Result<Workbook> readContent(const Archive &archive, const QString &name)
{
    Workbook workbook{name, {}};
    Allowance allowance;
    bool fits = true;
    const auto read =
        forEachElement(archive, QStringLiteral("content.xml"), allowance, [&](QXmlStreamReader &xml) {
            if (xml.name() != QLatin1String("table"))
                return;
            Sheet &sheet = workbook.sheets.emplace_back();
            sheet.name = attribute(xml, "name");
            fits = TableReader(xml, sheet, allowance).read() && fits;
        });
    if (!read)
        return tl::unexpected(read.error());
    if (!fits)
        return invalid(Text::tr("%1 has more cells than a register can take in.").arg(name));
    return workbook;
}

} // namespace

Result<Workbook> readOds(const QString &path)
{
    return Archive::open(path).and_then(
        [&path](const Archive &archive) { return readContent(archive, QFileInfo(path).fileName()); });
}

} // namespace mandate
