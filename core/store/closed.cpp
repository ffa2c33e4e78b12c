// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/closed.h"

#include "core/base/period.h"
#include "core/checks/permissions.h"
#include "core/cycle/comment.h"
#include "core/cycle/cycle.h"
#include "core/cycle/differingentry.h"
#include "core/cycle/entrydecision.h"
#include "core/cycle/fillin.h"
#include "core/cycle/periodtarget.h"
#include "core/cycle/progress.h"
#include "core/cycle/rulesetcopy.h"
#include "core/plan/agreement.h"
#include "core/store/agreementpath.h"
#include "core/store/authority.h"
#include "core/store/journal.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

bool isOfPeriod(const Description &description)
{
    return &description == &describe<Progress>() || &description == &describe<PeriodTarget>()
           || &description == &describe<FillIn>();
}

// What is said of an agreement, and what others wanted of it, changes no figure of it.
bool isPart(const Description &description)
{
    return &description != &describe<Comment>() && &description != &describe<DifferingEntry>()
           && &description != &describe<EntryDecision>()
           && isPartOfAgreement(QString::fromLatin1(description.table));
}

Uuid uuidIn(const Description &description, const Row &row, QStringView column)
{
    const int field = description.indexOf(column);
    const auto *found = field < 0 ? nullptr : std::get_if<Uuid>(&row[std::size_t(field)]);
    return found ? *found : Uuid();
}

// What stands beside an item, but is none of what it belongs to.
bool leadsAside(const Field &field)
{
    return qstrcmp(field.column, "carrier") == 0 || qstrcmp(field.column, "parent_objective") == 0;
}

} // namespace

bool ClosedPart::covers(const QString &period) const
{
    if (closing.period.isEmpty() || closing.period == period)
        return true;
    const auto mine = Period::parse(closing.period);
    const auto other = Period::parse(period);
    if (!mine || !other)
        return false;
    const DateRange days = mine->within(start);
    const DateRange asked = other->within(start);
    return days.contains(asked.first) && days.contains(asked.last);
}

Result<std::vector<ClosedPart>> closedParts(const Database &database, const QDate &day)
{
    // A reopening that counts on the day ?1.
    static constexpr const char *Counts =
        "(r.until IS NULL OR r.until >= ?1) AND (r.proposed_by IS NULL OR EXISTS (SELECT 1 FROM "
        "main.confirmation f WHERE f.subject = r.id AND f.verdict = 'confirmed'))";
    const QString today = day.toString(Qt::ISODate);
    Statement closed(database, QByteArray("SELECT c.id, c.cycle, c.period, c.reason, y.code, y.start, "
                                          "y.rules FROM main.closing c JOIN main.cycle y ON y.id = c.cycle "
                                          "WHERE NOT EXISTS (SELECT 1 FROM main.reopening r WHERE r.closing "
                                          "= c.id AND r.agreement IS NULL AND ")
                                   + Counts + ") ORDER BY y.code, c.period");
    auto parts = closed.bind(1, today).all([](const Statement &row) {
        return ClosedPart{{ClosingId{row.uuid(0)}, CycleId{row.uuid(1)}, row.text(2), row.text(3)},
                          row.text(4),
                          QDate::fromString(row.text(5), Qt::ISODate),
                          row.uuid(6),
                          {}};
    });
    if (!parts)
        return parts;
    Statement open(database, QByteArray("SELECT r.agreement FROM main.reopening r WHERE r.closing = ?2 AND "
                                        "r.agreement IS NOT NULL AND ")
                                 + Counts);
    for (ClosedPart &part : *parts) {
        auto agreements = open.bind(1, today).bind(2, part.closing.id).all([](const Statement &row) {
            return row.uuid(0);
        });
        if (!agreements)
            return tl::unexpected(agreements.error());
        part.openAgreements = std::move(*agreements);
    }
    return parts;
}

Error refusalOfClosed(const Database &database, const ClosedPart &part, const QString &noun)
{
    const auto save = saveOfAct(database, part.closing.id.uuid).value_or(std::nullopt);
    const QString cure = isShared(database).value_or(true)
                             ? Text::tr("Reopening needs two persons: one asks for it, another confirms it.")
                             : Text::tr("Reopen it first, with a reason.");
    const QString closed =
        save ? Text::tr("%1 was closed by %2 on %3 (%4).")
                   .arg(part.name(), save->user,
                        QLocale().toString(save->at.toLocalTime(), QLocale::ShortFormat), part.closing.reason)
             : Text::tr("%1 is closed (%2).").arg(part.name(), part.closing.reason);
    return {Error::Kind::Refused,
            Text::tr("%1 This %2 belongs to it and cannot be changed; nothing was saved. %3")
                .arg(closed, noun, cure),
            {}};
}

ClosedGuard::ClosedGuard(const Database &database, bool isCopy)
    : m_database(database),
      m_parts(isCopy ? Result<std::vector<ClosedPart>>() : closedParts(database, QDate::currentDate()))
{}

ClosedGuard::ClosedGuard(const Database &database, ClosedPart part)
    : m_database(database), m_parts(std::vector{std::move(part)})
{}

Result<void> ClosedGuard::allow(const RecordChange &change)
{
    if (!m_parts)
        return tl::unexpected(m_parts.error());
    if (m_parts->empty())
        return {};
    const Description &description = *change.description;
    const ClosedPart *part = partOfYear(change);
    if (!part && isPart(description)) {
        const auto place = placeOf(description, change.id);
        if (!place)
            return tl::unexpected(place.error());
        part = *place ? partAt(**place) : nullptr;
    }
    return part ? tl::unexpected(refusalOfClosed(m_database, *part, description.title())) : Result<void>();
}

// A new item is where what it belongs to is.
Result<std::optional<ClosedPart>> ClosedGuard::partOf(const Description &description, const Row &row)
{
    if (!m_parts)
        return tl::unexpected(m_parts.error());
    if (m_parts->empty() || !isPart(description))
        return std::optional<ClosedPart>();
    const QString period =
        isOfPeriod(description) ? text(row[std::size_t(description.indexOf(u"period"))]) : QString();
    const auto asFound = [](const ClosedPart *part) {
        return part ? std::optional(*part) : std::optional<ClosedPart>();
    };
    if (&description == &describe<Agreement>())
        return asFound(
            partAt({uuidIn(description, row, u"cycle"), uuidIn(description, row, u"id"), QString()}));
    for (std::size_t field = 1; field < row.size(); ++field) {
        const Field &of = description.fields[field];
        const auto *to = std::get_if<Uuid>(&row[field]);
        if (!to || !of.target || leadsAside(of) || !isPart(of.target()) || &of.target() == &description)
            continue;
        const auto place = placeOf(of.target(), *to);
        if (!place)
            return tl::unexpected(place.error());
        const ClosedPart *part = *place ? partAt({(*place)->cycle, (*place)->agreement, period}) : nullptr;
        if (part)
            return asFound(part);
    }
    return std::optional<ClosedPart>();
}

Result<std::optional<ClosedGuard::Place>> ClosedGuard::placeOf(const Description &description,
                                                               const Uuid &record)
{
    Statement &question = m_questions
                              .try_emplace(&description, m_database,
                                           QByteArray("SELECT a.cycle, a.id, ")
                                               + (isOfPeriod(description) ? "x.period " : "'' ")
                                               + agreementPath(QString::fromLatin1(description.table)))
                              .first->second;
    const auto row = question.bind(1, record).step();
    if (!row)
        return tl::unexpected(row.error());
    std::optional<Place> place;
    if (*row)
        place = Place{question.uuid(0), question.uuid(1), question.text(2)};
    question.reset();
    return place;
}

const ClosedPart *ClosedGuard::partAt(const Place &place) const
{
    const auto found = std::find_if(m_parts->begin(), m_parts->end(), [&place](const ClosedPart &part) {
        return part.closing.cycle.uuid == place.cycle
               && (part.closing.period.isEmpty() || (!place.period.isEmpty() && part.covers(place.period)))
               && std::find(part.openAgreements.begin(), part.openAgreements.end(), place.agreement)
                      == part.openAgreements.end();
    });
    return found == m_parts->end() ? nullptr : &*found;
}

// The days and rules of a cycle hold for its periods too; under what name it is known, for the whole.
const ClosedPart *ClosedGuard::partOfYear(const RecordChange &change) const
{
    const bool isRules = change.description == &describe<RuleSetCopy>();
    if (!isRules && change.description != &describe<Cycle>())
        return nullptr;
    const bool isName = !isRules && change.kind == ChangeKind::Set
                        && std::all_of(change.edits.begin(), change.edits.end(), [&](const Edit &edit) {
                               const QLatin1String column(change.description->fields[edit.field].column);
                               return column == QLatin1String("code") || column == QLatin1String("name");
                           });
    const auto found = std::find_if(m_parts->begin(), m_parts->end(), [&](const ClosedPart &part) {
        return change.id == (isRules ? part.rules : part.closing.cycle.uuid)
               && (!isName || part.closing.period.isEmpty());
    });
    return found == m_parts->end() ? nullptr : &*found;
}

} // namespace mandate
