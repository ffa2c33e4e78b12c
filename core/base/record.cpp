// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/record.h"

#include <QCoreApplication>

namespace mandate {

namespace {

constexpr char Hex[] = "0123456789abcdef";

bool mustEscape(char16_t c)
{
    return c == u'"' || c == u'\\' || c < 0x20;
}

// Texts that need neither escaping nor encoding, as most do.
bool appendPlain(std::string &json, const QString &text)
{
    const std::size_t start = json.size();
    json.resize(start + std::size_t(text.size()));
    char *to = json.data() + start;
    for (const QChar c : text) {
        if (c.unicode() > 0x7f || mustEscape(c.unicode())) {
            json.resize(start);
            return false;
        }
        *to++ = char(c.unicode());
    }
    return true;
}

void appendEscaped(std::string &json, const QString &text)
{
    if (appendPlain(json, text))
        return;
    for (const char c : text.toUtf8()) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20) {
            json += "\\u00";
            json += Hex[byte >> 4];
            json += Hex[byte & 0x0f];
            continue;
        }
        if (mustEscape(byte))
            json += '\\';
        json += c;
    }
}

void appendQuoted(std::string &json, const QString &text)
{
    json += '"';
    appendEscaped(json, text);
    json += '"';
}

void appendId(std::string &json, const Uuid &id)
{
    json += "{\"id\":\"";
    for (const std::uint8_t byte : id.bytes) {
        json += Hex[byte >> 4];
        json += Hex[byte & 0x0f];
    }
    json += "\"}";
}

void appendValue(std::string &json, const Value &value)
{
    if (const auto *number = std::get_if<std::int64_t>(&value))
        json += std::to_string(*number);
    else if (const auto *text = std::get_if<QString>(&value))
        appendQuoted(json, *text);
    else if (const auto *id = std::get_if<Uuid>(&value))
        appendId(json, *id);
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

bool fits(const Field &field, const Value &value)
{
    const bool isCount =
        field.kind == FieldKind::Whole || field.kind == FieldKind::YesNo || field.kind == FieldKind::Weight;
    if (const auto *id = std::get_if<Uuid>(&value))
        return field.kind == FieldKind::Reference && !id->isNull();
    if (std::holds_alternative<std::int64_t>(value))
        return isCount;
    return isNull(value) || (!isCount && field.kind != FieldKind::Reference);
}

Error senseless(const Description &description, std::size_t field, const Value &value)
{
    return {Error::Kind::Invalid,
            QCoreApplication::translate("base", "The value \"%1\" makes no sense as %2 of %3.")
                .arg(text(value), description.label(field), description.title()),
            QStringLiteral("%1.%2").arg(QLatin1String(description.table),
                                        QLatin1String(description.fields[field].column))};
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
            return tl::unexpected(senseless(description, i, row[i]));
    return {};
}

Result<Row> soundRow(const Description &description, Row row)
{
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (!fits(description.fields[i], row[i]) || (i == 0 && isNull(row[i])))
            return tl::unexpected(senseless(description, i, row[i]));
        if (description.fields[i].isText && isNull(row[i]))
            row[i] = QString();
    }
    return row;
}

QByteArray toJson(const Description &description, const Row &row)
{
    std::string json;
    json.reserve(1024);
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
    return QByteArray::fromStdString(json);
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
    return soundRow(description, std::move(row));
}

} // namespace mandate
