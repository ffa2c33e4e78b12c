// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/cascade.h"

#include "core/reports/cascadequestions.h"
#include "core/store/statement.h"

#include <algorithm>

namespace mandate {

namespace {

enum Column { IdColumn, Code, Title, Owner, Carried, Children, Detail, OfAgreement, OfKind, ShareOfIt };

std::optional<Weight> weightIn(const Statement &statement, Column column)
{
    if (statement.isNull(column))
        return {};
    return Weight::fromBasisPoints(int(statement.integer(column))).value_or(Weight());
}

CascadeRow rowOf(CascadeKind kind, const Statement &statement)
{
    CascadeRow row;
    row.node = {kind, statement.uuid(IdColumn)};
    row.code = statement.text(Code);
    row.title = statement.text(Title);
    row.owner = statement.text(Owner);
    const bool isItem = kind == CascadeKind::Objective || kind == CascadeKind::Indicator;
    (isItem ? row.weight : row.share) = weightIn(statement, Carried);
    if (kind == CascadeKind::Objective)
        row.share = weightIn(statement, ShareOfIt);
    row.hasChildren = statement.integer(Children) != 0;
    if (kind == CascadeKind::Kra)
        row.level = fromName<KraLevel>(statement.text(Detail)).value_or(KraLevel::National);
    else
        row.target = statement.text(Detail);
    row.agreement.uuid = statement.isNull(OfAgreement) ? Uuid() : statement.uuid(OfAgreement);
    row.agreementKind = fromName<AgreementKind>(statement.text(OfKind)).value_or(AgreementKind::Apa);
    return row;
}

Result<void> append(std::vector<CascadeRow> &rows, CascadeKind kind, Statement &statement)
{
    while (true) {
        const auto found = statement.step();
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return {};
        rows.push_back(rowOf(kind, statement));
    }
}

Result<std::optional<CascadeRow>> childOf(const Database &database, const CascadeNode &parent,
                                          const CascadeNode &child)
{
    for (const CascadeQuestion &question : cascadeQuestions()) {
        if (question.parent != parent.kind || question.child != child.kind)
            continue;
        Statement statement(database, question.rows + question.oneChild);
        std::vector<CascadeRow> rows;
        if (const auto done = append(rows, child.kind, statement.bind(1, parent.id).bind(2, child.id)); !done)
            return tl::unexpected(done.error());
        if (!rows.empty())
            return std::optional(rows.front());
    }
    return std::optional<CascadeRow>();
}

// Climbs from a node to the plans, all ways at once.
class Climb
{
public:
    explicit Climb(const Database &database) : m_database(database) {}

    Result<std::vector<CascadePath>> from(const CascadeNode &node)
    {
        m_way.push_back(node);
        if (const auto done = go(); !done)
            return tl::unexpected(done.error());
        return std::move(m_paths);
    }

private:
    static constexpr std::size_t MostPaths = 8;

    Result<void> go()
    {
        if (m_paths.size() >= MostPaths)
            return {};
        if (m_way.back().kind == CascadeKind::Plan)
            return tellPath();
        const auto above = parentsOf(m_way.back());
        if (!above)
            return tl::unexpected(above.error());
        for (const CascadeNode &parent : *above) {
            if (std::find(m_way.begin(), m_way.end(), parent) != m_way.end())
                continue; // a loop
            m_way.push_back(parent);
            if (auto done = go(); !done)
                return done;
            m_way.pop_back();
        }
        return {};
    }

    Result<std::vector<CascadeNode>> parentsOf(const CascadeNode &node)
    {
        Statement statement(m_database, cascadeParents(node.kind));
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

    Result<void> tellPath()
    {
        const auto plans = cascadeRoots(m_database);
        if (!plans)
            return tl::unexpected(plans.error());
        const auto plan = std::find_if(plans->begin(), plans->end(),
                                       [this](const CascadeRow &row) { return row.node == m_way.back(); });
        if (plan == plans->end())
            return {};
        CascadePath path{*plan};
        for (std::size_t i = m_way.size() - 1; i > 0; --i) {
            auto row = childOf(m_database, m_way[i], m_way[i - 1]);
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                return {};
            path.push_back(std::move(**row));
        }
        m_paths.push_back(std::move(path));
        return {};
    }

    const Database &m_database;
    std::vector<CascadeNode> m_way; // from the node up
    std::vector<CascadePath> m_paths;
};

} // namespace

Result<std::vector<CascadeRow>> cascadeRoots(const Database &database)
{
    Statement statement(database, cascadePlans());
    std::vector<CascadeRow> rows;
    return append(rows, CascadeKind::Plan, statement).map([&rows] { return std::move(rows); });
}

Result<std::vector<CascadeRow>> cascadeChildren(const Database &database, const CascadeNode &parent)
{
    std::vector<CascadeRow> rows;
    for (const CascadeQuestion &question : cascadeQuestions()) {
        if (question.parent != parent.kind)
            continue;
        Statement statement(database, question.rows + question.order);
        if (const auto done = append(rows, question.child, statement.bind(1, parent.id)); !done)
            return tl::unexpected(done.error());
    }
    return rows;
}

Result<std::vector<CascadePath>> cascadePaths(const Database &database, const CascadeNode &node)
{
    return Climb(database).from(node);
}

} // namespace mandate
