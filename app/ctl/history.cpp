// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/table.h"

#include "core/reports/address.h"
#include "core/store/journal.h"
#include "core/store/records.h"

#include <QCoreApplication>

namespace mandate {

namespace {

constexpr Option Options[] = {
    {"limit", "N", QT_TRANSLATE_NOOP("ctl", "the newest N saves only")},
    FormatOption,
};

QString tr(const char *text)
{
    return QCoreApplication::translate("ctl", text);
}

Result<std::vector<SaveEntry>> entries(const Database &database, const Arguments &arguments, const std::optional<Uuid> &record)
{
    if (record)
        return savesOf(database, *record);
    bool isNumber = true;
    const int limit = arguments.has("limit") ? arguments.value("limit").toInt(&isNumber) : -1;
    if (!isNumber || limit == 0)
        return failure(Error::Kind::Misuse,
                       tr("--limit needs a whole number above 0, not \"%1\".").arg(arguments.value("limit")));
    return saves(database, limit);
}

QString fieldOf(const ChangeEntry &change)
{
    const Description *description = descriptionOf(change.table);
    const int field = description ? description->indexOf(change.column) : -1;
    return field < 0 ? change.column : description->label(std::size_t(field));
}

Result<void> addChanges(Table &table, const Database &database, const SaveEntry &save, const std::optional<Uuid> &record)
{
    const auto changes = changesOf(database, save.id);
    if (!changes)
        return tl::unexpected(changes.error());
    for (const ChangeEntry &change : *changes)
        if (!record || change.record == *record)
            table.add({QString::number(save.sequence), save.at.toString(Qt::ISODate), save.user, save.label, save.reason,
                       name(change.kind), change.table, fieldOf(change), text(change.before), text(change.after)});
    return {};
}

Exit history(const Arguments &arguments, const Console &console)
{
    const auto format = formatOf(arguments);
    if (!format)
        return console.fail(format.error());
    const auto database = Database::open(arguments.at(0), Database::Access::ReadOnly);
    if (!database)
        return console.fail(database.error());
    std::optional<Uuid> record;
    if (arguments.count() == 2) {
        const auto found = recordAt(*database, arguments.at(1));
        if (!found)
            return console.fail(found.error());
        record = *found;
    }
    const auto found = entries(*database, arguments, record);
    if (!found)
        return console.fail(found.error());
    Table table({QStringLiteral("save"), QStringLiteral("at"), QStringLiteral("by"), QStringLiteral("what"),
                 QStringLiteral("reason"), QStringLiteral("change"), QStringLiteral("record"), QStringLiteral("field"),
                 QStringLiteral("before"), QStringLiteral("after")});
    for (const SaveEntry &save : *found)
        if (const auto done = addChanges(table, *database, save, record); !done)
            return console.fail(done.error());
    table.write(console.out, *format);
    if (const auto intact = verifyChain(*database); !intact)
        return console.fail(intact.error());
    return Exit::Done;
}

} // namespace

const Command HistoryCommand{"history", "FILE [CODE] [--limit N] [--format F]",
                             QT_TRANSLATE_NOOP("ctl", "Tells who changed what, when and why."),
                             Options, 1, 2, false, history};

} // namespace mandate
