// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/tablecolumns.h"

#include "ui/print/paper.h"
#include "ui/print/papertable.h"

#include <QFontMetricsF>
#include <QPagedPaintDevice>

#include <algorithm>
#include <array>
#include <numeric>

namespace mandate {

namespace {

constexpr std::array<double, 4> Sizes{8.5, 8, 7.5, 7};
constexpr double LongestWord = 72; // in points: longer ones may break
constexpr double WidestText = 420; // more text does not ask for a wider column
constexpr double WidestReaching = 120;
constexpr double HandWidth = 80;
constexpr double RoomyShare = 0.75; // of the paper: what unbroken words may take before type gets smaller

// How wide text would be, from the widths of its characters: exact enough for columns, and nothing is
// shaped for it.
class Ruler
{
public:
    Ruler(const TextStyle &style, QPagedPaintDevice &device) : m_metrics(fontOf(style), &device)
    {
        for (std::size_t i = 0; i < m_known.size(); ++i)
            m_known[i] = m_metrics.horizontalAdvance(QChar(char16_t(i)));
        m_other = m_metrics.averageCharWidth() * 1.25;
    }

    qreal width(QStringView text) const
    {
        qreal widest = 0;
        qreal line = 0;
        for (const QChar character : text) {
            line = character == u'\n' ? 0 : line + widthOf(character);
            widest = std::max(widest, line);
        }
        return widest;
    }

    qreal longestWord(QStringView text) const
    {
        qreal longest = 0;
        qreal word = 0;
        for (const QChar character : text) {
            word = character.isSpace() ? 0 : word + widthOf(character);
            longest = std::max(longest, word);
        }
        return longest;
    }

private:
    qreal widthOf(QChar character) const
    {
        return character.unicode() < m_known.size() ? m_known[character.unicode()] : m_other;
    }

    QFontMetricsF m_metrics;
    std::array<qreal, 0x250> m_known{}; // Latin
    qreal m_other = 0;
};

struct Want
{
    qreal least = 0; // not to break a word or figure
    qreal whole = 0; // not to break at all
};

void widen(Want &want, const Ruler &ruler, QStringView text, bool figures, qreal longestWord)
{
    const qreal whole = ruler.width(text);
    want.whole = std::max(want.whole, whole);
    const qreal word = std::min(ruler.longestWord(text), longestWord);
    want.least = std::max(want.least, figures && whole <= longestWord ? whole : word);
}

// Of a column, how much text asks for width: a cell that reaches down over many rows needs less of it.
double widestText(const PaperTable &table, std::size_t column)
{
    const bool reachesDown = std::any_of(table.rows.begin(), table.rows.end(), [column](const TableRow &row) {
        return row.cells[column].continues;
    });
    return reachesDown ? WidestReaching : WidestText;
}

Want wantOf(const PaperTable &table, std::size_t index, const Ruler &plain, const Ruler &strong,
            const Paper &paper)
{
    const TableColumn &column = table.columns[index];
    Want want;
    want.least = strong.longestWord(column.title);
    want.whole = want.least;
    if (column.byHand)
        want.least = want.whole = std::max(want.least, paper.unit(HandWidth));
    for (const TableRow &row : table.rows)
        widen(want, row.total ? strong : plain, row.cells[index].text, column.figures,
              paper.unit(LongestWord));
    const qreal around = paper.unit(2 * CellPadding + 0.5);
    want.least += around;
    want.whole = std::max(want.least, std::min(want.whole + around, paper.unit(widestText(table, index))));
    return want;
}

std::vector<Want> wants(const PaperTable &table, const TextStyle &style, const Paper &paper,
                        QPagedPaintDevice &device)
{
    const Ruler plain(style, device);
    const Ruler strong({.points = style.points, .strong = true}, device);
    std::vector<Want> all;
    for (std::size_t index = 0; index < table.columns.size(); ++index)
        all.push_back(wantOf(table, index, plain, strong, paper));
    return all;
}

template <typename Part>
qreal sum(const std::vector<Want> &all, Part part)
{
    return std::accumulate(all.begin(), all.end(), 0.0,
                           [part](qreal total, const Want &want) { return total + part(want); });
}

// The rest goes to the columns by what they lack to stay unbroken; once none lacks anything, to the columns
// of words by what they hold.
std::vector<qreal> share(const PaperTable &table, const std::vector<Want> &all, qreal width)
{
    const qreal least = sum(all, [](const Want &want) { return want.least; });
    const qreal whole = sum(all, [](const Want &want) { return want.whole; });
    qreal words = 0;
    for (std::size_t column = 0; column < all.size(); ++column)
        words += table.columns[column].figures ? 0 : all[column].whole;
    std::vector<qreal> widths;
    for (std::size_t column = 0; column < all.size(); ++column) {
        const Want &want = all[column];
        const bool takesMore = words <= 0 || !table.columns[column].figures;
        if (width <= least)
            widths.push_back(want.least * width / least);
        else if (width <= whole)
            widths.push_back(want.least + (width - least) * (want.whole - want.least) / (whole - least));
        else
            widths.push_back(want.whole
                             + (takesMore ? (width - whole) * want.whole / (words > 0 ? words : whole) : 0));
    }
    return widths;
}

} // namespace

TableFit fit(const PaperTable &table, const Paper &paper, QPagedPaintDevice &device)
{
    for (const double points : Sizes) {
        const TextStyle style{points};
        const std::vector<Want> all = wants(table, style, paper, device);
        if (sum(all, [](const Want &want) { return want.least; }) <= paper.width() * RoomyShare
            || points == Sizes.back())
            return {style, share(table, all, paper.width())};
    }
    return {};
}

} // namespace mandate
