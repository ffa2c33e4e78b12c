// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <optional>

namespace mandate {

// Sixteen bytes that nobody else will ever make (RFC 9562, version 7: they sort by the time of their making).
struct Uuid
{
    std::array<std::uint8_t, 16> bytes{};

    static Uuid create();
    // Thirty-two hexadecimal digits, with or without hyphens.
    static std::optional<Uuid> parse(QStringView text);

    bool isNull() const { return *this == Uuid(); }
    // Thirty-two lower-case hexadecimal digits.
    QString text() const;

    auto operator<=>(const Uuid &) const = default;
};

// The identity of a record of one kind; an Id<Kra> never passes for an Id<Office>.
template <typename Record>
struct Id
{
    Uuid uuid;

    static Id create() { return {Uuid::create()}; }
    bool isNull() const { return uuid.isNull(); }
    QString text() const { return uuid.text(); }

    auto operator<=>(const Id &) const = default;
};

struct UuidHash
{
    std::size_t operator()(const Uuid &uuid) const noexcept;
    template <typename Record>
    std::size_t operator()(const Id<Record> &id) const noexcept
    {
        return (*this)(id.uuid);
    }
};

} // namespace mandate
