// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/netchanges.h"

#include "core/reports/changewords.h"
#include "core/store/link.h"
#include "core/store/records.h"
#include "core/store/snapshot.h"
#include "core/store/statement.h"

#include <QCollator>
#include <QJsonDocument>

#include <algorithm>

namespace mandate {

namespace {

// What a record was before the first of its changes and is after the last, as far as these tell.
struct Course
{
    const Description *description = nullptr;
    Uuid record;
    bool wasThere = false;
    bool isThere = false;
    bool isAct = false;
    std::optional<Row> first;
    std::optional<Row> last;
    std::map<std::size_t, std::pair<Value, Value>> edits; // while the rest of the row is not known
    SaveEntry save;
    QStringList users;
};

void edit(Course &course, std::size_t field, const Value &before, const Value &after)
{
    if (course.last)
        (*course.last)[field] = after;
    else
        course.edits.try_emplace(field, before, before).first->second.second = after;
}

// The row as it was before the edits that led to it.
Row beforeEdits(const Course &course, Row row)
{
    for (const auto &[field, values] : course.edits)
        row[field] = values.first;
    return row;
}

class Gathering
{
public:
    Result<void> add(const SaveEntry &save, const ChangeEntry &change)
    {
        const Description *description = descriptionOf(change.table);
        if (!description)
            return {};
        const auto [place, isNew] = m_places.try_emplace(change.record, m_courses.size());
        if (isNew) {
            Course &begun = m_courses.emplace_back();
            begun.description = description;
            begun.record = change.record;
            begun.wasThere = change.kind == ChangeKind::Set || change.kind == ChangeKind::Withdraw;
        }
        Course &course = m_courses[place->second];
        course.save = save;
        if (!course.users.contains(save.user))
            course.users += save.user;
        return take(course, change);
    }

    std::vector<Course> courses() && { return std::move(m_courses); }

private:
    static Result<void> take(Course &course, const ChangeEntry &change)
    {
        course.isThere = change.kind != ChangeKind::Withdraw;
        if (change.kind == ChangeKind::Set) {
            const int field = course.description->indexOf(change.column);
            if (field >= 0)
                edit(course, std::size_t(field), change.before, change.after);
            return {};
        }
        const bool leaves = change.kind == ChangeKind::Withdraw;
        const QByteArray json = text(leaves ? change.before : change.after).toUtf8();
        auto row = rowFromJson(*course.description, QJsonDocument::fromJson(json).object());
        if (!row)
            return tl::unexpected(row.error());
        course.isAct = course.isAct || change.kind == ChangeKind::Act;
        if (leaves && course.wasThere && !course.first)
            course.first = beforeEdits(course, *row);
        course.last = std::move(*row);
        return {};
    }

    std::vector<Course> m_courses;
    std::unordered_map<Uuid, std::size_t, UuidHash> m_places;
};

Value wholeOf(const Course &course, const Row &row)
{
    return QString::fromUtf8(toJson(*course.description, row));
}

// The changes that would have come to the same.
std::vector<ChangeEntry> effectOf(const Course &course)
{
    const QString table = QLatin1String(course.description->table);
    std::vector<ChangeEntry> effect;
    const auto add = [&](ChangeKind kind, const QString &column, const Value &before, const Value &after) {
        effect.push_back({kind, table, course.record, column, before, after});
    };
    if (!course.wasThere && course.isThere)
        add(course.isAct ? ChangeKind::Act : ChangeKind::New, {}, {}, wholeOf(course, *course.last));
    if (course.wasThere && !course.isThere)
        add(ChangeKind::Withdraw, {}, wholeOf(course, *course.first), {});
    if (!course.wasThere || !course.isThere)
        return effect;
    for (std::size_t i = 0; i < course.description->fields.size(); ++i) {
        const auto edited = course.edits.find(i);
        const bool isEdited = edited != course.edits.end();
        const Value before = course.first ? (*course.first)[i] : isEdited ? edited->second.first : Value();
        const Value after = course.last ? (*course.last)[i] : isEdited ? edited->second.second : Value();
        if (before != after)
            add(ChangeKind::Set, QLatin1String(course.description->fields[i].column), before, after);
    }
    return effect;
}

Result<std::vector<SaveEntry>> savesSince(const Database &database, const QDateTime &since)
{
    Statement statement(
        database, selectLinks("WHERE hlc >= ? AND +site_id = (SELECT site_id FROM register) ORDER BY hlc"));
    statement.bind(1, std::int64_t(since.toMSecsSinceEpoch()) << 16);
    return statement.all([](const Statement &row) { return linkOn(row).entry; });
}

Result<std::vector<Course>> coursesSince(const Database &database, const QDateTime &since, const Parts &parts)
{
    const auto saves = savesSince(database, since);
    if (!saves)
        return tl::unexpected(saves.error());
    Gathering gathering;
    for (const SaveEntry &save : *saves) {
        const auto changes = changesOf(database, save.id);
        if (!changes)
            return tl::unexpected(changes.error());
        for (const ChangeEntry &change : *changes)
            if (parts.empty() || parts.count(change.record) > 0)
                if (const auto added = gathering.add(save, change); !added)
                    return tl::unexpected(added.error());
    }
    return std::move(gathering).courses();
}

// What belongs together stands together: "MOA-1/1.2.3" behind "MOA-1/1.2", before "MOA-1/1.10".
void sortByPlace(std::vector<HistoryLine> &lines)
{
    QCollator collator;
    collator.setNumericMode(true);
    std::stable_sort(lines.begin(), lines.end(), [&](const HistoryLine &one, const HistoryLine &other) {
        return collator.compare(one.place, other.place) < 0;
    });
}

} // namespace

Result<std::vector<HistoryLine>> netChanges(const Database &database, const QDateTime &since,
                                            const Uuid &record, const std::optional<QLocale> &reader)
{
    const Snapshot snapshot(database);
    const auto parts = record.isNull() ? Result<Parts>(Parts()) : partsOf(database, record);
    if (!parts)
        return tl::unexpected(parts.error());
    const auto courses = coursesSince(database, since, *parts);
    if (!courses)
        return tl::unexpected(courses.error());
    std::vector<HistoryLine> lines;
    ChangeWords words(database, reader);
    for (const Course &course : *courses) {
        SaveEntry save = course.save;
        save.user = course.users.join(QStringLiteral(", "));
        for (const ChangeEntry &change : effectOf(course)) {
            auto line = words.line(save, change);
            if (!line)
                return tl::unexpected(line.error());
            lines.push_back(std::move(*line));
        }
    }
    sortByPlace(lines);
    return lines;
}

} // namespace mandate
