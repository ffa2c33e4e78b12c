// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/columncells.h"
#include "core/exchange/columnwords.h"
#include "core/exchange/tabledraft.h"

namespace mandate {

// Guesses what the columns of a sheet mean, from their titles and from what stands in them.
class ColumnGuess
{
public:
    ColumnGuess(const Sheet &sheet, TableDraft &draft, const ColumnWords &words);

    // Fills the draft's columns; its kind too, unless one is given.
    void read(const QString &kind, const QString &fileName);

private:
    struct Fit
    {
        int sureness = 0;
        std::size_t column = 0;
        QString field;
    };

    QStringList candidates(const QString &kind) const;
    // How well a column's content goes with a field: taken off its likeness.
    int objection(const QString &field, const ColumnCells &content) const;
    std::vector<Fit> fits(const QString &kind) const;
    int take(const QString &kind, std::vector<ColumnDraft> &columns) const;
    bool hasWhatItNeeds(const QString &kind, const std::vector<ColumnDraft> &columns) const;
    int bonus(const QString &kind, const std::vector<ColumnDraft> &columns, const QString &about) const;
    void settleYears(QLatin1String series, std::vector<ColumnDraft> &columns) const;
    void settleWeights(std::vector<ColumnDraft> &columns) const;
    void readContents(std::vector<ColumnDraft> &columns) const;
    void guessLevels(std::vector<ColumnDraft> &columns) const;
    void guessTitle(std::vector<ColumnDraft> &columns) const;
    bool isOutline(const std::vector<ColumnDraft> &columns) const;
    std::size_t indexOf(const std::vector<ColumnDraft> &columns, const QString &field) const;

    const Sheet &m_sheet;
    TableDraft &m_draft;
    const ColumnWords &m_words;
    std::vector<QString> m_titles;
    std::vector<ColumnCells> m_contents;
};

} // namespace mandate
