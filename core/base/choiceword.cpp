// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/choiceword.h"

#include <QCoreApplication>

#include <array>

namespace mandate {

namespace {

struct Choice
{
    const char *name;
    const char *word;
};

// Names that mean the same wherever they stand.
constexpr std::array Choices{
    Choice{"", QT_TRANSLATE_NOOP("choice", "Not said")},
    Choice{"number", QT_TRANSLATE_NOOP("choice", "Number")},
    Choice{"percent", QT_TRANSLATE_NOOP("choice", "Percentage")},
    Choice{"money", QT_TRANSLATE_NOOP("choice", "Money")},
    Choice{"date", QT_TRANSLATE_NOOP("choice", "Date")},
    Choice{"yes_no", QT_TRANSLATE_NOOP("choice", "Yes or no")},
    Choice{"category", QT_TRANSLATE_NOOP("choice", "Category")},
    Choice{"ratio", QT_TRANSLATE_NOOP("choice", "Ratio, not scored")},
    Choice{"none", QT_TRANSLATE_NOOP("choice", "As the levels say")},
    Choice{"up", QT_TRANSLATE_NOOP("choice", "More is better")},
    Choice{"down", QT_TRANSLATE_NOOP("choice", "Less is better")},
    Choice{"sum", QT_TRANSLATE_NOOP("choice", "Sum")},
    Choice{"last", QT_TRANSLATE_NOOP("choice", "Last value")},
    Choice{"average", QT_TRANSLATE_NOOP("choice", "Average")},
    Choice{"maximum", QT_TRANSLATE_NOOP("choice", "Highest value")},
    Choice{"input", QT_TRANSLATE_NOOP("choice", "Input")},
    Choice{"activity", QT_TRANSLATE_NOOP("choice", "Activity")},
    Choice{"internal_output", QT_TRANSLATE_NOOP("choice", "Internal output")},
    Choice{"external_output", QT_TRANSLATE_NOOP("choice", "External output")},
    Choice{"outcome", QT_TRANSLATE_NOOP("choice", "Outcome")},
    Choice{"quality", QT_TRANSLATE_NOOP("choice", "Quality")},
    Choice{"national", QT_TRANSLATE_NOOP("choice", "National")},
    Choice{"sector", QT_TRANSLATE_NOOP("choice", "Sector")},
    Choice{"agency", QT_TRANSLATE_NOOP("choice", "Agency")},
    Choice{"local", QT_TRANSLATE_NOOP("choice", "Local")},
    Choice{"apa", QT_TRANSLATE_NOOP("choice", "Annual performance agreement")},
    Choice{"performance_contract", QT_TRANSLATE_NOOP("choice", "Performance contract")},
    Choice{"compact", QT_TRANSLATE_NOOP("choice", "Compact")},
    Choice{"commitment", QT_TRANSLATE_NOOP("choice", "Executive commitment")},
    Choice{"work_plan", QT_TRANSLATE_NOOP("choice", "Individual work plan")},
    Choice{"draft", QT_TRANSLATE_NOOP("choice", "Draft")},
    Choice{"sent", QT_TRANSLATE_NOOP("choice", "Sent")},
    Choice{"acknowledged", QT_TRANSLATE_NOOP("choice", "Acknowledged")},
    Choice{"refused", QT_TRANSLATE_NOOP("choice", "Refused")},
    Choice{"delivered", QT_TRANSLATE_NOOP("choice", "Delivered")},
    Choice{"late", QT_TRANSLATE_NOOP("choice", "Late")},
    Choice{"failed", QT_TRANSLATE_NOOP("choice", "Not delivered")},
    Choice{"reported", QT_TRANSLATE_NOOP("choice", "Reported")},
    Choice{"not_due", QT_TRANSLATE_NOOP("choice", "Not yet due")},
    Choice{"missing", QT_TRANSLATE_NOOP("choice", "Not reported")},
    Choice{"not_applicable", QT_TRANSLATE_NOOP("choice", "Not applicable")},
};

} // namespace

QString choiceWord(const QString &name)
{
    for (const Choice &choice : Choices)
        if (name == QLatin1String(choice.name))
            return QCoreApplication::translate("choice", choice.word);
    return name;
}

} // namespace mandate
