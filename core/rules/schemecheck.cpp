// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/schemecheck.h"

#include <QCoreApplication>

#include <set>

namespace mandate {

namespace {

struct StandardScheme
{
    const char *code;
    Method method;
    int best;
    int worst;
    int digits;
    bool capped = true;
};

constexpr StandardScheme StandardSchemes[] = {
    {"rfd", Method::Levels, 100, 0, 2},    {"rfd-step", Method::Steps, 100, 0, 2},
    {"kenya", Method::FivePoint, 1, 5, 4}, {"percent", Method::Percent, 100, 0, 2},
    {"marks5", Method::Marks, 1, 5, 2},    {"percent-2t", Method::PercentSymmetric, 100, 0, 2, false},
};

// Agreed marks run from 1 to 5 or from 5 to 1: their direction is the rule set's own.
bool spansSame(const Scheme &scheme, const StandardScheme &standard)
{
    const bool isSame = scheme.best == Decimal(standard.best) && scheme.worst == Decimal(standard.worst);
    const bool isReversed = scheme.best == Decimal(standard.worst) && scheme.worst == Decimal(standard.best);
    return isSame || (isReversed && standard.method == Method::Marks);
}

void checkStandard(const Scheme &scheme, const QString &path, RuleFaults &faults)
{
    for (const StandardScheme &standard : StandardSchemes) {
        if (scheme.code != QLatin1String(standard.code))
            continue;
        const bool keepsMarks = standard.method > Method::Steps || scheme.marks == Scheme().marks;
        if (scheme.method != standard.method || scheme.digits != standard.digits || !keepsMarks
            || scheme.capped != standard.capped || !spansSame(scheme, standard))
            faults.push_back(
                {0, path + QLatin1String(".code"),
                 QCoreApplication::translate("rules", "\"%1\" is a standard scheme whose method, span, marks "
                                                      "and digits are fixed; name a different one "
                                                      "differently")
                     .arg(scheme.code)});
    }
}

// Whether a stands nearer to the best than b does.
bool isBetter(const Scheme &scheme, const Decimal &a, const Decimal &b)
{
    return scheme.moreIsBetter() ? a > b : a < b;
}

void checkBands(const Scheme &scheme, const QString &path, RuleFaults &faults)
{
    std::set<QString> labels;
    for (std::size_t i = 0; i < scheme.bands.size(); ++i) {
        const Band &band = scheme.bands[i];
        const QString place = QStringLiteral("%1.bands[%2]").arg(path).arg(i);
        if (i > 0 && !isBetter(scheme, scheme.bands[i - 1].bound, band.bound))
            faults.push_back(
                {0, place + QLatin1String(".bound"),
                 QCoreApplication::translate("rules", "bands stand best first: %1 does not follow %2")
                     .arg(band.bound.text(), scheme.bands[i - 1].bound.text())});
        if (!labels.insert(band.label).second)
            faults.push_back(
                {0, place + QLatin1String(".label"),
                 QCoreApplication::translate("rules", "\"%1\" is already taken").arg(band.label)});
    }
    if (scheme.capped && !scheme.bands.empty() && scheme.bands.back().bound != scheme.worst)
        faults.push_back({0, QStringLiteral("%1.bands[%2].bound").arg(path).arg(scheme.bands.size() - 1),
                          QCoreApplication::translate("rules", "the last band must reach the worst score, %1")
                              .arg(scheme.worst.text())});
}

} // namespace

void checkScheme(const Scheme &scheme, const QString &path, RuleFaults &faults)
{
    if (scheme.best == scheme.worst)
        faults.push_back({0, path + QLatin1String(".worst"),
                          QCoreApplication::translate("rules", "the best and the worst score are the same")});
    if (scheme.digits < 0 || scheme.digits > 6)
        faults.push_back(
            {0, path + QLatin1String(".digits"),
             QCoreApplication::translate("rules", "a composite has 0 to 6 digits after the point")});
    if (scheme.attainmentNone == scheme.attainmentFull)
        faults.push_back(
            {0, path + QLatin1String(".attainment_full"),
             QCoreApplication::translate("rules", "the same composite cannot count as 0 and as 100")});
    if (scheme.method <= Method::Steps && scheme.best != scheme.worst)
        for (std::size_t i = 1; i < scheme.marks.size(); ++i)
            if (!isBetter(scheme, scheme.marks[i - 1], scheme.marks[i]))
                faults.push_back(
                    {0, QStringLiteral("%1.marks[%2]").arg(path).arg(i),
                     QCoreApplication::translate("rules", "marks stand best first: %1 does not follow %2")
                         .arg(scheme.marks[i].text(), scheme.marks[i - 1].text())});
    checkStandard(scheme, path, faults);
    checkBands(scheme, path, faults);
}

} // namespace mandate
