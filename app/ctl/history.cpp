// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/listing.h"

#include "core/reports/address.h"
#include "core/store/journal.h"
#include "core/store/records.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace mandate {

namespace {

constexpr Option Options[] = {
    {"limit", "N", QT_TRANSLATE_NOOP("ctl", "the newest N saves only")},
    FormatOption,
};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

Result<std::vector<SaveEntry>> entries(const Database &database, const Arguments &arguments,
                                       const std::optional<Uuid> &record)
{
    if (record)
        return savesOf(database, *record);
    bool isNumber = true;
    const int limit = arguments.has("limit") ? arguments.value("limit").toInt(&isNumber) : -1;
    if (!isNumber || limit == 0)
        return failure(
            Error::Kind::Misuse,
            Text::tr("--limit needs a whole number above 0, not \"%1\".").arg(arguments.value("limit")));
    return saves(database, limit);
}

QString nounOf(const ChangeEntry &change)
{
    const Description *description = descriptionOf(change.table);
    return description ? description->title() : change.table;
}

// A whole record as people read it: its filled fields by name, identities left out.
QString shown(const ChangeEntry &change, const Value &value)
{
    const Description *description = descriptionOf(change.table);
    if (change.kind == ChangeKind::Set || !description || isNull(value))
        return text(value);
    const QJsonObject record = QJsonDocument::fromJson(text(value).toUtf8()).object();
    QStringList fields;
    for (std::size_t i = 0; i < description->fields.size(); ++i) {
        const QJsonValue field = record[QLatin1String(description->fields[i].column)];
        if (!field.isUndefined() && !field.isObject())
            fields += QStringLiteral("%1: %2").arg(description->label(i), field.toVariant().toString());
    }
    return fields.join(QStringLiteral("; "));
}

QString fieldOf(const ChangeEntry &change)
{
    const Description *description = descriptionOf(change.table);
    const int field = description ? description->indexOf(change.column) : -1;
    return field < 0 ? change.column : description->label(std::size_t(field));
}

Result<void> addChanges(Listing &listing, const Database &database, const SaveEntry &save,
                        const std::optional<Uuid> &record)
{
    const auto changes = changesOf(database, save.id);
    if (!changes)
        return tl::unexpected(changes.error());
    for (const ChangeEntry &change : *changes)
        if (!record || change.record == *record)
            listing.add({QString::number(save.sequence), save.at.toString(Qt::ISODate), save.user, save.label,
                         save.reason, name(change.kind), nounOf(change), fieldOf(change),
                         shown(change, change.before), shown(change, change.after)});
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
    Listing listing({QStringLiteral("save"), QStringLiteral("at"), QStringLiteral("by"),
                     QStringLiteral("what"), QStringLiteral("reason"), QStringLiteral("change"),
                     QStringLiteral("record"), QStringLiteral("field"), QStringLiteral("before"),
                     QStringLiteral("after")});
    for (const SaveEntry &save : *found)
        if (const auto done = addChanges(listing, *database, save, record); !done)
            return console.fail(done.error());
    listing.write(console.out, *format);
    if (const auto intact = verifyChain(*database); !intact)
        return console.fail(intact.error());
    return Exit::Done;
}

} // namespace

const Command HistoryCommand{"history",
                             "FILE [CODE] [--limit N] [--format F]",
                             QT_TRANSLATE_NOOP("ctl", "Tells who changed what, when and why."),
                             Options,
                             1,
                             2,
                             false,
                             history};

} // namespace mandate
