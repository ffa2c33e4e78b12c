// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/tablecolumns.h"

#include "ui/print/sheet.h"
#include "ui/print/table.h"

#include <QFontMetricsF>
#include <QPagedPaintDevice>

#include <algorithm>
#include <array>
#include <numeric>

namespace mandate {

namespace {

constexpr std::array<double, 4> Sizes{8.5, 8, 7.5, 7};
constexpr double LongestWord = 72; // in points: longer ones may break
constexpr double WidestText = 260; // more text does not ask for a wider column

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
        return std::accumulate(text.begin(), text.end(), 0.0,
                               [this](qreal sum, QChar c) { return sum + widthOf(c); });
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

std::vector<Want> wants(const Table &table, const TextStyle &style, const Sheet &sheet,
                        QPagedPaintDevice &device)
{
    const Ruler plain(style, device);
    TextStyle headStyle = style;
    headStyle.strong = true;
    const Ruler strong(headStyle, device);
    std::vector<Want> all(table.columns.size());
    for (std::size_t column = 0; column < all.size(); ++column) {
        Want &want = all[column];
        const bool figures = table.columns[column].figures;
        want.least = want.whole = strong.longestWord(table.columns[column].title);
        for (const TableRow &row : table.rows)
            if (column < row.cells.size())
                widen(want, row.total ? strong : plain, row.cells[column].text, figures,
                      sheet.unit(LongestWord));
        want.least += sheet.unit(2 * CellPadding + 0.5);
        want.whole = std::clamp(want.whole + sheet.unit(2 * CellPadding + 0.5), want.least,
                                std::max(want.least, sheet.unit(WidestText)));
    }
    return all;
}

qreal sum(const std::vector<Want> &all, qreal Want::*part)
{
    return std::accumulate(all.begin(), all.end(), 0.0,
                           [part](qreal total, const Want &want) { return total + want.*part; });
}

// The rest goes to the columns by what they lack to stay unbroken; once none lacks anything, to all columns
// of words alike.
std::vector<qreal> share(const Table &table, const std::vector<Want> &all, qreal width)
{
    const qreal least = sum(all, &Want::least);
    const qreal lacking = sum(all, &Want::whole) - least;
    const qreal rest = width - least;
    const auto words = std::count_if(table.columns.begin(), table.columns.end(),
                                     [](const TableColumn &column) { return !column.figures; });
    std::vector<qreal> widths;
    for (std::size_t column = 0; column < all.size(); ++column) {
        const Want &want = all[column];
        if (rest <= 0)
            widths.push_back(want.least * width / least);
        else if (rest <= lacking)
            widths.push_back(want.least + rest * (want.whole - want.least) / lacking);
        else if (words == 0)
            widths.push_back(want.whole + (rest - lacking) / qreal(all.size()));
        else
            widths.push_back(want.whole
                             + (table.columns[column].figures ? 0 : (rest - lacking) / qreal(words)));
    }
    return widths;
}

} // namespace

TableFit fit(const Table &table, const Sheet &sheet, QPagedPaintDevice &device)
{
    for (const double points : Sizes) {
        const TextStyle style{points};
        const std::vector<Want> all = wants(table, style, sheet, device);
        if (sum(all, &Want::least) <= sheet.width() * 0.9 || points == Sizes.back())
            return {style, share(table, all, sheet.width())};
    }
    return {};
}

} // namespace mandate
