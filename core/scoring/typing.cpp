// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/typing.h"

#include "core/base/localised.h"

#include <QCoreApplication>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(scoring)
};

QString dateFormat(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

// The reader's own way comes first, and the error is theirs; then the plain one, of what was copied.
Result<Figure> readNumber(const QString &text, UnitType unit, const QLocale &locale)
{
    auto figure = readFigure(text, unit, numberStyle(locale));
    if (figure || !isQuantity(unit))
        return figure;
    auto plain = readFigure(text, unit);
    return plain ? plain : figure;
}

QString yes()
{
    return Text::tr("yes");
}

QString no()
{
    return Text::tr("no");
}

bool isWord(const QString &text, const QString &word)
{
    return text.compare(word, Qt::CaseInsensitive) == 0;
}

} // namespace

Result<std::optional<Weight>> readWeight(const QString &text, const QLocale &locale)
{
    const auto figure = readNumber(text, UnitType::Percent, locale);
    if (!figure)
        return tl::unexpected(figure.error());
    const auto number = Decimal::parse(QStringView(figure->value));
    if (!number)
        return std::optional<Weight>();
    return Weight::fromPercent(*number).map([](const Weight &weight) { return std::optional(weight); });
}

// Where nothing is typed, nothing is kept: not even a blank as its source.
Result<Figure> readTyped(const QString &text, UnitType unit, const QLocale &locale)
{
    const QString bare = text.trimmed();
    if (bare.isEmpty())
        return Figure();
    if (unit == UnitType::Date && !isBlank(bare))
        return readDate(bare, locale).map([](const QDate &date) {
            return Figure{date.toString(Qt::ISODate), {}};
        });
    if (unit == UnitType::YesNo && (isWord(bare, yes()) || isWord(bare, no())))
        return Figure{isWord(bare, yes()) ? QStringLiteral("yes") : QStringLiteral("no"), {}};
    auto figure = readNumber(text, unit, locale);
    if (figure && isQuantity(unit) && figure->isGiven())
        figure->source.clear(); // the reader's own groups and decimals say nothing more
    return figure;
}

Result<std::optional<Decimal>> readDecimal(const QString &text, const QLocale &locale)
{
    return readTyped(text, UnitType::Money, locale).map([](const Figure &figure) {
        return Decimal::parse(QStringView(figure.value));
    });
}

Result<QDate> readDate(const QString &text, const QLocale &locale)
{
    const QString bare = text.trimmed();
    if (bare.isEmpty())
        return QDate();
    QDate date = QDate::fromString(bare, Qt::ISODate);
    if (!date.isValid() || bare.size() != 10)
        date = locale.toDate(bare, dateFormat(locale));
    // The register keeps dates of four figures.
    if (!date.isValid() || date.year() < 1000 || date.year() > 9999)
        return invalid(Text::tr("“%1” is not a date: expected one such as %2 or 2015-06-30.")
                           .arg(bare.left(80), typed(QDate(2015, 6, 30), locale)));
    return date;
}

QString typed(const Figure &figure, UnitType unit, const QLocale &locale)
{
    if (const auto text = inReadersWords(figure, unit, locale))
        return *text;
    const auto number = isQuantity(unit) ? Decimal::parse(QStringView(figure.value)) : std::nullopt;
    return number ? localised(number->text(), locale, false) : figure.written();
}

QString typed(const std::optional<Weight> &weight, const QLocale &locale)
{
    return weight ? localised(weight->percent().text(2), locale, false) : QString();
}

std::optional<QString> inReadersWords(const Figure &figure, UnitType unit, const QLocale &locale)
{
    if (unit == UnitType::YesNo
        && (figure.value == QLatin1String("yes") || figure.value == QLatin1String("no")))
        return figure.value == QLatin1String("yes") ? yes() : no();
    const QDate date = unit == UnitType::Date ? QDate::fromString(figure.value, Qt::ISODate) : QDate();
    return date.isValid() ? std::optional(typed(date, locale)) : std::nullopt;
}

NumberStyle numberStyle(const QLocale &locale)
{
    return {locale.decimalPoint().at(0), locale.groupSeparator().at(0)};
}

QString typed(const QDate &date, const QLocale &locale)
{
    return date.isValid() ? locale.toString(date, dateFormat(locale)) : QString();
}

QString cleaned(QString text, bool oneLine)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(u'\r', u'\n').replace(QChar::LineSeparator, u'\n').replace(QChar::ParagraphSeparator, u'\n');
    if (oneLine)
        text.replace(u'\n', u' ').replace(u'\t', u' ');
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            kept += text.mid(i++, 2);
        else if (!c.isSurrogate() && !c.isNonCharacter()
                 && (c.category() != QChar::Other_Control || c == u'\n' || c == u'\t'))
            kept += c;
    }
    return kept;
}

} // namespace mandate
