// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/history.h"

#include "core/reports/changewords.h"
#include "core/reports/parts.h"
#include "core/store/snapshot.h"
#include "core/store/statement.h"

#include <QCoreApplication>

#include <array>
#include <functional>
#include <map>

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
    PlaceQuestion{"attachment", "SELECT name FROM attachment WHERE id = ?"},
    PlaceQuestion{"marked_date", "SELECT name FROM marked_date WHERE id = ?"},
    PlaceQuestion{"account", "SELECT shown_name FROM account WHERE id = ?"},
    PlaceQuestion{"enrolment", "SELECT name FROM enrolment WHERE id = ?"},
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
    PlaceQuestion{"fill_in", "SELECT 'agreement', agreement, period FROM fill_in WHERE id = ?"},
    PlaceQuestion{"closing", "SELECT 'cycle', cycle, period FROM closing WHERE id = ?"},
    PlaceQuestion{"reopening", "SELECT 'closing', closing, '' FROM reopening WHERE id = ?"},
    PlaceQuestion{"signature", "SELECT 'agreement_version', version, party FROM signature WHERE id = ?"},
    PlaceQuestion{"appointment", "SELECT 'person', person, '' FROM appointment WHERE id = ?"},
    PlaceQuestion{"account_key", "SELECT 'account', account, '' FROM account_key WHERE id = ?"},
    PlaceQuestion{"role_grant", "SELECT 'account', account, '' FROM role_grant WHERE id = ?"},
    PlaceQuestion{"behalf", "SELECT 'account', account, '' FROM behalf WHERE id = ?"},
};

template <typename Questions>
const char *questionFor(const Questions &questions, QStringView table)
{
    for (const PlaceQuestion &question : questions)
        if (table == QLatin1String(question.table))
            return question.sql;
    return nullptr;
}

Result<void> addLines(std::vector<HistoryLine> &lines, const Database &database, const SaveEntry &save,
                      const Parts &parts, ChangeWords &words)
{
    const auto changes = changesOf(database, save.id);
    if (!changes)
        return tl::unexpected(changes.error());
    for (const ChangeEntry &change : *changes) {
        if (!parts.empty() && parts.count(change.record) == 0)
            continue;
        auto line = words.line(save, change);
        if (!line)
            return tl::unexpected(line.error());
        lines.push_back(std::move(*line));
    }
    return {};
}

} // namespace

Result<std::optional<RecordOwner>> ownerOf(const Database &database, QStringView table, const Uuid &record)
{
    const char *sql = questionFor(OwnedQuestions, table);
    if (!sql)
        return std::optional<RecordOwner>();
    Statement statement(database, sql);
    return statement.bind(1, record).step().map([&statement](bool isThere) -> std::optional<RecordOwner> {
        if (!isThere)
            return {};
        return RecordOwner{statement.text(0), statement.uuid(1), statement.text(2)};
    });
}

Result<QString> placeOf(const Database &database, QStringView table, const Uuid &record)
{
    if (const char *sql = questionFor(PlaceQuestions, table)) {
        Statement statement(database, sql);
        return statement.bind(1, record).step().map(
            [&statement](bool isThere) { return isThere ? statement.text(0) : QString(); });
    }
    const auto owner = ownerOf(database, table, record);
    if (!owner || !*owner)
        return owner ? Result<QString>(QString()) : tl::unexpected(owner.error());
    const QString own = (*owner)->own;
    return placeOf(database, (*owner)->table, (*owner)->record).map([&own](const QString &place) {
        return own.isEmpty() || place.isEmpty() ? place : place + u' ' + own;
    });
}

Result<std::vector<HistoryLine>> historyOf(const Database &database, const SaveEntry &save,
                                           const Parts &parts, const QLocale &reader, int most)
{
    const Snapshot snapshot(database);
    const auto changes = changesOf(database, save.id, parts.empty() ? most : -1);
    if (!changes)
        return tl::unexpected(changes.error());
    std::vector<HistoryLine> lines;
    ChangeWords words(database, reader);
    for (const ChangeEntry &change : *changes) {
        if (!parts.empty() && parts.count(change.record) == 0)
            continue;
        auto line = words.line(save, change);
        if (!line)
            return tl::unexpected(line.error());
        lines.push_back(std::move(*line));
        if (int(lines.size()) == most)
            break;
    }
    return lines;
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
    ChangeWords words(database);
    for (const SaveEntry &save : *saves)
        if (const auto done = addLines(lines, database, save, parts, words); !done)
            return tl::unexpected(done.error());
    return lines;
}

QString makerOf(const SaveEntry &save)
{
    return save.onBehalfOf.isEmpty()
               ? save.user
               : QCoreApplication::translate("history", "%1 on behalf of %2").arg(save.user, save.onBehalfOf);
}

} // namespace mandate
