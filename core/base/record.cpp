// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/record.h"

#include <QCoreApplication>

namespace mandate {

namespace {

void appendEscaped(QByteArray &json, const QString &text)
{
    const auto mustEscape = [](char c) {
        return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
    };
    json += '"';
    const QByteArray utf8 = text.toUtf8();
    if (std::none_of(utf8.begin(), utf8.end(), mustEscape)) {
        json += utf8;
    } else {
        for (const char c : utf8) {
            if (static_cast<unsigned char>(c) < 0x20) {
                static constexpr char hex[] = "0123456789abcdef";
                json += "\\u00";
                json += hex[static_cast<unsigned char>(c) >> 4];
                json += hex[c & 0x0f];
                continue;
            }
            if (mustEscape(c))
                json += '\\';
            json += c;
        }
    }
    json += '"';
}

void appendValue(QByteArray &json, const Value &value)
{
    if (const auto *number = std::get_if<std::int64_t>(&value))
        json += QByteArray::number(qlonglong(*number));
    else if (const auto *text = std::get_if<QString>(&value))
        appendEscaped(json, *text);
    else if (const auto *id = std::get_if<Uuid>(&value))
        json += "{\"id\":\"" + id->text().toLatin1() + "\"}";
    else
        json += "null";
}

bool isEmpty(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return isNull(value) || (text && text->isEmpty());
}

std::optional<Value> valueFromJson(const QJsonValue &json)
{
    if (json.isString())
        return Value(json.toString());
    if (json.isDouble())
        return Value(std::int64_t(json.toInteger()));
    if (json.isObject())
        if (const auto id = Uuid::parse(json[QLatin1String("id")].toString()))
            return Value(*id);
    return {};
}

} // namespace

int Description::indexOf(QStringView column) const
{
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (column == QLatin1String(fields[i].column))
            return static_cast<int>(i);
    return -1;
}

QString Description::label(std::size_t field) const
{
    const char *source = fields[field].label;
    return *source ? QCoreApplication::translate(table, source) : QString::fromLatin1(fields[field].column);
}

QString Description::title() const
{
    return QCoreApplication::translate(table, noun);
}

Row rowOf(const Description &description, const void *record)
{
    Row row;
    row.reserve(description.fields.size());
    for (const Field &field : description.fields)
        row.push_back(field.get(record));
    return row;
}

Result<void> fill(const Description &description, void *record, const Row &row)
{
    for (std::size_t i = 0; i < description.fields.size(); ++i)
        if (!description.fields[i].set(record, row[i]))
            return invalid(QCoreApplication::translate("base", "The value \"%1\" makes no sense as %2 of %3.")
                               .arg(text(row[i]), description.label(i), description.title()),
                           QStringLiteral("%1.%2").arg(QLatin1String(description.table),
                                                       QLatin1String(description.fields[i].column)));
    return {};
}

QByteArray toJson(const Description &description, const Row &row)
{
    QByteArray json;
    json.reserve(512);
    json += '{';
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (isEmpty(row[i]))
            continue;
        if (json.size() > 1)
            json += ',';
        json += '"';
        json += description.fields[i].column;
        json += "\":";
        appendValue(json, row[i]);
    }
    json += '}';
    return json;
}

Result<Row> rowFromJson(const Description &description, const QJsonObject &json)
{
    Row row(description.fields.size());
    // toJson leaves out empty texts and nothing alike; the field's type tells them apart.
    for (std::size_t i = 0; i < row.size(); ++i)
        if (description.fields[i].isText)
            row[i] = QString();
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        const int field = description.indexOf(entry.key());
        const auto value = valueFromJson(entry.value());
        if (field < 0 || !value)
            return invalid(QCoreApplication::translate("base", "%1 has no field \"%2\" that can hold %3.")
                               .arg(description.title(), entry.key(), entry.value().toVariant().toString()));
        row[std::size_t(field)] = *value;
    }
    return row;
}

} // namespace mandate
