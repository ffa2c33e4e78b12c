// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/condition.h"

#include "core/base/folded.h"
#include "core/base/localised.h"
#include "core/reports/datespan.h"
#include "core/scoring/figure.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(reports)
};

// The operand of an operator: a number is one value, a year runs from its first day to its last.
struct Operand
{
    Comparable first;
    Comparable last;
};

bool isWithin(const Condition &condition, const Comparable &value)
{
    if (value.index() == 0)
        return false;
    const auto &from = condition.from;
    const auto &to = condition.to;
    return (!from || value > from->value || (from->isIncluded && value == from->value))
           && (!to || value < to->value || (to->isIncluded && value == to->value));
}

// Of what was typed, so much as fits into a sentence.
QString quoted(const QString &text)
{
    constexpr qsizetype Most = 40;
    const QString line = text.simplified();
    return line.size() <= Most ? line : line.left(Most) + u'…';
}

bool isEmptyWord(const QString &text)
{
    return folded(text) == QLatin1String("empty")
           || folded(text) == folded(Text::tr("empty", "what a filter asks for"));
}

std::optional<QString> unquoted(const QString &text)
{
    const bool isQuoted = text.size() > 2 && text.startsWith(u'"') && text.endsWith(u'"');
    return isQuoted ? std::optional(text.mid(1, text.size() - 2)) : std::nullopt;
}

Result<Operand> readOperand(const QString &text, ColumnKind kind, const QLocale &reader)
{
    if (kind == ColumnKind::Date) {
        if (const auto span = readDateSpan(text, reader))
            return Operand{span->first, span->last};
        const QString today = reader.toString(QDate::currentDate(), QLocale::ShortFormat);
        return invalid(Text::tr("“%1” is not a date to compare with: write a day such as %2, a month such as "
                                "2014-07, a year, “empty” or “!empty”.")
                           .arg(quoted(text), today));
    }
    if (isNumber(kind)) {
        if (const auto number = readNumber(text, reader))
            return Operand{*number, *number};
        const QString example = localised(QStringLiteral("12.5"), reader);
        return invalid(Text::tr("“%1” is not a number to compare with: write one such as %2, a range such as "
                                "%2..20, “empty” or “!empty”.")
                           .arg(quoted(text), example));
    }
    const QString words = folded(unquoted(text).value_or(text));
    return Operand{words, words};
}

Condition between(std::optional<Bound> from, std::optional<Bound> to)
{
    return {Condition::Test::Within, false, {}, std::move(from), std::move(to)};
}

Condition compared(const QString &sign, const Operand &operand)
{
    if (sign == QLatin1String(">"))
        return between(Bound{operand.last, false}, {});
    if (sign == QLatin1String(">="))
        return between(Bound{operand.first, true}, {});
    if (sign == QLatin1String("<"))
        return between({}, Bound{operand.first, false});
    if (sign == QLatin1String("<="))
        return between({}, Bound{operand.last, true});
    return between(Bound{operand.first, true}, Bound{operand.last, true});
}

// The two sides of "a..b". Of numbers and dates one may be missing; three points in a text are its own.
std::optional<std::pair<QString, QString>> sidesOf(const QString &text, ColumnKind kind)
{
    const qsizetype place = text.indexOf(QLatin1String(".."));
    if (place < 0 || text.indexOf(QLatin1String("..."), place) == place)
        return {};
    std::pair sides(text.left(place).trimmed(), text.mid(place + 2).trimmed());
    const bool mayBeOpen = isNumber(kind) || kind == ColumnKind::Date;
    const int given = int(!sides.first.isEmpty()) + int(!sides.second.isEmpty());
    return given >= (mayBeOpen ? 1 : 2) ? std::optional(sides) : std::nullopt;
}

Result<Condition> readRange(const std::pair<QString, QString> &sides, ColumnKind kind, const QLocale &reader)
{
    std::optional<Operand> ends[2];
    const QString *const texts[] = {&sides.first, &sides.second};
    for (int end = 0; end < 2; ++end) {
        if (texts[end]->isEmpty())
            continue;
        const auto read = readOperand(*texts[end], kind, reader);
        if (!read)
            return tl::unexpected(read.error());
        ends[end] = *read;
    }
    const bool isTurned = ends[0] && ends[1] && ends[1]->first < ends[0]->first;
    const auto &low = ends[isTurned ? 1 : 0];
    const auto &high = ends[isTurned ? 0 : 1];
    return between(low ? std::optional(Bound{low->first}) : std::nullopt,
                   high ? std::optional(Bound{high->last}) : std::nullopt);
}

Result<Condition> readPositive(const QString &text, ColumnKind kind, const QLocale &reader)
{
    static const QRegularExpression comparison(QStringLiteral("^(>=|<=|>|<|=)\\s*(.*)$"),
                                               QRegularExpression::DotMatchesEverythingOption);
    if (isEmptyWord(text))
        return Condition{Condition::Test::Empty, false, {}, {}, {}};
    if (const auto words = unquoted(text))
        return Condition{Condition::Test::Contains, false, folded(*words), {}, {}};
    if (const auto match = comparison.match(text); match.hasMatch()) {
        if (match.captured(2).isEmpty())
            return invalid(Text::tr("Write after “%1” what to compare with.").arg(match.captured(1)));
        return readOperand(match.captured(2), kind, reader).map([&match](const Operand &operand) {
            return compared(match.captured(1), operand);
        });
    }
    if (const auto sides = sidesOf(text, kind))
        return readRange(*sides, kind, reader);
    if (isNumber(kind) || kind == ColumnKind::Date)
        return readOperand(text, kind, reader).map([](const Operand &operand) {
            return compared({}, operand);
        });
    return Condition{Condition::Test::Contains, false, folded(text), {}, {}};
}

} // namespace

bool Condition::holds(const Comparable &value, const QString &shown) const
{
    switch (test) {
    case Test::Anything: return true;
    case Test::Contains: return folded(shown).contains(words) != isNegated;
    case Test::Within: return isWithin(*this, value) != isNegated;
    case Test::Empty: break;
    }
    return shown.isEmpty() != isNegated;
}

Result<Condition> readCondition(const QString &text, ColumnKind kind, const QLocale &reader)
{
    QString rest = text.trimmed();
    if (rest.isEmpty())
        return Condition();
    const bool isNegated = rest.startsWith(u'!');
    if (isNegated)
        rest = rest.mid(1).trimmed();
    if (rest.isEmpty())
        return Condition{Condition::Test::Empty, true, {}, {}, {}};
    return readPositive(rest, kind, reader).map([isNegated](Condition condition) {
        condition.isNegated = isNegated;
        return condition;
    });
}

std::optional<Decimal> readNumber(const QString &text, const QLocale &reader)
{
    const NumberStyle style{reader.decimalPoint().at(0), reader.groupSeparator().at(0)};
    const auto figure = readFigure(text, UnitType::Number, style);
    return figure && figure->isGiven() ? Decimal::parse(QStringView(figure->value)) : std::nullopt;
}

} // namespace mandate
