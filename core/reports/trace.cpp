// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/trace.h"

#include "core/plan/itemaddress.h"
#include "core/reports/tracequestions.h"
#include "core/store/statement.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(reports)
};

// Deeper than any cascade of government; what goes on from there is a fault in the register.
constexpr int Deepest = 100;

TraceRow rowOn(const Statement &statement)
{
    TraceRow row;
    row.kind = fromName<TraceKind>(statement.text(0)).value_or(TraceKind::Kra);
    row.id = statement.uuid(1);
    row.detail = statement.text(2);
    row.code = statement.text(3);
    row.title = statement.text(4);
    row.owner = statement.text(5);
    if (!statement.isNull(6))
        row.share = Weight::fromBasisPoints(int(statement.integer(6))).value_or(Weight());
    return row;
}

// Walks the cascade from one node. What hangs on a node is told once in each direction: two parents on each
// of sixteen levels would otherwise make more lines than anybody reads. A path that comes back to itself is
// cut.
class Walk
{
public:
    explicit Walk(const Database &database) : m_database(database) {}

    Result<Trace> from(const TraceRow &here)
    {
        m_trace.push_back(here);
        for (const TraceDirection direction : {TraceDirection::Up, TraceDirection::Down})
            if (const auto gone = go(here, direction, 1); !gone)
                return tl::unexpected(gone.error());
        return std::move(m_trace);
    }

private:
    Result<void> go(const TraceRow &node, TraceDirection direction, int depth)
    {
        auto found = next(node, direction);
        if (!found)
            return tl::unexpected(found.error());
        m_told[{node.id, direction}] = !found->empty();
        m_path.push_back(node.id);
        for (TraceRow &neighbour : *found) {
            neighbour.depth = depth;
            neighbour.direction = direction;
            neighbour.isCut =
                depth >= Deepest || std::find(m_path.begin(), m_path.end(), neighbour.id) != m_path.end();
            const auto told = m_told.find({neighbour.id, direction});
            neighbour.isAbove = !neighbour.isCut && told != m_told.end() && told->second;
            m_trace.push_back(neighbour);
            if (neighbour.isCut || told != m_told.end())
                continue;
            if (auto gone = go(neighbour, direction, depth + 1); !gone)
                return gone;
        }
        m_path.pop_back();
        return {};
    }

    // Above a KRA without parents stands its pillar.
    Result<std::vector<TraceRow>> next(const TraceRow &node, TraceDirection direction)
    {
        std::vector<TraceRow> all;
        for (const QByteArray &question : neighbours(node.kind, direction)) {
            const auto found = ask(question, node.id);
            if (!found)
                return found;
            all.insert(all.end(), found->begin(), found->end());
        }
        if (node.kind == TraceKind::Kra && direction == TraceDirection::Up && all.empty())
            return ask(pillarOfKra(), node.id);
        return all;
    }

    Result<std::vector<TraceRow>> ask(const QByteArray &sql, const Uuid &id)
    {
        Statement &question = m_questions.try_emplace(sql, m_database, sql).first->second;
        return question.bind(1, id).all(rowOn);
    }

    const Database &m_database;
    std::map<QByteArray, Statement> m_questions;
    std::vector<Uuid> m_path;
    std::map<std::pair<Uuid, TraceDirection>, bool> m_told; // whether anything hangs on it
    Trace m_trace;
};

Result<std::vector<TraceRow>> findPart(const Database &database, const QString &code)
{
    const auto address = itemAddress(code);
    if (!address)
        return std::vector<TraceRow>();
    Statement question(database, byNumbers(address->number.size()));
    question.bind(1, address->agreement);
    for (std::size_t i = 0; i < address->number.size(); ++i)
        question.bind(int(i) + 2, std::int64_t(address->number[i]));
    return question.all(rowOn);
}

Result<std::vector<TraceRow>> find(const Database &database, const QString &code)
{
    for (const QByteArray &sql : byCode()) {
        Statement question(database, sql);
        auto found = question.bind(1, code).all(rowOn);
        if (!found || !found->empty())
            return found;
    }
    return findPart(database, code);
}

} // namespace

Result<Trace> trace(const Database &database, const QString &code)
{
    const auto found = find(database, code);
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return failure(
            Error::Kind::Misuse,
            Text::tr("The register holds nothing with the code “%1”. Give the code of a key result area, an "
                     "agreement, a part of one (MOA-1/1.2.3), an office, a post or a person.")
                .arg(code));
    return Walk(database).from(found->front());
}

} // namespace mandate
