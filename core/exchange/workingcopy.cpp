// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workingcopy.h"

#include "core/exchange/businesskeys.h"
#include "core/exchange/itsagreement.h"
#include "core/exchange/packagecontent.h"
#include "core/store/records.h"

#include <algorithm>
#include <tuple>

namespace mandate {

namespace {

bool mayBe(const Field &field, const Description &target)
{
    if (field.kind != FieldKind::Reference)
        return false;
    if (field.target)
        return &field.target() == &target;
    const QLatin1String table(target.table);
    return table == QLatin1String("office") || table == QLatin1String("post")
           || table == QLatin1String("person");
}

// References of an act stand outside the plan's own order: an item that a comment is about may be withdrawn.
bool isKept(const Description &description, const Field &field)
{
    return qstrcmp(description.table, "comment") == 0 && qstrcmp(field.column, "item") == 0;
}

std::ptrdiff_t place(const Description &description)
{
    const auto all = allDescriptions();
    return std::find(all.begin(), all.end(), &description) - all.begin();
}

} // namespace

Statement &WorkingCopy::statement(const QByteArray &sql)
{
    const auto found = m_statements.find(sql);
    return found != m_statements.end() ? found->second
                                       : m_statements.try_emplace(sql, m_database, sql).first->second;
}

Statement &WorkingCopy::byIdentity(const Description &description)
{
    const auto found = m_byIdentity.find(&description);
    if (found != m_byIdentity.end())
        return found->second;
    return m_byIdentity.try_emplace(&description, m_database, selectAllSql(description, "WHERE id = ?"))
        .first->second;
}

Result<WorkingCopy::Entry *> WorkingCopy::entry(const Description &description, const Uuid &id)
{
    const auto known = m_entries.find(id);
    if (known != m_entries.end())
        return &known->second;
    Statement &select = byIdentity(description);
    const auto row = select.bind(1, id).step();
    if (!row)
        return tl::unexpected(row.error());
    State state = *row ? State(currentRow(description, select)) : State();
    select.reset();
    return &m_entries.emplace(id, Entry{&description, state, state, 0}).first->second;
}

Result<WorkingCopy::State> WorkingCopy::row(const Description &description, const Uuid &id)
{
    return entry(description, id).map([](const Entry *entry) { return entry->now; });
}

Result<const WorkingCopy::State *> WorkingCopy::look(const Description &description, const Uuid &id)
{
    return entry(description, id).map([](const Entry *entry) { return &entry->now; });
}

void WorkingCopy::set(const Description &description, const Uuid &id, State state)
{
    Entry &entry = m_entries.try_emplace(id, Entry{&description, {}, {}, 0}).first->second;
    if (entry.now)
        for (const BusinessKey &key : businessKeys(description, *entry.now))
            m_keys.erase(keyText(key, *entry.now));
    entry.now = std::move(state);
    entry.order = ++m_order;
    if (!entry.now)
        return;
    for (const BusinessKey &key : businessKeys(description, *entry.now))
        m_keys[keyText(key, *entry.now)] = id;
    for (std::size_t i = 1; i < entry.now->size(); ++i)
        if (const auto *to = std::get_if<Uuid>(&(*entry.now)[i]))
            m_referrers.emplace(*to, id);
}

// A holder in the register may have been changed here since.
Result<Uuid> WorkingCopy::storedHolder(const Description &description, const Row &row,
                                       const QByteArray &condition, const std::vector<std::size_t> &fields)
{
    Statement &select = statement(selectAllSql(description, condition.constData()));
    int parameter = 0;
    for (const std::size_t field : fields)
        select.bind(++parameter, row[field]);
    std::vector<Uuid> found;
    const auto read = select.each([&found](const Statement &line) { found.push_back(line.uuid(0)); });
    if (!read)
        return tl::unexpected(read.error());
    for (const Uuid &id : found) {
        const auto now = this->row(description, id);
        if (!now)
            return tl::unexpected(now.error());
        if (!*now || id == std::get<Uuid>(row.front()))
            continue;
        const bool same = std::all_of(fields.begin(), fields.end(),
                                      [&](std::size_t field) { return (**now)[field] == row[field]; });
        if (same)
            return id;
    }
    return Uuid();
}

Result<Uuid> WorkingCopy::partyHolder(const Value &code, const Uuid &own)
{
    Statement &party = statement("SELECT id, kind FROM party WHERE code = ?");
    const auto found = party.bind(1, code).step();
    const Uuid holder = found && *found ? party.uuid(0) : Uuid();
    const QString kind = found && *found ? party.text(1) : QString();
    party.reset();
    const Description *description = descriptionOf(kind);
    if (!found || !description || holder == own)
        return found.map([](bool) { return Uuid(); });
    return row(*description, holder).map([&](const State &now) {
        const bool still = now && (*now)[businessKeys(*description, *now).front().fields.front()] == code;
        return still ? holder : Uuid();
    });
}

Result<Uuid> WorkingCopy::keyHolder(const Description &description, const Row &row)
{
    const Uuid own = std::get<Uuid>(row.front());
    for (const BusinessKey &key : businessKeys(description, row)) {
        const auto here = m_keys.find(keyText(key, row));
        if (here != m_keys.end() && here->second != own)
            return here->second;
        if (qstrcmp(key.scope, "party") == 0) {
            const auto party = partyHolder(row[key.fields.front()], own);
            if (!party || !party->isNull())
                return party;
            continue;
        }
        QByteArray condition = "WHERE ";
        for (const std::size_t field : key.fields)
            condition += (field == key.fields.front() ? "" : " AND ")
                         + QByteArray(description.fields[field].column) + " = ?";
        if (qstrcmp(key.scope, "progress") == 0)
            condition += " AND stage = 'claimed'";
        const auto holder = storedHolder(description, row, condition, key.fields);
        if (!holder || !holder->isNull())
            return holder;
    }
    return Uuid();
}

Result<bool> WorkingCopy::isThere(const Description *target, const Uuid &id)
{
    if (target)
        return look(*target, id).map([](const State *state) { return state->has_value(); });
    for (const char *table : {"office", "post", "person"}) {
        const auto known = m_entries.find(id);
        if (known != m_entries.end())
            return known->second.now.has_value();
        const auto state = anyRowById(m_database, *descriptionOf(QString::fromLatin1(table)), id);
        if (!state || *state)
            return state.map([](const State &) { return true; });
    }
    return false;
}

Result<std::vector<Uuid>> WorkingCopy::referrers(const Description &child, const Field &field, const Uuid &id)
{
    Statement &select =
        statement(QByteArray("SELECT id FROM main.") + child.table + " WHERE \"" + field.column + "\" = ?");
    return select.bind(1, id).all([](const Statement &row) { return row.uuid(0); });
}

Result<bool> WorkingCopy::isReferredTo(const Description &description, const Uuid &id)
{
    const auto stillRefers = [&](const Uuid &from) {
        const auto known = m_entries.find(from);
        return known == m_entries.end()
               || (known->second.now
                   && std::find(known->second.now->begin() + 1, known->second.now->end(), Value(id))
                          != known->second.now->end());
    };
    const auto [first, last] = m_referrers.equal_range(id);
    if (std::any_of(first, last, [&](const auto &pair) { return stillRefers(pair.second); }))
        return true;
    for (const Description *child : allDescriptions())
        for (const Field &field : child->fields) {
            if (!mayBe(field, description) || isKept(*child, field)
                || (!field.target && !isExchanged(*child)))
                continue;
            const auto found = referrers(*child, field, id);
            if (!found)
                return tl::unexpected(found.error());
            if (std::any_of(found->begin(), found->end(), stillRefers))
                return true;
        }
    return false;
}

// Whether a record still refers to what it referred to.
static bool isWhereItWas(const Description &description, const Row &before, const Row &now)
{
    for (std::size_t i = 0; i < description.fields.size(); ++i)
        if (description.fields[i].kind == FieldKind::Reference && before[i] != now[i])
            return false;
    return true;
}

Result<RecordSet> WorkingCopy::changedAgreements()
{
    std::vector<std::pair<const Description *, const Row *>> changed; // entries stay where they are
    for (const auto &[id, entry] : m_entries) {
        if (entry.before == entry.now)
            continue;
        if (entry.now)
            changed.emplace_back(entry.description, &*entry.now);
        if (entry.before && (!entry.now || !isWhereItWas(*entry.description, *entry.before, *entry.now)))
            changed.emplace_back(entry.description, &*entry.before);
    }
    RecordSet agreements;
    for (const auto &[description, row] : changed) {
        const auto agreement = itsAgreement(*this, *description, *row);
        if (!agreement)
            return tl::unexpected(agreement.error());
        if (!agreement->isNull())
            agreements.insert(*agreement);
    }
    return agreements;
}

void WorkingCopy::writeTo(Save &save) const
{
    using Rank = std::tuple<int, std::ptrdiff_t, std::size_t>;
    const auto isAct = [](const Entry &entry) {
        return entry.description->isAct && entry.description->isAct(*entry.now);
    };
    const auto rankOf = [&isAct](const Entry &entry) {
        if (!entry.now)
            return Rank(0, -place(*entry.description), entry.order);
        if (isAct(entry))
            return Rank(3, 0, entry.order);
        return entry.before ? Rank(1, 0, entry.order) : Rank(2, place(*entry.description), entry.order);
    };
    std::vector<std::pair<Rank, const Entry *>> changed;
    for (const auto &[id, entry] : m_entries)
        if (entry.before != entry.now)
            changed.emplace_back(rankOf(entry), &entry);
    std::sort(changed.begin(), changed.end());
    for (const auto &[rank, entry] : changed) {
        if (!entry->now)
            save.withdraw(*entry->description, *entry->before);
        else if (!entry->before)
            save.add(*entry->description, *entry->now);
        else
            save.change(*entry->description, *entry->before, *entry->now);
    }
}

} // namespace mandate
