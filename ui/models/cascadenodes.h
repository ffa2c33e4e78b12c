// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/cascade.h"

#include <QCollator>

namespace mandate {

// The rows of the cascade that are known, as a tree. A node is known by its number, which is never given to
// another: one that was removed keeps it, and is found no more. The first is the invisible root.
class CascadeNodes
{
public:
    struct Node
    {
        CascadeRow row;
        int parent = 0; // less than nothing where it was removed
        int position = 0;
        bool asked = false;
        std::vector<int> children;
    };

    CascadeNodes();

    void clear();
    int count() const { return int(m_nodes.size()); }
    Node &operator[](int node) { return m_nodes[std::size_t(node)]; }
    const Node &operator[](int node) const { return m_nodes[std::size_t(node)]; }
    bool isThere(int node) const { return (*this)[node].parent >= 0; }

    void insert(int parent, int place, std::vector<CascadeRow> rows);
    void remove(int parent, int place);
    // Whether that row stands at a place under a node.
    bool isAt(int parent, int place, const CascadeNode &wanted) const;
    // The place of a row under a node, less than nothing where it is not there.
    int placeOf(int parent, const CascadeNode &wanted) const;
    // Where it belongs, in the order of kinds and codes.
    int placeFor(int parent, const CascadeRow &row) const;
    // The first that shows it; the root where none does.
    int find(const CascadeNode &wanted) const;

private:
    void renumber(int parent);
    void drop(int node);

    QCollator m_byCode;
    std::vector<Node> m_nodes{1};
};

} // namespace mandate
