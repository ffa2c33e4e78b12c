// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/gridblock.h"

#include "core/store/dossiersave.h"
#include "ui/models/gridrows.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(models)
};

// As it is typed, so that it comes back exactly; what nobody types here, as it is shown. A year's figure may
// be verified or come from its quarters: what was claimed is not what the cell says then.
QString copyOf(const OpenAgreement &open, const GridRow &row, GridColumn kind, const QLocale &locale)
{
    const bool isShown =
        isComputed(kind) || (kind == GridColumn::Achieved && !whyFixed(open, row, kind).isEmpty());
    return isShown ? cellText(open, row, kind, locale) : cellInput(open, row, kind, locale);
}

// Of one kind, under one heading.
bool isSibling(const GridRow &one, const GridRow &other)
{
    return isSameKind(one, other) && (one.isObjective() || one.objective == other.objective)
           && (!one.isIndicator() || one.action == other.action);
}

// Whether a row of a block has nothing for the cells that such a row of the grid lacks.
bool fits(const QStringList &texts, const GridRow &row, const std::vector<GridColumn> &columns)
{
    for (std::size_t i = 0; i < std::size_t(texts.size()) && i < columns.size(); ++i)
        if (!hasCell(row, columns[i]) && !texts[qsizetype(i)].trimmed().isEmpty())
            return false;
    return true;
}

// A block that runs over headings is taken row by row where its own empty cells show that it has them too.
bool readsLikeGrid(const Block &block, const GridArea &below)
{
    bool hasProof = false;
    for (std::size_t i = 0; i < block.size() && i < below.rows.size(); ++i) {
        const GridRow &row = below.rows[i];
        if (!fits(block[i], row, below.columns))
            return false;
        for (std::size_t column = 0; column < std::min(below.columns.size(), std::size_t(block[i].size()));
             ++column)
            hasProof = hasProof || !hasCell(row, below.columns[column]);
    }
    return hasProof;
}

std::vector<GridRow> rowsFor(const Block &block, const GridArea &below)
{
    const auto isLike = [&below](const GridRow &row) { return isSameKind(row, below.rows.front()); };
    const bool isEven = std::all_of(below.rows.begin(), below.rows.end(), isLike);
    if (isEven || readsLikeGrid(block, below))
        return below.rows;
    std::vector<GridRow> rows;
    for (const GridRow &row : below.rows)
        if (isSibling(row, below.rows.front()))
            rows.push_back(row);
    return rows;
}

// The block so often that it fills what was chosen.
Block tiled(const Block &block, const GridArea &chosen)
{
    const std::size_t width = std::size_t(block.front().size());
    const bool fills = chosen.rows.size() % block.size() == 0 && chosen.columns.size() % width == 0;
    if (!fills)
        return block;
    Block result;
    for (std::size_t row = 0; row < chosen.rows.size(); ++row) {
        QStringList texts;
        for (std::size_t column = 0; column < chosen.columns.size(); ++column)
            texts += block[row % block.size()][qsizetype(column % width)];
        result.push_back(texts);
    }
    return result;
}

} // namespace

std::vector<WrittenCell> written(const OpenAgreement &open, const std::vector<CellText> &cells)
{
    std::vector<WrittenCell> result;
    for (const CellText &cell : cells)
        result.push_back(
            {idOf(open.dossier, cell.row), cell.kind, cellName(open, cell.row, cell.kind), cell.text});
    return result;
}

FoundCells found(const OpenAgreement &open, const std::vector<WrittenCell> &cells)
{
    FoundCells result;
    for (const WrittenCell &cell : cells)
        if (const auto row = gridRowOf(open.dossier, cell.record))
            result.cells.push_back({*row, cell.kind, cell.text});
        else
            result.lost.push_back(cell);
    return result;
}

BlockEdit typeBlock(OpenAgreement &open, const QString &label, const std::vector<CellText> &cells,
                    const QLocale &locale)
{
    const Dossier before = open.dossier;
    std::vector<CellText> taken;
    std::vector<RefusedCell> refused;
    for (const CellText &cell : cells) {
        // What was copied along, computed as it is, comes back as it is.
        if (!whyFixed(open, cell.row, cell.kind).isEmpty()
            && cell.text.trimmed() == copyOf(open, cell.row, cell.kind, locale))
            continue;
        const auto typed = typeInto(open, cell.row, cell.kind, cell.text, locale);
        if (typed)
            taken.push_back(cell);
        else
            refused.push_back(
                {cell, Text::tr("%1: %2").arg(cellName(open, cell.row, cell.kind), typed.error().message)});
    }
    return {saveOf(label, before, open.dossier), std::move(taken), std::move(refused)};
}

QString copied(const OpenAgreement &open, const GridArea &area, const QStringList &titles,
               const QLocale &locale)
{
    Block block;
    if (!titles.isEmpty())
        block.push_back(titles);
    for (const GridRow &row : area.rows) {
        QStringList texts;
        for (const GridColumn kind : area.columns)
            texts += copyOf(open, row, kind, locale);
        block.push_back(texts);
    }
    return writeBlock(block);
}

std::vector<CellText> cleared(const OpenAgreement &open, const GridArea &area)
{
    std::vector<CellText> cells;
    for (const GridRow &row : area.rows)
        for (const GridColumn kind : area.columns)
            if (whyFixed(open, row, kind).isEmpty())
                cells.push_back({row, kind, {}});
    return cells;
}

std::vector<CellText> copiedDown(const OpenAgreement &open, const GridArea &area, const QLocale &locale)
{
    std::vector<CellText> cells;
    for (const GridColumn kind : area.columns)
        for (const GridRow &row : area.rows)
            if (row != area.rows.front() && isSameKind(row, area.rows.front())
                && whyFixed(open, row, kind).isEmpty())
                cells.push_back({row, kind, copyOf(open, area.rows.front(), kind, locale)});
    return cells;
}

std::vector<CellText> copiedRight(const OpenAgreement &open, const GridArea &area, const QLocale &locale)
{
    std::vector<CellText> cells;
    for (const GridRow &row : area.rows)
        for (const GridColumn kind : area.columns)
            if (kind != area.columns.front() && whyFixed(open, row, kind).isEmpty())
                cells.push_back({row, kind, copyOf(open, row, area.columns.front(), locale)});
    return cells;
}

Paste placed(const OpenAgreement &open, const GridArea &below, const GridArea &chosen, const Block &block)
{
    Paste paste;
    if (block.empty() || below.rows.empty())
        return paste;
    const Block whole = tiled(block, chosen);
    // What was chosen to be filled is filled row by row, headings left out.
    std::vector<GridRow> rows = whole.size() == chosen.rows.size() && whole.size() > block.size()
                                    ? chosen.rows
                                    : rowsFor(whole, below);
    const std::size_t width = std::size_t(whole.front().size());
    paste.columnsOver = width - std::min(width, below.columns.size());
    paste.rowsOver = whole.size() - std::min(whole.size(), rows.size());
    for (std::size_t row = 0; row < whole.size() && row < rows.size(); ++row)
        for (std::size_t column = 0; column < width && column < below.columns.size(); ++column) {
            const QString &text = whole[row][qsizetype(column)];
            const GridColumn kind = below.columns[column];
            if (hasCell(rows[row], kind) || !text.trimmed().isEmpty())
                paste.cells.push_back({rows[row], kind, text});
        }
    if (rows.empty())
        return paste;
    paste.where = numberOf(open.dossier, rows.back());
    if (rows.back().isIndicator())
        paste.action = GridRow{rows.back().objective, rows.back().action};
    return paste;
}

std::vector<CellText> appended(Dossier &dossier, const GridRow &action, const Block &block, std::size_t rows,
                               const std::vector<GridColumn> &columns)
{
    std::vector<CellText> cells;
    std::size_t line = block.size() - rows;
    for (const GridRow &row : appended(dossier, action, rows)) {
        const QStringList &texts = block[line++];
        for (std::size_t column = 0; column < std::size_t(texts.size()) && column < columns.size(); ++column)
            cells.push_back({row, columns[column], texts[qsizetype(column)]});
    }
    return cells;
}

} // namespace mandate
