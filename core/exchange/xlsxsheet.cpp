// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxsheet.h"

#include <algorithm>
#include <charconv>

namespace mandate {

namespace {

// The column of "BC12" is 54; nothing where this is no cell of that row.
std::optional<std::size_t> columnOf(std::string_view address, int row)
{
    std::size_t column = 0;
    while (!address.empty() && address[0] >= 'A' && address[0] <= 'Z' && column <= Allowance::Columns) {
        column = column * 26 + std::size_t(address[0] - 'A' + 1);
        address.remove_prefix(1);
    }
    int number = 0;
    const char *end = address.data() + address.size();
    const auto read = std::from_chars(address.data(), end, number);
    if (column == 0 || read.ec != std::errc() || read.ptr != end || number != row + 1)
        return std::nullopt;
    return column - 1;
}

} // namespace

void XlsxText::start(std::string_view element)
{
    m_isAid = m_isAid || element == "rPh";
    m_isText = element == "t" && !m_isAid;
}

void XlsxText::characters(std::string_view text)
{
    if (m_isText)
        m_text += text;
}

void XlsxText::end(std::string_view element)
{
    m_isText = false;
    if (element == "rPh")
        m_isAid = false;
}

QString XlsxText::take()
{
    QString text = toText(m_text);
    m_text.clear();
    return text;
}

void XlsxSheetEvents::start(std::string_view element, const XmlAttributes &attributes)
{
    m_target = nullptr;
    if (m_isInline)
        m_inlineText.start(element);
    else if (element == "sheetData")
        m_isData = true;
    else if (!m_isData)
        return;
    else if (element == "row")
        startRow(attributes);
    else if (element == "c")
        startCell(attributes);
    else if (element == "v")
        m_target = &m_value;
    else if (element == "f")
        m_target = &m_formula;
    else if (element == "is")
        m_isInline = true;
}

void XlsxSheetEvents::characters(std::string_view text)
{
    if (m_isInline)
        m_inlineText.characters(text);
    else if (m_target)
        *m_target += text;
}

void XlsxSheetEvents::end(std::string_view element)
{
    m_target = nullptr;
    if (element == "is")
        m_isInline = false;
    else if (m_isInline)
        m_inlineText.end(element);
    else if (element == "sheetData")
        m_isData = false;
    else if (element == "c" && m_isData)
        endCell();
}

void XlsxSheetEvents::startRow(const XmlAttributes &attributes)
{
    const int number = attributes.number("r");
    m_row = number > 0 ? number - 1 : m_row + 1;
    m_column = 0;
    auto &rows = m_sheet.rows;
    const auto wanted = std::size_t(m_row) + 1;
    if (wanted <= rows.size())
        return;
    if (wanted > Allowance::Rows || !m_allowance.addCells(wanted - rows.size()))
        return tooLarge();
    rows.resize(wanted);
    rows.back().reserve(rows.front().size());
}

void XlsxSheetEvents::startCell(const XmlAttributes &attributes)
{
    m_type = attributes.value("t");
    m_style = std::size_t(std::max(0, attributes.number("s")));
    m_value.clear();
    m_formula.clear();
    if (m_row < 0) {
        fault = "a cell outside a row";
        return;
    }
    if (const std::string_view address = attributes.value("r"); !address.empty()) {
        const auto column = columnOf(address, m_row);
        if (!column)
            fault = "a cell out of its row";
        m_column = column.value_or(0);
    }
}

void XlsxSheetEvents::endCell()
{
    auto &row = m_sheet.rows[std::size_t(m_row)];
    const std::size_t column = m_column++;
    QString text = cellText();
    if (text.isEmpty())
        return; // a style alone
    if (row.size() <= column) {
        if (column >= Allowance::Columns || !m_allowance.addCells(column + 1 - row.size()))
            return tooLarge();
        row.resize(column + 1);
    }
    row[column] = std::move(text);
}

void XlsxSheetEvents::tooLarge()
{
    m_fits = false;
    fault = "too many cells";
}

QString XlsxSheetEvents::cellText()
{
    if (QString text = m_inlineText.take(); !text.isEmpty())
        return text;
    if (m_value.empty())
        return m_formula.empty() ? QString() : u'=' + toText(m_formula);
    if (m_type == "s") {
        std::size_t string = m_context.strings.size();
        std::from_chars(m_value.data(), m_value.data() + m_value.size(), string);
        if (string < m_context.strings.size())
            return m_context.strings[string];
        fault = "a shared string that is not there";
        return {};
    }
    if (m_type == "b")
        return m_value == "1" || m_value == "true" ? QStringLiteral("yes") : QStringLiteral("no");
    if (m_type.empty() || m_type == "n")
        return numberText();
    return toText(m_value); // a formula's text, an ISO date, or an error such as #N/A
}

QString XlsxSheetEvents::numberText() const
{
    const QString stored = toText(m_value);
    QString text;
    switch (m_style < m_context.looks.size() ? m_context.looks[m_style] : NumberLook::Plain) {
    case NumberLook::Plain: text = plainNumber(stored); break;
    case NumberLook::Percent: text = percentage(stored); break;
    case NumberLook::Date: text = serialDate(stored, m_context.from1904); break;
    }
    return text.isEmpty() ? stored : text;
}

} // namespace mandate
