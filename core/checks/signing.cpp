// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/signing.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(checks)
};

} // namespace

Result<void> maySign(const Dossier &dossier, const std::vector<Point> &points)
{
    const QString &code = dossier.agreement.code;
    if (dossier.isSigned())
        return failure(
            Error::Kind::Refused,
            Text::tr("%1 is signed already. What is signed changes by an amendment that both parties sign.")
                .arg(code));
    const auto mustCorrect = [](const Point &point) { return point.severity == Severity::MustCorrect; };
    const auto first = std::find_if(points.begin(), points.end(), mustCorrect);
    if (first == points.end())
        return {};
    const auto others = std::count_if(first, points.end(), mustCorrect) - 1;
    if (others == 0)
        return failure(Error::Kind::Refused,
                       Text::tr("%1 cannot be signed yet: one point must be corrected first. %2")
                           .arg(code, first->sentence));
    return failure(Error::Kind::Refused,
                   Text::tr("%1 cannot be signed yet: %2 points must be corrected first. The first: %3")
                       .arg(code)
                       .arg(others + 1)
                       .arg(first->sentence));
}

} // namespace mandate
