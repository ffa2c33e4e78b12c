// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <array>
#include <charconv>

namespace mandate {

using Int128 = boost::multiprecision::int128_t;
using Int256 = boost::multiprecision::int256_t;

// The bridge between the stored two words and the arithmetic type.
struct Wide
{
    static Int128 of(const Decimal &decimal)
    {
        Int128 value = decimal.m_high;
        value *= Int128(1) << 64;
        value += decimal.m_low;
        return value;
    }

    static Decimal decimal(const Int128 &value)
    {
        static const Int128 word = Int128(1) << 64;
        Int128 high = value / word;
        Int128 low = value % word;
        if (low < 0) {
            low += word;
            high -= 1;
        }
        return {high.convert_to<std::int64_t>(), low.convert_to<std::uint64_t>()};
    }

    static bool isSmall(const Decimal &decimal)
    {
        return decimal.m_high == (static_cast<std::int64_t>(decimal.m_low) < 0 ? -1 : 0);
    }

    // So small that sums stay small: most figures, spared the wide arithmetic.
    static bool isModest(const Decimal &decimal)
    {
        constexpr std::int64_t Bound = std::int64_t(1) << 62;
        return isSmall(decimal) && small(decimal) < Bound && small(decimal) > -Bound;
    }

    static std::int64_t small(const Decimal &decimal) { return static_cast<std::int64_t>(decimal.m_low); }

    static Decimal fromSmall(std::int64_t value)
    {
        return {value < 0 ? -1 : 0, static_cast<std::uint64_t>(value)};
    }
};

namespace {

constexpr std::int64_t One = 1'000'000'000;

// The largest magnitude kept: 28 whole digits, so that sums of any register stay far below 2^127.
const Int256 &limit()
{
    static const Int256 value = boost::multiprecision::pow(Int256(10), 37);
    return value;
}

Decimal narrowed(const Int256 &value)
{
    if (value > limit() || value < -limit())
        return Decimal::overflow();
    return Wide::decimal(value.convert_to<Int128>());
}

template <typename Integer>
Integer dividedHalfAway(const Integer &dividend, const Integer &divisor)
{
    Integer quotient = dividend / divisor;
    Integer rest = dividend % divisor;
    if (rest < 0)
        rest = -rest;
    const Integer magnitude = divisor < 0 ? Integer(-divisor) : divisor;
    if (rest >= magnitude - rest)
        quotient += ((dividend < 0) != (divisor < 0)) ? -1 : 1;
    return quotient;
}

// Of a number that is not negative.
QString digitsOf(Int128 magnitude)
{
    QString digits;
    do {
        const auto group = (magnitude % One).convert_to<std::int64_t>();
        magnitude /= One;
        const int width = magnitude == 0 ? 1 : Decimal::Digits;
        digits.prepend(QString::number(group).rightJustified(width, QLatin1Char('0')));
    } while (magnitude != 0);
    return digits;
}

struct Parts
{
    QString whole;
    std::int64_t billionths = 0;
};

// Before and after the point, without the sign.
Parts partsOf(const Decimal &decimal)
{
    if (Wide::isModest(decimal)) {
        const std::int64_t magnitude = std::abs(Wide::small(decimal));
        return {QString::number(magnitude / One), magnitude % One};
    }
    const Int128 value = Wide::of(decimal);
    const Int128 magnitude = value < 0 ? Int128(-value) : value;
    return {digitsOf(magnitude / One), (magnitude % One).convert_to<std::int64_t>()};
}

std::int64_t power(int exponent)
{
    std::int64_t value = 1;
    for (int i = 0; i < exponent; ++i)
        value *= 10;
    return value;
}

} // namespace

Decimal::Decimal(int whole) : Decimal(fromInteger(whole)) {}

Decimal Decimal::fromInteger(std::int64_t whole)
{
    if (whole < One && whole > -One)
        return Wide::fromSmall(whole * One);
    return Wide::decimal(Int128(whole) * One);
}

Decimal Decimal::fromBillionths(std::int64_t billionths)
{
    return Wide::fromSmall(billionths);
}

std::optional<Decimal> Decimal::parse(std::string_view text)
{
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+'))
        text.remove_prefix(1);
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const std::string_view fraction =
        point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
    if (whole.empty() || (point != std::string_view::npos && fraction.empty()))
        return {};
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    for (const std::string_view part : {whole, fraction})
        if (!std::all_of(part.begin(), part.end(), isDigit))
            return {};

    std::int64_t billionths = 0;
    for (std::size_t i = 0; i < Digits; ++i)
        billionths = billionths * 10 + (i < fraction.size() ? fraction[i] - '0' : 0);
    if (fraction.size() > Digits && fraction[Digits] >= '5')
        ++billionths;

    if (whole.size() <= 9) {
        std::int64_t units = 0;
        for (const char c : whole)
            units = units * 10 + (c - '0');
        const std::int64_t value = units * One + billionths;
        return Wide::fromSmall(negative ? -value : value);
    }
    if (whole.size() > 40)
        return {};
    Int256 units = 0;
    for (const char c : whole)
        units = units * 10 + (c - '0');
    units = units * One + billionths;
    const Decimal value = narrowed(negative ? Int256(-units) : units);
    if (value.isOverflow())
        return {};
    return value;
}

std::optional<Decimal> Decimal::parse(QStringView text)
{
    std::array<char, 64> latin{};
    if (text.isEmpty() || text.size() > qsizetype(latin.size()))
        return {};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].unicode() > 0x7f)
            return {};
        latin[std::size_t(i)] = static_cast<char>(text[i].unicode());
    }
    return parse(std::string_view(latin.data(), std::size_t(text.size())));
}

QString Decimal::text() const
{
    QString full = text(Digits);
    if (isOverflow())
        return full;
    while (full.endsWith(QLatin1Char('0')))
        full.chop(1);
    if (full.endsWith(QLatin1Char('.')))
        full.chop(1);
    return full;
}

QString Decimal::text(int digits) const
{
    if (isOverflow())
        return QStringLiteral("overflow");
    const Decimal shown = rounded(digits);
    const Parts parts = partsOf(shown);
    QString text = parts.whole;
    if (digits > 0) {
        const std::int64_t fraction = parts.billionths / power(Digits - digits);
        text += QLatin1Char('.') + QString::number(fraction).rightJustified(digits, QLatin1Char('0'));
    }
    return shown.isNegative() ? QLatin1Char('-') + text : text;
}

Decimal Decimal::rounded(int digits) const
{
    if (isOverflow() || digits >= Digits)
        return *this;
    const std::int64_t step = power(Digits - digits);
    if (Wide::isModest(*this))
        return Wide::fromSmall(dividedHalfAway(Wide::small(*this), step) * step);
    if (Wide::isSmall(*this))
        return Wide::decimal(Int128(dividedHalfAway(Wide::small(*this), step)) * step);
    return narrowed(Int256(dividedHalfAway(Wide::of(*this), Int128(step))) * step);
}

double Decimal::approximate() const
{
    return Wide::of(*this).convert_to<double>() / double(One);
}

bool Decimal::isWhole() const
{
    if (Wide::isSmall(*this))
        return Wide::small(*this) % One == 0;
    return !isOverflow() && Wide::of(*this) % One == 0;
}

std::optional<std::int64_t> Decimal::toInteger() const
{
    if (Wide::isSmall(*this))
        return Wide::small(*this) / One;
    const Int128 whole = Wide::of(*this) / One;
    if (isOverflow() || whole > INT64_MAX || whole < INT64_MIN)
        return {};
    return whole.convert_to<std::int64_t>();
}

Decimal Decimal::operator-() const
{
    return isOverflow() ? *this : Wide::decimal(-Wide::of(*this));
}

Decimal operator+(const Decimal &a, const Decimal &b)
{
    if (Wide::isModest(a) && Wide::isModest(b))
        return Wide::fromSmall(Wide::small(a) + Wide::small(b));
    if (a.isOverflow() || b.isOverflow())
        return Decimal::overflow();
    return narrowed(Int256(Wide::of(a)) + Wide::of(b));
}

Decimal operator-(const Decimal &a, const Decimal &b)
{
    if (Wide::isModest(a) && Wide::isModest(b))
        return Wide::fromSmall(Wide::small(a) - Wide::small(b));
    if (a.isOverflow() || b.isOverflow())
        return Decimal::overflow();
    return narrowed(Int256(Wide::of(a)) - Wide::of(b));
}

Decimal operator*(const Decimal &a, const Decimal &b)
{
    if (a.isOverflow() || b.isOverflow())
        return Decimal::overflow();
    if (Wide::isSmall(a) && Wide::isSmall(b))
        return Wide::decimal(dividedHalfAway(Int128(Wide::small(a)) * Wide::small(b), Int128(One)));
    return narrowed(dividedHalfAway(Int256(Int256(Wide::of(a)) * Wide::of(b)), Int256(One)));
}

Decimal operator/(const Decimal &a, const Decimal &b)
{
    if (a.isOverflow() || b.isOverflow() || b.isZero())
        return Decimal::overflow();
    if (Wide::isSmall(a) && Wide::isSmall(b))
        return Wide::decimal(dividedHalfAway(Int128(Int128(Wide::small(a)) * One), Int128(Wide::small(b))));
    return narrowed(dividedHalfAway(Int256(Int256(Wide::of(a)) * One), Int256(Wide::of(b))));
}

} // namespace mandate
