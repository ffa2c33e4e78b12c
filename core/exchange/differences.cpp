// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/differences.h"

#include "core/base/decimal.h"
#include "core/exchange/fieldgroups.h"
#include "core/exchange/sites.h"
#include "core/exchange/workingcopy.h"
#include "core/scoring/weight.h"
#include "core/store/records.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

// Those that no later change of the same fields took the place of.
constexpr const char *Standing =
    "WHERE NOT EXISTS (SELECT 1 FROM differing_entry d WHERE d.follows = differing_entry.id) ORDER BY id";

Result<std::optional<EntryDecision>> lastDecision(const Database &database, const DifferingEntryId &entry)
{
    return record<EntryDecision>(database,
                                 "WHERE entry = ? AND NOT EXISTS (SELECT 1 FROM entry_decision d WHERE "
                                 "d.replaces = entry_decision.id)",
                                 entry);
}

// One entry that is to be decided, with what it is about.
struct Case
{
    DifferingEntry entry;
    std::optional<EntryDecision> decision;
    const Description *description = nullptr;
    std::optional<Row> now;

    bool isWhole() const { return entry.group == QLatin1String(WholeRecord); }
};

Result<Case> caseOf(const Database &database, const DifferingEntryId &id)
{
    const auto entry = record<DifferingEntry>(database, id);
    const auto decision = lastDecision(database, id);
    if (!entry || !decision)
        return tl::unexpected(entry ? decision.error() : entry.error());
    const Description *description = *entry ? descriptionOf((*entry)->table) : nullptr;
    if (!description)
        return failure(Error::Kind::Misuse, Text::tr("There is no such differing entry in this register."));
    auto now = rowById(database, *description, (*entry)->record);
    if (!now)
        return tl::unexpected(now.error());
    return Case{**entry, *decision, description, std::move(*now)};
}

Result<void> checkAllowed(const Database &database, const Case &of, const EntryVerdict &verdict)
{
    if (verdict.reason.trimmed().isEmpty())
        return failure(Error::Kind::Misuse, Text::tr("Why is it decided so? A decision needs a reason."));
    const auto own = ownSite(database);
    Statement later(database, "SELECT 1 FROM differing_entry WHERE follows = ?");
    const auto isReplaced = later.bind(1, of.entry.id).step();
    if (!own || !isReplaced)
        return tl::unexpected(own ? isReplaced.error() : own.error());
    if (of.entry.site == *own)
        return failure(
            Error::Kind::Refused,
            Text::tr("This is decided at the centre. What it decides comes with its next package."));
    if (*isReplaced)
        return failure(
            Error::Kind::Refused,
            Text::tr("The office has changed this once more since. Decide about the newer entry."));
    const bool isDecided = of.decision && !leavesOpen(of.decision->choice);
    if (isDecided && verdict.choice != EntryChoice::Reopen)
        return failure(Error::Kind::Refused, Text::tr("%1 decided this already: %2. Reopen it first.")
                                                 .arg(of.decision->decidedBy, of.decision->reason));
    if (!isDecided && verdict.choice == EntryChoice::Reopen)
        return failure(Error::Kind::Refused, Text::tr("This is open."));
    return {};
}

// What the record would be by a value; nothing where it would be withdrawn.
Result<std::optional<Row>> wanted(const Case &of, const EntryVerdict &verdict)
{
    const bool isThird = verdict.choice == EntryChoice::ThirdValue;
    Row row = of.now ? *of.now : Row(of.description->fields.size());
    if (of.isWhole()) {
        if (of.entry.theirs.isEmpty() && !isThird)
            return std::optional<Row>();
        const QString whole = of.entry.theirs.isEmpty() ? of.entry.base : of.entry.theirs;
        auto theirs = rowFromJson(*of.description, QJsonDocument::fromJson(whole.toUtf8()).object());
        if (!theirs)
            return tl::unexpected(theirs.error());
        row = std::move(*theirs);
    } else if (!of.now) {
        return failure(
            Error::Kind::Refused,
            Text::tr("This %1 is not in the register any more, so it can only be kept as it is here.")
                .arg(of.description->title()));
    }
    const Row before = row;
    const auto read = isThird        ? readFields(*of.description, verdict.thirdValue, row)
                      : of.isWhole() ? Result<void>()
                                     : readFields(*of.description, of.entry.theirs, row);
    if (!read)
        return tl::unexpected(read.error());
    const auto fields = fieldsOf(*of.description, of.entry.group);
    for (std::size_t field = 0; field < row.size(); ++field)
        if (!of.isWhole() && row[field] != before[field]
            && std::find(fields.begin(), fields.end(), field) == fields.end())
            return failure(Error::Kind::Misuse,
                           Text::tr("This entry is not about %1 of the %2.")
                               .arg(of.description->label(field), of.description->title()));
    return std::optional(std::move(row));
}

// The record that stands in the way gives way, where nothing is built on it.
Result<void> replaceDouble(const Database &database, const Case &of, const Row &row, Save &save)
{
    WorkingCopy copy(database);
    const auto holder = copy.keyHolder(*of.description, row);
    if (!holder || holder->isNull())
        return holder.map([](const Uuid &) {});
    const auto there = copy.row(*of.description, *holder);
    const auto used = copy.isReferredTo(*of.description, *holder);
    if (!there || !used)
        return tl::unexpected(there ? used.error() : there.error());
    if (!*there || *used)
        return failure(Error::Kind::Refused,
                       Text::tr("Others refer to the %1 that is here, so theirs cannot take its place. Give "
                                "theirs another code or number as a third value, or keep ours.")
                           .arg(of.description->title()));
    save.withdraw(*of.description, **there);
    return {};
}

Result<void> change(const Database &database, const Case &of, const EntryVerdict &verdict, Save &save)
{
    const auto row = wanted(of, verdict);
    if (!row)
        return tl::unexpected(row.error());
    if (*row && of.now) {
        save.change(*of.description, *of.now, **row);
    } else if (*row) {
        if (verdict.choice == EntryChoice::TakeTheirs)
            if (const auto done = replaceDouble(database, of, **row, save); !done)
                return done;
        save.add(*of.description, **row);
    } else if (of.now) {
        save.withdraw(*of.description, *of.now);
    }
    return {};
}

} // namespace

Result<std::vector<EntryStanding>> entryStandings(const Database &database)
{
    const auto own = ownSite(database);
    const auto entries = records<DifferingEntry>(database, Standing);
    if (!own || !entries)
        return tl::unexpected(own ? entries.error() : own.error());
    std::vector<EntryStanding> standings;
    for (const DifferingEntry &entry : *entries) {
        auto decision = lastDecision(database, entry.id);
        const auto site = enrolmentOf(database, entry.site);
        if (!decision || !site)
            return tl::unexpected(decision ? site.error() : decision.error());
        standings.push_back(
            {entry, std::move(*decision), *site ? (*site)->name : QString(), entry.site != *own});
    }
    return standings;
}

Result<std::vector<DifferingEntry>> openEntries(const Database &database, const Uuid &site)
{
    return allRecords<DifferingEntry>(
        database,
        "WHERE site = ? AND NOT EXISTS (SELECT 1 FROM main.differing_entry d WHERE d.follows = "
        "differing_entry.id) AND NOT EXISTS (SELECT 1 FROM main.entry_decision e WHERE e.entry = "
        "differing_entry.id AND e.choice NOT IN ('send_back', 'reopen') AND NOT EXISTS (SELECT 1 FROM "
        "main.entry_decision r WHERE r.replaces = e.id)) ORDER BY id",
        site);
}

Result<void> decide(const Database &database, const EntryVerdict &verdict, Save &save)
{
    const auto of = caseOf(database, verdict.entry);
    if (!of)
        return tl::unexpected(of.error());
    if (const auto allowed = checkAllowed(database, *of, verdict); !allowed)
        return allowed;
    if (verdict.choice == EntryChoice::TakeTheirs || verdict.choice == EntryChoice::ThirdValue)
        if (const auto done = change(database, *of, verdict, save); !done)
            return done;
    EntryDecision decision;
    decision.id = EntryDecisionId::create();
    decision.entry = verdict.entry;
    decision.choice = verdict.choice;
    decision.value = verdict.thirdValue;
    decision.reason = verdict.reason.trimmed();
    decision.decidedBy = verdict.user.isEmpty() ? QStringLiteral("system") : verdict.user;
    decision.decidedAt = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    decision.replaces = of->decision ? of->decision->id : EntryDecisionId();
    save.add(decision);
    return {};
}

Result<QString> typedValue(const DifferingEntry &entry, const QString &typed)
{
    const Description *description = descriptionOf(entry.table);
    if (!description || typed.trimmed().startsWith(u'{'))
        return typed.trimmed();
    auto fields = fieldsOf(*description, entry.group);
    // A figure and its source, a start and an end: what is typed is the first that people know by a name.
    std::erase_if(fields, [&](std::size_t field) { return !*description->fields[field].label; });
    if (fields.size() != 1)
        return failure(
            Error::Kind::Misuse,
            Text::tr("This entry is about several fields of the %1: name them as {\"column\": value}.")
                .arg(description->title()));
    Row row(description->fields.size());
    Value &value = row[fields.front()];
    const auto percent = Decimal::parse(QStringView(typed.trimmed()));
    switch (description->fields[fields.front()].kind) {
    case FieldKind::Weight:
        if (const auto weight = percent ? Weight::fromPercent(*percent) : invalid(QString()); weight)
            value = std::int64_t(weight->basisPoints());
        break;
    case FieldKind::Whole:
    case FieldKind::YesNo: value = std::int64_t(typed.toLongLong()); break;
    default: value = typed;
    }
    if (!canHold(description->fields[fields.front()], value))
        return invalid(
            Text::tr("\"%1\" makes no sense as %2.").arg(typed, description->label(fields.front())));
    return fieldsText(*description, fields, row);
}

} // namespace mandate
