// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contested.h"

#include "core/scoring/fieldtext.h"
#include "core/store/journal.h"
#include "core/store/partyname.h"
#include "core/store/statement.h"

#include <QCoreApplication>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

QString reading(const Database &database, const Description &description, const Row &row, std::size_t field)
{
    const auto *id = std::get_if<Uuid>(&row[field]);
    if (id && description.fields[field].kind == FieldKind::Reference)
        return partyOf(database, *id, {}).value_or(PartyName()).name;
    const QString words = fieldReading(description, row, field, QLocale());
    return words.isEmpty() ? text(row[field]) : words;
}

// Who wrote last into a field of a record.
QString writerOf(const Database &database, const Uuid &record, const char *column)
{
    Statement last(database,
                   "SELECT s.user_id, s.device_id FROM change c JOIN save s ON s.save_id = c.save_id WHERE "
                   "c.row_id = ? AND c.column_name = ? ORDER BY s.hlc DESC LIMIT 1");
    if (!last.bind(1, record).bind(2, QLatin1String(column)).step().value_or(false))
        return {};
    const QString user = last.text(0);
    return user == QLatin1String("system") ? last.text(1) : Text::tr("%1 on %2").arg(user, last.text(1));
}

} // namespace

Error contested(const Database &database, const RecordChange &change, const Row &now)
{
    const Description &description = *change.description;
    Row before = now;
    Row mine = now;
    for (const Edit &edit : change.edits) {
        before[edit.field] = edit.seen;
        mine[edit.field] = edit.next;
    }
    Error error{Error::Kind::Conflict, {}, change.id.text()};
    for (const Edit &edit : change.edits) {
        const Value &theirs = now[edit.field];
        if (theirs == edit.seen || theirs == edit.next)
            continue;
        error.contests.push_back({description.label(edit.field), description.title(),
                                  reading(database, description, before, edit.field),
                                  reading(database, description, now, edit.field),
                                  reading(database, description, mine, edit.field),
                                  writerOf(database, change.id, description.fields[edit.field].column),
                                  change.id, edit.field, theirs});
    }
    const Contest &first = error.contests.front();
    error.message =
        Text::tr("%1 of this %2 is now \"%3\"; you saw \"%4\" and wrote \"%5\". Nothing was saved: "
                 "look at both, then decide.")
            .arg(first.field, first.thing, first.theirs, first.before, first.mine);
    return error;
}

} // namespace mandate
