// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/listterms.h"

#include <algorithm>

namespace mandate {

namespace {

// Weights are kept in hundredths of a percent.
Value parameterOf(const Comparable &value, ColumnKind kind)
{
    if (const auto *number = std::get_if<Decimal>(&value))
        return (kind == ColumnKind::Weight ? *number * 100 : *number).text();
    if (const auto *date = std::get_if<QDate>(&value))
        return date->toString(Qt::ISODate);
    return std::get<QString>(value);
}

// Behind the beginning of such a text comes a stroke: with it the beginning is less than the text or starts
// it, with the sign that follows the stroke it is more.
QByteArray boundOfHead(const ListHead &head, const QByteArray &place, char sign)
{
    const QByteArray begun = QByteArray("folded(") + head.text + ") || " + (sign == '>' ? "'0'" : "'/'");
    return " AND " + begun + ' ' + sign + "= " + place;
}

// The cell as a bound is compared with it, and the bound's place.
QByteArray cellTerm(const ListColumn &column)
{
    const QByteArray cell = comparedIn(column);
    if (isNumber(column.kind))
        return "CAST(" + cell + " AS REAL)";
    return column.kind == ColumnKind::Date ? cell : "folded(" + cell + ')';
}

QByteArray placeTerm(const ListColumn &column, const QByteArray &place)
{
    return isNumber(column.kind) ? "CAST(" + place + " AS REAL)" : place;
}

QByteArray boundTerm(BoundSql &sql, const ListColumn &column, const Bound &bound, char sign)
{
    const QByteArray place = sql.parameter(parameterOf(bound.value, column.kind));
    const QByteArray term =
        " AND " + cellTerm(column) + sign + (bound.isIncluded ? "=" : "") + placeTerm(column, place);
    return column.head ? boundOfHead(*column.head, place, sign) + term : term;
}

// Both bounds at once: what a cell holds may be dear to find.
QByteArray betweenTerm(BoundSql &sql, const ListColumn &column, const Condition &condition)
{
    const QByteArray low = sql.parameter(parameterOf(condition.from->value, column.kind));
    const QByteArray high = sql.parameter(parameterOf(condition.to->value, column.kind));
    const QByteArray term =
        " AND " + cellTerm(column) + " BETWEEN " + placeTerm(column, low) + " AND " + placeTerm(column, high);
    return column.head ? boundOfHead(*column.head, low, '>') + boundOfHead(*column.head, high, '<') + term
                       : term;
}

bool isOfNumbers(const QString &words)
{
    return std::all_of(words.begin(), words.end(),
                       [](QChar letter) { return letter == u'.' || (letter >= u'0' && letter <= u'9'); });
}

// The largest of the numbers that stand in the words, as far as it can be counted.
std::int64_t largestIn(const QString &words)
{
    std::int64_t largest = 0;
    for (const QString &part : words.split(u'.'))
        largest =
            std::max<std::int64_t>(largest, part.size() > 15 ? 1'000'000'000'000'000 : part.toLongLong());
    return largest;
}

// Words without a stroke stand within the beginning or within the numbers; with one, what is before it
// stands within the beginning.
QByteArray headTerm(BoundSql &sql, const ListColumn &column, const QString &words, const QByteArray &whole)
{
    const ListHead &head = *column.head;
    const qsizetype stroke = words.indexOf(u'/');
    const QString begun = stroke < 0 ? words : words.left(stroke);
    const QByteArray holds = QByteArray(head.holds).replace("%1", sql.parameter(begun));
    if (stroke >= 0)
        return holds + " AND " + whole;
    if (!isOfNumbers(words))
        return holds;
    const QByteArray reaches = QByteArray(head.reaches).replace("%1", sql.parameter(largestIn(words)));
    return "((" + reaches + " AND " + whole + ") OR " + holds + ')';
}

QByteArray containsTerm(BoundSql &sql, const ListColumn &column, const QString &words)
{
    const QByteArray whole =
        QByteArray("instr(folded(") + column.shown + "), " + sql.parameter(words) + ") > 0";
    return column.head ? headTerm(sql, column, words, whole) : whole;
}

// What is empty is less than every text, and no number at all.
QByteArray withinTerm(BoundSql &sql, const ListColumn &column, const Condition &condition)
{
    const bool isSurelyGiven = column.indexed || (condition.from && !isNumber(column.kind));
    QByteArray term = isSurelyGiven ? "1" : comparedIn(column) + " <> ''";
    if (condition.from && condition.to && condition.from->isIncluded && condition.to->isIncluded)
        return term + betweenTerm(sql, column, condition);
    if (condition.from)
        term += boundTerm(sql, column, *condition.from, '>');
    if (condition.to)
        term += boundTerm(sql, column, *condition.to, '<');
    return term;
}

QByteArray positiveTerm(BoundSql &sql, const ListColumn &column, const Condition &condition)
{
    switch (condition.test) {
    case Condition::Test::Anything: break;
    case Condition::Test::Contains: return containsTerm(sql, column, condition.words);
    case Condition::Test::Within: return withinTerm(sql, column, condition);
    case Condition::Test::Empty:
        return column.indexed ? QByteArray("0") : QByteArray("nullif((") + column.shown + "), '') IS NULL";
    }
    return "1";
}

} // namespace

QByteArray comparedIn(const ListColumn &column)
{
    return QByteArray("(") + (column.compared ? column.compared : column.shown) + ')';
}

// One term after the other, so that each is asked as soon as its tables are reached.
QByteArray termOf(BoundSql &sql, const ListColumn &column, const Condition &condition)
{
    const QByteArray term = positiveTerm(sql, column, condition);
    return condition.isNegated ? "NOT coalesce((" + term + "), 0)" : term;
}

QByteArray termOf(BoundSql &sql, const ListColumn &column, const QStringList &among)
{
    QByteArray term = comparedIn(column) + " IN (";
    for (qsizetype i = 0; i < among.size(); ++i) {
        const QByteArray place = sql.parameter(among[i]);
        term += (i > 0 ? ", " : "") + place;
    }
    return term + ')';
}

} // namespace mandate
