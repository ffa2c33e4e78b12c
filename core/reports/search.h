// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/agreement.h"
#include "core/reports/searchtext.h"
#include "core/store/database.h"

#include <memory>
#include <unordered_set>

namespace mandate {

// Every record an officer may look for, by code, title and name. A value: what changed is read into a copy
// that shares the rest, so that a search never waits for a newer one.
class SearchIndex
{
public:
    // Reads the register from end to end, which takes long; stops where nobody wants it any more.
    static Result<SearchIndex> read(
        const Database &database, const std::function<bool()> &isWanted = [] { return true; });
    // The same index after these records changed. Nothing where so much changed that it is to be read anew.
    Result<std::optional<SearchIndex>> amended(const Database &database,
                                               const std::vector<Uuid> &touched) const;

    // The best findings first: the code itself, codes that begin so, words that begin so, anything inside.
    // Every word must stand in the record. Nothing where nobody wants it any more.
    std::vector<Finding> find(
        const QString &typed, std::size_t limit = 50,
        const std::function<bool()> &isWanted = [] { return true; }) const;

    // Every record that holds all words, or without words every record, in the order of the kinds.
    struct Indexed
    {
        FoundKind kind;
        Uuid id;
        CascadeLevel level;
    };
    void visit(const SearchWords &words, const std::function<bool(const Indexed &)> &take) const;

    // Of the whole register as it was read.
    std::size_t size() const { return m_all->size(); }
    std::size_t bytes() const { return m_all->bytes() + m_newer.bytes(); }

private:
    std::shared_ptr<const SearchText> m_all = std::make_shared<SearchText>();
    SearchText m_newer;                        // read after the rest
    std::unordered_set<Uuid, UuidHash> m_gone; // of m_all: what m_newer holds instead, or nothing does
};

// The agreement a finding belongs to: of an objective or indicator its own; of a person, post or office the
// one it is second party to, of this cycle where one is given, else the newest. Nothing where there is none.
Result<std::optional<AgreementId>> agreementOf(const Database &database, FoundKind kind, const Uuid &id,
                                               const CycleId &cycle = {});

} // namespace mandate
