// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/listing.h"

#include "core/base/decimal.h"
#include "core/reports/address.h"
#include "core/reports/parts.h"
#include "core/store/chain.h"
#include "core/store/journal.h"
#include "core/store/records.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>
#include <map>

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

// The saves that touched any of these records, newest first.
Result<std::vector<SaveEntry>> savesOfAny(const Database &database, const Parts &parts)
{
    std::map<std::pair<QDateTime, std::int64_t>, SaveEntry, std::greater<>> found;
    for (const Uuid &part : parts) {
        const auto touching = savesOf(database, part);
        if (!touching)
            return tl::unexpected(touching.error());
        for (const SaveEntry &save : *touching)
            found.try_emplace({save.at, save.sequence}, save);
    }
    std::vector<SaveEntry> entries;
    for (const auto &[when, save] : found)
        entries.push_back(save);
    return entries;
}

Result<std::vector<SaveEntry>> entries(const Database &database, int limit, const Parts &parts)
{
    if (parts.empty())
        return saves(database, limit);
    auto found = savesOfAny(database, parts);
    if (found && limit > 0 && found->size() > std::size_t(limit))
        found->resize(std::size_t(limit));
    return found;
}

QString nounOf(const ChangeEntry &change)
{
    const Description *description = descriptionOf(change.table);
    return description ? description->title() : change.table;
}

// Weights and shares are kept in basis points and read in percent; a signed text is a page long.
QString readable(const QString &column, const QString &stored)
{
    const bool isWeight = column == QLatin1String("weight") || column == QLatin1String("share");
    if (isWeight && !stored.isEmpty())
        return (Decimal(stored.toInt()) / 100).text();
    return column == QLatin1String("content") ? QStringLiteral("…") : stored;
}

// A whole record as people read it: its filled fields by name, identities left out.
QString shown(const ChangeEntry &change, const Value &value)
{
    const Description *description = descriptionOf(change.table);
    if (change.kind == ChangeKind::Set || !description || isNull(value))
        return readable(change.column, text(value));
    const QJsonObject record = QJsonDocument::fromJson(text(value).toUtf8()).object();
    QStringList fields;
    for (std::size_t i = 0; i < description->fields.size(); ++i) {
        const QJsonValue field = record[QLatin1String(description->fields[i].column)];
        if (!field.isUndefined() && !field.isObject())
            fields += QStringLiteral("%1: %2").arg(
                description->label(i),
                readable(QLatin1String(description->fields[i].column), field.toVariant().toString()));
    }
    return fields.join(QStringLiteral("; "));
}

QString fieldOf(const ChangeEntry &change)
{
    const Description *description = descriptionOf(change.table);
    const int field = description ? description->indexOf(change.column) : -1;
    return field < 0 ? change.column : description->label(std::size_t(field));
}

Result<void> addChanges(Listing &listing, const Database &database, const SaveEntry &save, const Parts &parts)
{
    const auto changes = changesOf(database, save.id);
    if (!changes)
        return tl::unexpected(changes.error());
    for (const ChangeEntry &change : *changes)
        if (parts.empty() || parts.count(change.record) > 0)
            listing.add({QString::number(save.sequence), save.at.toString(Qt::ISODate), save.user, save.label,
                         save.reason, name(change.kind), nounOf(change), fieldOf(change),
                         shown(change, change.before), shown(change, change.after)});
    return {};
}

Exit history(const Arguments &arguments, const Console &console)
{
    const auto format = formatOf(arguments);
    const auto limit = limitOf(arguments);
    if (!format || !limit)
        return console.fail(format ? limit.error() : format.error());
    const auto database = Database::open(arguments.at(0), Database::Access::ReadOnly);
    if (!database)
        return console.fail(database.error());
    Parts parts; // none for the whole register
    if (arguments.count() == 2) {
        auto found = recordAt(*database, arguments.at(1)).and_then([&database](const Uuid &record) {
            return partsOf(*database, record);
        });
        if (!found)
            return console.fail(found.error());
        parts = std::move(*found);
    }
    const auto found = entries(*database, *limit, parts);
    if (!found)
        return console.fail(found.error());
    Listing listing({QStringLiteral("save"), QStringLiteral("at"), QStringLiteral("by"),
                     QStringLiteral("what"), QStringLiteral("reason"), QStringLiteral("change"),
                     QStringLiteral("record"), QStringLiteral("field"), QStringLiteral("before"),
                     QStringLiteral("after")});
    for (const SaveEntry &save : *found)
        if (const auto done = addChanges(listing, *database, save, parts); !done)
            return console.fail(done.error());
    listing.write(console.out, *format);
    if (const auto intact = verifyChain(*database); !intact)
        return console.fail(intact.error());
    return Exit::Done;
}

} // namespace

const Command HistoryCommand{
    "history",
    "FILE [CODE] [--limit N] [--format F]",
    QT_TRANSLATE_NOOP("ctl", "Tells who changed what, when and why; with a code, of that and all its parts."),
    Options,
    1,
    2,
    false,
    history};

} // namespace mandate
