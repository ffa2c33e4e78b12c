// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/merger.h"

#include "core/checks/signedplan.h"
#include "core/exchange/fieldgroups.h"
#include "core/exchange/itsagreement.h"

#include <QJsonDocument>

#include <algorithm>

namespace mandate {

namespace {

const QLatin1String AllOfIt(WholeRecord);

QString shown(const Description &description, const QString &group, const std::optional<Row> &row)
{
    if (!row)
        return {};
    return group == AllOfIt ? QString::fromUtf8(toJson(description, *row))
                            : fieldsText(description, fieldsOf(description, group), *row);
}

// What an undecided entry proposes, in a row that has the rest from here.
Result<std::optional<Row>> proposed(const DifferingEntry &open, const Description &description, Row row)
{
    if (open.theirs.isEmpty())
        return std::optional<Row>();
    if (open.group == AllOfIt)
        return rowFromJson(description, QJsonDocument::fromJson(open.theirs.toUtf8()).object())
            .map([](Row whole) { return std::optional(std::move(whole)); });
    return readFields(description, open.theirs, row).map([&row] { return std::optional(std::move(row)); });
}

bool isEdited(const SentUnit &unit, int field)
{
    return std::any_of(unit.lines.begin(), unit.lines.end(),
                       [field](const SentLine *line) { return line->field == field; });
}

// What stands beside an item, but is none of what it belongs to.
bool leadsAside(const Field &field)
{
    return qstrcmp(field.column, "carrier") == 0 || qstrcmp(field.column, "parent_objective") == 0;
}

} // namespace

QString SentUnit::group() const
{
    return isWhole() ? QString(AllOfIt) : groupOf(description(), std::size_t(first().field));
}

std::vector<SentUnit> unitsOf(const SentSave &save)
{
    std::vector<SentUnit> units;
    std::map<std::pair<Uuid, QString>, std::size_t> open;
    for (const SentLine &line : save.lines) {
        const SentUnit alone{&save, {&line}};
        const auto key = std::pair(line.record, alone.group());
        const auto found = open.find(key);
        if (line.kind == ChangeKind::Set && found != open.end()
            && !isEdited(units[found->second], line.field)) {
            units[found->second].lines.push_back(&line);
            continue;
        }
        if (alone.isWhole())
            open.erase(open.lower_bound({line.record, {}}),
                       open.upper_bound({line.record, QString(QChar(0xffff))}));
        else
            open[key] = units.size();
        units.push_back(alone);
    }
    return units;
}

Merger::Merger(const Database &database, const PackageContent &content, OfficeScope theirs,
               const RecordSet &heldVersions)
    : m_guard(database),
      m_closed(database),
      m_copy(database),
      m_book(content.package, content.sender),
      m_theirs(std::move(theirs)),
      m_heldVersions(heldVersions)
{}

Result<ChangeOutcome> Merger::judge(const SentUnit &unit)
{
    const auto now = m_copy.row(unit.description(), unit.record());
    if (!now)
        return tl::unexpected(now.error());
    if (const DifferingEntry *open = m_book.before(unit.record(), unit.group()))
        return park(unit, *now, DifferingEntry(*open));
    switch (unit.first().kind) {
    case ChangeKind::Set: return judgeEdit(unit, *now);
    case ChangeKind::Withdraw: return judgeWithdrawal(unit, *now);
    case ChangeKind::New:
    case ChangeKind::Act: break;
    }
    return judgeNew(unit, *now);
}

// By what is here; by what is sent, where it is not.
Result<Uuid> Merger::agreementOf(const SentUnit &unit, const State &now, const State &next, const State &seen)
{
    Row row = now ? *now : next ? *next : seen ? *seen : Row(unit.description().fields.size());
    row.front() = unit.record();
    return itsAgreement(m_copy, unit.description(), row);
}

Result<ChangeOutcome> Merger::differ(const SentUnit &unit, const State &seen, const State &now,
                                     const State &next, DifferenceCause cause)
{
    const Description &description = unit.description();
    const QString group = unit.group();
    const auto agreement = agreementOf(unit, now, next, seen);
    if (!agreement)
        return tl::unexpected(agreement.error());
    m_book.add({unit.save, &description, unit.record(), group, shown(description, group, seen),
                shown(description, group, now), shown(description, group, next), *agreement},
               cause);
    const bool isBlocked = cause == DifferenceCause::Signed || cause == DifferenceCause::NotTheirs
                           || cause == DifferenceCause::Closed;
    return isBlocked ? ChangeOutcome::Blocked : ChangeOutcome::Different;
}

// The later change takes the place of the earlier one in the list: the newest word is decided upon.
Result<ChangeOutcome> Merger::park(const SentUnit &unit, const State &now, const DifferingEntry &open)
{
    const Description &description = unit.description();
    const bool follows = open.group == AllOfIt || open.group == unit.group();
    const QString group = follows ? open.group : unit.group();
    State theirs;
    if (unit.first().kind == ChangeKind::New || unit.first().kind == ChangeKind::Act) {
        theirs = unit.first().row;
    } else if (unit.first().kind == ChangeKind::Set) {
        auto row = proposed(open, description, now ? *now : Row(description.fields.size()));
        if (!row)
            return tl::unexpected(row.error());
        theirs = std::move(*row);
        for (const SentLine *line : unit.lines)
            if (theirs)
                (*theirs)[std::size_t(line->field)] = line->after;
    }
    const auto agreement =
        agreementOf(unit, now, theirs, unit.first().row.empty() ? State() : State(unit.first().row));
    if (!agreement)
        return tl::unexpected(agreement.error());
    m_book.add({unit.save, &description, unit.record(), group,
                follows ? open.base : shown(description, group, now), shown(description, group, now),
                shown(description, group, theirs), *agreement},
               open.cause, follows ? &open : nullptr);
    return ChangeOutcome::Parked;
}

// Only what the edit changes, and what belongs to the same group, is compared.
Result<ChangeOutcome> Merger::judgeEdit(const SentUnit &unit, const State &now)
{
    Row seen = now ? *now : Row(unit.description().fields.size());
    for (const SentLine *line : unit.lines) {
        for (const auto &[field, value] : line->beside)
            seen[field] = value;
        seen[std::size_t(line->field)] = line->before;
    }
    Row next = seen;
    for (const SentLine *line : unit.lines)
        next[std::size_t(line->field)] = line->after;
    if (!now)
        return differ(unit, seen, now, next, DifferenceCause::Missing);
    if (*now == next)
        return ChangeOutcome::Same;
    const auto cause = whyNotEdited(unit, *now, next);
    if (!cause)
        return tl::unexpected(cause.error());
    if (*cause)
        return differ(unit, seen, now, next, **cause);
    if (*now != seen)
        return differ(unit, seen, now, next, DifferenceCause::BothChanged);
    m_copy.set(unit.description(), unit.record(), next);
    return ChangeOutcome::Applied;
}

Result<Merger::Cause> Merger::whyNotEdited(const SentUnit &unit, const Row &now, const Row &next)
{
    const Description &description = unit.description();
    const auto isTheirs = m_theirs.holds(m_copy, description, now);
    if (!isTheirs || !*isTheirs)
        return isTheirs.map([](bool) { return Cause(DifferenceCause::NotTheirs); });
    RecordChange change{&description, ChangeKind::Set, unit.record(), {}, {}};
    for (const SentLine *line : unit.lines)
        change.edits.push_back({std::size_t(line->field), line->before, line->after});
    const auto isSigned = isRefused(change);
    if (!isSigned || *isSigned)
        return isSigned.map([](bool) { return Cause(DifferenceCause::Signed); });
    for (const Row &row : {now, next})
        if (const auto closed = whyClosed(description, row); !closed || *closed)
            return closed;
    const auto isMoved = isMovedAway(unit, now, next);
    if (!isMoved || *isMoved)
        return isMoved.map([](bool) { return Cause(DifferenceCause::NotTheirs); });
    return whyImpossible(description, next);
}

// An edit may give a record to another owner, but not to another office's.
Result<bool> Merger::isMovedAway(const SentUnit &unit, const Row &now, const Row &next)
{
    const Description &description = unit.description();
    const bool moves = std::any_of(unit.lines.begin(), unit.lines.end(), [&](const SentLine *line) {
        return description.fields[std::size_t(line->field)].kind == FieldKind::Reference;
    });
    if (!moves)
        return false;
    const auto before = m_theirs.mayHold(m_copy, description, now);
    const auto after = m_theirs.mayHold(m_copy, description, next);
    if (!before || !after)
        return before ? after : before;
    return *before && !*after;
}

Result<Merger::Cause> Merger::whyClosed(const Description &description, const Row &row)
{
    return m_closed.partOf(description, row).map([](const std::optional<ClosedPart> &part) {
        return part ? Cause(DifferenceCause::Closed) : Cause();
    });
}

Result<Merger::Cause> Merger::whyImpossible(const Description &description, const Row &row)
{
    const auto holder = m_copy.keyHolder(description, row);
    if (!holder)
        return tl::unexpected(holder.error());
    if (!holder->isNull())
        return Cause(DifferenceCause::PossibleDouble);
    for (std::size_t field = 1; field < row.size(); ++field) {
        const auto *to = std::get_if<Uuid>(&row[field]);
        const Field &of = description.fields[field];
        if (!to || qstrcmp(of.column, "item") == 0) // a comment outlives the item it is about
            continue;
        const auto there = m_copy.isThere(of.target ? &of.target() : nullptr, *to);
        if (!there)
            return tl::unexpected(there.error());
        if (!*there)
            return Cause(DifferenceCause::Missing);
    }
    return Cause();
}

Result<ChangeOutcome> Merger::judgeNew(const SentUnit &unit, const State &now)
{
    const Row &row = unit.first().row;
    if (now)
        return *now == row ? Result<ChangeOutcome>(ChangeOutcome::Same)
                           : differ(unit, {}, now, row, DifferenceCause::BothChanged);
    const auto cause = whyNotNew(unit);
    if (!cause)
        return tl::unexpected(cause.error());
    if (*cause)
        return differ(unit, {}, now, row, **cause);
    m_copy.set(unit.description(), unit.record(), row);
    m_theirs.add(unit.description(), unit.record());
    return ChangeOutcome::Applied;
}

Result<Merger::Cause> Merger::whyNotNew(const SentUnit &unit)
{
    const Description &description = unit.description();
    const Row &row = unit.first().row;
    if (m_heldVersions.count(unit.record()) > 0)
        return Cause(DifferenceCause::BothChanged);
    const auto impossible = whyImpossible(description, row);
    if (!impossible || *impossible)
        return impossible;
    const auto isTheirs = m_theirs.mayHold(m_copy, description, row);
    if (!isTheirs || !*isTheirs)
        return isTheirs.map([](bool) { return Cause(DifferenceCause::NotTheirs); });
    if (const auto closed = whyClosed(description, row); !closed || *closed)
        return closed;
    return isUnderSigned(description, row).map([](bool isSigned) {
        return isSigned ? Cause(DifferenceCause::Signed) : Cause();
    });
}

Result<ChangeOutcome> Merger::judgeWithdrawal(const SentUnit &unit, const State &now)
{
    if (!now)
        return ChangeOutcome::Same;
    const auto cause = whyNotWithdrawn(unit, *now);
    if (!cause)
        return tl::unexpected(cause.error());
    if (*cause)
        return differ(unit, unit.first().row, now, {}, **cause);
    m_copy.set(unit.description(), unit.record(), {});
    return ChangeOutcome::Applied;
}

Result<Merger::Cause> Merger::whyNotWithdrawn(const SentUnit &unit, const Row &now)
{
    const auto isTheirs = m_theirs.holds(m_copy, unit.description(), now);
    if (!isTheirs || !*isTheirs)
        return isTheirs.map([](bool) { return Cause(DifferenceCause::NotTheirs); });
    const auto isSigned = isRefused({&unit.description(), ChangeKind::Withdraw, unit.record(), {}, {}});
    if (!isSigned)
        return tl::unexpected(isSigned.error());
    if (*isSigned)
        return Cause(DifferenceCause::Signed);
    if (const auto closed = whyClosed(unit.description(), now); !closed || *closed)
        return closed;
    if (now != unit.first().row)
        return Cause(DifferenceCause::BothChanged);
    return m_copy.isReferredTo(unit.description(), unit.record()).map([](bool isUsed) {
        return isUsed ? Cause(DifferenceCause::InUse) : Cause();
    });
}

Result<bool> Merger::isRefused(const RecordChange &change)
{
    const auto allowed = m_guard.allow(change);
    if (allowed || allowed.error().kind == Error::Kind::Refused)
        return !allowed;
    return tl::unexpected(allowed.error());
}

// A new item is part of what was signed where what it belongs to is.
Result<bool> Merger::isUnderSigned(const Description &description, const Row &row)
{
    if (!isSignedPlan(QString::fromLatin1(description.table)))
        return false;
    for (std::size_t field = 1; field < row.size(); ++field) {
        const Field &of = description.fields[field];
        const auto *to = std::get_if<Uuid>(&row[field]);
        if (!to || !of.target || leadsAside(of) || !isSignedPlan(QString::fromLatin1(of.target().table)))
            continue;
        const auto isSigned = isRefused({&of.target(), ChangeKind::Set, *to, {}, {Edit{0, {}, {}}}});
        if (!isSigned || *isSigned)
            return isSigned;
    }
    return false;
}

} // namespace mandate
