// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/listing.h"
#include "app/ctl/readregister.h"
#include "app/ctl/register.h"

#include "core/reports/address.h"
#include "core/reports/history.h"
#include "core/reports/markeddates.h"
#include "core/reports/netchanges.h"
#include "core/store/chain.h"

#include <QCoreApplication>

namespace mandate {

namespace {

constexpr Option Options[] = {
    {"limit", "N", QT_TRANSLATE_NOOP("ctl", "the newest N saves only")},
    {"since", "DATE|TIME|NAME",
     QT_TRANSLATE_NOOP("ctl", "what came of all that was changed since then; a marked date by its name, the "
                              "newest by \"last\"")},
    AsItStoodOption,
    FormatOption,
};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

// -1 for all.
Result<int> limitOf(const Arguments &arguments)
{
    const int limit = arguments.has("limit") ? arguments.value("limit").toInt() : -1;
    if (arguments.has("limit") && limit < 1)
        return failure(
            Error::Kind::Misuse,
            Text::tr("--limit needs a whole number above 0, not \"%1\".").arg(arguments.value("limit")));
    return limit;
}

// Null for the whole register.
Result<Uuid> recordOf(const Database &database, const Arguments &arguments)
{
    return arguments.count() == 2 ? recordAt(database, arguments.at(1)) : Result<Uuid>(Uuid());
}

// The beginning of a day, a time, or the day that somebody marked by this name.
Result<QDateTime> sinceOf(const Database &database, const QString &when)
{
    const auto time = timeIn(when, "since", false);
    if (time)
        return time;
    const auto mark = markedDate(database, when);
    if (!mark)
        return tl::unexpected(mark.error());
    if (*mark)
        return (*mark)->day.startOfDay();
    return failure(
        Error::Kind::Misuse,
        Text::tr("--since needs a date, a time, or the name of a marked date; there is none called "
                 "\"%1\".")
            .arg(when));
}

Result<std::vector<HistoryLine>> linesOf(const Database &database, const Arguments &arguments, int limit)
{
    const auto record = recordOf(database, arguments);
    if (!record)
        return tl::unexpected(record.error());
    if (!arguments.has("since"))
        return mandate::history(database, *record, limit);
    return sinceOf(database, arguments.value("since")).and_then([&](const QDateTime &since) {
        return netChanges(database, since, *record);
    });
}

Exit showHistory(const Arguments &arguments, const Console &console)
{
    const auto format = formatOf(arguments);
    const auto limit = limitOf(arguments);
    if (!format || !limit)
        return console.fail(format ? limit.error() : format.error());
    const auto read = openUnverified(arguments).and_then(
        [&](Store &&today) { return asItStood(std::move(today), arguments, console); });
    if (!read)
        return console.fail(read.error());
    const Database &database = read->store.database();
    const auto found = linesOf(database, arguments, *limit);
    if (!found)
        return console.fail(found.error());
    Listing listing({QStringLiteral("save"), QStringLiteral("at"), QStringLiteral("by"),
                     QStringLiteral("what"), QStringLiteral("reason"), QStringLiteral("change"),
                     QStringLiteral("record"), QStringLiteral("field"), QStringLiteral("before"),
                     QStringLiteral("after"), QStringLiteral("place"), QStringLiteral("on_behalf_of")});
    for (const HistoryLine &line : *found)
        listing.add({QString::number(line.save.sequence), line.save.at.toString(Qt::ISODate), line.save.user,
                     line.save.label, line.save.reason, name(line.kind), line.noun, line.field, line.before,
                     line.after, line.place, line.save.onBehalfOf});
    listing.write(console.out, *format);
    if (const auto intact = verifyChain(database); !intact)
        return console.fail(intact.error());
    return Exit::Done;
}

} // namespace

const Command HistoryCommand{
    "history",
    "FILE [CODE] [--limit N | --since WHEN] [--as-it-stood WHEN] [--format F]",
    QT_TRANSLATE_NOOP("ctl", "Tells who changed what, when and why; with a code, of that and all its parts."),
    Options,
    1,
    2,
    false,
    showHistory};

} // namespace mandate
