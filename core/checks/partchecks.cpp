// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/check.h"
#include "core/plan/allocation.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(checks)
};

Allocation allocated(const Subject &subject)
{
    const SuccessIndicator &indicator = subject.indicator();
    return allocationOf(targetToSplit(indicator), indicator.unitType, subject.item->parts);
}

QString partsUnclear(const Subject &subject)
{
    const Allocation allocation = allocated(subject);
    return allocation.state == AllocationState::Unclear
               ? Text::tr("The target of indicator %1 is not broken down properly. %2")
                     .arg(subject.number, allocation.fault)
               : QString();
}

QString partsIncomplete(const Subject &subject)
{
    const Allocation allocation = allocated(subject);
    if (allocation.state != AllocationState::Under)
        return {};
    return Text::tr("Of the target of indicator %1, %2 of %3 are passed down and %4 are left unallocated. "
                    "Allocate the rest, or take the parts back.")
        .arg(subject.number, amountText(allocation.allocated, allocation),
             amountText(allocation.target, allocation), amountText(allocation.unallocated, allocation));
}

QString partsExceeding(const Subject &subject)
{
    const Allocation allocation = allocated(subject);
    if (allocation.state != AllocationState::Over)
        return {};
    return Text::tr("Of the target of indicator %1, %2 are passed down, which is %4 more than its %3. "
                    "Reduce the parts.")
        .arg(subject.number, amountText(allocation.allocated, allocation),
             amountText(allocation.target, allocation), amountText(-allocation.unallocated, allocation));
}

QString carriedByItself(const Subject &subject)
{
    const auto &parts = subject.item->parts;
    const bool isOwn = std::any_of(parts.begin(), parts.end(), [&subject](const TargetPart &part) {
        return part.carrier == subject.indicator().id;
    });
    return isOwn ? Text::tr("A part of the target of indicator %1 is carried by the indicator itself. Choose "
                            "an indicator of the party's own agreement.")
                       .arg(subject.number)
                 : QString();
}

// Who gets a part usually drafts later, so this holds nothing up.
QString partsUncarried(const Subject &subject)
{
    const auto &parts = subject.item->parts;
    const auto open = std::count_if(parts.begin(), parts.end(),
                                    [](const TargetPart &part) { return part.carrier.isNull(); });
    if (open == 0)
        return {};
    return Text::tr(
               "No indicator carries %1 of the %2 parts of the target of indicator %3 yet. Link them once "
               "the agreements below are drafted.")
        .arg(open)
        .arg(parts.size())
        .arg(subject.number);
}

constexpr Check Checks[] = {
    {"indicator.parts.unclear", Severity::MustCorrect, "target", partsUnclear},
    {"indicator.parts.incomplete", Severity::MustCorrect, "target", partsIncomplete},
    {"indicator.parts.exceeding", Severity::MustCorrect, "target", partsExceeding},
    {"indicator.parts.own", Severity::MustCorrect, "target", carriedByItself},
    {"indicator.parts.uncarried", Severity::Information, "target", partsUncarried},
};

} // namespace

std::span<const Check> partChecks()
{
    return Checks;
}

} // namespace mandate
