// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/cascade.h"

#include "core/reports/cascadequestions.h"
#include "core/store/statement.h"

namespace mandate {

namespace {

enum Column { IdColumn, Code, Title, Owner, Carried, Children, Detail, OfAgreement, OfKind, ShareOfIt };

std::optional<Weight> weightIn(const Statement &statement, Column column)
{
    if (statement.isNull(column))
        return {};
    return Weight::fromBasisPoints(int(statement.integer(column))).value_or(Weight());
}

Result<void> append(std::vector<CascadeRow> &rows, CascadeKind kind, Statement &statement)
{
    while (true) {
        const auto found = statement.step();
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return {};
        rows.push_back(cascadeRow(kind, statement));
    }
}

} // namespace

CascadeRow cascadeRow(CascadeKind kind, const Statement &statement)
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

} // namespace mandate
