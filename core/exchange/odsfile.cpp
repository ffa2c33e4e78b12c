// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/odsfile.h"

#include "core/exchange/archivenotices.h"
#include "core/exchange/spreadsheetnumber.h"
#include "core/exchange/xmlpart.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <string>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

constexpr int MostSpaces = 1000;

std::size_t repetitions(const XmlAttributes &attributes, std::string_view name)
{
    return std::size_t(std::max(1, attributes.number(name)));
}

// Fills the sheets from content.xml. Rows and cells that repeat stand there once, with their number; the
// empty ones at the end of a sheet reach a million.
class OdsEvents : public XmlEvents
{
public:
    OdsEvents(Workbook &workbook, Allowance &allowance) : m_workbook(workbook), m_allowance(allowance) {}

    void start(std::string_view element, const XmlAttributes &attributes) override
    {
        ++m_depth;
        if (m_passedOver > 0)
            return;
        switch (m_place) {
        case Place::Document: startInDocument(element, attributes); break;
        case Place::Table: startInTable(element, attributes); break;
        case Place::Row: startInRow(element, attributes); break;
        case Place::Cell: startInCell(element); break;
        case Place::Paragraph: startInParagraph(element, attributes); break;
        }
    }

    void characters(std::string_view text) override
    {
        if (m_place == Place::Paragraph && m_passedOver == 0)
            m_text += text;
    }

    void end(std::string_view element) override
    {
        if (m_passedOver == m_depth)
            m_passedOver = 0;
        else if (m_passedOver == 0)
            leave(element);
        --m_depth;
    }

    bool fits() const { return m_fits; }
    // That the sheets themselves tell of.
    const QSet<Companion> &companions() const { return m_companions; }

private:
    enum class Place { Document, Table, Row, Cell, Paragraph };

    struct Cell
    {
        std::size_t count = 1;
        std::string type;
        QString value;
        QString date;
        bool isTrue = false;
        QString text;
    };

    void passOver() { m_passedOver = m_depth; }

    void passOver(std::string_view element)
    {
        if (element == "table-source" || element == "cell-range-source")
            m_companions.insert(Companion::OtherWorkbooks);
        else if (element == "dde-links" || element == "dde-source")
            m_companions.insert(Companion::OtherPrograms);
        else if (element == "database-source-sql" || element == "database-source-query")
            m_companions.insert(Companion::Connections);
        passOver();
    }

    void startInDocument(std::string_view element, const XmlAttributes &attributes)
    {
        if (element == "table") {
            Sheet &sheet = m_workbook.sheets.emplace_back();
            sheet.name = attributes.text("name");
            sheet.isHidden = m_hiddenStyles.contains(attributes.text("style-name"));
            m_emptyRows = 0;
            m_place = Place::Table;
        } else if (element == "style") {
            m_style = attributes.text("name");
        } else if (element == "table-properties") {
            if (attributes.value("display") == "false")
                m_hiddenStyles.insert(m_style);
        } else if (element != "document-content" && element != "body" && element != "spreadsheet"
                   && element != "automatic-styles") {
            passOver(element);
        }
    }

    void startInTable(std::string_view element, const XmlAttributes &attributes)
    {
        if (element == "table-row") {
            m_rowCount = repetitions(attributes, "number-rows-repeated");
            m_row.clear();
            m_emptyCells = 0;
            m_place = Place::Row;
        } else if (element != "table-rows" && element != "table-header-rows"
                   && element != "table-row-group") {
            passOver(element);
        }
    }

    void startInRow(std::string_view element, const XmlAttributes &attributes)
    {
        if (element != "table-cell" && element != "covered-table-cell")
            return passOver();
        m_cell = {repetitions(attributes, "number-columns-repeated"),
                  std::string(attributes.value("value-type")),
                  attributes.text("value"),
                  attributes.text("date-value"),
                  attributes.value("boolean-value") == "true",
                  attributes.text("string-value")};
        m_text.clear();
        m_hasParagraph = false;
        m_place = Place::Cell;
    }

    // Comments and drawings are no part of what the cell says.
    void startInCell(std::string_view element)
    {
        if (element != "p")
            return passOver(element);
        if (m_hasParagraph)
            m_text += '\n';
        m_hasParagraph = true;
        m_paragraphDepth = m_depth;
        m_place = Place::Paragraph;
    }

    void startInParagraph(std::string_view element, const XmlAttributes &attributes)
    {
        if (element == "s")
            m_text.append(std::size_t(std::clamp(attributes.number("c"), 1, MostSpaces)), ' ');
        else if (element == "tab")
            m_text += '\t';
        else if (element == "line-break")
            m_text += '\n';
        else if (element == "annotation")
            passOver();
    }

    void leave(std::string_view element)
    {
        if (m_place == Place::Paragraph && m_depth == m_paragraphDepth) {
            m_place = Place::Cell;
        } else if (m_place == Place::Cell) {
            endCell();
            m_place = Place::Row;
        } else if (m_place == Place::Row) {
            endRow();
            m_place = Place::Table;
        } else if (m_place == Place::Table && element == "table") {
            m_place = Place::Document;
        }
    }

    void endCell()
    {
        const QString text = cellText();
        if (text.isEmpty()) {
            m_emptyCells += m_cell.count;
            return;
        }
        if (m_row.size() + m_emptyCells + m_cell.count > Allowance::Columns)
            return tooLarge();
        m_row.resize(m_row.size() + m_emptyCells);
        m_row.resize(m_row.size() + m_cell.count, text);
        m_emptyCells = 0;
    }

    void endRow()
    {
        if (m_row.empty()) {
            m_emptyRows += m_rowCount;
            return;
        }
        auto &rows = m_workbook.sheets.back().rows;
        const std::size_t before = rows.size() + m_emptyRows;
        if (before + m_rowCount > Allowance::Rows
            || !m_allowance.addCells(m_emptyRows + (m_row.size() + 1) * m_rowCount))
            return tooLarge();
        rows.resize(before);
        rows.resize(before + m_rowCount, m_row);
        m_emptyRows = 0;
    }

    void tooLarge()
    {
        m_fits = false;
        fault = "too many cells";
    }

    QString cellText() const
    {
        if (m_cell.type == "percentage")
            return percentage(m_cell.value);
        if (m_cell.type == "float" || m_cell.type == "currency")
            return plainNumber(m_cell.value);
        if (m_cell.type == "date")
            return m_cell.date.endsWith(QLatin1String("T00:00:00")) ? m_cell.date.left(10) : m_cell.date;
        if (m_cell.type == "boolean")
            return m_cell.isTrue ? QStringLiteral("yes") : QStringLiteral("no");
        return m_text.empty() ? m_cell.text : toText(m_text);
    }

    Workbook &m_workbook;
    Allowance &m_allowance;
    bool m_fits = true;
    QSet<Companion> m_companions;

    QString m_style;              // that is being described
    QSet<QString> m_hiddenStyles; // of sheets that nobody sees
    Place m_place = Place::Document;
    int m_depth = 0;
    int m_passedOver = 0; // at which depth; 0: nothing is
    int m_paragraphDepth = 0;
    std::size_t m_emptyRows = 0;
    std::size_t m_rowCount = 1;
    std::vector<QString> m_row;
    std::size_t m_emptyCells = 0;
    Cell m_cell;
    std::string m_text;
    bool m_hasParagraph = false;
};

// The manifest, which itself is never locked, says so of every part that is.
bool isLocked(const Archive &archive)
{
    Allowance allowance;
    const QString manifest = QStringLiteral("META-INF/manifest.xml");
    if (!archive.parts().contains(manifest.toLower()))
        return false;
    const auto said = archive.read(manifest, allowance);
    return said && said->contains("encryption-data");
}

} // namespace

Result<Workbook> readOds(const QString &path)
{
    return Archive::open(path).and_then([&path](const Archive &archive) -> Result<Workbook> {
        if (isLocked(archive))
            return tl::unexpected(archive.locked());
        Workbook workbook{QFileInfo(path).fileName(), {}};
        Allowance allowance;
        OdsEvents events(workbook, allowance);
        const auto read = readXml(archive, QStringLiteral("content.xml"), allowance, events);
        if (!events.fits())
            return invalid(
                Text::tr("The sheet %1 of %2 has more cells than a register can take in; split it.")
                    .arg(workbook.sheets.back().name, workbook.name));
        if (!read)
            return tl::unexpected(read.error());
        workbook.notices = noticesOf(companionsOf(archive) | events.companions());
        return workbook;
    });
}

} // namespace mandate
