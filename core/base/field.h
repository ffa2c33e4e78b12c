// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codec.h"

namespace mandate {

struct Description;

// One field of a record: its column, its label for people, the group of fields it only makes sense with,
// what it holds, and how it is read and written, its type left behind.
struct Field
{
    const char *column;
    const char *label; // untranslated, in the context of the record's table; empty for what nobody edits
    const char *group; // merged as one; empty means alone
    bool isText;       // empty is a text like any other, not the absence of one
    Value (*get)(const void *record);
    bool (*set)(void *record, const Value &value);
    FieldKind kind;
    std::span<const char *const> (*choices)(); // of a choice
    const Description &(*target)();            // of a reference; null where it is to any party
};

// Specialised in the .cpp of each record.
template <typename Record>
const Description &describe();

// What a type can name: the words of an enumeration, the records an identity is of.
template <typename>
struct Named
{
    static constexpr std::span<const char *const> (*Choices)() = nullptr;
    static constexpr const Description &(*Target)() = nullptr;
};
template <typename Enum>
requires std::is_enum_v<Enum>
struct Named<Enum>
{
    static constexpr std::span<const char *const> (*Choices)() = names<Enum>;
    static constexpr const Description &(*Target)() = nullptr;
};
template <typename Record>
struct Named<Id<Record>>
{
    static constexpr std::span<const char *const> (*Choices)() = nullptr;
    static constexpr const Description &(*Target)() = describe<Record>;
};
template <typename Type>
struct Named<std::optional<Type>> : Named<Type>
{};

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
        },
        Codec<Type>::Kind,
        Named<Type>::Choices,
        Named<Type>::Target};
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
            },
            Codec<Type>::Kind,
            Named<Type>::Choices,
            Named<Type>::Target};
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
            },
            Codec<Type>::Kind,
            Named<Type>::Choices,
            Named<Type>::Target};
}

} // namespace mandate
