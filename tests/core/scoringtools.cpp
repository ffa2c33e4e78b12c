// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scoringtools.h"

namespace mandate {

std::optional<Reading> read(const char *text, UnitType unit)
{
    return reading(readFigure(QString::fromUtf8(text), unit).value(), unit);
}

Target levelTarget(const LevelTexts &levels, UnitType unit)
{
    Target target;
    target.unit = unit;
    for (std::size_t i = 0; i < levels.size(); ++i)
        target.levels[i] = read(levels[i], unit);
    return target;
}

Target plainTarget(const char *text, Direction direction)
{
    Target target;
    target.direction = direction;
    target.target = read(text);
    return target;
}

Achievement achieved(const char *text, UnitType unit)
{
    return {ScoreState::Reported, Obstacle::None, read(text, unit)};
}

Weight percent(const char *text)
{
    return Weight::fromPercent(dec(text)).value();
}

Scheme rfd()
{
    return {};
}

Scheme rfdStep()
{
    Scheme scheme;
    scheme.method = Method::Steps;
    return scheme;
}

Scheme kenya()
{
    Scheme scheme;
    scheme.method = Method::FivePoint;
    scheme.marks = {1, 2, 3, 4, 5};
    scheme.best = 1;
    scheme.worst = 5;
    scheme.digits = 4;
    scheme.attainmentNone = 5;
    scheme.attainmentFull = 1;
    scheme.bands = {
        {dec("2.4"), "Excellent"}, {3, "Very Good"}, {dec("3.6"), "Good"}, {4, "Fair"}, {5, "Poor"}};
    return scheme;
}

Scheme percentScheme()
{
    Scheme scheme;
    scheme.method = Method::Percent;
    return scheme;
}

Scheme percentTwice()
{
    Scheme scheme;
    scheme.method = Method::PercentSymmetric;
    scheme.capped = false;
    return scheme;
}

Scheme marksFive()
{
    Scheme scheme;
    scheme.method = Method::Marks;
    scheme.best = 5;
    scheme.worst = 1;
    return scheme;
}

std::ostream &operator<<(std::ostream &out, const std::optional<Decimal> &decimal)
{
    return decimal ? out << *decimal : out << "none";
}

} // namespace mandate
