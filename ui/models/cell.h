// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/openagreement.h"

#include <QLocale>

namespace mandate {

// The columns of the grid of objectives, actions and indicators. Those of the levels follow one another.
enum class GridColumn {
    Number,
    Title,
    Unit,
    Weight,
    Level1,
    Level2,
    Level3,
    Level4,
    Level5,
    Target,
    Backtest, // how earlier years would have fared under the proposed levels
    Achieved,
    Raw,
    Weighted,
    TwoYearsAgo, // from here on the columns of the trend
    LastYear,
    NextYear,
    YearAfter,
    TitleBeside, // what is entered in Section 2, to be read beside the trend
    UnitBeside,
    TargetBeside
};

// A row of the grid: an objective, one of its actions, or one of that one's indicators.
struct GridRow
{
    static constexpr std::size_t None = std::size_t(-1);

    std::size_t objective = 0;
    std::size_t action = None;
    std::size_t indicator = None;

    bool isObjective() const { return action == None; }
    bool isIndicator() const { return indicator != None; }
    bool operator==(const GridRow &) const = default;
};

// Two objectives, two actions or two indicators.
inline bool isSameKind(const GridRow &one, const GridRow &other)
{
    return one.isObjective() == other.isObjective() && one.isIndicator() == other.isIndicator();
}

// The cell of Section 2 that shows a column of a record; its title where there is none.
GridColumn gridColumnOf(const QString &column);
// The cell of the trend that shows a column of a record; nothing where there is none.
std::optional<GridColumn> trendColumnOf(const QString &column);
// Whether a cell is never typed into, whatever the agreement's state.
bool isComputed(GridColumn kind);

std::vector<GridRow> gridRows(const Dossier &dossier);
const IndicatorItem &indicatorAt(const Dossier &dossier, const GridRow &row);
Uuid idOf(const Dossier &dossier, const GridRow &row);
QString numberOf(const Dossier &dossier, const GridRow &row);

// Whether such a row has such a cell at all: figures belong to indicators.
bool hasCell(const GridRow &row, GridColumn kind);
// "Weight of 1.1.1": how sentences and the labels of saves name a cell.
QString cellName(const OpenAgreement &open, const GridRow &row, GridColumn kind);

// What a cell says: as it is read, and as it is typed over.
QString cellText(const OpenAgreement &open, const GridRow &row, GridColumn kind, const QLocale &locale);
QString cellInput(const OpenAgreement &open, const GridRow &row, GridColumn kind, const QLocale &locale);

// Why a cell cannot be typed into; empty where it can.
QString whyFixed(const OpenAgreement &open, const GridRow &row, GridColumn kind);

// Takes what was typed into a cell: alters the dossier and tells the save that does the same to the register.
// Numbers read in the reader's way and, where they make no sense so, as plain ones. The dossier is left alone
// where the error says why the text makes no sense there.
Result<Save> typeInto(OpenAgreement &open, const GridRow &row, GridColumn kind, const QString &text,
                      const QLocale &locale);

} // namespace mandate
