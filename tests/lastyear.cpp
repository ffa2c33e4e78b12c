// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lastyear.h"

#include <initializer_list>

#include <xlsxwriter.h>

namespace mandate {

void writeLastYear(const QString &path, const char *wheat)
{
    lxw_workbook *workbook = workbook_new(path.toUtf8().constData());
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, "Section 2");
    lxw_format *date = workbook_add_format(workbook);
    format_set_num_format(date, "d-mmm-yy");
    lxw_format *percent = workbook_add_format(workbook);
    format_set_num_format(percent, "0%");
    const auto text = [&](lxw_row_t row, lxw_col_t column, const char *words) {
        worksheet_write_string(sheet, row, column, words, nullptr);
    };
    const auto figures = [&](lxw_row_t row, std::initializer_list<int> all) {
        lxw_col_t column = 6;
        for (const int figure : all)
            worksheet_write_number(sheet, row, column++, figure, nullptr);
    };
    worksheet_merge_range(sheet, 0, 0, 0, 10, "Annual Performance Agreement 2013-14", nullptr);
    worksheet_merge_range(sheet, 1, 0, 1, 10, "Section 2: Objectives, success indicators and targets",
                          nullptr);
    int column = 0;
    for (const char *title : {"Objective", "Weight", "Action", "Success\nIndicator", "Unit", "Weight (%)"})
        worksheet_merge_range(sheet, 3, lxw_col_t(column), 5, lxw_col_t(column), title, nullptr), ++column;
    worksheet_merge_range(sheet, 3, 6, 3, 10, "Target values", nullptr);
    column = 6;
    for (const char *title : {"Excellent", "Very Good", "Good", "Fair", "Poor"})
        text(4, lxw_col_t(column++), title);
    for (int i = 0; i < 5; ++i)
        worksheet_write_number(sheet, 5, lxw_col_t(6 + i), 1 - i * 0.1, percent);
    text(3, 11, "Remarks");
    worksheet_merge_range(sheet, 6, 0, 8, 0, "1. Food self-sufficiency", nullptr);
    worksheet_merge_range(sheet, 6, 1, 8, 1, "", nullptr);
    worksheet_write_number(sheet, 6, 1, 60, nullptr);
    worksheet_merge_range(sheet, 6, 2, 7, 2, "1.1 Raise yields", nullptr);
    text(8, 2, "1.2 Store grain");
    const char *titles[] = {"Paddy", "Wheat", "Silos opened", "Accounts closed", "Staff trained"};
    const char *units[] = {"MT", "MT", "Date", "%", "Number"};
    const int weights[] = {20, 20, 20, 25, 15};
    const lxw_row_t rows[] = {6, 7, 8, 10, 11};
    for (int i = 0; i < 5; ++i) {
        text(rows[i], 3, titles[i]);
        text(rows[i], 4, units[i]);
        worksheet_write_number(sheet, rows[i], 5, weights[i], nullptr);
    }
    figures(6, {100000, 90000, 80000, 70000, 60000});
    figures(7, {5000, 4500, 4000, 3500, 3000});
    if (wheat)
        text(7, 6, wheat);
    for (int i = 0; i < 5; ++i) {
        lxw_datetime day{2014, i + 2, 28, 0, 0, 0};
        worksheet_write_datetime(sheet, 8, lxw_col_t(6 + i), &day, date);
    }
    text(9, 0, "Sub-total");
    worksheet_write_number(sheet, 9, 5, 60, nullptr);
    worksheet_merge_range(sheet, 10, 0, 11, 0, "2. Good governance", nullptr);
    worksheet_write_number(sheet, 10, 1, 40, nullptr);
    text(10, 2, "2.1 Close accounts");
    text(11, 2, "2.2 Train staff");
    figures(10, {100, 95, 90, 85, 80});
    figures(11, {50, 40, 30, 20, 10});
    text(11, 11, "Budget permitting");
    text(12, 0, "Total");
    worksheet_write_number(sheet, 12, 5, 100, nullptr);
    text(14, 0, "Note: figures of wheat are provisional.");
    workbook_close(workbook);
}

} // namespace mandate
