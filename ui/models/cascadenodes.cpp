// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cascadenodes.h"

#include <algorithm>
#include <iterator>

namespace mandate {

namespace {

// As the cascade is read under any of its nodes.
int rankOf(CascadeKind kind)
{
    static constexpr CascadeKind order[] = {CascadeKind::Plan, CascadeKind::Pillar,    CascadeKind::Kpi,
                                            CascadeKind::Kra,  CascadeKind::Indicator, CascadeKind::Objective,
                                            CascadeKind::Part};
    return int(std::find(std::begin(order), std::end(order), kind) - std::begin(order));
}

} // namespace

CascadeNodes::CascadeNodes()
{
    m_byCode.setNumericMode(true);
}

void CascadeNodes::clear()
{
    m_nodes.assign(1, {});
}

void CascadeNodes::insert(int parent, int place, std::vector<CascadeRow> rows)
{
    std::vector<int> added;
    for (CascadeRow &row : rows) {
        added.push_back(count());
        m_nodes.push_back({std::move(row), parent, 0, false, {}});
    }
    std::vector<int> &children = (*this)[parent].children;
    children.insert(children.begin() + place, added.begin(), added.end());
    renumber(parent);
}

void CascadeNodes::remove(int parent, int place)
{
    std::vector<int> &children = (*this)[parent].children;
    const int child = children[std::size_t(place)];
    children.erase(children.begin() + place);
    drop(child);
    renumber(parent);
}

bool CascadeNodes::isAt(int parent, int place, const CascadeNode &wanted) const
{
    const std::vector<int> &there = (*this)[parent].children;
    return place < int(there.size()) && (*this)[there[std::size_t(place)]].row.node == wanted;
}

int CascadeNodes::placeOf(int parent, const CascadeNode &wanted) const
{
    const std::vector<int> &there = (*this)[parent].children;
    const auto known = std::find_if(there.begin(), there.end(),
                                    [&](int child) { return (*this)[child].row.node == wanted; });
    return known == there.end() ? -1 : int(known - there.begin());
}

int CascadeNodes::placeFor(int parent, const CascadeRow &row) const
{
    const std::vector<int> &there = (*this)[parent].children;
    const auto after = std::find_if(there.begin(), there.end(), [&](int child) {
        const CascadeRow &other = (*this)[child].row;
        const int ranks = rankOf(row.node.kind) - rankOf(other.node.kind);
        return ranks != 0 ? ranks < 0 : m_byCode.compare(row.code, other.code) < 0;
    });
    return int(after - there.begin());
}

int CascadeNodes::find(const CascadeNode &wanted) const
{
    for (int node = 1; node < count(); ++node)
        if (isThere(node) && (*this)[node].row.node == wanted)
            return node;
    return 0;
}

void CascadeNodes::renumber(int parent)
{
    const std::vector<int> &children = (*this)[parent].children;
    for (std::size_t place = 0; place < children.size(); ++place)
        (*this)[children[place]].position = int(place);
}

void CascadeNodes::drop(int node)
{
    for (const int child : std::exchange((*this)[node].children, {}))
        drop(child);
    (*this)[node].asked = false;
    (*this)[node].parent = -1;
}

} // namespace mandate
