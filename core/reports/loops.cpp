// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/loops.h"

#include "core/store/statement.h"

#include <algorithm>
#include <unordered_map>

namespace mandate {

namespace {

constexpr const char *Edges =
    "SELECT child_kra, parent_kra FROM alignment WHERE child_kra IS NOT NULL AND parent_kra IS NOT NULL "
    "UNION ALL SELECT child_objective, parent_objective FROM alignment "
    "WHERE child_objective IS NOT NULL AND parent_objective IS NOT NULL";

// Finds what reaches itself: the strongly connected components of more than one node, and what serves itself
// outright. Tarjan's way with a stack of its own, since a cascade gone wrong may be deep.
class Components
{
public:
    void connect(const Uuid &child, const Uuid &parent)
    {
        const std::size_t from = positionOf(child);
        const std::size_t to = positionOf(parent);
        m_nodes[from].above.push_back(to);
        m_nodes[from].isLooped = m_nodes[from].isLooped || from == to;
    }

    std::vector<Uuid> looped()
    {
        for (std::size_t node = 0; node < m_nodes.size(); ++node)
            if (m_nodes[node].order == 0)
                explore(node);
        std::vector<Uuid> found;
        for (const Node &node : m_nodes)
            if (node.isLooped)
                found.push_back(node.id);
        return found;
    }

private:
    struct Node
    {
        Uuid id;
        std::vector<std::size_t> above;
        std::size_t next = 0;  // of those above, to be looked at
        std::size_t order = 0; // in which it was met, from 1
        std::size_t lowest = 0;
        bool isOpen = false;
        bool isLooped = false;
    };

    std::size_t positionOf(const Uuid &id)
    {
        const auto [found, isNew] = m_positions.emplace(id, m_nodes.size());
        if (isNew)
            m_nodes.push_back({id, {}});
        return found->second;
    }

    void meet(std::size_t node)
    {
        m_nodes[node].order = m_nodes[node].lowest = ++m_met;
        m_nodes[node].isOpen = true;
        m_open.push_back(node);
        m_way.push_back(node);
    }

    void explore(std::size_t start)
    {
        meet(start);
        while (!m_way.empty()) {
            Node &node = m_nodes[m_way.back()];
            if (node.next == node.above.size()) {
                leave(m_way.back());
                continue;
            }
            const std::size_t parent = node.above[node.next++];
            if (m_nodes[parent].order == 0)
                meet(parent);
            else if (m_nodes[parent].isOpen)
                node.lowest = std::min(node.lowest, m_nodes[parent].order);
        }
    }

    void leave(std::size_t position)
    {
        const std::size_t lowest = m_nodes[position].lowest;
        m_way.pop_back();
        if (!m_way.empty())
            m_nodes[m_way.back()].lowest = std::min(m_nodes[m_way.back()].lowest, lowest);
        if (lowest != m_nodes[position].order)
            return;
        const bool isAlone = m_open.back() == position;
        while (m_nodes[position].isOpen) {
            Node &member = m_nodes[m_open.back()];
            m_open.pop_back();
            member.isOpen = false;
            member.isLooped = member.isLooped || !isAlone;
        }
    }

    std::unordered_map<Uuid, std::size_t, UuidHash> m_positions;
    std::vector<Node> m_nodes;
    std::vector<std::size_t> m_open;
    std::vector<std::size_t> m_way;
    std::size_t m_met = 0;
};

} // namespace

Result<std::vector<Uuid>> loopedNodes(const Database &database)
{
    Components components;
    Statement edge(database, Edges);
    while (true) {
        const auto row = edge.step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return components.looped();
        components.connect(edge.uuid(0), edge.uuid(1));
    }
}

} // namespace mandate
