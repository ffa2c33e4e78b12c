// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/weight.h"

#include <QCoreApplication>

namespace mandate {

Result<Weight> Weight::fromBasisPoints(int basisPoints)
{
    if (basisPoints < 0 || basisPoints > Whole)
        return invalid(QCoreApplication::translate("scoring", "A weight lies between 0 and 100, not at %1.")
                           .arg((Decimal(basisPoints) / 100).text()));
    return Weight(basisPoints);
}

Result<Weight> Weight::fromPercent(const Decimal &percent)
{
    if (percent.isNegative() || percent > Decimal(100))
        return invalid(QCoreApplication::translate("scoring", "A weight lies between 0 and 100, not at %1.")
                           .arg(percent.text()));
    const Decimal basisPoints = percent * Decimal(100);
    if (!basisPoints.isWhole())
        return invalid(QCoreApplication::translate("scoring", "A weight has at most two decimals, unlike %1.")
                           .arg(percent.text()));
    return Weight(static_cast<int>(*basisPoints.toInteger()));
}

Decimal Weight::percent() const
{
    return Decimal(m_basisPoints) / Decimal(100);
}

bool Codec<Weight>::read(const Value &value, Weight &weight)
{
    const auto *stored = std::get_if<std::int64_t>(&value);
    if (!stored || *stored < 0 || *stored > Weight::Whole)
        return false;
    weight = *Weight::fromBasisPoints(static_cast<int>(*stored));
    return true;
}

} // namespace mandate
