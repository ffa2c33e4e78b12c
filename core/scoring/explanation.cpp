// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/explanation.h"

#include <QCoreApplication>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(scoring)
};

// "70 + 10", or "4 − 1" where marks fall towards the better level.
QString sum(const Decimal &start, const Decimal &gap, const Writing &writing)
{
    return writing.number(start) + (gap.isNegative() ? QStringLiteral(" − ") : QStringLiteral(" + "))
           + writing.number(gap.isNegative() ? -gap : gap);
}

QString stageName(Stage stage)
{
    switch (stage) {
    case Stage::Claimed: return Text::tr("claimed");
    case Stage::Verified: return Text::tr("verified");
    case Stage::Final: break;
    }
    return Text::tr("final");
}

QString reportOf(const PeriodFigure &figure, UnitType unit, const Writing &writing)
{
    const auto said = [&] {
        switch (figure.state) {
        case ReportState::Reported:
            return figure.value ? writing.figure(*figure.value, unit) : Text::tr("no figure given");
        case ReportState::NotDue: return Text::tr("not due");
        case ReportState::Missing: return Text::tr("missing");
        case ReportState::NotApplicable: break;
        }
        return Text::tr("not applicable");
    };
    return Text::tr("%1: %2 (%3)").arg(figure.period.text(), said(), stageName(figure.stage));
}

QString annual(const QString &value, Aggregation aggregation)
{
    switch (aggregation) {
    case Aggregation::Sum: return Text::tr("Achieved in the year, their sum: %1").arg(value);
    case Aggregation::Average: return Text::tr("Achieved in the year, their average: %1").arg(value);
    case Aggregation::Maximum: return Text::tr("Achieved in the year, their maximum: %1").arg(value);
    case Aggregation::Last:
    case Aggregation::Unspecified: break;
    }
    return Text::tr("Achieved in the year, the latest of them: %1").arg(value);
}

// What every line of one score speaks of.
struct Account
{
    const Score &score;
    const Target &target;
    const Reading &achieved;
    const Scheme &scheme;
    const LevelLabels &labels;
    const Writing &writing;

    QString own(const Decimal &each) const { return writing.number(each); }
    QString achievedText() const { return writing.figure(achieved, target.unit); }
    QString label(int level) const { return labels[std::size_t(level)]; }
    Decimal mark(int level) const { return scheme.marks[std::size_t(level)]; }
    Decimal number(int level) const { return target.levels[std::size_t(level)]->number; }
    QString levelText(int level) const
    {
        return QStringLiteral("%1 (%2)").arg(label(level),
                                             writing.figure(*target.levels[std::size_t(level)], target.unit));
    }
};

QString between(const Account &account)
{
    const Score &score = account.score;
    const QString place =
        Text::tr("%1 lies between %2 and %3")
            .arg(account.achievedText(), account.levelText(score.better), account.levelText(score.worse));
    const QString marks = sum(account.mark(score.worse),
                              account.mark(score.better) - account.mark(score.worse), account.writing);
    const Decimal worse = account.number(score.worse);
    const Decimal better = account.number(score.better);
    const Decimal achieved = account.achieved.number;
    if (account.target.unit != UnitType::Date)
        return QStringLiteral("%1: %2 × (%3 − %4) ÷ (%5 − %4) = %6")
            .arg(place, marks, account.own(achieved), account.own(worse), account.own(better),
                 account.own(score.computed));
    const bool earlier = better < worse;
    return Text::tr("%1, %3 of %4 days from the latter: %2 × %3 ÷ %4 = %5")
        .arg(place, marks, account.own(earlier ? worse - achieved : achieved - worse),
             account.own(earlier ? worse - better : better - worse), account.own(score.computed));
}

QString formula(const Account &account)
{
    const QString achieved = account.own(account.achieved.number);
    const QString wanted = account.own(account.target.target->number);
    const QString computed = account.own(account.score.computed);
    const bool isDown = account.score.direction == Direction::Down;
    const Scheme &scheme = account.scheme;
    if (scheme.method == Method::FivePoint) {
        if (isDown)
            return QStringLiteral("1 + 2 × %1 ÷ %2 = %3").arg(achieved, wanted, computed);
        const bool targetIsBest = account.target.ceiling && scheme.ceiling == CeilingRule::TargetIsBest;
        return QStringLiteral("5 − %1 × %2 ÷ %3 = %4")
            .arg(targetIsBest ? QStringLiteral("4") : QStringLiteral("2"), achieved, wanted, computed);
    }
    if (!isDown)
        return QStringLiteral("%1 ÷ %2 × 100 = %3").arg(achieved, wanted, computed);
    if (scheme.method == Method::PercentSymmetric)
        return QStringLiteral("(2 × %1 − %2) ÷ %1 × 100 = %3").arg(wanted, achieved, computed);
    if (account.achieved.number > 0)
        return QStringLiteral("%1 ÷ %2 × 100 = %3").arg(wanted, achieved, computed);
    return Text::tr("%1 where lower is better earns the best score: %2").arg(achieved, computed);
}

QString ruleText(const Account &account)
{
    const Score &score = account.score;
    const QString achieved = account.achievedText();
    const QString computed = account.own(score.computed);
    switch (score.rule) {
    case Rule::NotWhole:
        return Text::tr("%1 is not the whole of what was agreed, and it is all or nothing: %2")
            .arg(achieved, computed);
    case Rule::BestLevel:
        return Text::tr("%1 is at least as good as %2, the best level: %3")
            .arg(achieved, account.levelText(score.better), computed);
    case Rule::Step:
        return Text::tr("%1 satisfies %2: %3").arg(achieved, account.levelText(score.better), computed);
    case Rule::BetweenLevels: return between(account);
    case Rule::BelowLevels:
        return Text::tr("%1 is worse than %2, the last level: %3")
            .arg(achieved, account.levelText(score.worse), computed);
    case Rule::SameAsLevel:
        return Text::tr("“%1” is the level %2: %3").arg(achieved, account.label(score.better), computed);
    case Rule::UnlikeLevels: return Text::tr("“%1” is none of the levels: %2").arg(achieved, computed);
    case Rule::Formula: return formula(account);
    case Rule::ZeroTarget:
        return Text::tr("%1 against a target of zero: %2, by the rule set").arg(achieved, computed);
    case Rule::Mark: return Text::tr("The mark agreed: %1").arg(computed);
    case Rule::None:
    case Rule::Missing: break;
    }
    return {};
}

// Which way was taken as better, where the reader might expect another.
QString directionText(const Score &score, const Target &target)
{
    if (score.direction == Direction::None || score.direction == target.direction)
        return {};
    const bool isDown = score.direction == Direction::Down;
    if (target.direction != Direction::None)
        return isDown
                   ? Text::tr("By the order of its levels lower is better, against the direction stated.")
                   : Text::tr("By the order of its levels higher is better, against the direction stated.");
    if (score.rule == Rule::Formula)
        return isDown ? Text::tr("No direction is stated: lower is taken as better.")
                      : Text::tr("No direction is stated: higher is taken as better.");
    return {};
}

} // namespace

QString word(ScoreState state)
{
    switch (state) {
    case ScoreState::Reported: return {};
    case ScoreState::NotDue: return Text::tr("not yet due");
    case ScoreState::Missing: return Text::tr("not reported");
    case ScoreState::NotApplicable: return Text::tr("not applicable");
    case ScoreState::Unscorable: break;
    }
    return Text::tr("cannot be scored");
}

QString sentence(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::None: break;
    case Obstacle::Ratio: return Text::tr("A ratio is kept as written and has no score.");
    case Obstacle::NoLevels: return Text::tr("No target level is filled in.");
    case Obstacle::NoTarget: return Text::tr("No target is given.");
    case Obstacle::ZeroTarget:
        return Text::tr("The target is zero, and the rule set does not say how to score that.");
    case Obstacle::NegativeTarget:
        return Text::tr("The target is below zero, which the formula cannot score.");
    case Obstacle::NoFormula: return Text::tr("The scheme computes with numbers, and this is none.");
    case Obstacle::MixedPeriods:
        return Text::tr("It is reported in periods of several lengths; keep to quarters, "
                        "half-years or months.");
    case Obstacle::NotAdditive:
        return Text::tr("Figures of this kind cannot be added up; only the last can count.");
    case Obstacle::NoMark: return Text::tr("The figure is no mark of this scheme.");
    case Obstacle::TooLarge: return Text::tr("The figures are too large to compute with.");
    }
    return {};
}

QStringList explain(const Achievement &achievement, std::span<const PeriodFigure> figures, UnitType unit,
                    Aggregation aggregation, const Writing &writing)
{
    if (figures.empty())
        return {Text::tr("Nothing was reported in any period.")};
    if (achievement.obstacle == Obstacle::MixedPeriods)
        return {sentence(achievement.obstacle)};
    QStringList reports;
    bool isYear = false;
    for (const PeriodFigure *figure : countedFigures(figures)) {
        if (!figure)
            continue;
        reports += reportOf(*figure, unit, writing);
        isYear = figure->period.kind == Period::Kind::Year;
    }
    QStringList lines{reports.join(QStringLiteral("; "))};
    if (achievement.state == ScoreState::Missing && !isYear)
        lines += Text::tr("With a period missing, the year is missing.");
    if (achievement.value && !isYear)
        lines += annual(writing.figure(*achievement.value, unit), aggregation);
    return lines;
}

QStringList explain(const Score &score, const Target &target, const Achievement &achievement,
                    const Scheme &scheme, const LevelLabels &labels, const Writing &writing)
{
    switch (score.state) {
    case ScoreState::NotDue: return {Text::tr("Not due yet: left out of the composite.")};
    case ScoreState::NotApplicable: return {Text::tr("Not applicable: left out of the composite.")};
    case ScoreState::Unscorable:
        return {Text::tr("%1 It is left out of the composite.").arg(sentence(score.obstacle))};
    case ScoreState::Missing:
        return {Text::tr("Nothing was reported: the worst score, %1.").arg(writing.number(scheme.worst))};
    case ScoreState::Reported: break;
    }
    if (!achievement.value || !score.raw)
        return {};
    const Account account{score, target, *achievement.value, scheme, labels, writing};
    QStringList lines{directionText(score, target), ruleText(account)};
    lines.removeAll(QString());
    if (*score.raw != score.computed)
        lines += Text::tr("%1 lies beyond the scale and is held at %2.")
                     .arg(writing.number(score.computed), writing.number(*score.raw));
    return lines;
}

QStringList explain(const Composite &composite, const Scheme &scheme, const Writing &writing)
{
    if (!composite.exact)
        return {Text::tr("No indicator has a score yet.")};
    const QString exact = writing.number(*composite.exact);
    QStringList lines;
    if (scheme.equalWeights)
        lines += Text::tr("Mean of the raw scores of %1 indicators: %2")
                     .arg(QString::number(composite.scored), exact);
    else if (composite.whole)
        lines += Text::tr("Sum of weight × raw score ÷ 100 over %1 indicators: %2")
                     .arg(QString::number(composite.scored), exact);
    else
        lines += Text::tr("Sum of weight × raw score ÷ %1, the weight scored, over %2 indicators: %3")
                     .arg(writing.number(composite.scoredWeight), QString::number(composite.scored), exact);
    const QString rounded = writing.number(*composite.rounded, scheme.digits);
    if (!composite.whole)
        lines +=
            Text::tr("%1 stands over %2 % of the weight, with %3 left out, and has no rating.")
                .arg(rounded, writing.number(composite.scoredWeight), QString::number(composite.leftOut));
    else if (const Band *band = bandOf(*composite.rounded, scheme))
        lines += (scheme.moreIsBetter() ? Text::tr("Rounded to %1: %2, from %3 up")
                                        : Text::tr("Rounded to %1: %2, up to %3"))
                     .arg(rounded, band->label, writing.number(band->bound));
    else
        lines += Text::tr("Rounded to %1: no rating").arg(rounded);
    return lines;
}

} // namespace mandate
