// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/breakdownchecks.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(checks)
};

Point pointOf(const char *code, Severity severity, const SplitTarget &target, const QString &sentence)
{
    return {QString::fromLatin1(code),
            severity,
            sentence,
            target.isKpi ? QStringLiteral("kpi") : QStringLiteral("indicator"),
            target.id,
            QStringLiteral("target"),
            target.code};
}

// Of an indicator the same is said with its agreement.
void examineKpi(const SplitTarget &target, std::vector<Point> &points)
{
    const Allocation &allocation = target.allocation;
    switch (allocation.state) {
    case AllocationState::None:
    case AllocationState::Exact: return;
    case AllocationState::Unclear:
        points.push_back(pointOf(
            "kpi.parts.unclear", Severity::MustCorrect, target,
            Text::tr("The target of %1 is not broken down properly. %2").arg(target.code, allocation.fault)));
        return;
    case AllocationState::Under:
        points.push_back(
            pointOf("kpi.parts.incomplete", Severity::ShouldLook, target,
                    Text::tr("Of the target of %1, %2 of %3 are passed down and %4 are left unallocated. "
                             "Allocate the rest, or take the parts back.")
                        .arg(target.code, amountText(allocation.allocated, allocation),
                             amountText(allocation.target, allocation),
                             amountText(allocation.unallocated, allocation))));
        return;
    case AllocationState::Over: break;
    }
    points.push_back(pointOf("kpi.parts.exceeding", Severity::MustCorrect, target,
                             Text::tr("Of the target of %1, %2 are passed down, which is %4 more than its "
                                      "%3. Reduce the parts.")
                                 .arg(target.code, amountText(allocation.allocated, allocation),
                                      amountText(allocation.target, allocation),
                                      amountText(-allocation.unallocated, allocation))));
}

void examineCarriers(const SplitTarget &target, std::vector<Point> &points)
{
    for (const CarriedPart &part : target.parts)
        if (!part.carrier.isNull() && part.carrierCode.isEmpty())
            points.push_back(pointOf(
                "parts.carrier.gone", Severity::MustCorrect, target,
                Text::tr("The indicator that carried the part of %1 of the target of %2 was withdrawn. "
                         "Choose another indicator of %1, or clear it.")
                    .arg(part.party, target.code)));
}

// Goes down from targets to carriers and on to the targets of those, and meets itself where there is a
// circle.
class Circles
{
public:
    explicit Circles(const std::vector<SplitTarget> &targets)
    {
        for (const SplitTarget &target : targets)
            if (!target.isKpi)
                m_targets.emplace(IndicatorId{target.id}, &target);
    }

    std::vector<Point> find()
    {
        for (const auto &[id, target] : m_targets)
            if (m_left.count(id) == 0)
                descend(id);
        return std::move(m_points);
    }

private:
    struct Step
    {
        const SplitTarget *target;
        std::size_t next = 0; // of its parts, to be looked at
    };

    // With a way of its own: a register gone wrong may be deep.
    void descend(const IndicatorId &start)
    {
        m_way.push_back({m_targets.at(start)});
        while (!m_way.empty()) {
            Step &step = m_way.back();
            if (step.next == step.target->parts.size()) {
                m_left.insert(IndicatorId{step.target->id});
                m_way.pop_back();
                continue;
            }
            const IndicatorId below = step.target->parts[step.next++].carrier;
            const auto known = m_targets.find(below);
            if (known == m_targets.end() || m_left.count(below) > 0)
                continue;
            if (const auto met =
                    std::find_if(m_way.begin(), m_way.end(),
                                 [&below](const Step &each) { return each.target->id == below.uuid; });
                met != m_way.end())
                tell(met);
            else
                m_way.push_back({known->second});
        }
    }

    // What carries itself outright is said with its agreement.
    void tell(std::vector<Step>::const_iterator from)
    {
        if (m_way.end() - from < 2)
            return;
        QStringList codes;
        for (auto step = from; step != m_way.end(); ++step)
            codes += step->target->code;
        codes += codes.front();
        m_points.push_back(pointOf("parts.circle", Severity::MustCorrect, *from->target,
                                   Text::tr("The target of %1 is passed down in a circle: %2. Choose another "
                                            "carrier for one of these parts.")
                                       .arg(from->target->code, codes.join(QStringLiteral(" → ")))));
    }

    std::map<IndicatorId, const SplitTarget *> m_targets;
    std::set<IndicatorId> m_left; // all below them has been seen
    std::vector<Step> m_way;
    std::vector<Point> m_points;
};

} // namespace

std::vector<Point> pointsToCorrect(const std::vector<SplitTarget> &targets)
{
    std::vector<Point> points;
    for (const SplitTarget &target : targets) {
        if (target.isKpi)
            examineKpi(target, points);
        examineCarriers(target, points);
    }
    for (Point &circle : Circles(targets).find())
        points.push_back(std::move(circle));
    return points;
}

} // namespace mandate
