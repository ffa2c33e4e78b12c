// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/figure.h"

#include <QCoreApplication>
#include <QDate>
#include <QStringList>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(scoring)
};

Figure figureOf(const QString &value, const QString &written)
{
    return {value, value == written ? QString() : written};
}

// As much of a text as a sentence can bear.
QString brief(const QString &text)
{
    return text.size() <= 80 ? text : text.left(80) + QChar(u'…');
}

bool isDigits(const QString &text)
{
    return !text.isEmpty()
           && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// 1,234,567 or, as India writes it, 12,34,567: three digits last, before them threes or twos. Anything else
// may be a decimal comma and must not be guessed at.
bool isGrouped(const QStringList &groups)
{
    if (!std::all_of(groups.begin(), groups.end(), isDigits))
        return false;
    if (groups.size() == 1)
        return true;
    const qsizetype size = groups.size() > 2 ? groups[1].size() : 3;
    return (size == 2 || size == 3) && groups.first().size() <= size && groups.last().size() == 3
           && std::all_of(groups.begin() + 1, groups.end() - 1,
                          [size](const QString &g) { return g.size() == size; });
}

// The number as plain decimal text; empty where it is none.
QString withoutGroups(QString text, const NumberStyle &style)
{
    const auto isSpace = [](QChar c) { return c.category() == QChar::Separator_Space; };
    std::replace_if(text.begin(), text.end(), isSpace, QChar(u' '));
    QString sign;
    if (text.startsWith(u'-') || text.startsWith(u'−'))
        sign = QStringLiteral("-");
    if (!sign.isEmpty() || text.startsWith(u'+'))
        text.remove(0, 1);

    const qsizetype point = text.indexOf(style.decimalPoint);
    const QString whole = point < 0 ? text : text.left(point);
    const QString fraction = point < 0 ? QStringLiteral("0") : text.mid(point + 1);
    const QStringList groups = whole.split(whole.contains(u' ') ? QChar(u' ') : style.group);
    if (!isGrouped(groups) || !isDigits(fraction))
        return {};
    return sign + groups.join(QString()) + QLatin1Char('.') + fraction;
}

Result<Figure> readNumber(const QString &text, UnitType unit, const NumberStyle &style)
{
    QString bare = text;
    if (unit != UnitType::Money && bare.endsWith(u'%'))
        bare = bare.chopped(1).trimmed();
    const QString plain = withoutGroups(bare, style);
    const auto number = Decimal::parse(QStringView(plain));
    if (number)
        return figureOf(number->text(), text);
    if (!plain.isEmpty())
        return invalid(
            Text::tr("“%1” is too large: a number has at most 28 digits before the point.").arg(brief(text)));
    const QString tail = QStringLiteral("234") + style.decimalPoint + u'5';
    return invalid(Text::tr("“%1” is not a number: expected digits such as %2 or, grouped, %3.")
                       .arg(brief(text), u'1' + tail, u'1' + style.group + tail));
}

Result<Figure> readDate(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || date.toString(Qt::ISODate) != text)
        return invalid(Text::tr("“%1” is not a date: expected year, month and day such as 2015-06-30.")
                           .arg(brief(text)));
    return Figure{text, {}};
}

Result<Figure> readYesNo(const QString &text)
{
    const QString lower = text.toLower();
    if (lower != QLatin1String("yes") && lower != QLatin1String("no"))
        return invalid(Text::tr("“%1” is neither yes nor no.").arg(brief(text)));
    return figureOf(lower, text);
}

// Most cells of a large sheet are plain whole numbers, which read as themselves.
bool isPlainWhole(const QString &text)
{
    return !text.isEmpty() && text.size() <= 15 && (text[0] != u'0' || text.size() == 1) && isDigits(text);
}

} // namespace

bool isBlank(const QString &text)
{
    const auto isDash = [](QChar c) { return c == u'-' || c == u'–' || c == u'—' || c == u'−'; };
    return std::all_of(text.begin(), text.end(), isDash) || text == QLatin1String("(blank)");
}

Result<Figure> readFigure(const QString &text, UnitType unit, const NumberStyle &style)
{
    if (isQuantity(unit) && isPlainWhole(text))
        return Figure{text, {}};
    const QString written = text.trimmed();
    if (isBlank(written))
        return Figure{{}, written};
    switch (unit) {
    case UnitType::Number:
    case UnitType::Percent:
    case UnitType::Money: return readNumber(written, unit, style);
    case UnitType::Date: return readDate(written);
    case UnitType::YesNo: return readYesNo(written);
    case UnitType::Category:
    case UnitType::Ratio: break;
    }
    return Figure{written, {}};
}

std::optional<Reading> reading(const Figure &figure, UnitType unit)
{
    if (!figure.isGiven())
        return {};
    if (isQuantity(unit)) {
        const auto number = Decimal::parse(QStringView(figure.value));
        return number ? std::optional(Reading{*number, {}}) : std::nullopt;
    }
    if (unit == UnitType::Date) {
        const QDate date = QDate::fromString(figure.value, Qt::ISODate);
        return date.isValid() ? std::optional(Reading{Decimal::fromInteger(date.toJulianDay()), {}})
                              : std::nullopt;
    }
    return Reading{0, figure.value};
}

QString written(const Reading &reading, UnitType unit)
{
    if (unit == UnitType::Date)
        return QDate::fromJulianDay(reading.number.toInteger().value_or(0)).toString(Qt::ISODate);
    return isQuantity(unit) ? reading.number.text() : reading.text;
}

} // namespace mandate
