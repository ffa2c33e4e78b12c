// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/historytext.h"

#include "core/scoring/explanation.h"
#include "ui/models/shown.h"

#include <QCoreApplication>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(models)
};

QString word(Stage stage)
{
    switch (stage) {
    case Stage::Claimed: return Text::tr("Claimed");
    case Stage::Verified: return Text::tr("Verified");
    case Stage::Final: break;
    }
    return Text::tr("Final");
}

QString periodText(const QString &period)
{
    return period == QLatin1String("Y") ? Text::tr("the year") : period;
}

QString figureText(const Progress &progress, UnitType unit, const QLocale &locale)
{
    switch (progress.state) {
    case ReportState::Reported: return shown(progress.value, unit, locale);
    case ReportState::NotDue: return word(ScoreState::NotDue);
    case ReportState::Missing: return word(ScoreState::Missing);
    case ReportState::NotApplicable: break;
    }
    return word(ScoreState::NotApplicable);
}

} // namespace

QStringList historyLines(const std::vector<FigureEntry> &history, UnitType unit, const QLocale &locale)
{
    QStringList lines;
    for (const FigureEntry &entry : history) {
        const auto at = [&locale](const QDateTime &time) {
            return locale.toString(time.toLocalTime(), QLocale::ShortFormat);
        };
        QStringList parts{Text::tr("%1 for %2: %3")
                              .arg(word(entry.progress.stage), periodText(entry.progress.period),
                                   figureText(entry.progress, unit, locale)),
                          Text::tr("entered by %1 on %2").arg(entry.by, at(entry.at))};
        if (!entry.alteredBy.isEmpty())
            parts += Text::tr("altered by %1 on %2").arg(entry.alteredBy, at(entry.alteredAt));
        if (entry.isReplaced)
            parts += Text::tr("replaced since");
        lines += parts.join(QStringLiteral(" · "));
    }
    return lines;
}

} // namespace mandate
