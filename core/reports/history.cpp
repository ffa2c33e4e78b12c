// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/history.h"

#include "core/base/decimal.h"
#include "core/reports/parts.h"
#include "core/store/records.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <functional>
#include <map>
#include <unordered_map>

namespace mandate {

namespace {

// The saves that touched any of these records, newest first.
Result<std::vector<SaveEntry>> savesOfAny(const Database &database, const Parts &parts)
{
    std::map<std::pair<QDateTime, std::int64_t>, SaveEntry, std::greater<>> found;
    for (const Uuid &part : parts) {
        const auto touching = savesOf(database, part);
        if (!touching)
            return tl::unexpected(touching.error());
        for (const SaveEntry &save : *touching)
            found.try_emplace({save.at, save.sequence}, save);
    }
    std::vector<SaveEntry> entries;
    for (const auto &[when, save] : found)
        entries.push_back(save);
    return entries;
}

Result<std::vector<SaveEntry>> entriesOf(const Database &database, int limit, const Parts &parts)
{
    if (parts.empty())
        return saves(database, limit);
    auto found = savesOfAny(database, parts);
    if (found && limit > 0 && found->size() > std::size_t(limit))
        found->resize(std::size_t(limit));
    return found;
}

// Weights and shares are kept in basis points and read in percent; a signed text is a page long.
QString readable(const QString &column, const QString &stored)
{
    const bool isWeight = column == QLatin1String("weight") || column == QLatin1String("share");
    if (isWeight && !stored.isEmpty())
        return (Decimal(stored.toInt()) / 100).text();
    return column == QLatin1String("content") ? QStringLiteral("…") : stored;
}

// A whole record as people read it: its filled fields by name, identities left out.
QString shown(const ChangeEntry &change, const Value &value)
{
    const Description *description = descriptionOf(change.table);
    if (change.kind == ChangeKind::Set || !description || isNull(value))
        return readable(change.column, text(value));
    const QJsonObject record = QJsonDocument::fromJson(text(value).toUtf8()).object();
    QStringList fields;
    for (std::size_t i = 0; i < description->fields.size(); ++i) {
        const QJsonValue field = record[QLatin1String(description->fields[i].column)];
        if (!field.isUndefined() && !field.isObject())
            fields += QStringLiteral("%1: %2").arg(
                description->label(i),
                readable(QLatin1String(description->fields[i].column), field.toVariant().toString()));
    }
    return fields.join(QStringLiteral("; "));
}

QString fieldOf(const ChangeEntry &change)
{
    const Description *description = descriptionOf(change.table);
    const int field = description ? description->indexOf(change.column) : -1;
    return field < 0 ? change.column : description->label(std::size_t(field));
}

// How the records of a table are called, by their identity.
struct PlaceQuestion
{
    const char *table;
    const char *sql;
};

constexpr std::array PlaceQuestions{
    PlaceQuestion{"agreement", "SELECT code FROM agreement WHERE id = ?"},
    PlaceQuestion{"objective", "SELECT a.code || '/' || o.number FROM objective o JOIN agreement a ON a.id = "
                               "o.agreement WHERE o.id = ?"},
    PlaceQuestion{"action", "SELECT a.code || '/' || o.number || '.' || t.number FROM action t JOIN "
                            "objective o ON o.id = t.objective JOIN agreement a ON a.id = o.agreement "
                            "WHERE t.id = ?"},
    PlaceQuestion{"indicator",
                  "SELECT a.code || '/' || o.number || '.' || t.number || '.' || i.number FROM indicator i "
                  "JOIN action t ON t.id = i.action JOIN objective o ON o.id = t.objective JOIN agreement a "
                  "ON a.id = o.agreement WHERE i.id = ?"},
    PlaceQuestion{"kra", "SELECT code FROM kra WHERE id = ?"},
    PlaceQuestion{"kpi", "SELECT code FROM kpi WHERE id = ?"},
    PlaceQuestion{"pillar", "SELECT code FROM pillar WHERE id = ?"},
    PlaceQuestion{"plan", "SELECT code FROM plan WHERE id = ?"},
    PlaceQuestion{"cycle", "SELECT code FROM cycle WHERE id = ?"},
    PlaceQuestion{"rule_set", "SELECT code FROM rule_set WHERE id = ?"},
    PlaceQuestion{"office", "SELECT code FROM office WHERE id = ?"},
    PlaceQuestion{"post", "SELECT code FROM post WHERE id = ?"},
    PlaceQuestion{"person", "SELECT number FROM person WHERE id = ?"},
};

// Records that are named by what they belong to, and a word of their own.
constexpr std::array OwnedQuestions{
    PlaceQuestion{"progress", "SELECT 'indicator', indicator, period FROM progress WHERE id = ?"},
    PlaceQuestion{"period_target", "SELECT 'indicator', indicator, period FROM period_target WHERE id = ?"},
    PlaceQuestion{"requirement", "SELECT 'indicator', indicator, '' FROM requirement WHERE id = ?"},
    PlaceQuestion{"budget_line", "SELECT iif(action IS NULL, 'objective', 'action'), coalesce(action, "
                                 "objective), source FROM budget_line WHERE id = ?"},
    PlaceQuestion{"kpi_target", "SELECT 'kpi', kpi, year FROM kpi_target WHERE id = ?"},
    PlaceQuestion{"target_part", "SELECT iif(kpi IS NULL, 'indicator', 'kpi'), coalesce(kpi, indicator), "
                                 "year FROM target_part WHERE id = ?"},
    PlaceQuestion{"kpi_value", "SELECT 'kpi', kpi, period FROM kpi_value WHERE id = ?"},
    PlaceQuestion{"alignment", "SELECT iif(child_kra IS NULL, 'objective', 'kra'), coalesce(child_kra, "
                               "child_objective), '' FROM alignment WHERE id = ?"},
    PlaceQuestion{"agreement_version",
                  "SELECT 'agreement', agreement, number FROM agreement_version WHERE id = ?"},
    PlaceQuestion{
        "comment",
        "SELECT coalesce((SELECT 'objective' FROM objective WHERE id = c.item), (SELECT 'action' FROM "
        "action WHERE id = c.item), (SELECT 'indicator' FROM indicator WHERE id = c.item), "
        "'agreement'), coalesce((SELECT id FROM objective WHERE id = c.item), (SELECT id FROM action "
        "WHERE id = c.item), (SELECT id FROM indicator WHERE id = c.item), c.agreement), '' FROM "
        "comment c WHERE c.id = ?"},
    PlaceQuestion{"appointment", "SELECT 'person', person, '' FROM appointment WHERE id = ?"},
};

template <typename Questions>
const char *questionFor(const Questions &questions, QStringView table)
{
    for (const PlaceQuestion &question : questions)
        if (table == QLatin1String(question.table))
            return question.sql;
    return nullptr;
}

// The places already looked up: a save often touches many fields of a record.
class Places
{
public:
    explicit Places(const Database &database) : m_database(database) {}

    Result<QString> of(const ChangeEntry &change)
    {
        const auto known = m_known.find(change.record);
        if (known != m_known.end())
            return known->second;
        return placeOf(m_database, change.table, change.record).map([&](const QString &place) {
            return m_known[change.record] = place;
        });
    }

private:
    const Database &m_database;
    std::unordered_map<Uuid, QString, UuidHash> m_known;
};

Result<void> addLines(std::vector<HistoryLine> &lines, const Database &database, const SaveEntry &save,
                      const Parts &parts, Places &places)
{
    const auto changes = changesOf(database, save.id);
    if (!changes)
        return tl::unexpected(changes.error());
    for (const ChangeEntry &change : *changes) {
        if (!parts.empty() && parts.count(change.record) == 0)
            continue;
        const auto place = places.of(change);
        if (!place)
            return tl::unexpected(place.error());
        const Description *description = descriptionOf(change.table);
        lines.push_back({save, change.kind, change.record, description ? description->title() : change.table,
                         *place, fieldOf(change), shown(change, change.before), shown(change, change.after)});
    }
    return {};
}

} // namespace

Result<QString> placeOf(const Database &database, QStringView table, const Uuid &record)
{
    if (const char *sql = questionFor(PlaceQuestions, table)) {
        Statement statement(database, sql);
        return statement.bind(1, record).step().map(
            [&statement](bool isThere) { return isThere ? statement.text(0) : QString(); });
    }
    const char *sql = questionFor(OwnedQuestions, table);
    if (!sql)
        return QString();
    Statement statement(database, sql);
    const auto row = statement.bind(1, record).step();
    if (!row || !*row)
        return row ? Result<QString>(QString()) : tl::unexpected(row.error());
    const QString own = statement.text(2);
    return placeOf(database, statement.text(0), statement.uuid(1)).map([&own](const QString &place) {
        return own.isEmpty() || place.isEmpty() ? place : place + u' ' + own;
    });
}

Result<std::vector<HistoryLine>> history(const Database &database, const Uuid &record, int limit)
{
    Parts parts; // none for the whole register
    if (!record.isNull()) {
        auto found = partsOf(database, record);
        if (!found)
            return tl::unexpected(found.error());
        parts = std::move(*found);
    }
    const auto saves = entriesOf(database, limit, parts);
    if (!saves)
        return tl::unexpected(saves.error());
    std::vector<HistoryLine> lines;
    Places places(database);
    for (const SaveEntry &save : *saves)
        if (const auto done = addLines(lines, database, save, parts, places); !done)
            return tl::unexpected(done.error());
    return lines;
}

} // namespace mandate
