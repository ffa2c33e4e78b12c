// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/rollup.h"

#include "core/assessment/objectiveresult.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment)
};

using Attained = std::unordered_map<Uuid, std::optional<Decimal>, UuidHash>;

// A graph of positions, each way of each edge in reach.
struct Node
{
    std::vector<const RollUpEdge *> children;
    std::vector<std::size_t> parents;
    std::size_t childrenOpen = 0; // nodes below that are not yet computed
    std::size_t parentsOpen = 0;
    bool isClosed = false;
};

class Cascade
{
public:
    Cascade(const std::vector<Uuid> &ids, const std::vector<RollUpEdge> &edges, const Attained &attained)
        : m_ids(ids), m_attained(attained), m_nodes(ids.size()), m_results(ids.size())
    {
        for (std::size_t i = 0; i < ids.size(); ++i)
            m_position.emplace(ids[i], i);
        for (const RollUpEdge &edge : edges)
            connect(edge);
    }

    std::map<Uuid, KraAttainment> run()
    {
        std::vector<std::size_t> ready;
        for (std::size_t i = 0; i < m_nodes.size(); ++i)
            if (m_nodes[i].childrenOpen == 0)
                ready.push_back(i);
        climb(std::move(ready));
        climb(breakLoops());

        std::map<Uuid, KraAttainment> results;
        for (std::size_t i = 0; i < m_ids.size(); ++i)
            results.emplace(m_ids[i], std::move(m_results[i]));
        return results;
    }

private:
    void connect(const RollUpEdge &edge)
    {
        const auto parent = m_position.find(edge.parent);
        if (parent == m_position.end())
            return;
        m_nodes[parent->second].children.push_back(&edge);
        const auto child = m_position.find(edge.child);
        if (child == m_position.end())
            return;
        m_nodes[child->second].parents.push_back(parent->second);
        ++m_nodes[parent->second].childrenOpen;
    }

    // From the leaves up: a node is computed once all below it are.
    void climb(std::vector<std::size_t> ready)
    {
        while (!ready.empty()) {
            const std::size_t position = ready.back();
            ready.pop_back();
            if (!m_results[position].inLoop)
                compute(position);
            m_nodes[position].isClosed = true;
            for (const std::size_t parent : m_nodes[position].parents)
                if (--m_nodes[parent].childrenOpen == 0 && !m_nodes[parent].isClosed)
                    ready.push_back(parent);
        }
    }

    // What climbing left open stands on a loop, or above one. Peeling off from the top whatever nothing open
    // serves leaves the loops, and what lies between two of them; they have no attainment.
    std::vector<std::size_t> breakLoops()
    {
        std::vector<std::size_t> tops;
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            if (m_nodes[i].isClosed)
                continue;
            m_results[i].inLoop = true;
            const auto &parents = m_nodes[i].parents;
            m_nodes[i].parentsOpen = parents.size();
            if (parents.empty())
                tops.push_back(i);
        }
        while (!tops.empty()) {
            const std::size_t top = tops.back();
            tops.pop_back();
            m_results[top].inLoop = false;
            for (const RollUpEdge *edge : m_nodes[top].children) {
                const auto child = m_position.find(edge->child);
                if (child != m_position.end() && !m_nodes[child->second].isClosed
                    && --m_nodes[child->second].parentsOpen == 0)
                    tops.push_back(child->second);
            }
        }
        std::vector<std::size_t> looped;
        for (std::size_t i = 0; i < m_nodes.size(); ++i)
            if (m_results[i].inLoop) {
                m_nodes[i].isClosed = true;
                looped.push_back(i);
            }
        return looped;
    }

    std::optional<Decimal> attainmentOf(const Uuid &child) const
    {
        if (const auto node = m_position.find(child); node != m_position.end())
            return m_results[node->second].attainment;
        const auto attained = m_attained.find(child);
        return attained == m_attained.end() ? std::nullopt : attained->second;
    }

    // Shares are counted in the basis points of one of so many equal children, so that a third stays exact.
    void compute(std::size_t position)
    {
        const std::vector<const RollUpEdge *> &children = m_nodes[position].children;
        std::int64_t given = 0;
        std::int64_t equals = 0;
        for (const RollUpEdge *child : children) {
            given += child->share.value_or(Weight()).basisPoints();
            equals += !child->share;
        }
        const std::int64_t split = std::max<std::int64_t>(equals, 1);
        const std::int64_t left = std::max<std::int64_t>(Weight::Whole - given, 0);
        const Decimal whole = Decimal::fromInteger(100 * split);

        KraAttainment &result = m_results[position];
        Decimal sum;
        std::int64_t counted = 0;
        result.parts.reserve(children.size());
        for (const RollUpEdge *child : children) {
            const std::int64_t parts = child->share ? child->share->basisPoints() * split : left;
            const std::optional<Decimal> attainment = attainmentOf(child->child);
            result.parts.push_back({child->child, Decimal::fromInteger(parts) / whole, attainment});
            if (!attainment)
                continue;
            sum += Decimal::fromInteger(parts) * *attainment;
            counted += parts;
            ++result.counted;
        }
        result.cover = Decimal::fromInteger(counted) / whole;
        if (const Decimal mean = sum / Decimal::fromInteger(counted); !mean.isOverflow())
            result.attainment = mean;
    }

    const std::vector<Uuid> &m_ids;
    const Attained &m_attained;
    std::unordered_map<Uuid, std::size_t, UuidHash> m_position;
    std::vector<Node> m_nodes;
    std::vector<KraAttainment> m_results;
};

} // namespace

void addAttainments(const Dossier &dossier, const AgreementResult &result, Attainments &attainments)
{
    for (const ObjectiveResult &objective : objectiveResults(dossier, result)) {
        std::optional<Decimal> &attained = attainments[objective.id];
        if (objective.composite.exact)
            attained = attainment(*objective.composite.exact, result.scheme);
    }
}

std::map<Uuid, KraAttainment> rollUp(const std::vector<Uuid> &nodes, const std::vector<RollUpEdge> &edges,
                                     const Attained &attained)
{
    return Cascade(nodes, edges, attained).run();
}

RollUp rollUp(const std::vector<KraId> &kras, const std::vector<Alignment> &alignments,
              const Attainments &objectives)
{
    std::vector<Uuid> nodes;
    for (const KraId &kra : kras)
        nodes.push_back(kra.uuid);
    std::vector<RollUpEdge> edges;
    edges.reserve(alignments.size());
    for (const Alignment &alignment : alignments) {
        const bool isKra = !alignment.childKra.isNull();
        edges.push_back({isKra ? alignment.childKra.uuid : alignment.childObjective.uuid,
                         alignment.parentKra.uuid, alignment.share});
    }
    Attained attained;
    for (const auto &[objective, value] : objectives)
        attained.emplace(objective.uuid, value);
    RollUp results;
    for (auto &[node, result] : rollUp(nodes, edges, attained))
        results.emplace(KraId{node}, std::move(result));
    return results;
}

QStringList explain(const KraAttainment &kra, const std::function<QString(const Uuid &)> &nameOf)
{
    if (kra.inLoop)
        return {Text::tr("It serves itself by a detour. Remove one of the alignments of the loop.")};
    QStringList lines;
    for (const RollUpPart &part : kra.parts)
        lines += part.attainment ? Text::tr("%1: %2 of 100, carries %3 %")
                                       .arg(nameOf(part.child), part.attainment->text(), part.share.text())
                                 : Text::tr("%1: nothing scored yet, left out; carries %2 %")
                                       .arg(nameOf(part.child), part.share.text());
    if (kra.parts.empty())
        lines += Text::tr("Nothing serves it.");
    else if (!kra.attainment)
        lines += Text::tr("No part of it has been scored.");
    else
        lines += Text::tr("Σ share × attainment ÷ Σ share = %1, over %2 % of it")
                     .arg(kra.attainment->text(), kra.cover.text());
    return lines;
}

} // namespace mandate
