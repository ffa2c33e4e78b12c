// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/backtesttext.h"

#include "ui/models/shown.h"

#include <QCoreApplication>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(models)
};

QString word(Ambition ambition)
{
    switch (ambition) {
    case Ambition::TooEasy: return Text::tr("too easy");
    case Ambition::OutOfAll: return Text::tr("out of reach");
    case Ambition::Unknown:
    case Ambition::Usual: break;
    }
    return {};
}

QString scoreText(const TrialScore &year, const QLocale &locale)
{
    return year.score.raw ? shown(year.score.raw->rounded(2), locale) : QStringLiteral("–");
}

} // namespace

QString backtestText(const SuccessIndicator &indicator, const Scheme &scheme, const QLocale &locale)
{
    const Backtest test = backtest(indicator, scheme);
    if (test.ambition == Ambition::Unknown)
        return {};
    QStringList scores;
    for (const TrialScore &year : test.years)
        scores += scoreText(year, locale);
    const QString text = scores.join(QStringLiteral(" · "));
    const QString verdict = word(test.ambition);
    return verdict.isEmpty() ? text : Text::tr("%1: %2").arg(text, verdict);
}

QString backtestSentence(const SuccessIndicator &indicator, const Scheme &scheme, const QLocale &locale)
{
    const Backtest test = backtest(indicator, scheme);
    if (test.ambition == Ambition::Unknown)
        return Text::tr("No earlier figure can be scored. Enter the actual figures of the last two years.");
    QStringList years;
    for (const TrialScore &year : test.years)
        years += Text::tr("%1 would have scored %2")
                     .arg(shown(year.figure, indicator.unitType, locale), scoreText(year, locale));
    const QString told = years.join(QStringLiteral("; "));
    switch (test.ambition) {
    case Ambition::TooEasy:
        return Text::tr("%1: these levels ask for nothing that has not been reached before.").arg(told);
    case Ambition::OutOfAll: return Text::tr("%1: no earlier year came near these levels.").arg(told);
    case Ambition::Unknown:
    case Ambition::Usual: break;
    }
    return Text::tr("%1.").arg(told);
}

Status statusOf(Ambition ambition)
{
    return ambition == Ambition::TooEasy || ambition == Ambition::OutOfAll ? Status::Watch : Status::None;
}

} // namespace mandate
