// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codec.h"
#include "core/base/result.h"

#include <QJsonObject>

#include <span>
#include <vector>

namespace mandate {

// One field of a record: its column, its label for people, the group of fields it only makes sense with,
// and how it is read and written, its type left behind.
struct Field
{
    const char *column;
    const char *label; // untranslated, in the context of the record's table; empty for what nobody edits
    const char *group; // merged as one; empty means alone
    bool isText;       // empty is a text like any other, not the absence of one
    Value (*get)(const void *record);
    bool (*set)(void *record, const Value &value);
};

// All fields of a record, in the order of its description.
using Row = std::vector<Value>;

// A draft is edited field by field. An act (a signature, a verified figure) is only ever inserted.
// Tells whether a row is an act; records without such a rule are drafts.
using ActRule = bool (*)(const Row &row);
constexpr bool always(const Row &)
{
    return true;
}

// A record described once: storage, journal, merging, workbook and audit page are functions over this.
// The first field is always the identity, in column "id".
struct Description
{
    const char *table;
    const char *noun; // untranslated: "agreement"
    std::span<const Field> fields;
    ActRule isAct = nullptr;

    // The position of a column among the fields, or -1.
    int indexOf(QStringView column) const;
    QString label(std::size_t field) const;
    QString title() const;
};

// Specialised in the .cpp of each record.
template <typename Record>
const Description &describe();

template <typename>
struct MemberTraits;
template <typename Class, typename Member>
struct MemberTraits<Member Class::*>
{
    using Record = Class;
    using Type = Member;
};

template <typename Type>
constexpr bool isStoredAsText = std::is_same_v<Type, QString> || std::is_enum_v<Type>;

template <auto Member>
constexpr Field field(const char *column, const char *label = "", const char *group = "")
{
    using Record = typename MemberTraits<decltype(Member)>::Record;
    using Type = typename MemberTraits<decltype(Member)>::Type;
    return {
        column,
        label,
        group,
        isStoredAsText<Type>,
        [](const void *record) { return Codec<Type>::write(static_cast<const Record *>(record)->*Member); },
        [](void *record, const Value &value) {
            return Codec<Type>::read(value, static_cast<Record *>(record)->*Member);
        }};
}

// A member of a member: part<&Indicator::baseline, &Figure::source>("baseline_source").
template <auto Outer, auto Inner>
constexpr Field part(const char *column, const char *label = "", const char *group = "")
{
    using Record = typename MemberTraits<decltype(Outer)>::Record;
    using Type = typename MemberTraits<decltype(Inner)>::Type;
    return {column,
            label,
            group,
            isStoredAsText<Type>,
            [](const void *record) {
                return Codec<Type>::write((static_cast<const Record *>(record)->*Outer).*Inner);
            },
            [](void *record, const Value &value) {
                return Codec<Type>::read(value, (static_cast<Record *>(record)->*Outer).*Inner);
            }};
}

// An element of an array of parts: element<&SuccessIndicator::levels, 0, &Figure::value>("level1").
template <auto Outer, std::size_t Index, auto Inner>
constexpr Field element(const char *column, const char *label = "", const char *group = "")
{
    using Record = typename MemberTraits<decltype(Outer)>::Record;
    using Type = typename MemberTraits<decltype(Inner)>::Type;
    return {column,
            label,
            group,
            isStoredAsText<Type>,
            [](const void *record) {
                return Codec<Type>::write((static_cast<const Record *>(record)->*Outer)[Index].*Inner);
            },
            [](void *record, const Value &value) {
                return Codec<Type>::read(value, (static_cast<Record *>(record)->*Outer)[Index].*Inner);
            }};
}

Row rowOf(const Description &description, const void *record);
// Fails where a value makes no sense for its field, naming table and column.
Result<void> fill(const Description &description, void *record, const Row &row);

template <typename Record>
Row rowOf(const Record &record)
{
    return rowOf(describe<Record>(), &record);
}

template <typename Record>
Result<Record> fromRow(const Row &row)
{
    Record record;
    return fill(describe<Record>(), &record, row).map([&record] { return std::move(record); });
}

// A row as one line of JSON, fields in the order of the description, empty ones left out; and back.
// This is the form in which the journal keeps a new record and a version keeps a signed one.
QByteArray toJson(const Description &description, const Row &row);
Result<Row> rowFromJson(const Description &description, const QJsonObject &json);

} // namespace mandate
