// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <optional>
#include <vector>

namespace mandate {

// The places that were visited, as a browser keeps them.
class Trail
{
public:
    // Forgets what lay ahead; staying where one is counts for nothing.
    void visit(const Destination &place);
    // Steps back or ahead and says where that is; nothing at the ends.
    std::optional<Destination> back();
    std::optional<Destination> forward();
    bool canGoBack() const { return m_current > 0; }
    bool canGoForward() const { return m_current + 1 < m_places.size(); }
    void clear();

private:
    std::vector<Destination> m_places;
    std::size_t m_current = 0;
};

} // namespace mandate
