// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/closingrules.h"

#include "core/base/period.h"
#include "core/cycle/cycle.h"
#include "core/cycle/differingentry.h"
#include "core/people/confirmation.h"
#include "core/store/closed.h"
#include "core/store/records.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

tl::unexpected<Error> refused(const QString &sentence)
{
    return failure(Error::Kind::Refused, sentence);
}

Result<Cycle> cycleOf(const Database &database, const CycleId &id)
{
    const auto found = record<Cycle>(database, id);
    if (!found)
        return tl::unexpected(found.error());
    return *found ? Result<Cycle>(**found) : refused(Text::tr("There is no such cycle in this register."));
}

ClosedPart partOf(const Closing &closing, const Cycle &cycle)
{
    return {closing, cycle.code, cycle.start, cycle.rules.uuid, {}};
}

// Whether what was sent is, or would be, in the part. What cannot be placed may be anywhere.
Result<bool> touches(const Database &database, ClosedGuard &part, const DifferingEntry &entry)
{
    const Description *description = descriptionOf(entry.table);
    if (!description || !isPartOfAgreement(entry.table))
        return false;
    const auto allowed = part.allow({description, ChangeKind::Set, entry.record, {}, {}});
    if (!allowed)
        return allowed.error().kind == Error::Kind::Refused ? Result<bool>(true)
                                                            : tl::unexpected(allowed.error());
    const auto here = anyRowById(database, *description, entry.record);
    if (!here || *here)
        return here.map([](const std::optional<Row> &) { return false; });
    const QString written = entry.theirs.isEmpty() ? entry.base : entry.theirs;
    const auto row = entry.group == QLatin1String(WholeRecord)
                         ? rowFromJson(*description, QJsonDocument::fromJson(written.toUtf8()).object())
                         : tl::unexpected(Error());
    if (!row)
        return true;
    return part.partOf(*description, *row).map([](const auto &found) { return found.has_value(); });
}

Result<void> addEntries(const Database &database, const ClosedPart &part, QStringList &obstacles)
{
    const auto open = records<DifferingEntry>(
        database,
        "WHERE NOT EXISTS (SELECT 1 FROM main.differing_entry f WHERE f.follows = differing_entry.id) AND "
        "NOT "
        "EXISTS (SELECT 1 FROM main.entry_decision d WHERE d.entry = differing_entry.id AND d.choice NOT IN "
        "('send_back', 'reopen') AND NOT EXISTS (SELECT 1 FROM main.entry_decision n WHERE n.replaces = "
        "d.id)) ORDER BY id");
    if (!open)
        return tl::unexpected(open.error());
    ClosedGuard guard(database, part);
    for (const DifferingEntry &entry : *open) {
        const auto touched = touches(database, guard, entry);
        if (!touched)
            return tl::unexpected(touched.error());
        const Description *description = *touched ? descriptionOf(entry.table) : nullptr;
        if (description)
            obstacles += Text::tr("A %1 differs (\"%2\" by %3): decide it under differing entries.")
                             .arg(description->title(), entry.label, entry.editor);
    }
    return {};
}

// The last package to each office that has agreements in the cycle.
Result<void> addPackages(const Database &database, const CycleId &cycle, QStringList &obstacles)
{
    Statement unanswered(
        database,
        "SELECT e.name FROM main.enrolment e WHERE e.role = 'office' AND e.state = 'enrolled' "
        "AND NOT EXISTS (SELECT 1 FROM main.enrolment n WHERE n.replaces = e.id) "
        "AND EXISTS (SELECT 1 FROM main.sent_package s WHERE s.site = e.site AND NOT EXISTS (SELECT 1 FROM "
        "main.receipt r WHERE r.package = s.id AND r.received_by = e.site) AND NOT EXISTS (SELECT 1 FROM "
        "main.sent_package t WHERE t.site = e.site AND t.id > s.id)) "
        "AND EXISTS (WITH RECURSIVE below (id) AS (SELECT e.office UNION SELECT w.id FROM main.office w JOIN "
        "below b ON w.parent = b.id) SELECT 1 FROM main.agreement a WHERE a.cycle = ?1 AND (a.second_party "
        "IN below OR EXISTS (SELECT 1 FROM main.post p WHERE p.id = a.second_party AND p.office IN below) OR "
        "EXISTS (SELECT 1 FROM main.appointment m JOIN main.post p ON p.id = m.post WHERE m.person = "
        "a.second_party AND p.office IN below))) ORDER BY e.name");
    return unanswered.bind(1, cycle).each([&obstacles](const Statement &row) {
        obstacles += Text::tr("The last package to %1 has no answer: receive its returns, or revoke the "
                              "office.")
                         .arg(row.text(0));
    });
}

Result<void> addReopenings(const Database &database, const CycleId &cycle, QStringList &obstacles)
{
    Statement waiting(
        database, "SELECT y.code, c.period, w.shown_name FROM main.reopening r JOIN main.closing c ON c.id = "
                  "r.closing JOIN main.cycle y ON y.id = c.cycle JOIN main.account w ON w.id = r.proposed_by "
                  "WHERE c.cycle = ?1 AND NOT EXISTS (SELECT 1 FROM main.confirmation f WHERE f.subject = "
                  "r.id) ORDER BY r.id");
    return waiting.bind(1, cycle).each([&obstacles](const Statement &row) {
        obstacles += Text::tr("%1 asked to reopen %2: another person confirms or refuses that first.")
                         .arg(row.text(2), closedName(row.text(0), row.text(1)));
    });
}

// Of those before it, one that covers it.
Result<void> refuseTwice(const Database &database, const Closing &closing)
{
    const auto parts = closedParts(database, QDate::currentDate());
    if (!parts)
        return tl::unexpected(parts.error());
    for (const ClosedPart &part : *parts)
        if (part.closing.id != closing.id && part.closing.cycle == closing.cycle
            && (part.closing.period.isEmpty() || (!closing.period.isEmpty() && part.covers(closing.period))))
            return refused(Text::tr("%1 is closed already (%2). Nothing was saved.")
                               .arg(part.name(), part.closing.reason));
    return {};
}

Result<void> checkClosing(const Database &database, const Closing &closing)
{
    const auto cycle = cycleOf(database, closing.cycle);
    if (!cycle)
        return tl::unexpected(cycle.error());
    const QString name = closedName(cycle->code, closing.period);
    if (closing.reason.trimmed().isEmpty())
        return refused(Text::tr("Say why %1 is closed. Nothing was saved.").arg(name));
    const auto period = Period::parse(closing.period);
    if (!closing.period.isEmpty() && (!period || period->text() != closing.period))
        return refused(Text::tr("\"%1\" is no period of a cycle: expected one such as Q1, H2 or M07. Nothing "
                                "was saved.")
                           .arg(closing.period));
    const QDate first = period ? period->within(cycle->start).first : cycle->start;
    if (first > QDate::currentDate())
        return refused(
            Text::tr("%1 has not begun, so there is nothing to close. Nothing was saved.").arg(name));
    Statement centre(database,
                     "SELECT e.name FROM main.enrolment e WHERE e.role = 'centre' AND e.state = "
                     "'enrolled' AND NOT EXISTS (SELECT 1 FROM main.enrolment n WHERE n.replaces = e.id)");
    const auto isOffice = centre.step();
    if (!isOffice)
        return tl::unexpected(isOffice.error());
    if (*isOffice)
        return refused(
            Text::tr("This register reports to %1, where its cycles are closed. Nothing was saved.")
                .arg(centre.text(0)));
    if (const auto once = refuseTwice(database, closing); !once)
        return once;
    const auto obstacles = obstaclesTo(database, closing);
    if (!obstacles)
        return tl::unexpected(obstacles.error());
    return obstacles->isEmpty() ? Result<void>()
                                : refused(Text::tr("%1 cannot be closed yet. Nothing was saved.\n%2")
                                              .arg(name, obstacles->join(u'\n')));
}

Result<void> checkReopening(const Database &database, const Reopening &reopening)
{
    const auto shared = isShared(database);
    if (!shared)
        return tl::unexpected(shared.error());
    if (reopening.reason.trimmed().isEmpty())
        return refused(Text::tr("Say why it is reopened. Nothing was saved."));
    if (*shared != !reopening.by.isNull())
        return refused(*shared ? Text::tr("A reopening bears the name of who asks for it. Nothing was saved.")
                               : Text::tr("Nobody signs in to this register, so a reopening bears no user's "
                                          "name. Nothing was saved."));
    if (reopening.until.isValid() && reopening.until < QDate::currentDate())
        return refused(Text::tr("The day up to which it is reopened is over. Nothing was saved."));
    Statement known(database,
                    "SELECT 1 FROM main.closing c WHERE c.id = ?1 AND (?2 IS NULL OR EXISTS (SELECT "
                    "1 FROM main.agreement a WHERE a.id = ?2 AND a.cycle = c.cycle))");
    const Value agreement = reopening.agreement.isNull() ? Value() : Value(reopening.agreement);
    const auto isKnown = known.bind(1, reopening.closing).bind(2, agreement).step();
    if (!isKnown)
        return tl::unexpected(isKnown.error());
    if (!*isKnown)
        return refused(Text::tr("The agreement is not of the cycle that was closed. Nothing was saved."));
    Statement before(database,
                     "SELECT 1 FROM main.reopening r WHERE r.closing = ?1 AND r.id <> ?2 AND r.agreement "
                     "IS NULL AND r.until IS NULL AND (r.proposed_by IS NULL OR EXISTS (SELECT 1 FROM "
                     "main.confirmation f WHERE f.subject = r.id AND f.verdict = 'confirmed'))");
    const auto isOpen = before.bind(1, reopening.closing).bind(2, reopening.id).step();
    if (!isOpen)
        return tl::unexpected(isOpen.error());
    return *isOpen ? refused(Text::tr("It is open already. Nothing was saved.")) : Result<void>();
}

// However few there are: what one person closed and reopened alone would never have been closed.
Result<void> checkSecondPerson(const Database &database, const Confirmation &confirmation)
{
    Statement asked(database, "SELECT 1 FROM main.reopening WHERE id = ? AND proposed_by = ?");
    const auto isOwn = asked.bind(1, confirmation.subject).bind(2, confirmation.by).step();
    if (!isOwn)
        return tl::unexpected(isOwn.error());
    return *isOwn && confirmation.verdict == Verdict::Confirmed
               ? refused(Text::tr("Nobody confirms a reopening that they asked for themselves: another "
                                  "manager or administrator does it. Nothing was saved."))
               : Result<void>();
}

template <typename Record>
Result<void> checkEach(const Database &database, const Save &save,
                       Result<void> (*check)(const Database &, const Record &))
{
    for (const RecordChange &change : save.changes()) {
        if (change.description != &describe<Record>() || change.row.empty())
            continue;
        const auto sound =
            fromRow<Record>(change.row).and_then([&](const Record &made) { return check(database, made); });
        if (!sound)
            return sound;
    }
    return {};
}

} // namespace

Result<void> checkClosings(const Database &database, const Save &save)
{
    return checkEach<Closing>(database, save, checkClosing)
        .and_then([&] { return checkEach<Reopening>(database, save, checkReopening); })
        .and_then([&] { return checkEach<Confirmation>(database, save, checkSecondPerson); });
}

Result<QStringList> obstaclesTo(const Database &database, const Closing &closing)
{
    QStringList obstacles;
    return cycleOf(database, closing.cycle)
        .and_then([&](const Cycle &cycle) { return addEntries(database, partOf(closing, cycle), obstacles); })
        .and_then([&] { return addPackages(database, closing.cycle, obstacles); })
        .and_then([&] { return addReopenings(database, closing.cycle, obstacles); })
        .map([&obstacles] { return obstacles; });
}

Save closingSave(const Closing &closing, const QString &cycleCode)
{
    Save save(Text::tr("Close %1").arg(closedName(cycleCode, closing.period)));
    save.setReason(closing.reason);
    save.add(closing);
    return save;
}

Save reopeningSave(const Authority *by, Reopening reopening, const QString &name)
{
    Save save(by ? Text::tr("Ask to reopen %1").arg(name) : Text::tr("Reopen %1").arg(name));
    reopening.by = by ? by->account : AccountId();
    save.setReason(reopening.reason);
    save.add(reopening);
    return save;
}

} // namespace mandate
