// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codec.h"
#include "core/base/decimal.h"
#include "core/base/result.h"

namespace mandate {

// The share of a plan one item carries: 0 % to 100 %, kept in whole basis points so
// that "the weights add up to 100 %" is exact.
class Weight
{
public:
    static constexpr int Whole = 10'000;

    constexpr Weight() = default;
    static Result<Weight> fromBasisPoints(int basisPoints);
    static Result<Weight> fromPercent(const Decimal &percent);

    constexpr int basisPoints() const { return m_basisPoints; }
    Decimal percent() const;
    constexpr auto operator<=>(const Weight &) const = default;

private:
    constexpr explicit Weight(int basisPoints) : m_basisPoints(basisPoints) {}

    int m_basisPoints = 0;
};

template <>
struct Codec<Weight>
{
    static constexpr FieldKind Kind = FieldKind::Weight;
    static Value write(const Weight &weight) { return std::int64_t(weight.basisPoints()); }
    static bool read(const Value &value, Weight &weight);
};

} // namespace mandate
