// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/signedplan.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace mandate {

bool isSignedPlan(QStringView table)
{
    static constexpr std::array tables{"agreement",   "objective",     "action",   "indicator",
                                       "requirement", "period_target", "alignment"};
    return std::any_of(tables.begin(), tables.end(),
                       [table](const char *name) { return table == QLatin1String(name); });
}

Error refusalOfSignedPlan(const QString &agreementCode, const QString &noun)
{
    return {Error::Kind::Refused,
            QCoreApplication::translate(
                "checks", "%1 is signed, so this %2 cannot be changed. What is signed changes by "
                          "an amendment that both parties sign.")
                .arg(agreementCode, noun),
            {}};
}

} // namespace mandate
