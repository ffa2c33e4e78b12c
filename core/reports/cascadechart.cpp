// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/cascadechart.h"

#include "core/reports/progressabove.h"
#include "core/store/snapshot.h"

#include <algorithm>
#include <deque>

namespace mandate {

namespace {

// Level by level, so that what does not fit is cut at the bottom and not at the right.
class Drawing
{
public:
    Drawing(const Database &database, const QDate &asOf, ProgressOfNodes above)
        : m_database(database), m_asOf(asOf), m_above(std::move(above))
    {}

    Result<void> draw(ChartNode &root, int depth, int most)
    {
        struct Open
        {
            ChartNode *node;
            int depth;
        };
        std::deque<Open> open{{&root, 0}};
        int drawn = 1;
        while (!open.empty()) {
            const auto [node, level] = open.front();
            open.pop_front();
            auto rows = rowsUnder(*node);
            if (!rows)
                return tl::unexpected(rows.error());
            const int room = level < depth ? std::max(most - drawn, 0) : 0;
            const int taken = std::min(room, int(rows->size()));
            node->left = int(rows->size()) - taken;
            rows->resize(std::size_t(taken));
            if (const auto done = addChildren(*node, std::move(*rows)); !done)
                return done;
            drawn += taken;
            for (ChartNode &child : node->children)
                if (child.row.hasChildren)
                    open.push_back({&child, level + 1});
        }
        return {};
    }

private:
    static bool isAll(const ChartNode &node) { return node.row.node.id.isNull(); }

    Result<std::vector<CascadeRow>> rowsUnder(const ChartNode &node) const
    {
        return isAll(node) ? cascadeRoots(m_database) : cascadeChildren(m_database, node.row.node);
    }

    Result<void> addChildren(ChartNode &node, std::vector<CascadeRow> &&rows) const
    {
        if (rows.empty())
            return {};
        const auto progress = isAll(node) ? Result<ProgressOfNodes>(ProgressOfNodes())
                                          : cascadeProgress(m_database, node.row.node, m_asOf);
        if (!progress)
            return tl::unexpected(progress.error());
        for (CascadeRow &row : rows) {
            CascadeProgress known;
            if (const auto found = progress->find(row.node.id); found != progress->end())
                known = found->second;
            else if (const auto above = m_above.find(row.node.id); above != m_above.end())
                known = above->second;
            node.children.push_back({std::move(row), known, {}, 0});
        }
        return {};
    }

    const Database &m_database;
    QDate m_asOf;
    ProgressOfNodes m_above; // of plans, pillars and KRAs
};

Result<ProgressOfNodes> aboveAgreements(const Database &database, const RollUp *nation)
{
    if (!nation)
        return ProgressOfNodes();
    auto progress = progressAbove(database, *nation);
    if (progress)
        for (const auto &[kra, attained] : *nation)
            (*progress)[kra.uuid] = progressOf(attained);
    return progress;
}

} // namespace

Result<ChartNode> cascadeChart(const Database &database, const CascadeNode &root, int depth, int most,
                               const QDate &asOf, const RollUp *nation)
{
    const Snapshot snapshot(database);
    auto above = aboveAgreements(database, nation);
    if (!above)
        return tl::unexpected(above.error());
    ChartNode top;
    if (!root.id.isNull()) {
        const auto paths = cascadePaths(database, root);
        if (!paths)
            return tl::unexpected(paths.error());
        top.row.node = root;
        if (!paths->empty())
            top.row = paths->front().back();
        if (const auto known = above->find(root.id); known != above->end())
            top.progress = known->second;
    }
    return Drawing(database, asOf, std::move(*above)).draw(top, depth, most).map([&top] {
        return std::move(top);
    });
}

} // namespace mandate
