// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/cascadepaths.h"

#include "core/reports/cascadequestions.h"

#include <algorithm>

namespace mandate {

namespace {

constexpr std::size_t MostPaths = 8;
// Of one search: where much is in loops, ways that lead nowhere are without number.
constexpr int MostSteps = 5000;

} // namespace

Result<std::vector<CascadePath>> CascadePaths::to(const CascadeNode &node)
{
    const Key key(node.kind, node.id);
    if (const auto known = m_known.find(key); known != m_known.end())
        return known->second;
    if (node.kind == CascadeKind::Plan)
        return plan(node);
    m_steps = m_way.empty() ? 0 : m_steps + 1;
    if (m_steps > MostSteps || std::find(m_way.begin(), m_way.end(), node) != m_way.end()) {
        m_sawLoop = true;
        return std::vector<CascadePath>();
    }
    const auto parents = parentsOf(node);
    if (!parents)
        return tl::unexpected(parents.error());
    std::vector<CascadePath> paths;
    m_way.push_back(node);
    for (const CascadeNode &parent : *parents)
        if (const auto done = addThrough(parent, node, paths); !done)
            return tl::unexpected(done.error());
    m_way.pop_back();
    if (!m_sawLoop)
        m_known.emplace(key, paths);
    return paths;
}

Result<void> CascadePaths::addThrough(const CascadeNode &parent, const CascadeNode &node,
                                      std::vector<CascadePath> &paths)
{
    if (paths.size() >= MostPaths)
        return {};
    auto above = to(parent);
    if (!above)
        return tl::unexpected(above.error());
    if (above->empty())
        return {};
    const auto row = childOf(parent, node);
    if (!row)
        return tl::unexpected(row.error());
    for (CascadePath &path : *above) {
        if (!*row || paths.size() >= MostPaths)
            break;
        path.push_back(**row);
        paths.push_back(std::move(path));
    }
    return {};
}

Result<std::vector<CascadePath>> CascadePaths::plan(const CascadeNode &node)
{
    const auto plans = cascadeRoots(m_database);
    if (!plans)
        return tl::unexpected(plans.error());
    for (const CascadeRow &row : *plans)
        m_known[{CascadeKind::Plan, row.node.id}] = {{row}};
    return m_known[{CascadeKind::Plan, node.id}];
}

Statement &CascadePaths::prepared(const void *question, const QByteArray &sql)
{
    Statement &statement = m_statements.try_emplace(question, m_database, sql).first->second;
    statement.reset();
    return statement;
}

Result<std::vector<CascadeNode>> CascadePaths::parentsOf(const CascadeNode &node)
{
    const char *sql = cascadeParents(node.kind);
    Statement &statement = prepared(sql, sql);
    statement.bind(1, node.id);
    std::vector<CascadeNode> parents;
    while (true) {
        const auto found = statement.step();
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return parents;
        if (const auto kind = fromName<CascadeKind>(statement.text(0)))
            parents.push_back({*kind, statement.uuid(1)});
    }
}

Result<std::optional<CascadeRow>> CascadePaths::childOf(const CascadeNode &parent, const CascadeNode &child)
{
    for (const CascadeQuestion &question : cascadeQuestions()) {
        if (question.parent != parent.kind || question.child != child.kind)
            continue;
        Statement &statement = prepared(&question, question.rows + question.oneChild);
        const auto found = statement.bind(1, parent.id).bind(2, child.id).step();
        if (!found)
            return tl::unexpected(found.error());
        if (*found)
            return std::optional(cascadeRow(child.kind, statement));
    }
    return std::optional<CascadeRow>();
}

Result<std::vector<CascadePath>> cascadePaths(const Database &database, const CascadeNode &node)
{
    return CascadePaths(database).to(node);
}

} // namespace mandate
