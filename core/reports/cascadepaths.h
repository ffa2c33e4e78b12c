// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/cascade.h"
#include "core/store/statement.h"

#include <map>

namespace mandate {

// Finds the ways down to many nodes of one state of the register; what several of them pass is read once.
class CascadePaths
{
public:
    explicit CascadePaths(const Database &database) : m_database(database) {}

    // At most eight; none for what hangs nowhere, or only in a loop.
    Result<std::vector<CascadePath>> to(const CascadeNode &node);

private:
    using Key = std::pair<CascadeKind, Uuid>;

    Result<std::vector<CascadePath>> plan(const CascadeNode &node);
    Result<std::vector<CascadeNode>> parentsOf(const CascadeNode &node);
    Result<std::optional<CascadeRow>> childOf(const CascadeNode &parent, const CascadeNode &child);
    Result<void> addThrough(const CascadeNode &parent, const CascadeNode &node,
                            std::vector<CascadePath> &paths);
    Statement &prepared(const void *question, const QByteArray &sql);

    const Database &m_database;
    std::map<const void *, Statement> m_statements;
    std::map<Key, std::vector<CascadePath>> m_known;
    std::vector<CascadeNode> m_way; // from the node asked for up
    int m_steps = 0;
    bool m_sawLoop = false; // from then on a way depends on where it started
};

} // namespace mandate
