// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/cycle.h"
#include "core/reports/chartrow.h"

#include <array>

namespace mandate {

// How far an agreement is on its way: written, signed, changed since by an amendment.
enum class DocumentState { Draft, Signed, Amended };

template <>
inline std::span<const char *const> names<DocumentState>()
{
    static constexpr const char *all[] = {"draft", "signed", "amended"};
    return all;
}

inline constexpr std::array AllDocumentStates{DocumentState::Draft, DocumentState::Signed,
                                              DocumentState::Amended};

// How many agreements of one kind stand in each state.
struct DocumentCount
{
    AgreementKind kind = AgreementKind::Apa;
    std::array<int, AllDocumentStates.size()> counts{};

    int of(DocumentState state) const { return counts[std::size_t(state)]; }
    int all() const { return counts[0] + counts[1] + counts[2]; }
    bool operator==(const DocumentCount &) const = default;
};

// The kinds that are in use in some cycles, in the order of the cascade.
Result<std::vector<DocumentCount>> documentCounts(const Database &database, const std::vector<Cycle> &cycles);
// The agreements that are counted.
ChartRows documentRows(const std::vector<Cycle> &cycles, AgreementKind kind, DocumentState state);

} // namespace mandate
