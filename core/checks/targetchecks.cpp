// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/check.h"
#include "core/scoring/explanation.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(checks)
};

constexpr int DaysAfterCycle = 31;

bool isOrdered(UnitType unit)
{
    return isQuantity(unit) || unit == UnitType::Date;
}

// The filled levels in their order, best first.
std::vector<Reading> filledLevels(const Target &target)
{
    std::vector<Reading> filled;
    for (const std::optional<Reading> &level : target.levels)
        if (level)
            filled.push_back(*level);
    return filled;
}

QString writtenLevels(const SuccessIndicator &indicator)
{
    QStringList written;
    for (const Figure &level : indicator.levels)
        if (level.isGiven())
            written += level.value;
    return written.join(QStringLiteral(", "));
}

// Why a figure cannot be read, or nothing. A dash reads as not given, which is no fault.
QString unreadable(const Figure &figure, UnitType unit)
{
    if (reading(figure, unit) || (!figure.isGiven() && figure.source.isEmpty()))
        return {};
    const auto read = readFigure(figure.written(), unit);
    return read ? QString() : read.error().message;
}

QString firstUnreadable(const Subject &subject, std::initializer_list<const Figure *> figures)
{
    for (const Figure *figure : figures)
        if (QString why = unreadable(*figure, subject.indicator().unitType); !why.isEmpty())
            return why;
    return {};
}

QString targetUnreadable(const Subject &subject)
{
    const SuccessIndicator &indicator = subject.indicator();
    const auto &levels = indicator.levels;
    const QString why = firstUnreadable(
        subject, {&levels[0], &levels[1], &levels[2], &levels[3], &levels[4], &indicator.target});
    return why.isEmpty() ? why
                         : Text::tr("A target of indicator %1 cannot be read. %2").arg(subject.number, why);
}

QString trendUnreadable(const Subject &subject)
{
    const SuccessIndicator &indicator = subject.indicator();
    const QString why = firstUnreadable(subject, {&indicator.baseline, &indicator.trend1, &indicator.trend2,
                                                  &indicator.projection1, &indicator.projection2});
    return why.isEmpty() ? why
                         : Text::tr("A past or projected figure of indicator %1 cannot be read. %2")
                               .arg(subject.number, why);
}

// Without a known scheme nobody can say what is needed.
bool needsLevels(const Subject &subject)
{
    return subject.scheme && subject.indicator().unitType != UnitType::Ratio
           && (subject.scheme->method == Method::Levels || subject.scheme->method == Method::Steps);
}

QString levelsMissing(const Subject &subject)
{
    if (!needsLevels(subject) || !filledLevels(targetOf(subject.indicator())).empty())
        return {};
    return Text::tr("Indicator %1 has no target level. Enter at least the best one.").arg(subject.number);
}

// A formula divides by the target; agreed marks and texts are content with any criterion.
QString targetMissing(const Subject &subject)
{
    if (!subject.scheme || needsLevels(subject))
        return {};
    const Target target = targetOf(subject.indicator());
    const bool anyCriterion = target.target || !filledLevels(target).empty();
    const bool isComputed = subject.scheme->method != Method::Marks && isQuantity(target.unit);
    if (isComputed ? target.target.has_value() : anyCriterion)
        return {};
    return Text::tr("Indicator %1 has no target. Enter what is to be reached.").arg(subject.number);
}

QString levelsOutOfOrder(const Subject &subject)
{
    const std::vector<Reading> levels = filledLevels(targetOf(subject.indicator()));
    const auto rises = [](const Reading &a, const Reading &b) { return a.number < b.number; };
    const auto falls = [](const Reading &a, const Reading &b) { return a.number > b.number; };
    if (!isOrdered(subject.indicator().unitType) || std::is_sorted(levels.begin(), levels.end(), rises)
        || std::is_sorted(levels.begin(), levels.end(), falls))
        return {};
    return Text::tr("The target levels of indicator %1 go up and down: %2. Order them from best to worst.")
        .arg(subject.number, writtenLevels(subject.indicator()));
}

QString levelsEqual(const Subject &subject)
{
    const std::vector<Reading> levels = filledLevels(targetOf(subject.indicator()));
    if (std::adjacent_find(levels.begin(), levels.end()) == levels.end())
        return {};
    return Text::
        tr("Two neighbouring target levels of indicator %1 are equal: %2. The better one counts; clear the "
           "other, or set them apart.")
            .arg(subject.number, writtenLevels(subject.indicator()));
}

QString directionDisagrees(const Subject &subject)
{
    const Direction stated = subject.indicator().direction;
    if (stated == Direction::None || !isOrdered(subject.indicator().unitType)
        || directionOf(targetOf(subject.indicator())) == stated)
        return {};
    const QString sentence =
        stated == Direction::Up ? Text::tr(
            "Indicator %1 says that more is better, but its levels say that less is: %2. The levels count; "
            "correct one of the two.")
                                : Text::tr("Indicator %1 says that less is better, but its levels say that "
                                           "more is: %2. The levels count; "
                                           "correct one of the two.");
    return sentence.arg(subject.number, writtenLevels(subject.indicator()));
}

QString dateOutsideYear(const Subject &subject)
{
    const Cycle &cycle = subject.dossier.cycle;
    if (subject.indicator().unitType != UnitType::Date || !cycle.start.isValid() || !cycle.end.isValid())
        return {};
    const Target target = targetOf(subject.indicator());
    std::vector<Reading> dates = filledLevels(target);
    if (target.target)
        dates.push_back(*target.target);
    for (const Reading &reading : dates) {
        const QDate date = QDate::fromJulianDay(reading.number.toInteger().value_or(0));
        const QString day = date.toString(Qt::ISODate);
        if (date < cycle.start)
            return Text::tr("Indicator %1 is due on %2, before the year begins on %3. Check the date.")
                .arg(subject.number, day, cycle.start.toString(Qt::ISODate));
        if (date > cycle.end.addDays(DaysAfterCycle))
            return Text::tr("Indicator %1 is due on %2, long after the year ends on %3. Check the date.")
                .arg(subject.number, day, cycle.end.toString(Qt::ISODate));
    }
    return {};
}

QString beyondCeiling(const Subject &subject)
{
    if (!subject.indicator().ceiling || !isQuantity(subject.indicator().unitType))
        return {};
    const Target target = targetOf(subject.indicator());
    std::vector<Reading> figures = filledLevels(target);
    if (target.target)
        figures.push_back(*target.target);
    const auto over = std::find_if(figures.begin(), figures.end(),
                                   [](const Reading &figure) { return figure.number > 100; });
    if (over == figures.end())
        return {};
    return Text::
        tr("Indicator %1 cannot exceed 100, but its target is %2. Lower the target, or say that it has no "
           "ceiling.")
            .arg(subject.number, over->number.text());
}

// The engine itself says whether it will be able to score a report. What is merely missing has checks of its
// own.
QString willBeUnscorable(const Subject &subject)
{
    if (!subject.scheme)
        return {};
    Target target = targetOf(subject.indicator());
    target.allOrNothing = false; // falling short of it would be scored, whatever the rest
    Achievement trial{ScoreState::Reported, Obstacle::None, Reading{1, {}}};
    if (!isOrdered(achievedUnit(target.unit, subject.scheme->method)))
        trial.value = Reading{0, QStringLiteral("?")};
    const Score score = rawScore(target, trial, *subject.scheme);
    if (score.obstacle == Obstacle::None || score.obstacle == Obstacle::NoLevels
        || score.obstacle == Obstacle::NoTarget)
        return {};
    return Text::tr("Indicator %1 will not be scored under “%2” and will be left out of the composite. %3")
        .arg(subject.number, subject.scheme->code, sentence(score.obstacle));
}

// A dash in the cell is an answer: there was no such figure.
QString trendMissing(const Subject &subject)
{
    const auto isAnswered = [](const Figure &figure) { return !figure.written().isEmpty(); };
    if (isAnswered(subject.indicator().trend1) && isAnswered(subject.indicator().trend2))
        return {};
    return Text::
        tr("Indicator %1 lacks the actual figures of the last two years. Enter them, or a dash where there "
           "is none.")
            .arg(subject.number);
}

QString worseThanLastYear(const Subject &subject)
{
    const SuccessIndicator &indicator = subject.indicator();
    const Target target = targetOf(indicator);
    const std::optional<Reading> &wanted = target.target ? target.target : target.levels.front();
    const std::optional<Reading> last = reading(indicator.trend2, indicator.unitType);
    if (!wanted || !last || !isQuantity(indicator.unitType))
        return {};
    const bool isDown = directionOf(target) == Direction::Down;
    if (isDown ? wanted->number <= last->number : wanted->number >= last->number)
        return {};
    return Text::tr("Indicator %1 aims at %2, but last year %3 was reached. Raise the ambition, or be ready "
                    "to say why "
                    "not.")
        .arg(subject.number, wanted->number.text(), last->number.text());
}

constexpr Check Checks[] = {
    {"indicator.levels.missing", Severity::MustCorrect, "level1", levelsMissing},
    {"indicator.target.missing", Severity::MustCorrect, "target", targetMissing},
    {"indicator.target.unreadable", Severity::MustCorrect, "level1", targetUnreadable},
    {"indicator.levels.order", Severity::MustCorrect, "level1", levelsOutOfOrder},
    {"indicator.levels.equal", Severity::ShouldLook, "level1", levelsEqual},
    {"indicator.direction.disagrees", Severity::ShouldLook, "direction", directionDisagrees},
    {"indicator.date.outside", Severity::ShouldLook, "level1", dateOutsideYear},
    {"indicator.ceiling.exceeded", Severity::MustCorrect, "target", beyondCeiling},
    {"indicator.unscorable", Severity::ShouldLook, "unit_type", willBeUnscorable},
    {"indicator.trend.missing", Severity::ShouldLook, "trend1", trendMissing},
    {"indicator.trend.unreadable", Severity::ShouldLook, "trend1", trendUnreadable},
    {"indicator.target.below_last_year", Severity::ShouldLook, "target", worseThanLastYear},
};

} // namespace

std::span<const Check> targetChecks()
{
    return Checks;
}

} // namespace mandate
