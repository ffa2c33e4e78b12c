// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/readregister.h"

#include "app/ctl/register.h"

#include <QCoreApplication>
#include <QLocale>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

Result<PastRegister> pastOf(const Database &today, const QString &when)
{
    return timeIn(when, "as-it-stood", true)
        .and_then([&today](const QDateTime &time) { return lastSaveBy(today, time); })
        .and_then([&today](const SaveEntry &last) { return PastRegister::after(today, last); });
}

void tell(const SaveEntry &last, const Console &console)
{
    console.say(
        Text::tr("As it stood after save %1 of %2, \"%3\" by %4.")
            .arg(last.sequence)
            .arg(QLocale().toString(last.at.toLocalTime(), QLocale::ShortFormat), last.label, last.user));
}

} // namespace

Result<QDateTime> timeIn(const QString &text, const char *option, bool toItsEnd)
{
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid() && text.size() == 10)
        return toItsEnd ? day.endOfDay() : day.startOfDay();
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (time.isValid() && text.contains(u'T'))
        return time;
    return failure(Error::Kind::Misuse,
                   Text::tr("--%1 needs a date such as 2015-06-30 or a time such as 2015-06-30T14:00, not "
                            "\"%2\".")
                       .arg(QLatin1String(option), text));
}

Result<ReadRegister> readRegister(const Arguments &arguments, const Console &console)
{
    return openRegister(arguments, Database::Access::ReadOnly).and_then([&](Store &&today) {
        return asItStood(std::move(today), arguments, console);
    });
}

Result<ReadRegister> asItStood(Store today, const Arguments &arguments, const Console &console)
{
    if (!arguments.has("as-it-stood"))
        return ReadRegister{std::nullopt, std::move(today), QDate::currentDate()};
    auto past = pastOf(today.database(), arguments.value("as-it-stood"));
    if (!past)
        return tl::unexpected(past.error());
    const SaveEntry last = past->last();
    const QDateTime asked = *timeIn(arguments.value("as-it-stood"), "as-it-stood", true);
    return Store::open(past->path(), Database::Access::ReadOnly).and_then([&](Store &&store) {
        const auto &reader = today.authority();
        const auto shown = reader ? store.lookBackAs(*reader) : Result<void>();
        if (!shown)
            return Result<ReadRegister>(tl::unexpected(shown.error()));
        tell(last, console);
        return Result<ReadRegister>(
            ReadRegister{std::move(*past), std::move(store), asked.toLocalTime().date()});
    });
}

} // namespace mandate
