// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fieldgroups.h"

#include "core/base/decimal.h"
#include "core/scoring/weight.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace mandate {

namespace {

bool isChoice(const Field &field, const QString &text)
{
    const auto choices = field.choices();
    return std::any_of(choices.begin(), choices.end(),
                       [&text](const char *choice) { return text == QLatin1String(choice); });
}

bool isWithin(const Value &value, std::int64_t least, std::int64_t most)
{
    const auto *number = std::get_if<std::int64_t>(&value);
    return number && *number >= least && *number <= most;
}

bool isDate(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return isNull(value) || (text && QDate::fromString(*text, Qt::ISODate).isValid());
}

bool isNumber(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return isNull(value) || (text && Decimal::parse(QStringView(*text)));
}

bool isText(const Value &value)
{
    return std::holds_alternative<QString>(value);
}

} // namespace

QString groupOf(const Description &description, std::size_t field)
{
    const Field &of = description.fields[field];
    return QString::fromLatin1(*of.group ? of.group : of.column);
}

std::vector<std::size_t> fieldsOf(const Description &description, const QString &group)
{
    std::vector<std::size_t> fields;
    for (std::size_t field = 1; field < description.fields.size(); ++field)
        if (groupOf(description, field) == group)
            fields.push_back(field);
    return fields;
}

QString fieldsText(const Description &description, const std::vector<std::size_t> &fields, const Row &row)
{
    QJsonObject json;
    for (const std::size_t field : fields) {
        const QString column = QString::fromLatin1(description.fields[field].column);
        if (const auto *number = std::get_if<std::int64_t>(&row[field]))
            json[column] = qint64(*number);
        else if (const auto *id = std::get_if<Uuid>(&row[field]))
            json[column] = QJsonObject{{QStringLiteral("id"), id->text()}};
        else if (const auto *words = std::get_if<QString>(&row[field]))
            json[column] = *words;
        else
            json[column] = QJsonValue::Null;
    }
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<void> readFields(const Description &description, const QString &text, Row &row)
{
    QJsonParseError fault;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8(), &fault).object();
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        const int field = description.indexOf(entry.key());
        Value value;
        if (entry->isString())
            value = entry->toString();
        else if (entry->isDouble())
            value = std::int64_t(entry->toInteger());
        else if (const auto id = Uuid::parse((*entry)[QLatin1String("id")].toString()))
            value = *id;
        if (field < 0 || !canHold(description.fields[std::size_t(field)], value))
            return invalid(
                QCoreApplication::translate("exchange", "%1 has no field \"%2\" that can hold \"%3\".")
                    .arg(description.title(), entry.key(), mandate::text(value)));
        row[std::size_t(field)] = value;
    }
    if (fault.error != QJsonParseError::NoError)
        return invalid(QCoreApplication::translate("exchange", "\"%1\" names no fields of %2.")
                           .arg(text, description.title()));
    return {};
}

bool canHold(const Field &field, const Value &value)
{
    switch (field.kind) {
    case FieldKind::Text: return isText(value);
    case FieldKind::Whole:
        return isWithin(value, std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
    case FieldKind::YesNo: return isWithin(value, 0, 1);
    case FieldKind::Date: return isDate(value);
    case FieldKind::Number: return isNumber(value);
    case FieldKind::Weight: return isNull(value) || isWithin(value, 0, Weight::Whole);
    case FieldKind::Choice:
        return isText(value) ? isChoice(field, text(value)) : isNull(value) && !field.isText;
    case FieldKind::Reference: return isNull(value) || std::holds_alternative<Uuid>(value);
    }
    return false;
}

bool canHold(const Description &description, const Row &row)
{
    for (std::size_t field = 0; field < row.size(); ++field)
        if (!canHold(description.fields[field], row[field]))
            return false;
    return std::holds_alternative<Uuid>(row.front());
}

} // namespace mandate
