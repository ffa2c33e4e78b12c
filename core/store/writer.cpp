// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writer.h"

#include "core/checks/signedplan.h"
#include "core/store/database.h"
#include "core/store/rows.h"

#include <QCoreApplication>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

Result<bool> exists(const Database &database, const char *question)
{
    Statement statement(database, question);
    return statement.step();
}

Error lostOnTheWay(const RecordChange &change)
{
    return {
        Error::Kind::Unwritable,
        Text::tr(
            "The disk gave back something else than was written for a %1. Nothing was saved; check the disk.")
            .arg(change.description->title()),
        change.id.text()};
}

Error movedOn(const RecordChange &change, const Edit &edit, const Value &now)
{
    return {
        Error::Kind::Conflict,
        Text::tr("%1 of this %2 is now \"%3\"; you saw \"%4\" and wrote \"%5\". Nothing was saved: look at "
                 "both, then decide.")
            .arg(change.description->label(edit.field), change.description->title(), text(now),
                 text(edit.seen), text(edit.next)),
        change.id.text()};
}

Error vanished(const RecordChange &change)
{
    return {Error::Kind::Conflict,
            Text::tr(
                "This %1 has been withdrawn or changed since you saw it. Nothing was saved: look again, then "
                "decide.")
                .arg(change.description->title()),
            change.id.text()};
}

// How a record under a signed agreement leads to it, by table; the row's id is the parameter.
const char *signedQuestion(QStringView table)
{
    static const std::map<QString, const char *> questions{
        {QStringLiteral("agreement"), "SELECT a.code FROM agreement a WHERE a.id = ?"},
        {QStringLiteral("objective"),
         "SELECT a.code FROM objective o JOIN agreement a ON a.id = o.agreement WHERE o.id = ?"},
        {QStringLiteral("action"), "SELECT a.code FROM action t JOIN objective o ON o.id = t.objective "
                                   "JOIN agreement a ON a.id = o.agreement WHERE t.id = ?"},
        {QStringLiteral("indicator"),
         "SELECT a.code FROM indicator i JOIN action t ON t.id = i.action "
         "JOIN objective o ON o.id = t.objective JOIN agreement a ON a.id = o.agreement "
         "WHERE i.id = ?"},
        {QStringLiteral("requirement"),
         "SELECT a.code FROM requirement r JOIN indicator i ON i.id = r.indicator "
         "JOIN action t ON t.id = i.action JOIN objective o ON o.id = t.objective "
         "JOIN agreement a ON a.id = o.agreement WHERE r.id = ?"},
        {QStringLiteral("period_target"),
         "SELECT a.code FROM period_target p JOIN indicator i ON i.id = p.indicator "
         "JOIN action t ON t.id = i.action JOIN objective o ON o.id = t.objective "
         "JOIN agreement a ON a.id = o.agreement WHERE p.id = ?"},
        {QStringLiteral("alignment"),
         "SELECT a.code FROM alignment l JOIN objective o ON o.id = l.child_objective "
         "JOIN agreement a ON a.id = o.agreement WHERE l.id = ?"},
    };
    const auto found = questions.find(table.toString());
    return found == questions.end() ? nullptr : found->second;
}

} // namespace

RowWriter::RowWriter(const Database &database)
    : m_database(database),
      m_anythingSigned(exists(database, "SELECT 1 FROM agreement_version LIMIT 1")),
      m_anyAct(exists(database, "SELECT 1 FROM change WHERE kind = 'act' LIMIT 1"))
{}

RowWriter::Statements &RowWriter::statementsFor(const Description &description)
{
    const auto found = m_statements.find(&description);
    if (found != m_statements.end())
        return found->second;
    return m_statements
        .emplace(&description, Statements{Statement(m_database, insertSql(description)),
                                          Statement(m_database, selectSql(description, "WHERE id = ?")),
                                          Statement(m_database, deleteSql(description))})
        .first->second;
}

Result<void> RowWriter::write(RecordChange &change)
{
    if (!m_anythingSigned || !m_anyAct)
        return tl::unexpected(m_anythingSigned ? m_anyAct.error() : m_anythingSigned.error());
    switch (change.kind) {
    case ChangeKind::New:
    case ChangeKind::Act: return insert(change).and_then([&] { return refuseIfSigned(change); });
    case ChangeKind::Set:
        return refuseIfAct(change).and_then([&] { return refuseIfSigned(change); }).and_then([&] {
            return edit(change);
        });
    case ChangeKind::Withdraw: break;
    }
    return refuseIfAct(change).and_then([&] { return refuseIfSigned(change); }).and_then([&] {
        return remove(change);
    });
}

Result<void> RowWriter::insert(const RecordChange &change)
{
    Statements &statements = statementsFor(*change.description);
    for (std::size_t i = 0; i < change.row.size(); ++i)
        statements.insert.bind(int(i) + 1, change.row[i]);
    if (const auto inserted = statements.insert.run(); !inserted)
        return tl::unexpected(inserted.error().kind == Error::Kind::Refused ? collision(change)
                                                                            : inserted.error());

    const auto row = statements.select.bind(1, change.id).step();
    if (!row)
        return tl::unexpected(row.error());
    for (std::size_t i = 0; i < change.row.size(); ++i)
        if (!*row || !statements.select.holds(int(i), change.row[i]))
            return tl::unexpected(lostOnTheWay(change));
    statements.select.reset();
    return {};
}

Result<void> RowWriter::edit(RecordChange &change)
{
    const auto before = rowById(m_database, *change.description, change.id);
    if (!before)
        return tl::unexpected(before.error());
    if (!*before)
        return tl::unexpected(vanished(change));
    std::vector<std::size_t> fields;
    for (const Edit &edit : change.edits) {
        const Value &now = (**before)[edit.field];
        if (now != edit.seen && now != edit.next)
            return tl::unexpected(movedOn(change, edit, now));
        fields.push_back(edit.field);
    }
    std::erase_if(change.edits, [&before](const Edit &edit) { return (**before)[edit.field] == edit.next; });
    std::erase_if(fields, [&](std::size_t field) {
        return std::none_of(change.edits.begin(), change.edits.end(),
                            [&](const Edit &e) { return e.field == field; });
    });
    if (fields.empty())
        return {};

    Statement update(m_database, updateSql(*change.description, fields));
    for (std::size_t i = 0; i < change.edits.size(); ++i)
        update.bind(int(i) + 1, change.edits[i].next);
    if (const auto updated = update.bind(int(fields.size()) + 1, change.id).run(); !updated)
        return tl::unexpected(updated.error().kind == Error::Kind::Refused ? collision(change)
                                                                           : updated.error());

    const auto after = rowById(m_database, *change.description, change.id);
    if (!after)
        return tl::unexpected(after.error());
    for (const Edit &edit : change.edits)
        if (!*after || (**after)[edit.field] != edit.next)
            return tl::unexpected(lostOnTheWay(change));
    return {};
}

Result<void> RowWriter::remove(const RecordChange &change)
{
    Statements &statements = statementsFor(*change.description);
    const auto row = statements.select.bind(1, change.id).step();
    if (!row)
        return tl::unexpected(row.error());
    const bool asSeen = *row && currentRow(*change.description, statements.select) == change.row;
    statements.select.reset();
    if (!asSeen)
        return tl::unexpected(vanished(change));
    return statements.remove.bind(1, change.id).run();
}

// What is signed stays signed: its plan changes by amendment only.
Result<void> RowWriter::refuseIfSigned(const RecordChange &change)
{
    const QString table = QString::fromLatin1(change.description->table);
    const char *question = *m_anythingSigned ? signedQuestion(table) : nullptr;
    if (!question || !isSignedPlan(table))
        return {};
    const QByteArray sql =
        question + QByteArray(" AND EXISTS (SELECT 1 FROM agreement_version v WHERE v.agreement = a.id)");
    Statement &statement = m_signedQuestions.try_emplace(sql, m_database, sql).first->second;
    const auto found = statement.bind(1, change.id).step();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return {};
    const QString code = statement.text(0);
    statement.reset();
    return tl::unexpected(refusalOfSignedPlan(code, change.description->title()));
}

Result<void> RowWriter::refuseIfAct(const RecordChange &change)
{
    if (!*m_anyAct)
        return {};
    Statement entered(m_database, "SELECT 1 FROM change WHERE row_id = ? AND kind = 'act'");
    const auto isAct = entered.bind(1, change.id).step();
    if (!isAct)
        return tl::unexpected(isAct.error());
    if (*isAct)
        return failure(
            Error::Kind::Refused,
            Text::tr("A %1 is never changed or taken back once entered; record a new one that replaces it.")
                .arg(change.description->title()));
    return {};
}

// SQLite names only the constraint; the record's own code says which one it is.
Error RowWriter::collision(const RecordChange &change) const
{
    const Error fault = m_database.lastError();
    const Description &description = *change.description;
    const auto valueOf = [&](const char *column) -> QString {
        const int field = description.indexOf(QString::fromLatin1(column));
        if (field < 0)
            return {};
        if (!change.row.empty())
            return text(change.row[std::size_t(field)]);
        for (const Edit &edit : change.edits)
            if (edit.field == std::size_t(field))
                return text(edit.next);
        return {};
    };
    const QString code = valueOf(fault.detail.contains(QLatin1String("number")) ? "number" : "code");
    if (fault.detail.contains(QLatin1String("UNIQUE")))
        return {Error::Kind::Refused,
                Text::tr("There is already a record with the code \"%1\"; this %2 needs another one.")
                    .arg(code.isEmpty() ? valueOf("period") : code, description.title()),
                fault.detail};
    return {Error::Kind::Refused,
            Text::tr("This %1 lacks something it cannot be without: a code, or what it belongs to.")
                .arg(description.title()),
            fault.detail};
}

} // namespace mandate
