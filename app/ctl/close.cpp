// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/listing.h"
#include "app/ctl/register.h"

#include "core/cycle/cycle.h"
#include "core/reports/closings.h"
#include "core/store/closingrules.h"
#include "core/store/records.h"

#include <QCoreApplication>

namespace mandate {

namespace {

constexpr Option Options[] = {
    AsOption,
    PasswordOption,
    ReasonOption,
    FormatOption,
};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

Exit list(const Store &store, const Arguments &arguments, const Console &console)
{
    const auto format = formatOf(arguments);
    const auto rows = closings(store.database(), QDate::currentDate());
    if (!format || !rows)
        return console.fail(format ? rows.error() : format.error());
    Listing listing({QStringLiteral("cycle"), QStringLiteral("period"), QStringLiteral("state"),
                     QStringLiteral("closed_by"), QStringLiteral("closed_at"), QStringLiteral("reason")});
    for (const ClosingRow &row : *rows)
        listing.add({row.cycleCode, row.period,
                     row.isClosed() ? QStringLiteral("closed") : QStringLiteral("open"), row.by,
                     row.at.toString(Qt::ISODate), row.reason});
    listing.write(console.out, *format);
    return Exit::Done;
}

Exit close(const Arguments &arguments, const Console &console)
{
    const bool isQuestion = arguments.count() == 1;
    auto store =
        openRegister(arguments, isQuestion ? Database::Access::ReadOnly : Database::Access::ReadWrite);
    if (!store)
        return console.fail(store.error());
    if (isQuestion)
        return list(*store, arguments, console);
    const auto cycle = record<Cycle>(store->database(), "WHERE code = ?", arguments.at(1));
    if (!cycle)
        return console.fail(cycle.error());
    if (!*cycle)
        return console.misuse(Text::tr("There is no cycle \"%1\" in this register.").arg(arguments.at(1)));
    const Closing closing{ClosingId::create(), (*cycle)->id, arguments.at(2), arguments.value("reason")};
    Save save = closingSave(closing, (*cycle)->code);
    save.setUser(arguments.value("as"));
    const auto saved = store->commit(std::move(save));
    if (!saved)
        return console.fail(saved.error());
    console.say(Text::tr("%1 is closed.").arg(closedName((*cycle)->code, closing.period)));
    return Exit::Done;
}

} // namespace

const Command CloseCommand{
    "close",
    "FILE [CYCLE [PERIOD]] --reason TEXT",
    QT_TRANSLATE_NOOP("ctl", "Closes a cycle or one of its periods, so that nothing of it changes any more; "
                             "without one, tells what is closed."),
    Options,
    1,
    3,
    false,
    close};

} // namespace mandate
