// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lookbackpanel.h"

#include "core/scoring/typing.h"

namespace mandate {

LookBackPanel::LookBackPanel(QWidget *parent) : AskPanel(parent)
{
    connect(this, &AskPanel::answered, this,
            [this](const QString &, const QStringList &answers) { take(answers); });
}

void LookBackPanel::begin()
{
    ask(QStringLiteral("moment"), tr("Which day do you want to look back to?"),
        {{tr("Day"), typed(QDate::currentDate().addDays(-1), QLocale()), 16},
         {tr("Time"), {}, 10, {}, tr("the end of the day")}},
        tr("Look back"));
}

void LookBackPanel::take(const QStringList &answers)
{
    const auto day = readDate(answers[0], QLocale());
    if (!day || !day->isValid())
        return refuse(day ? tr("Write the day you want to look back to.") : day.error().message);
    const QString written = answers[1].trimmed();
    QTime time = QLocale().toTime(written, QLocale::ShortFormat);
    if (!time.isValid())
        time = QTime::fromString(written, QStringLiteral("H:mm"));
    if (!written.isEmpty() && !time.isValid())
        return refuse(tr("“%1” is no time: write one such as 14:30, or none.").arg(written));
    leave();
    emit chosen(written.isEmpty() ? day->endOfDay() : QDateTime(*day, time));
}

} // namespace mandate
