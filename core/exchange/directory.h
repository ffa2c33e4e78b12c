// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"
#include "core/scoring/unit.h"
#include "core/store/statement.h"

#include <QHash>

#include <map>
#include <unordered_map>
#include <unordered_set>

namespace mandate {

// The SQL that finds a record's identity by the values of its key, of which these (bit 0 the first) are
// empty.
QByteArray keyQuestion(const Description &description, unsigned empty);

// Finds records by their keys: those of the register and those an import is about to add.
// A null identity means that there is none; an error, that the register cannot be read.
class Directory
{
public:
    explicit Directory(const Database &database) : m_database(database) {}

    Result<Uuid> find(const Description &description, const QString &code);
    // By the key fields of a row.
    Result<Uuid> find(const Description &description, const Row &row);
    // An office, a post or a person.
    Result<Uuid> findParty(const QString &code);
    // What stands under an agreement at "1", "1.2" or "1.2.3".
    Result<Uuid> findItem(const Uuid &agreement, std::span<const int> number);
    void add(const Description &description, const Row &row, const Uuid &id);

    Result<std::optional<Row>> row(const Description &description, const Uuid &id);
    // The unit an indicator or KPI is counted in.
    Result<UnitType> unitOf(const Description &description, const Uuid &id);
    void setUnit(const Uuid &id, UnitType unit) { m_units[id] = unit; }
    Result<bool> isSigned(const Uuid &agreement);

private:
    struct Table
    {
        std::vector<std::size_t> key;
        bool isEmpty = false; // in the register
        QHash<QString, Uuid> known;
        std::map<unsigned, Statement> questions;
    };
    Result<Table *> table(const Description &description);
    Result<Uuid> find(const Description &description, const QString &text, const std::vector<Value> &key);
    Result<Uuid> ask(const Description &description, Table &table, const std::vector<Value> &key);

    const Database &m_database;
    std::map<const Description *, Table> m_tables;
    std::map<const Description *, Statement> m_rows;
    std::unordered_map<Uuid, UnitType, UuidHash> m_units;
    std::optional<std::unordered_set<Uuid, UuidHash>> m_signed;
};

} // namespace mandate
