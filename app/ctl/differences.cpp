// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/listing.h"
#include "app/ctl/register.h"

#include "core/exchange/differences.h"
#include "core/reports/history.h"
#include "core/store/records.h"
#include "core/store/store.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace mandate {

namespace {

constexpr Option Options[] = {
    {"all", "", QT_TRANSLATE_NOOP("ctl", "list those that are decided, too")},
    {"decide", "ID", QT_TRANSLATE_NOOP("ctl", "decide about this one; its first letters are enough")},
    {"decide-all", "", QT_TRANSLATE_NOOP("ctl", "decide about all open ones that --from and --field leave")},
    {"from", "NAME", QT_TRANSLATE_NOOP("ctl", "what this office sent")},
    {"field", "NAME", QT_TRANSLATE_NOOP("ctl", "what is about this field")},
    {"choose", "keep|take|third|ask|reopen",
     QT_TRANSLATE_NOOP("ctl", "keep ours, take theirs, a third value, send back with a question, reopen")},
    {"value", "TEXT",
     QT_TRANSLATE_NOOP("ctl", "the third value; of several fields FIELD=VALUE, once for each of them")},
    AsOption,
    ReasonOption,
    FormatOption,
};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

using Standings = std::vector<EntryStanding>;

QString stateOf(const EntryStanding &standing)
{
    if (!standing.decision)
        return QStringLiteral("open");
    return name(standing.decision->choice);
}

// Those that the filters leave.
Standings chosen(Standings standings, const Arguments &arguments)
{
    std::erase_if(standings, [&arguments](const EntryStanding &standing) {
        const bool other = arguments.has("from") && standing.siteName != arguments.value("from");
        const bool another = arguments.has("field") && standing.entry.group != arguments.value("field");
        return other || another;
    });
    return standings;
}

Exit list(const Database &database, const Standings &standings, const Arguments &arguments,
          const Console &console)
{
    const auto format = formatOf(arguments);
    if (!format)
        return console.fail(format.error());
    Listing listing({QStringLiteral("id"), QStringLiteral("state"), QStringLiteral("from"),
                     QStringLiteral("record"), QStringLiteral("place"), QStringLiteral("field"),
                     QStringLiteral("when_taken"), QStringLiteral("here_now"), QStringLiteral("they_send"),
                     QStringLiteral("cause"), QStringLiteral("by"), QStringLiteral("at"),
                     QStringLiteral("reason")});
    bool anyOpen = false;
    for (const EntryStanding &standing : chosen(standings, arguments)) {
        if (!standing.isOpen() && !arguments.has("all"))
            continue;
        anyOpen = anyOpen || standing.isOpen();
        const DifferingEntry &entry = standing.entry;
        const Description *description = descriptionOf(entry.table);
        const auto place = placeOf(database, entry.table, entry.record);
        if (!place)
            return console.fail(place.error());
        listing.add({entry.id.text(), stateOf(standing), standing.siteName,
                     description ? description->title() : entry.table, *place, entry.group, entry.base,
                     entry.ours, entry.theirs, name(entry.cause), entry.editor, entry.editedAt,
                     standing.decision ? standing.decision->reason : entry.reason});
    }
    listing.write(console.out, *format);
    return anyOpen ? Exit::Problems : Exit::Done;
}

Result<EntryChoice> choiceOf(const Arguments &arguments)
{
    static const std::map<QString, EntryChoice> choices{{QStringLiteral("keep"), EntryChoice::KeepOurs},
                                                        {QStringLiteral("take"), EntryChoice::TakeTheirs},
                                                        {QStringLiteral("third"), EntryChoice::ThirdValue},
                                                        {QStringLiteral("ask"), EntryChoice::SendBack},
                                                        {QStringLiteral("reopen"), EntryChoice::Reopen}};
    const auto found = choices.find(arguments.value("choose"));
    if (found != choices.end())
        return found->second;
    return failure(
        Error::Kind::Misuse,
        Text::tr("--choose is keep, take, third, ask or reopen, not \"%1\".").arg(arguments.value("choose")));
}

Result<Standings> toDecide(const Standings &standings, const Arguments &arguments, EntryChoice choice)
{
    Standings found = chosen(standings, arguments);
    const QString id = arguments.value("decide");
    std::erase_if(found, [&](const EntryStanding &standing) {
        return arguments.has("decide") ? !standing.entry.id.text().startsWith(id)
                                       : standing.isOpen() == (choice == EntryChoice::Reopen);
    });
    if (found.empty() || (arguments.has("decide") && found.size() > 1))
        return failure(
            Error::Kind::Misuse,
            Text::tr("There is not exactly one such entry. mandatectl differences FILE lists them."));
    return found;
}

// "12", or "Target=12" by the words on screen for each of several fields.
Result<QString> thirdValue(const Database &database, const DifferingEntry &entry, const QStringList &values)
{
    std::vector<TypedField> typed;
    for (const QString &value : values)
        if (const qsizetype equals = value.indexOf(u'='); equals > 0)
            typed.push_back({value.left(equals).trimmed(), value.mid(equals + 1)});
    const bool areNamed = typed.size() == std::size_t(values.size()) && !typed.empty();
    if (values.size() > 1 && !areNamed)
        return failure(Error::Kind::Misuse,
                       Text::tr("Several values are given as --value FIELD=VALUE, each with its field."));
    const bool isOneText = typableFields(entry).size() == 1 && values.size() == 1;
    const auto named = areNamed ? typedValues(database, entry, typed, QLocale::c()) : tl::unexpected(Error());
    // A single text may have an equals sign in it.
    return named || (areNamed && !isOneText) ? named : typedValue(entry, values.value(0));
}

Exit decideAll(Store &store, const Standings &standings, const Arguments &arguments, const Console &console)
{
    const auto choice = choiceOf(arguments);
    const auto chosen = choice ? toDecide(standings, arguments, *choice) : tl::unexpected(choice.error());
    if (!chosen)
        return console.fail(chosen.error());
    const int count = int(chosen->size());
    Save save(Text::tr("Decide about %n differing entry(ies)", nullptr, count));
    save.setUser(arguments.value("as"));
    save.setReason(arguments.value("reason"));
    for (const EntryStanding &standing : *chosen) {
        const auto value = *choice == EntryChoice::ThirdValue
                               ? thirdValue(store.database(), standing.entry, arguments.values("value"))
                               : Result<QString>(QString());
        const auto done = value.and_then([&](const QString &third) {
            return decide(
                store.database(),
                {standing.entry.id, *choice, third, arguments.value("reason"), arguments.value("as")}, save);
        });
        if (!done)
            return console.fail(done.error());
    }
    if (const auto saved = store.commit(std::move(save)); !saved)
        return console.fail(saved.error());
    console.say(Text::tr("Decided about %n entry(ies).", nullptr, count));
    return Exit::Done;
}

Exit differences(const Arguments &arguments, const Console &console)
{
    const bool decides = arguments.has("decide") || arguments.has("decide-all");
    auto store = openRegister(arguments, decides ? Database::Access::ReadWrite : Database::Access::ReadOnly);
    if (!store)
        return console.fail(store.error());
    const auto standings = entryStandings(store->database());
    if (!standings)
        return console.fail(standings.error());
    return decides ? decideAll(*store, *standings, arguments, console)
                   : list(store->database(), *standings, arguments, console);
}

} // namespace

const Command DifferencesCommand{
    "differences",
    "FILE [--all] [--decide ID | --decide-all] [--from NAME] [--field NAME] [--choose C] [--value V…]",
    QT_TRANSLATE_NOOP("ctl",
                      "Lists entries that offices and this register differ in, and decides about them."),
    Options,
    1,
    1,
    false,
    differences};

} // namespace mandate
