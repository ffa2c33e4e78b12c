// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/spreadsheetnumber.h"
#include "core/exchange/xmlpart.h"

#include <string>

namespace mandate {

// The text of a shared or inline string: its runs joined, reading aids for East Asian script left out.
class XlsxText
{
public:
    void start(std::string_view element);
    void characters(std::string_view text);
    void end(std::string_view element);
    QString take();

private:
    std::string m_text;
    bool m_isAid = false;
    bool m_isText = false;
};

// What the cells of all sheets of a file refer to.
struct XlsxContext
{
    std::vector<QString> strings;
    std::vector<NumberLook> looks; // of each cell style
    bool from1904 = false;
};

// Fills a sheet from its part.
class XlsxSheetEvents : public XmlEvents
{
public:
    XlsxSheetEvents(const XlsxContext &context, Sheet &sheet, Allowance &allowance)
        : m_context(context), m_sheet(sheet), m_allowance(allowance)
    {}

    void start(std::string_view element, const XmlAttributes &attributes) override;
    void characters(std::string_view text) override;
    void end(std::string_view element) override;

    bool fits() const { return m_fits; }

private:
    void startRow(const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes);
    void endCell();
    void tooLarge();
    QString cellText();
    QString numberText() const;

    const XlsxContext &m_context;
    Sheet &m_sheet;
    Allowance &m_allowance;
    bool m_fits = true;

    bool m_isData = false;
    std::string *m_target = nullptr; // where characters go
    int m_row = -1;
    std::size_t m_column = 0;
    std::string m_type;
    std::size_t m_style = 0;
    std::string m_value;
    std::string m_formula;
    bool m_isInline = false;
    XlsxText m_inlineText;
};

} // namespace mandate
