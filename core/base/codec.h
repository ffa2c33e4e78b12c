// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/names.h"
#include "core/base/value.h"

#include <QDate>

#include <optional>

namespace mandate {

// What a field holds, for whoever shows it and lets it be typed over.
enum class FieldKind { Text, Whole, YesNo, Date, Number, Weight, Choice, Reference };

// How a field's type becomes a Value and comes back. read() is false where the value makes no sense.
template <typename Type>
struct Codec;

template <>
struct Codec<QString>
{
    static constexpr FieldKind Kind = FieldKind::Text;
    static Value write(const QString &text) { return text; }
    static bool read(const Value &value, QString &text)
    {
        const auto *stored = std::get_if<QString>(&value);
        text = stored ? *stored : QString();
        return stored || isNull(value);
    }
};

template <>
struct Codec<int>
{
    static constexpr FieldKind Kind = FieldKind::Whole;
    static Value write(int number) { return std::int64_t(number); }
    static bool read(const Value &value, int &number)
    {
        const auto *stored = std::get_if<std::int64_t>(&value);
        number = stored ? static_cast<int>(*stored) : 0;
        return stored && number == *stored;
    }
};

template <>
struct Codec<bool>
{
    static constexpr FieldKind Kind = FieldKind::YesNo;
    static Value write(bool yes) { return std::int64_t(yes); }
    static bool read(const Value &value, bool &yes)
    {
        const auto *stored = std::get_if<std::int64_t>(&value);
        yes = stored && *stored == 1;
        return stored && (*stored == 0 || *stored == 1);
    }
};

template <>
struct Codec<QDate>
{
    static constexpr FieldKind Kind = FieldKind::Date;
    static Value write(const QDate &date)
    {
        return date.isValid() ? Value(date.toString(Qt::ISODate)) : Value();
    }
    static bool read(const Value &value, QDate &date)
    {
        const auto *stored = std::get_if<QString>(&value);
        date = stored ? QDate::fromString(*stored, Qt::ISODate) : QDate();
        return date.isValid() || isNull(value);
    }
};

template <>
struct Codec<Decimal>
{
    static constexpr FieldKind Kind = FieldKind::Number;
    static Value write(const Decimal &decimal) { return decimal.text(); }
    static bool read(const Value &value, Decimal &decimal)
    {
        const auto *stored = std::get_if<QString>(&value);
        const auto parsed = stored ? Decimal::parse(QStringView(*stored)) : std::nullopt;
        decimal = parsed.value_or(Decimal());
        return parsed.has_value();
    }
};

// A null identity is stored as nothing: "no parent", "no owner".
template <typename Record>
struct Codec<Id<Record>>
{
    static constexpr FieldKind Kind = FieldKind::Reference;
    static Value write(const Id<Record> &id) { return id.isNull() ? Value() : Value(id.uuid); }
    static bool read(const Value &value, Id<Record> &id)
    {
        const auto *stored = std::get_if<Uuid>(&value);
        id.uuid = stored ? *stored : Uuid();
        return stored || isNull(value);
    }
};

template <>
struct Codec<Uuid>
{
    static constexpr FieldKind Kind = FieldKind::Reference;
    static Value write(const Uuid &uuid) { return uuid.isNull() ? Value() : Value(uuid); }
    static bool read(const Value &value, Uuid &uuid)
    {
        const auto *stored = std::get_if<Uuid>(&value);
        uuid = stored ? *stored : Uuid();
        return stored || isNull(value);
    }
};

template <typename Enum>
requires std::is_enum_v<Enum>
struct Codec<Enum>
{
    static constexpr FieldKind Kind = FieldKind::Choice;
    static Value write(Enum value) { return QString(name(value)); }
    static bool read(const Value &value, Enum &result)
    {
        // Nothing stands for the value whose name is empty, where there is one.
        const auto *stored = std::get_if<QString>(&value);
        const auto found =
            stored || isNull(value) ? fromName<Enum>(stored ? *stored : QString()) : std::nullopt;
        if (found)
            result = *found;
        return found.has_value();
    }
};

template <typename Type>
struct Codec<std::optional<Type>>
{
    static constexpr FieldKind Kind = Codec<Type>::Kind;
    static Value write(const std::optional<Type> &optional)
    {
        return optional ? Codec<Type>::write(*optional) : Value();
    }
    static bool read(const Value &value, std::optional<Type> &optional)
    {
        if (isNull(value)) {
            optional.reset();
            return true;
        }
        return Codec<Type>::read(value, optional.emplace());
    }
};

} // namespace mandate
