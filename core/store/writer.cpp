// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writer.h"

#include "core/cycle/agreementmove.h"
#include "core/cycle/receipt.h"
#include "core/store/contested.h"
#include "core/store/database.h"
#include "core/store/rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

Error lostOnTheWay(const RecordChange &change)
{
    return {
        Error::Kind::Unwritable,
        Text::tr(
            "The disk gave back something else than was written for a %1. Nothing was saved; check the disk.")
            .arg(change.description->title()),
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

// By the receipt of the package, without which no office's changes are worked in.
bool isReceived(const Save &save)
{
    return std::any_of(save.changes().begin(), save.changes().end(), [](const RecordChange &change) {
        return change.description == &describe<Receipt>() && change.kind != ChangeKind::Withdraw;
    });
}

// Some fields of one record.
QByteArray selectFieldsSql(const Description &description, const std::vector<std::size_t> &fields)
{
    QByteArray list;
    for (const std::size_t field : fields)
        list += (list.isEmpty() ? "\"" : ", \"") + QByteArray(description.fields[field].column) + '"';
    return "SELECT " + list + " FROM main." + description.table + " WHERE id = ?";
}

} // namespace

RowWriter::RowWriter(const Database &database, const Authority *authority, const Save &save)
    : m_database(database),
      m_guard(database, save.isCopy()),
      m_closed(database, save.isCopy()),
      m_gate(database, authority, isReceived(save))
{}

Result<void> RowWriter::finish()
{
    return readBack().and_then([this] { return m_gate.finish(); });
}

RowWriter::Statements &RowWriter::statementsFor(const Description &description)
{
    const auto found = m_statements.find(&description);
    if (found != m_statements.end())
        return found->second;
    return m_statements
        .emplace(&description,
                 Statements{Statement(m_database, insertSql(description)),
                            Statement(m_database, selectAllSql(description, "WHERE id = ?")),
                            Statement(m_database, deleteSql(description)),
                            Statement(m_database, selectAllSql(description, "WHERE id >= ? ORDER BY id"))})
        .first->second;
}

// A record may not leave what is signed, closed or what somebody's roles reach, nor enter it: guards and gate
// are asked before and after.
Result<void> RowWriter::write(RecordChange &change)
{
    const auto allow = [&] {
        return m_guard.allow(change).and_then([&] { return m_closed.allow(change); }).and_then([&] {
            return m_gate.allow(change);
        });
    };
    switch (change.kind) {
    case ChangeKind::New:
    case ChangeKind::Act: return insert(change).and_then(allow);
    case ChangeKind::Set:
        return readBack().and_then(allow).and_then([&] { return edit(change); }).and_then(allow);
    case ChangeKind::Withdraw: break;
    }
    return readBack().and_then(allow).and_then([&] { return remove(change); });
}

Result<void> RowWriter::insert(const RecordChange &change)
{
    Statements &statements = statementsFor(*change.description);
    for (std::size_t i = 0; i < change.row.size(); ++i)
        statements.insert.bind(int(i) + 1, change.row[i]);
    if (const auto inserted = statements.insert.run(); !inserted)
        return tl::unexpected(inserted.error().kind == Error::Kind::Refused ? collision(change)
                                                                            : inserted.error());
    m_unread.push_back(&change);
    return {};
}

Result<void> RowWriter::readBack()
{
    for (const RecordChange *change : m_unread) {
        Statement &cursor = statementsFor(*change->description).cursor;
        auto row = cursor.step();
        if (row && (!*row || cursor.uuid(0) != change->id)) {
            cursor.reset();
            row = cursor.bind(1, change->id).step();
        }
        if (!row)
            return tl::unexpected(row.error());
        for (std::size_t i = 0; i < change->row.size(); ++i)
            if (!*row || !cursor.holds(int(i), change->row[i]))
                return tl::unexpected(lostOnTheWay(*change));
    }
    m_unread.clear();
    for (auto &[description, statements] : m_statements)
        statements.cursor.reset();
    return {};
}

Result<std::optional<Row>> RowWriter::rowNow(const RecordChange &change)
{
    Statement &select = statementsFor(*change.description).select;
    const auto row = select.bind(1, change.id).step();
    if (!row)
        return tl::unexpected(row.error());
    std::optional<Row> now;
    if (*row)
        now = currentRow(*change.description, select);
    select.reset();
    return now;
}

RowWriter::FieldStatements &RowWriter::fieldsFor(const Description &description,
                                                 const std::vector<std::size_t> &fields)
{
    const auto found = m_fields.find({&description, fields});
    if (found != m_fields.end())
        return found->second;
    return m_fields
        .emplace(std::pair(&description, fields),
                 FieldStatements{Statement(m_database, selectFieldsSql(description, fields)),
                                 Statement(m_database, updateSql(description, fields))})
        .first->second;
}

// Whether the record is there, and every edited field holds what its editor saw.
Result<bool> RowWriter::holds(const RecordChange &change, FieldStatements &statements)
{
    const auto row = statements.select.bind(1, change.id).step();
    if (!row)
        return row;
    bool asSeen = *row;
    for (std::size_t i = 0; asSeen && i < change.edits.size(); ++i)
        asSeen = statements.select.holds(int(i), change.edits[i].seen);
    statements.select.reset();
    return asSeen;
}

// Most edits find what they saw, and then nothing but the edited fields is read, before and after.
Result<void> RowWriter::edit(RecordChange &change)
{
    std::vector<std::size_t> fields;
    for (const Edit &edit : change.edits)
        fields.push_back(edit.field);
    const bool isPlain = !change.description->isAct
                         && std::none_of(change.edits.begin(), change.edits.end(),
                                         [](const Edit &edit) { return edit.seen == edit.next; });
    FieldStatements &statements = fieldsFor(*change.description, fields);
    const auto asSeen = isPlain ? holds(change, statements) : Result<bool>(false);
    if (!asSeen)
        return tl::unexpected(asSeen.error());
    if (!*asSeen)
        return editChecked(change);
    for (std::size_t i = 0; i < change.edits.size(); ++i)
        statements.update.bind(int(i) + 1, change.edits[i].next);
    if (const auto updated = statements.update.bind(int(fields.size()) + 1, change.id).run(); !updated)
        return tl::unexpected(updated.error().kind == Error::Kind::Refused ? collision(change)
                                                                           : updated.error());
    const auto row = statements.select.bind(1, change.id).step();
    if (!row)
        return tl::unexpected(row.error());
    bool asWritten = *row;
    for (std::size_t i = 0; asWritten && i < change.edits.size(); ++i)
        asWritten = statements.select.holds(int(i), change.edits[i].next);
    statements.select.reset();
    return asWritten ? Result<void>() : tl::unexpected(lostOnTheWay(change));
}

// Where something else is there: what turned out to be true already is left out.
Result<void> RowWriter::editChecked(RecordChange &change)
{
    const auto before = rowNow(change);
    if (!before)
        return tl::unexpected(before.error());
    if (!*before)
        return tl::unexpected(vanished(change));
    std::vector<std::size_t> fields;
    for (const Edit &edit : change.edits) {
        const Value &now = (**before)[edit.field];
        if (now != edit.seen && now != edit.next)
            return tl::unexpected(contested(m_database, change, **before));
        fields.push_back(edit.field);
    }
    std::erase_if(change.edits, [&before](const Edit &edit) { return (**before)[edit.field] == edit.next; });
    std::erase_if(fields, [&](std::size_t field) {
        return std::none_of(change.edits.begin(), change.edits.end(),
                            [&](const Edit &e) { return e.field == field; });
    });
    if (fields.empty())
        return {};

    Statement &update = fieldsFor(*change.description, fields).update;
    for (std::size_t i = 0; i < change.edits.size(); ++i)
        update.bind(int(i) + 1, change.edits[i].next);
    if (const auto updated = update.bind(int(fields.size()) + 1, change.id).run(); !updated)
        return tl::unexpected(updated.error().kind == Error::Kind::Refused ? collision(change)
                                                                           : updated.error());

    const auto after = rowNow(change);
    if (!after)
        return tl::unexpected(after.error());
    for (const Edit &edit : change.edits)
        if (!*after || (**after)[edit.field] != edit.next)
            return tl::unexpected(lostOnTheWay(change));
    // A draft that turned into an act by an edit could never be told from one that was entered.
    const ActRule isAct = change.description->isAct;
    return isAct && isAct(**after) ? tl::unexpected(refusalOfAct(change)) : Result<void>();
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
    QString code = valueOf(fault.detail.contains(QLatin1String("number")) ? "number" : "code");
    for (const char *column : {"period", "year"})
        if (code.isEmpty())
            code = valueOf(column);
    const bool isDouble = fault.detail.contains(QLatin1String("UNIQUE"));
    if (isDouble && change.description == &describe<AgreementMove>())
        return {
            Error::Kind::Conflict,
            Text::tr("The agreement has taken another step meanwhile. Nothing was saved: look again, then "
                     "decide."),
            fault.detail};
    if (isDouble && code.isEmpty())
        return {Error::Kind::Refused,
                Text::tr("This %1 is in the register already.").arg(description.title()), fault.detail};
    if (isDouble)
        return {Error::Kind::Refused,
                Text::tr("There is already a record with the code \"%1\"; this %2 needs another one.")
                    .arg(code, description.title()),
                fault.detail};
    return {Error::Kind::Refused,
            Text::tr("This %1 lacks something it cannot be without: a code, or what it belongs to.")
                .arg(description.title()),
            fault.detail};
}

} // namespace mandate
