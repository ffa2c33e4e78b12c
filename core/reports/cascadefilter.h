// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/cascadestates.h"
#include "core/reports/search.h"

namespace mandate {

// What of the cascade is looked for; what is left empty says nothing.
struct CascadeFilter
{
    QString words; // in the code or the title; each of them
    std::optional<CascadeLevel> level;
    Uuid owner; // a post, an office with its posts, or a person with the posts they hold
    std::optional<CascadeState> state;
    int limit = 200;

    bool isEmpty() const { return words.trimmed().isEmpty() && !level && owner.isNull() && !state; }
    bool operator==(const CascadeFilter &) const = default;
};

// What a filter is answered from without reading the register.
struct CascadeSources
{
    std::shared_ptr<const SearchIndex> index;
    std::shared_ptr<const CascadeStates> states; // may be missing where no state is asked for
};

struct CascadeMatches
{
    std::vector<CascadePath> paths; // each from a plan to a match
    bool isCut = false;             // more match than the limit allows
    bool isOver = true;             // nothing more is to be looked for
};

// Looks for the branches of the cascade with what a filter wants, and nothing of what hangs nowhere: the
// results of the nation and its institutions first, those of persons after them.
class CascadeSearch
{
public:
    CascadeSearch(CascadeFilter filter, CascadeSources sources, const QDate &asOf);

    // What is found at a glance; the rest is asked for again, until it is over.
    Result<CascadeMatches> next(const Database &database);

private:
    enum class Turn { Institutions, Persons, Over };

    Result<void> begin(const Database &database);
    Result<void> readOwned(const Database &database);
    Result<void> readParts(const Database &database);
    void noteRare();
    void gather();
    bool isInState(const Uuid &id) const;
    bool fits(const CascadeNode &node, CascadeLevel level) const;
    void take(std::vector<CascadePath> &&paths, CascadeMatches &matches);

    CascadeFilter m_filter;
    CascadeSources m_sources;
    QDate m_asOf;
    SearchWords m_words;
    SearchText m_owned;                        // all that the owner owns
    std::unordered_set<Uuid, UuidHash> m_rare; // those in the state, where they are few
    bool m_isRare = false;
    std::vector<CascadeNode> m_candidates;
    std::size_t m_looked = 0; // of the candidates
    std::size_t m_passed = 0; // that were candidates in this turn
    int m_found = 0;
    bool m_hasBegun = false;
    Turn m_turn = Turn::Institutions;
};

} // namespace mandate
