// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/fieldtext.h"

#include "core/base/choiceword.h"
#include "core/scoring/typing.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(scoring)
};

// What the record's figures are counted in.
UnitType unitOf(const Description &description, const Row &row)
{
    const int field = description.indexOf(u"unit_type");
    return field < 0 ? UnitType::Number
                     : fromName<UnitType>(text(row[std::size_t(field)])).value_or(UnitType::Number);
}

Figure figureAt(const Row &row, std::size_t field)
{
    return {text(row[field]), text(row[field + 1])};
}

std::optional<Weight> weightOf(const Value &value)
{
    std::optional<Weight> weight;
    return Codec<std::optional<Weight>>::read(value, weight) ? weight : std::nullopt;
}

Result<Value> readWhole(const QString &typedText)
{
    bool isNumber = false;
    const int number = typedText.trimmed().toInt(&isNumber);
    if (!isNumber)
        return invalid(
            Text::tr("“%1” is not a whole number: expected one such as 3.").arg(typedText.left(80)));
    return Value(std::int64_t(number));
}

Result<Value> readChoice(const Field &field, const QString &typedText)
{
    const auto all = field.choices();
    const bool isThere = std::any_of(
        all.begin(), all.end(), [&typedText](const char *name) { return typedText == QLatin1String(name); });
    if (!isThere && !typedText.isEmpty())
        return invalid(Text::tr("“%1” is none of the choices.").arg(typedText.left(80)));
    return isThere ? Value(typedText) : Value();
}

Result<Value> readReference(const QString &typedText)
{
    if (typedText.isEmpty())
        return Value();
    const auto id = Uuid::parse(typedText);
    if (!id)
        return invalid(Text::tr("Nothing is called “%1”. Choose from the list.").arg(typedText.left(80)));
    return Value(*id);
}

template <typename Type>
Value toValue(const Type &read)
{
    return Codec<Type>::write(read);
}

Result<Value> readValue(const Field &field, const QString &typedText, const QLocale &locale)
{
    switch (field.kind) {
    case FieldKind::Whole: return readWhole(typedText);
    case FieldKind::YesNo: return Value(std::int64_t(typedText == QLatin1String("1")));
    case FieldKind::Date: return readDate(typedText, locale).map(toValue<QDate>);
    case FieldKind::Number: return readDecimal(typedText, locale).map(toValue<std::optional<Decimal>>);
    case FieldKind::Weight: return readWeight(typedText, locale).map(toValue<std::optional<Weight>>);
    case FieldKind::Choice: return readChoice(field, typedText);
    case FieldKind::Reference: return readReference(typedText);
    case FieldKind::Text: break;
    }
    return Value(cleaned(typedText, false));
}

} // namespace

bool isFigure(const Description &description, std::size_t field)
{
    if (field + 1 >= description.fields.size())
        return false;
    return QByteArray(description.fields[field].column) + "_source"
           == QByteArray(description.fields[field + 1].column);
}

QString fieldInput(const Description &description, const Row &row, std::size_t field, const QLocale &locale)
{
    const Value &value = row[field];
    if (isFigure(description, field))
        return typed(figureAt(row, field), unitOf(description, row), locale);
    switch (description.fields[field].kind) {
    case FieldKind::Date: return typed(QDate::fromString(text(value), Qt::ISODate), locale);
    case FieldKind::Weight: return typed(weightOf(value), locale);
    case FieldKind::Number: return typed(Figure{text(value), {}}, UnitType::Number, locale);
    case FieldKind::Text:
    case FieldKind::Whole:
    case FieldKind::YesNo:
    case FieldKind::Choice:
    case FieldKind::Reference: break;
    }
    return text(value);
}

QString fieldReading(const Description &description, const Row &row, std::size_t field, const QLocale &locale)
{
    const QString input = fieldInput(description, row, field, locale);
    switch (description.fields[field].kind) {
    case FieldKind::Choice: return input.isEmpty() ? input : choiceWord(input);
    case FieldKind::YesNo: return input == QLatin1String("1") ? Text::tr("Yes") : Text::tr("No");
    case FieldKind::Reference: return {};
    default: return input;
    }
}

Result<Row> withInput(const Description &description, Row row, std::size_t field, const QString &typedText,
                      const QLocale &locale)
{
    if (isFigure(description, field)) {
        const auto figure = readTyped(cleaned(typedText, true), unitOf(description, row), locale);
        if (!figure)
            return tl::unexpected(figure.error());
        row[field] = figure->value;
        row[field + 1] = figure->source;
        return row;
    }
    auto value = readValue(description.fields[field], typedText, locale);
    if (!value)
        return tl::unexpected(value.error());
    // A text that is merely empty is a text all the same.
    if (isNull(*value) && description.fields[field].isText && !isNull(row[field]))
        value = Value(QString());
    row[field] = std::move(*value);
    return row;
}

} // namespace mandate
