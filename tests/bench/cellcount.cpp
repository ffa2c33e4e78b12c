// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/cellcount.h"

#include <orcus/orcus_xlsx.hpp>
#include <orcus/spreadsheet/import_interface.hpp>

namespace mandate {

namespace {

using namespace orcus::spreadsheet;

class CountedStrings : public iface::import_shared_strings
{
public:
    size_t append(std::string_view) override { return m_count++; }
    size_t add(std::string_view) override { return m_count++; }
    void set_segment_font(size_t) override {}
    void set_segment_bold(bool) override {}
    void set_segment_italic(bool) override {}
    void set_segment_font_name(std::string_view) override {}
    void set_segment_font_size(double) override {}
    void set_segment_font_color(color_elem_t, color_elem_t, color_elem_t, color_elem_t) override {}
    void append_segment(std::string_view) override {}
    size_t commit_segments() override { return m_count++; }

private:
    size_t m_count = 0;
};

class CountedSheet : public iface::import_sheet
{
public:
    void set_auto(row_t, col_t, std::string_view) override { ++cells; }
    void set_string(row_t, col_t, string_id_t) override { ++cells; }
    void set_value(row_t, col_t, double) override { ++cells; }
    void set_bool(row_t, col_t, bool) override { ++cells; }
    void set_date_time(row_t, col_t, int, int, int, int, int, double) override { ++cells; }
    void set_format(row_t, col_t, size_t) override {}
    void set_format(row_t, col_t, row_t, col_t, size_t) override {}
    void fill_down_cells(row_t, col_t, row_t) override {}
    range_size_t get_sheet_size() const override { return {1'048'576, 16'384}; }

    size_t cells = 0;
};

// "BC12", as every cell is addressed.
class AddressReader : public iface::import_reference_resolver
{
public:
    src_address_t resolve_address(std::string_view address) override
    {
        src_address_t read{0, 0, 0};
        for (const char c : address) {
            if (c >= 'A' && c <= 'Z')
                read.column = read.column * 26 + (c - 'A' + 1);
            else if (c >= '0' && c <= '9')
                read.row = read.row * 10 + (c - '0');
        }
        --read.column;
        --read.row;
        return read;
    }
    src_range_t resolve_range(std::string_view range) override
    {
        const auto colon = range.find(':');
        const src_address_t first = resolve_address(range.substr(0, colon));
        return {first, colon == range.npos ? first : resolve_address(range.substr(colon + 1))};
    }
};

class CountingFactory : public iface::import_factory
{
public:
    iface::import_shared_strings *get_shared_strings() override { return &m_strings; }
    iface::import_reference_resolver *get_reference_resolver(formula_ref_context_t) override
    {
        return &m_addresses;
    }
    iface::import_sheet *append_sheet(sheet_t, std::string_view) override { return &sheet; }
    iface::import_sheet *get_sheet(std::string_view) override { return &sheet; }
    iface::import_sheet *get_sheet(sheet_t) override { return &sheet; }
    void finalize() override {}

    CountedSheet sheet;

private:
    CountedStrings m_strings;
    AddressReader m_addresses;
};

} // namespace

Result<void> countCells(const QString &path)
{
    CountingFactory factory;
    orcus::orcus_xlsx reader(&factory);
    reader.read_file(path.toStdString());
    return factory.sheet.cells > 0 ? Result<void>() : invalid("liborcus found no cell");
}

} // namespace mandate
