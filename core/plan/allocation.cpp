// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/allocation.h"

#include "core/plan/kpi.h"
#include "core/plan/kpitarget.h"
#include "core/plan/successindicator.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(plan)
};

// Adds the parts of one target up. Sums are kept in ten-thousandths, in which a share of anything is exact.
class Addition
{
public:
    Addition(const Figure &target, UnitType unit)
        : m_unit(unit), m_target(target), m_reading(reading(target, unit))
    {}

    Allocation of(const std::vector<TargetPart> &parts)
    {
        if (parts.empty())
            return {};
        const bool anyQuantity = std::any_of(parts.begin(), parts.end(),
                                             [](const TargetPart &part) { return part.quantity.isGiven(); });
        const bool countsUnits = isDivisible(m_unit) && m_reading;
        m_result.isInPercent = !countsUnits;
        if (countsUnits)
            m_result.target = m_reading->number;
        if (isDivisible(m_unit) && anyQuantity && !m_reading)
            fail(Text::tr("The target is not given as a number, so no quantity of it can be passed down. "
                          "Enter the target, or give shares."));
        for (const TargetPart &part : parts)
            m_result.amounts.push_back(isDivisible(m_unit) ? dividedAmount(part) : undividedAmount(part));
        return finished();
    }

private:
    void fail(const QString &sentence)
    {
        if (m_result.fault.isEmpty())
            m_result.fault = sentence;
    }

    // The share of the target in its own unit, or in percent where the target is no number.
    QString shared(const Weight &share)
    {
        ++m_shares;
        m_sum += Decimal(share.basisPoints()) * m_result.target;
        return m_result.isInPercent ? QString()
                                    : (Decimal(share.basisPoints()) * m_result.target / Whole).text();
    }

    QString dividedAmount(const TargetPart &part)
    {
        if (part.share && part.quantity.isGiven()) {
            fail(Text::tr("A part has both a quantity and a share. Clear one of the two."));
            return {};
        }
        if (part.share)
            return shared(*part.share);
        const auto quantity = reading(part.quantity, m_unit);
        if (!quantity) {
            fail(part.quantity.written().isEmpty()
                     ? Text::tr("A part has neither a quantity nor a share. Enter one of the two.")
                     : Text::tr("The quantity “%1” is no number. Enter it in digits.")
                           .arg(part.quantity.written()));
            return {};
        }
        m_sum += Decimal(Whole) * quantity->number;
        return quantity->number.text();
    }

    QString undividedAmount(const TargetPart &part)
    {
        if (part.share) {
            if (part.quantity.isGiven())
                fail(Text::tr("A part has both a quantity and a share. Clear one of the two."));
            return shared(*part.share);
        }
        ++m_wholes;
        if (part.quantity.isGiven() && reading(part.quantity, m_unit) != m_reading)
            fail(splittingRule(m_unit));
        return m_target.value;
    }

    Allocation finished()
    {
        if (m_wholes > 0 && m_shares > 0)
            fail(Text::tr(
                "Some parts are the whole target and others a share of it. Choose one way for all."));
        m_result.isPassedWhole = m_wholes > 0 && m_shares == 0;
        if (m_result.isPassedWhole)
            m_sum = Decimal(Whole) * m_result.target;
        const Decimal whole = Decimal(Whole) * m_result.target;
        m_result.allocated = m_sum / Whole;
        m_result.unallocated = m_result.target - m_result.allocated;
        if (m_sum.isOverflow() || whole.isOverflow() || m_result.unallocated.isOverflow())
            fail(Text::tr("The parts are too large to be added up."));
        if (!m_result.fault.isEmpty())
            m_result.state = AllocationState::Unclear;
        else if (m_sum == whole)
            m_result.state = AllocationState::Exact;
        else // below a target of less than nothing there is more of it
            m_result.state =
                (m_sum < whole) == !whole.isNegative() ? AllocationState::Under : AllocationState::Over;
        return std::move(m_result);
    }

    static constexpr int Whole = Weight::Whole;

    UnitType m_unit;
    const Figure &m_target;
    std::optional<Reading> m_reading;
    Allocation m_result;
    Decimal m_sum;
    int m_shares = 0;
    int m_wholes = 0;
};

} // namespace

QString splittingRule(UnitType unit)
{
    switch (unit) {
    case UnitType::Number:
    case UnitType::Money: return Text::tr("Quantities and shares of the parts add up to the target.");
    case UnitType::Percent:
        return Text::tr("Percentages do not add up: pass the target down whole, or by shares of 100 %.");
    case UnitType::Date:
        return Text::tr("Dates do not add up: pass the target down whole, or by shares of 100 %.");
    case UnitType::YesNo:
    case UnitType::Category:
    case UnitType::Ratio: break;
    }
    return Text::tr("Such a target has no parts: pass it down whole, or by shares of 100 %.");
}

Allocation allocationOf(const Figure &target, UnitType unit, const std::vector<TargetPart> &parts)
{
    return Addition(target, unit).of(parts);
}

QString amountText(const Decimal &amount, const Allocation &allocation)
{
    return allocation.isInPercent ? Text::tr("%1 %").arg(amount.text()) : amount.text();
}

const Figure &targetToSplit(const SuccessIndicator &indicator)
{
    if (indicator.target.isGiven())
        return indicator.target;
    const auto best = std::find_if(indicator.levels.begin(), indicator.levels.end(),
                                   [](const Figure &level) { return level.isGiven(); });
    return best == indicator.levels.end() ? indicator.target : *best;
}

Figure targetToSplit(const Kpi &kpi, const std::vector<KpiTarget> &targets, const QString &year)
{
    for (const KpiTarget &target : targets)
        if (target.kpi == kpi.id && target.year == year)
            return target.value;
    return year.isEmpty() || year == kpi.targetYear ? kpi.target : Figure();
}

} // namespace mandate
