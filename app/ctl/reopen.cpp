// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/listing.h"
#include "app/ctl/register.h"

#include "core/plan/agreement.h"
#include "core/reports/closings.h"
#include "core/store/closingrules.h"
#include "core/store/records.h"
#include "core/store/usersaves.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

constexpr Option Options[] = {
    {"agreement", "CODE", QT_TRANSLATE_NOOP("ctl", "this agreement only")},
    {"until", "DATE", QT_TRANSLATE_NOOP("ctl", "up to and with this day")},
    AsOption,
    PasswordOption,
    ReasonOption,
    FormatOption,
};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

tl::unexpected<Error> misuse(const QString &message)
{
    return failure(Error::Kind::Misuse, message);
}

bool isVerdict(const QString &word)
{
    return word == QLatin1String("confirm") || word == QLatin1String("refuse");
}

// The closing of a cycle or of one of its periods.
Result<ClosingRow> closed(const Database &database, const Arguments &arguments)
{
    const auto rows = closings(database, QDate::currentDate());
    if (!rows)
        return tl::unexpected(rows.error());
    const auto found = std::find_if(rows->begin(), rows->end(), [&arguments](const ClosingRow &row) {
        return row.cycleCode == arguments.at(1) && row.period == arguments.at(2);
    });
    const QString name = closedName(arguments.at(1), arguments.at(2));
    if (found == rows->end())
        return misuse(Text::tr("There is no cycle or period \"%1\" in this register.").arg(name));
    return found->isClosed()
               ? Result<ClosingRow>(*found)
               : failure(Error::Kind::Refused, Text::tr("%1 is open. Nothing was saved.").arg(name));
}

Result<Uuid> agreementOf(const Database &database, const Arguments &arguments)
{
    if (!arguments.has("agreement"))
        return Uuid();
    const auto found = record<Agreement>(database, "WHERE code = ?", arguments.value("agreement"));
    if (!found)
        return tl::unexpected(found.error());
    return *found ? Result<Uuid>((*found)->id.uuid)
                  : misuse(Text::tr("There is no agreement \"%1\".").arg(arguments.value("agreement")));
}

Result<Save> asked(const Store &store, const Arguments &arguments)
{
    const auto row = closed(store.database(), arguments);
    const auto agreement = agreementOf(store.database(), arguments);
    const auto until = arguments.date("until", {});
    if (!row || !agreement || !until)
        return tl::unexpected(!row ? row.error() : agreement ? until.error() : agreement.error());
    const Reopening reopening{
        ReopeningId::create(), row->closing, *agreement, *until, arguments.value("reason"), {}};
    Save save =
        reopeningSave(store.authority() ? &*store.authority() : nullptr, reopening, row->closedName());
    save.setUser(arguments.value("as"));
    return save;
}

Result<Save> judged(const Store &store, const Arguments &arguments)
{
    const auto rows = reopenings(store.database(), QDate::currentDate());
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<ReopeningRow> found;
    std::copy_if(
        rows->begin(), rows->end(), std::back_inserter(found), [&arguments](const ReopeningRow &row) {
            return row.state == ReopeningState::Asked && row.reopening.id.text().startsWith(arguments.at(2));
        });
    if (found.size() != 1 || arguments.at(2).isEmpty())
        return misuse(
            found.empty()
                ? Text::tr("No reopening with the identity \"%1\" waits. See the list.").arg(arguments.at(2))
                : Text::tr("Several begin with \"%1\"; write more of it.").arg(arguments.at(2)));
    if (!store.authority())
        return misuse(Text::tr("Nobody signs in to this register, so nobody confirms."));
    const Verdict verdict =
        arguments.at(1) == QLatin1String("confirm") ? Verdict::Confirmed : Verdict::Refused;
    return confirmationSave(*store.authority(), found.front().reopening.id.uuid, verdict,
                            Text::tr("Reopening of %1").arg(found.front().name()));
}

Exit list(const Store &store, const Arguments &arguments, const Console &console)
{
    const auto format = formatOf(arguments);
    const auto rows = reopenings(store.database(), QDate::currentDate());
    if (!format || !rows)
        return console.fail(format ? rows.error() : format.error());
    Listing listing({QStringLiteral("id"), QStringLiteral("cycle"), QStringLiteral("period"),
                     QStringLiteral("agreement"), QStringLiteral("until"), QStringLiteral("state"),
                     QStringLiteral("asked_by"), QStringLiteral("asked_at"), QStringLiteral("reason")});
    for (const ReopeningRow &row : *rows)
        listing.add({row.reopening.id.text(), row.cycleCode, row.period, row.agreementCode,
                     row.reopening.until.toString(Qt::ISODate), name(row.state), row.askedBy,
                     row.askedAt.toString(Qt::ISODate), row.reopening.reason});
    listing.write(console.out, *format);
    return Exit::Done;
}

Exit reopen(const Arguments &arguments, const Console &console)
{
    const bool isQuestion = arguments.count() == 1;
    auto store =
        openRegister(arguments, isQuestion ? Database::Access::ReadOnly : Database::Access::ReadWrite);
    if (!store)
        return console.fail(store.error());
    if (isQuestion)
        return list(*store, arguments, console);
    const bool isAnswer = isVerdict(arguments.at(1));
    auto save = isAnswer ? judged(*store, arguments) : asked(*store, arguments);
    if (!save)
        return console.fail(save.error());
    const QString label = save->label();
    if (const auto saved = store->commit(std::move(*save)); !saved)
        return console.fail(saved.error());
    console.say(
        isAnswer || !store->authority()
            ? Text::tr("%1.").arg(label)
            : Text::tr("%1. It takes effect when another manager or administrator confirms it.").arg(label));
    return Exit::Done;
}

} // namespace

const Command ReopenCommand{
    "reopen",
    "FILE [CYCLE [PERIOD] | confirm ID | refuse ID] --reason TEXT",
    QT_TRANSLATE_NOOP("ctl", "Asks to reopen what is closed, which another person confirms; without a cycle, "
                             "tells what was asked."),
    Options,
    1,
    3,
    false,
    reopen};

} // namespace mandate
