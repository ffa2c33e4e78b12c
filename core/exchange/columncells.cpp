// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columncells.h"

#include "core/exchange/sourcetable.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace mandate {

namespace {

constexpr std::size_t RowsLookedAt = 2'000;
constexpr qsizetype MostDistinct = 60;
constexpr qsizetype Samples = 3;

bool isIsoDate(const QString &text)
{
    return text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid();
}

bool isDateLike(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})|\\d{1,2}[ -][A-Za-z]{3,9},?[ -]"
                       "(?:\\d{4}|\\d{2})|[A-Za-z]{3,9} \\d{1,2},? \\d{4})$"));
    return pattern.match(text.trimmed()).hasMatch();
}

} // namespace

std::optional<Decimal> numberIn(const QString &text, const NumberStyle &style)
{
    if (text.size() > 40)
        return std::nullopt;
    const auto figure = readFigure(text, UnitType::Percent, style);
    if (!figure || !figure->isGiven())
        return std::nullopt;
    return Decimal::parse(QStringView(figure->value));
}

// Days come before months unless that fits worse.
QString dateStyleOf(const QStringList &texts)
{
    static const char *const styles[] = {"d/M/yyyy",    "M/d/yyyy",   "d.M.yyyy",    "d-M-yyyy",
                                         "d-MMM-yyyy",  "d MMM yyyy", "d MMMM yyyy", "MMMM d, yyyy",
                                         "MMM d, yyyy", "d-MMMM-yyyy"};
    QString best;
    int most = 0;
    for (const char *style : styles) {
        int fitting = 0;
        for (const QString &text : texts)
            fitting += QLocale::c().toDate(text.trimmed(), QLatin1String(style)).isValid();
        if (fitting > most) {
            most = fitting;
            best = QLatin1String(style);
        }
    }
    return best;
}

NumberStyle numberStyleOf(const Sheet &sheet, std::size_t firstRow)
{
    static const QRegularExpression comma(
        QStringLiteral("^-?\\d{1,3}(?:\\.\\d{3})*,(?:\\d{1,2}|\\d{4,})%?$"));
    static const QRegularExpression point(QStringLiteral("^-?\\d{1,3}(?:,\\d{2,3})+(?:\\.\\d+)?%?$"));
    static const QRegularExpression decimal(QStringLiteral("^-?\\d+\\.(?:\\d{1,2}|\\d{4,})%?$"));
    int commas = 0;
    int points = 0;
    const std::size_t end = std::min(sheet.rows.size(), firstRow + RowsLookedAt);
    for (std::size_t row = firstRow; row < end; ++row)
        for (const QString &cell : sheet.rows[row]) {
            if (cell.size() > 24 || !cell.contains(u','))
                points += cell.size() <= 24 && decimal.match(cell.trimmed()).hasMatch();
            else if (comma.match(cell.trimmed()).hasMatch())
                ++commas;
            else
                points += point.match(cell.trimmed()).hasMatch();
        }
    return commas > points ? NumberStyle{u',', u'.'} : NumberStyle();
}

ColumnCells contentOf(const Sheet &sheet, std::size_t column, std::size_t firstRow, const NumberStyle &style)
{
    ColumnCells content;
    QSet<QString> seen;
    const std::size_t end = std::min(sheet.rows.size(), firstRow + RowsLookedAt);
    for (std::size_t row = firstRow; row < end; ++row) {
        const QString text = sheet.cell(row, column).trimmed();
        if (text.isEmpty())
            continue;
        ++content.filled;
        content.letters += int(text.size());
        if (const auto number = numberIn(text, style)) {
            ++content.numbers;
            content.percents += text.endsWith(u'%');
            content.sum += *number;
            content.largest = std::max(content.largest, *number);
        }
        content.dates += isIsoDate(text) || isDateLike(text);
        if (const QString leading = leadingNumber(text); !leading.isEmpty())
            ++content.depths[int(leading.count(u'.')) + 1];
        if (seen.size() >= MostDistinct || seen.contains(text))
            continue;
        seen.insert(text);
        content.distinct += text;
        if (content.samples.size() < Samples)
            content.samples += text.simplified();
    }
    return content;
}

} // namespace mandate
