// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/trace.h"

#include "core/reports/tracequestions.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QStringList>

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

struct Node
{
    Uuid id;
    TraceRow row;
};

Node nodeOn(const Statement &statement)
{
    Node node;
    node.row.kind = fromName<TraceKind>(statement.text(0)).value_or(TraceKind::Kra);
    node.id = statement.uuid(1);
    node.row.detail = statement.text(2);
    node.row.code = statement.text(3);
    node.row.title = statement.text(4);
    node.row.owner = statement.text(5);
    if (!statement.isNull(6))
        node.row.share = Weight::fromBasisPoints(int(statement.integer(6))).value_or(Weight());
    return node;
}

Result<std::vector<Node>> answersTo(Statement &question)
{
    std::vector<Node> nodes;
    while (true) {
        const auto row = question.step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return nodes;
        nodes.push_back(nodeOn(question));
    }
}

// Walks the cascade from one node, every path in full; a path that comes back to itself is cut.
class Walk
{
public:
    explicit Walk(const Database &database) : m_database(database) {}

    Result<Trace> from(const Node &here)
    {
        m_trace.push_back(here.row);
        for (const TraceDirection direction : {TraceDirection::Up, TraceDirection::Down})
            if (const auto gone = go(here, direction, 1); !gone)
                return tl::unexpected(gone.error());
        return std::move(m_trace);
    }

private:
    Result<void> go(const Node &node, TraceDirection direction, int depth)
    {
        auto found = next(node, direction);
        if (!found)
            return tl::unexpected(found.error());
        m_path.push_back(node.id);
        for (Node &neighbour : *found) {
            neighbour.row.depth = depth;
            neighbour.row.direction = direction;
            neighbour.row.isCut =
                depth >= Deepest || std::find(m_path.begin(), m_path.end(), neighbour.id) != m_path.end();
            m_trace.push_back(neighbour.row);
            if (neighbour.row.isCut)
                continue;
            if (auto gone = go(neighbour, direction, depth + 1); !gone)
                return gone;
        }
        m_path.pop_back();
        return {};
    }

    // Below a KRA stand other KRAs and then objectives; above one without parents stands its pillar.
    Result<std::vector<Node>> next(const Node &node, TraceDirection direction)
    {
        auto found = ask(neighbours(node.row.kind, direction), node.id);
        if (!found || node.row.kind != TraceKind::Kra)
            return found;
        if (direction == TraceDirection::Up)
            return found->empty() ? ask(pillarOfKra(), node.id) : found;
        auto objectives = ask(objectivesOfKra(), node.id);
        if (objectives)
            objectives->insert(objectives->begin(), found->begin(), found->end());
        return objectives;
    }

    Result<std::vector<Node>> ask(const QByteArray &sql, const Uuid &id)
    {
        if (sql.isEmpty())
            return std::vector<Node>();
        Statement &question = m_questions.try_emplace(sql, m_database, sql).first->second;
        return answersTo(question.bind(1, id));
    }

    const Database &m_database;
    std::map<QByteArray, Statement> m_questions;
    std::vector<Uuid> m_path;
    Trace m_trace;
};

// The numbers of "1.2.3", one to three of them; none where it is anything else.
std::vector<int> numbersIn(const QString &text)
{
    std::vector<int> numbers;
    for (const QString &part : text.split(QLatin1Char('.'))) {
        bool isNumber = false;
        numbers.push_back(part.toInt(&isNumber));
        if (!isNumber)
            return {};
    }
    return numbers.size() > 3 ? std::vector<int>() : numbers;
}

Result<std::vector<Node>> findPart(const Database &database, const QString &code)
{
    const qsizetype slash = code.lastIndexOf(QLatin1Char('/'));
    const std::vector<int> numbers = slash < 0 ? std::vector<int>() : numbersIn(code.mid(slash + 1));
    if (numbers.empty())
        return std::vector<Node>();
    Statement question(database, byNumbers(numbers.size()));
    question.bind(1, code.left(slash));
    for (std::size_t i = 0; i < numbers.size(); ++i)
        question.bind(int(i) + 2, std::int64_t(numbers[i]));
    return answersTo(question);
}

Result<std::vector<Node>> find(const Database &database, const QString &code)
{
    for (const QByteArray &sql : byCode()) {
        Statement question(database, sql);
        auto found = answersTo(question.bind(1, code));
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
