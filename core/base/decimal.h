// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace mandate {

// An exact decimal number with nine digits after the point, kept as a 128-bit count of billionths.
// Products and quotients are rounded to the ninth digit, half away from zero. A result that does not fit
// becomes "overflow", which every later operation keeps: compute first, ask isOverflow() once.
class Decimal
{
public:
    static constexpr int Digits = 9;

    constexpr Decimal() = default;
    Decimal(int whole); // NOLINT: a whole number is a decimal
    static Decimal fromInteger(std::int64_t whole);
    static Decimal fromBillionths(std::int64_t billionths);
    static constexpr Decimal overflow() { return Decimal(INT64_MIN, 0); }

    // Reads "-12.345": optional sign, ASCII digits, one point; no grouping, no exponent. Digits after the
    // ninth are rounded. Nothing for anything else, or for a number too large to keep.
    static std::optional<Decimal> parse(std::string_view text);
    static std::optional<Decimal> parse(QStringView text);

    // The shortest text that parses back to this number: "75", "0.5", "-12.345".
    QString text() const;
    // The same with a fixed number of digits (0 to 9) after the point, rounded half away from zero.
    QString text(int digits) const;
    Decimal rounded(int digits) const;
    // For painting only.
    double approximate() const;

    constexpr bool isOverflow() const { return *this == overflow(); }
    constexpr bool isZero() const { return m_high == 0 && m_low == 0; }
    constexpr bool isNegative() const { return m_high < 0; }
    bool isWhole() const;
    // The whole part, when it fits.
    std::optional<std::int64_t> toInteger() const;

    Decimal operator-() const;
    friend Decimal operator+(const Decimal &a, const Decimal &b);
    friend Decimal operator-(const Decimal &a, const Decimal &b);
    friend Decimal operator*(const Decimal &a, const Decimal &b);
    // Division by zero is overflow.
    friend Decimal operator/(const Decimal &a, const Decimal &b);
    Decimal &operator+=(const Decimal &other) { return *this = *this + other; }

    friend constexpr bool operator==(const Decimal &, const Decimal &) = default;
    friend constexpr std::strong_ordering operator<=>(const Decimal &, const Decimal &) = default;

private:
    friend struct Wide;
    constexpr Decimal(std::int64_t high, std::uint64_t low) : m_high(high), m_low(low) {}

    // One two's-complement number of 128 bits: ordering by (high, low) is numeric ordering.
    std::int64_t m_high = 0;
    std::uint64_t m_low = 0;
};

} // namespace mandate
