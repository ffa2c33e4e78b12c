// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/budgetline.h"

#include "core/base/record.h"

namespace mandate {

template <>
const Description &describe<BudgetLine>()
{
    static constexpr Field fields[] = {
        field<&BudgetLine::id>("id"),
        field<&BudgetLine::objective>("objective", QT_TRANSLATE_NOOP("budget_line", "Objective")),
        field<&BudgetLine::action>("action", QT_TRANSLATE_NOOP("budget_line", "Action")),
        field<&BudgetLine::source>("source", QT_TRANSLATE_NOOP("budget_line", "Source")),
        field<&BudgetLine::allocated>("allocated", QT_TRANSLATE_NOOP("budget_line", "Allocated")),
        field<&BudgetLine::released>("released", QT_TRANSLATE_NOOP("budget_line", "Released")),
        field<&BudgetLine::spent>("spent", QT_TRANSLATE_NOOP("budget_line", "Spent")),
    };
    static constexpr Description description{"budget_line", QT_TRANSLATE_NOOP("budget_line", "budget line"),
                                             fields};
    return description;
}

} // namespace mandate
