// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/slice.h"
#include "core/store/save.h"
#include "core/store/statement.h"

#include <functional>
#include <map>
#include <unordered_map>

namespace mandate {

// The register as it will be once a package is worked in: rows are read when they are first asked for and
// changed here alone, until one save carries what they came to. It sees everything, whoever works it in.
class WorkingCopy
{
public:
    explicit WorkingCopy(const Database &database) : m_database(database) {}

    using State = std::optional<Row>; // nothing where there is no such record

    Result<State> row(const Description &description, const Uuid &id);
    // The same without a copy, as long as it is not set.
    Result<const State *> look(const Description &description, const Uuid &id);
    void set(const Description &description, const Uuid &id, State state);

    // The record that has this row's business key (its code, its indicator and period) already; null for
    // none.
    Result<Uuid> keyHolder(const Description &description, const Row &row);
    // Whether a record, or a party, is there.
    Result<bool> isThere(const Description *target, const Uuid &id);
    // Whether another record refers to it.
    Result<bool> isReferredTo(const Description &description, const Uuid &id);

    // The agreements of what changed, and those that it was part of before.
    Result<RecordSet> changedAgreements();

    // What it came to: withdrawals first, those that refer to others before them; then edits, new records,
    // and acts in their order at last.
    void writeTo(Save &save) const;

private:
    struct Entry
    {
        const Description *description = nullptr;
        State before;
        State now;
        std::size_t order = 0;
    };
    Result<Entry *> entry(const Description &description, const Uuid &id);
    Result<Uuid> storedHolder(const Description &description, const Row &row, const QByteArray &condition,
                              const std::vector<std::size_t> &fields);
    Result<Uuid> partyHolder(const Value &code, const Uuid &own);
    Statement &statement(const QByteArray &sql);
    Statement &byIdentity(const Description &description);
    Result<std::vector<Uuid>> referrers(const Description &child, const Field &field, const Uuid &id);

    const Database &m_database;
    std::unordered_map<Uuid, Entry, UuidHash> m_entries;
    std::map<QByteArray, Statement> m_statements;
    std::unordered_map<const Description *, Statement> m_byIdentity;
    std::size_t m_order = 0;
    std::unordered_multimap<Uuid, Uuid, UuidHash> m_referrers; // what rows set here refer to, by them
    std::map<QString, Uuid> m_keys;                            // business keys of rows set here
};

} // namespace mandate
