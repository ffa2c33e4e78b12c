// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/updater.h"

#include "core/cycle/entrydecision.h"
#include "core/exchange/fieldgroups.h"
#include "core/store/records.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

std::ptrdiff_t place(const Description *description)
{
    const auto all = allDescriptions();
    return std::find(all.begin(), all.end(), description) - all.begin();
}

QString knownAs(const Description &description, const std::optional<Row> &row)
{
    for (const char *column : {"code", "number", "title", "period"}) {
        const int field = description.indexOf(QString::fromLatin1(column));
        if (row && field >= 0)
            return text((*row)[std::size_t(field)]);
    }
    return {};
}

} // namespace

Updater::Updater(const Database &database, OwnEdits edits, const RecordSet &heldRecords)
    : m_guard(database, !edits.hasSigned()),
      m_copy(database),
      m_edits(std::move(edits)),
      m_heldRecords(heldRecords)
{}

// What is gone is tried before and after the rest: it may stand in the way of something, or be referred to by
// what changes.
Result<void> Updater::work(const PackageContent &content)
{
    std::vector<Step> absent;
    for (const auto &[description, record] : content.absent)
        absent.push_back(step(*description, record));
    std::stable_sort(absent.begin(), absent.end(), [](const Step &one, const Step &other) {
        return place(one.description) > place(other.description);
    });
    if (const auto done = withdraw(absent); !done)
        return done;
    for (const auto &[description, row] : content.rows) {
        const auto done = isExchanged(*description)
                              ? take(step(*description, std::get<Uuid>(row.front())), row)
                              : takeAct(*description, row);
        if (!done)
            return done;
    }
    const auto done = dropDangling().and_then([&] { return withdraw(absent); });
    for (const Step &left : absent)
        hold(left);
    return done;
}

QStringList Updater::held() const
{
    QStringList sentences;
    for (const auto &[outcome, sentence] : m_held)
        sentences += sentence;
    return sentences;
}

Updater::Step Updater::step(const Description &description, const Uuid &record)
{
    m_outcomes.push_back(ChangeOutcome::Same);
    return {&description, record, m_outcomes.size() - 1};
}

void Updater::hold(const Step &step)
{
    note(step, ChangeOutcome::Held);
    const auto row = m_copy.row(*step.description, step.record);
    m_held.emplace_back(
        step.outcome,
        Text::tr("%1 %2 was left as it is here: it was changed here and the centre has not "
                 "decided about it yet, or what is here stands in its way.")
            .arg(step.description->title(), row ? knownAs(*step.description, *row) : QString()));
}

// As long as one can go, those that wait for it are tried once more; what is left stays in the list.
Result<void> Updater::withdraw(std::vector<Step> &steps)
{
    for (bool any = true; any;) {
        any = false;
        std::vector<Step> left;
        for (const Step &step : steps) {
            const auto gone = withdrawn(step);
            if (!gone)
                return tl::unexpected(gone.error());
            any = any || *gone;
            if (!*gone)
                left.push_back(step);
        }
        steps = std::move(left);
    }
    return {};
}

Result<bool> Updater::withdrawn(const Step &step)
{
    const auto now = m_copy.row(*step.description, step.record);
    if (!now)
        return tl::unexpected(now.error());
    if (!*now)
        return true;
    if (m_edits.any(step.record) || m_heldRecords.count(step.record) > 0
        || !m_guard.allow({step.description, ChangeKind::Withdraw, step.record, {}, {}}))
        return false;
    const auto used = m_copy.isReferredTo(*step.description, step.record);
    if (!used || *used)
        return used.map([](bool) { return false; });
    m_copy.set(*step.description, step.record, {});
    note(step, ChangeOutcome::Applied);
    return true;
}

Result<void> Updater::take(const Step &step, const Row &row)
{
    const auto now = m_copy.row(*step.description, step.record);
    if (!now)
        return tl::unexpected(now.error());
    if (*now == row)
        return {};
    const auto holder = m_copy.keyHolder(*step.description, row);
    if (!holder)
        return tl::unexpected(holder.error());
    const bool isHeld = m_heldRecords.count(step.record) > 0
                        || m_edits.has(step.record, QLatin1String(WholeRecord)) || !holder->isNull();
    if (isHeld) {
        hold(step);
        return {};
    }
    if (*now)
        return merge(step, **now, row);
    m_copy.set(*step.description, step.record, row);
    m_added.push_back(step);
    note(step, ChangeOutcome::Applied);
    return {};
}

// Group by group: what was changed here and is not worked in at the centre stays.
Result<void> Updater::merge(const Step &step, const Row &now, const Row &row)
{
    const Description &description = *step.description;
    Row next = now;
    RecordChange change{&description, ChangeKind::Set, step.record, {}, {}};
    bool isHeld = false;
    for (std::size_t field = 1; field < row.size(); ++field) {
        if (now[field] == row[field])
            continue;
        if (m_edits.has(step.record, groupOf(description, field))) {
            isHeld = true;
            continue;
        }
        next[field] = row[field];
        change.edits.push_back({field, now[field], row[field]});
    }
    const bool isAllowed = next != now && m_guard.allow(change);
    if (isAllowed)
        m_copy.set(description, step.record, next);
    note(step, ChangeOutcome::Applied);
    if (isHeld || !isAllowed)
        hold(step);
    return {};
}

// What would refer to something that is not here is left out, and what refers to that.
Result<void> Updater::dropDangling()
{
    for (bool any = true; any;) {
        any = false;
        std::vector<Step> whole;
        for (const Step &added : m_added) {
            const auto has = hasReferences(added);
            if (!has)
                return tl::unexpected(has.error());
            if (*has) {
                whole.push_back(added);
                continue;
            }
            m_copy.set(*added.description, added.record, {});
            hold(added);
            any = true;
        }
        m_added = std::move(whole);
    }
    return {};
}

Result<bool> Updater::hasReferences(const Step &step)
{
    const auto row = m_copy.row(*step.description, step.record);
    if (!row)
        return tl::unexpected(row.error());
    for (std::size_t field = 1; *row && field < (*row)->size(); ++field) {
        const auto *to = std::get_if<Uuid>(&(**row)[field]);
        const Field &of = step.description->fields[field];
        if (!to || qstrcmp(of.column, "item") == 0)
            continue;
        const auto there = m_copy.isThere(of.target ? &of.target() : nullptr, *to);
        if (!there || !*there)
            return there;
    }
    return true;
}

// Entries and decisions are added where they are not here yet; receipts have their own way.
Result<void> Updater::takeAct(const Description &description, const Row &row)
{
    if (&description == &describe<Receipt>())
        return {};
    const Uuid id = std::get<Uuid>(row.front());
    return m_copy.row(description, id).map([&](const WorkingCopy::State &now) {
        if (!now)
            m_copy.set(description, id, row);
    });
}

} // namespace mandate
