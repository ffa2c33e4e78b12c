// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tableguess.h"

#include "core/exchange/columncells.h"
#include "core/exchange/columnguess.h"
#include "core/exchange/columnwords.h"
#include "core/exchange/layout.h"
#include "core/exchange/sourcetable.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

constexpr std::size_t RowsOfTitles = 40;
constexpr int MostHeaderRows = 3;
constexpr int HeaderLike = 85;

struct Header
{
    int skip = 0;
    int rows = 1;
    int likeness = 0;
};

int likenessOf(const Sheet &sheet, int skip, int rows, const ColumnWords &words)
{
    int total = 0;
    for (const QString &title : columnTitles(sheet, skip, rows))
        if (const int likeness = title.size() > 120 ? 0 : words.likeness(title); likeness >= 60)
            total += likeness;
    return total;
}

// Every cell of the row could be a title, as "100 %" below "Excellent" is.
bool isAllTitles(const Sheet &sheet, std::size_t row, const ColumnWords &words)
{
    return !sheet.isBlank(row)
           && std::all_of(sheet.rows[row].begin(), sheet.rows[row].end(), [&words](const QString &cell) {
                  return cell.trimmed().isEmpty() || words.likeness(cell) >= HeaderLike;
              });
}

Header findHeader(const Sheet &sheet, const ColumnWords &words)
{
    // Titles are read from the header alone, so that the length of the table does not matter.
    Sheet top;
    top.rows.assign(sheet.rows.begin(),
                    sheet.rows.begin() + std::ptrdiff_t(std::min(sheet.rows.size(), RowsOfTitles)));
    Header best;
    for (int skip = 0; skip < int(top.rows.size()); ++skip)
        for (int rows = 1; rows <= MostHeaderRows && skip + rows <= int(top.rows.size()); ++rows) {
            if (top.isBlank(std::size_t(skip)))
                break;
            const int likeness = likenessOf(top, skip, rows, words);
            const bool isWider = rows == best.rows + 1 && skip == best.skip && likeness == best.likeness
                                 && isAllTitles(top, std::size_t(skip + rows - 1), words);
            if (likeness > best.likeness || isWider)
                best = {skip, rows, likeness};
        }
    return best;
}

// The first row that looks like a list's header where no title is known.
Header firstRow(const Sheet &sheet)
{
    Header header;
    while (header.skip + 1 < int(sheet.rows.size()) && sheet.isBlank(std::size_t(header.skip)))
        ++header.skip;
    return header;
}

QString presetLevel(const QString &words)
{
    return words.contains(QLatin1String("nkra")) || words.contains(QLatin1String("national"))
               ? QStringLiteral("national")
               : QStringLiteral("sector");
}

} // namespace

TableDraft guessTable(const Sheet &sheet, const QString &fileName, const QString &kind,
                      const TableDraft *header)
{
    const ColumnWords words;
    Header found = header ? Header{header->skip, header->header, 1} : findHeader(sheet, words);
    if (found.likeness == 0)
        found = firstRow(sheet);
    TableDraft draft;
    draft.sheet = sheet.name;
    draft.skip = found.skip;
    draft.header = found.rows;
    if (header)
        draft.constants = header->constants;
    ColumnGuess guess(sheet, draft, words);
    guess.read(kind, fileName);
    if (draft.kind == PlanTable) {
        const QString about = plainWords(fileName + u' ' + sheet.name + u' ' + draft.columns.front().title);
        draft.constants.emplace(QStringLiteral("kras.level"), presetLevel(about));
        draft.constants.emplace(QStringLiteral("kras.prefix"), QStringLiteral("KRA-"));
    }
    if (draft.kind == AgreementTable) {
        const bool hasLevels = draft.column(QStringLiteral("indicators.level1"));
        draft.constants.emplace(QStringLiteral("objectives.title"), sheet.name);
        draft.constants.emplace(QStringLiteral("agreements.kind"), QStringLiteral("apa"));
        draft.constants.emplace(QStringLiteral("agreements.scheme"),
                                hasLevels ? QStringLiteral("rfd") : QStringLiteral("percent"));
    }
    return draft;
}

std::vector<TableDraft> guessTables(const Workbook &workbook)
{
    std::vector<TableDraft> drafts;
    for (const Sheet &sheet : workbook.sheets)
        if (!sheet.rows.empty())
            drafts.push_back(guessTable(sheet, workbook.name, {}));
    return drafts;
}

bool isOwnWorkbook(const Workbook &workbook)
{
    return std::any_of(workbook.sheets.begin(), workbook.sheets.end(), [](const Sheet &sheet) {
        const SheetLayout *layout = sheetLayout(sheet.name.trimmed().toLower());
        if (!layout || sheet.rows.empty())
            return false;
        const auto &header = sheet.rows.front();
        return std::all_of(
            layout->columns.begin(), layout->columns.end(), [&header](const SheetColumn &column) {
                return column.presence != Presence::Key
                       || std::any_of(header.begin(), header.end(), [&column](const QString &title) {
                              return title.trimmed().toLower() == column.title();
                          });
            });
    });
}

} // namespace mandate
