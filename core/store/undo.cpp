// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo.h"

#include "core/store/journal.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSysInfo>

#include <algorithm>

namespace mandate {

namespace {

constexpr int StepsKept = 500;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

QJsonObject whole(const Value &value)
{
    return QJsonDocument::fromJson(text(value).toUtf8()).object();
}

Result<RecordChange> inverse(const ChangeEntry &entry)
{
    const Description *description = descriptionOf(entry.table);
    if (!description)
        return invalid(
            Text::tr("The audit trail names a table this program does not know: %1.").arg(entry.table));
    RecordChange change{description, ChangeKind::Set, entry.record, {}, {}};
    if (entry.kind == ChangeKind::Set) {
        const int field = description->indexOf(entry.column);
        if (field < 0)
            return invalid(
                Text::tr("The audit trail names a field this program does not know: %1.").arg(entry.column));
        change.edits.push_back({std::size_t(field), entry.after, entry.before});
        return change;
    }
    const bool wasNew = entry.kind == ChangeKind::New;
    auto row = rowFromJson(*description, whole(wasNew ? entry.after : entry.before));
    if (!row)
        return tl::unexpected(row.error());
    change.kind = wasNew ? ChangeKind::Withdraw : ChangeKind::New;
    change.row = std::move(*row);
    return change;
}

Result<bool> holdsAct(const Database &database, const SaveId &save)
{
    Statement statement(database, "SELECT 1 FROM main.change WHERE save_id = ? AND kind = 'act'");
    return statement.bind(1, save).step();
}

// A save under the name of what it is about: an undo, and the undo of an undo, have that of the first save.
struct NamedSave
{
    QString label;
    bool isUndo = false; // an odd number of times
};

Result<NamedSave> nameOf(const Database &database, SaveId save)
{
    Statement statement(database, "SELECT label, undoes FROM save WHERE save_id = ?");
    NamedSave named;
    while (true) {
        const auto row = statement.bind(1, save).step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return failure(Error::Kind::Misuse, Text::tr("There is no such save in the audit trail."));
        if (statement.isNull(1)) {
            named.label = statement.text(0);
            return named;
        }
        named.isUndo = !named.isUndo;
        save = SaveId{statement.uuid(1)};
        statement.reset();
    }
}

// A comment decides nothing, nor does who may sign in: what was edited before can still be taken back.
Result<bool> standsAside(const Database &database, const SaveId &save)
{
    Statement statement(database,
                        "SELECT 1 FROM main.change WHERE save_id = ? AND table_name NOT IN ('comment', "
                        "'account', 'account_key', 'role_grant', 'behalf', 'confirmation')");
    return statement.bind(1, save).step().map([](bool isThere) { return !isThere; });
}

// An undo takes the top of one pile to the other; whatever else is saved clears the second.
void replay(UndoHistory &history, const SaveEntry &entry)
{
    const auto isTop = [&entry](const std::vector<UndoStep> &pile) {
        return !pile.empty() && pile.back().save == entry.undoes;
    };
    if (isTop(history.undo)) {
        history.redo.push_back({entry.id, history.undo.back().label});
        history.undo.pop_back();
    } else if (isTop(history.redo)) {
        history.undo.push_back({entry.id, history.redo.back().label});
        history.redo.pop_back();
    } else {
        history.undo.push_back({entry.id, entry.label});
        history.redo.clear();
    }
}

} // namespace

Result<UndoHistory> undoHistory(const Database &database, const QString &user)
{
    auto newest = saves(database, StepsKept);
    if (!newest)
        return tl::unexpected(newest.error());
    std::reverse(newest->begin(), newest->end());
    UndoHistory history;
    for (const SaveEntry &entry : *newest)
        // Nobody takes back what a colleague did meanwhile.
        if (user.isEmpty() ? entry.device == QSysInfo::machineHostName() : entry.user == user)
            replay(history, entry);
    while (!history.undo.empty()) {
        const auto aside = standsAside(database, history.undo.back().save);
        if (!aside)
            return tl::unexpected(aside.error());
        if (*aside) {
            history.undo.pop_back();
            continue;
        }
        const auto act = holdsAct(database, history.undo.back().save);
        if (!act)
            return tl::unexpected(act.error());
        if (!*act)
            break;
        history.undo.clear(); // an act stands, and with it what it was decided upon
    }
    return history;
}

Result<Save> inverseOf(const Database &database, const SaveId &save)
{
    const auto named = nameOf(database, save);
    const auto act = holdsAct(database, save);
    auto entries = allChangesOf(database, save);
    if (!named || !act || !entries)
        return tl::unexpected(!named ? named.error() : !act ? act.error() : entries.error());
    if (*act)
        return failure(
            Error::Kind::Refused,
            Text::tr("\"%1\" cannot be undone: it is an act, and acts stand. Record a new one instead.")
                .arg(named->label));
    const bool isAboutUsers = std::any_of(entries->begin(), entries->end(), [](const ChangeEntry &entry) {
        return entry.table == QLatin1String("account");
    });
    if (isAboutUsers)
        return failure(
            Error::Kind::Refused,
            Text::tr("\"%1\" cannot be undone: it is about who may sign in. Change it again instead.")
                .arg(named->label));
    Save result((named->isUndo ? Text::tr("Redo: %1") : Text::tr("Undo: %1")).arg(named->label));
    result.setUndoes(save);
    std::reverse(entries->begin(), entries->end());
    for (const ChangeEntry &entry : *entries) {
        auto change = inverse(entry);
        if (!change)
            return tl::unexpected(change.error());
        result.add(std::move(*change));
    }
    return result;
}

} // namespace mandate
