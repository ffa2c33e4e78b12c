// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cycle/closing.h"

#include "core/base/record.h"

#include <QCoreApplication>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(closing)
};

} // namespace

template <>
const Description &describe<Closing>()
{
    static constexpr Field fields[] = {
        field<&Closing::id>("id"),
        field<&Closing::cycle>("cycle", QT_TRANSLATE_NOOP("closing", "Cycle")),
        field<&Closing::period>("period", QT_TRANSLATE_NOOP("closing", "Period")),
        field<&Closing::reason>("reason", QT_TRANSLATE_NOOP("closing", "Reason")),
    };
    static constexpr Description description{"closing", QT_TRANSLATE_NOOP("closing", "closing"), fields,
                                             always};
    return description;
}

QString closedName(const QString &cycleCode, const QString &period)
{
    return period.isEmpty() ? cycleCode : Text::tr("%1 of %2").arg(period, cycleCode);
}

} // namespace mandate
