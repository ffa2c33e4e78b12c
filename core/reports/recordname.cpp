// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/recordname.h"

#include "core/store/statement.h"

#include <array>

namespace mandate {

namespace {

// Where the records of a kind have their code and their name, as one SELECT of three columns.
struct Source
{
    const char *table;
    const char *select;
};

constexpr std::array Sources{
    Source{"office", "SELECT id, code, name FROM office"},
    Source{"post", "SELECT id, code, title FROM post"},
    Source{"person", "SELECT id, number, name FROM person"},
    Source{"plan", "SELECT id, code, name FROM plan"},
    Source{"pillar", "SELECT id, code, title FROM pillar"},
    Source{"kra", "SELECT id, code, title FROM kra"},
    Source{"kpi", "SELECT id, code, name FROM kpi"},
    Source{"rule_set", "SELECT id, code, version FROM rule_set"},
    Source{"cycle", "SELECT id, code, name FROM cycle"},
    Source{"agreement", "SELECT a.id, a.code, coalesce(o.name, n.name, s.title, '') FROM agreement a "
                        "LEFT JOIN office o ON o.id = a.second_party "
                        "LEFT JOIN person n ON n.id = a.second_party "
                        "LEFT JOIN post s ON s.id = a.second_party"},
};
constexpr const char *Parties = "SELECT id, code, name FROM office UNION ALL SELECT id, code, title FROM "
                                "post UNION ALL SELECT id, number, name FROM person";

const char *selectOf(const Description *target)
{
    if (!target)
        return Parties;
    for (const Source &source : Sources)
        if (QLatin1String(target->table) == QLatin1String(source.table))
            return source.select;
    return nullptr;
}

QByteArray named(const char *select, const char *condition)
{
    return QByteArray("WITH named (id, code, name) AS (") + select + ") SELECT id, code, name FROM named "
           + condition;
}

// The words as a pattern; what SQL takes for a sign is taken by its letter.
QString pattern(QString words)
{
    words.replace(u'\\', QLatin1String("\\\\"));
    words.replace(u'%', QLatin1String("\\%"));
    words.replace(u'_', QLatin1String("\\_"));
    return words + u'%';
}

} // namespace

QString RecordName::text() const
{
    return name.isEmpty() || name == code ? code : code + u' ' + name;
}

Result<std::vector<RecordName>> recordsNamed(const Database &database, const RecordSearch &search)
{
    const char *select = selectOf(search.target);
    if (!select)
        return std::vector<RecordName>();
    Statement statement(
        database,
        named(select, "WHERE code LIKE ?2 ESCAPE '\\' OR name LIKE ?2 ESCAPE '\\' OR code || ' ' || name "
                      "LIKE ?1 ESCAPE '\\' ORDER BY NOT (code LIKE ?1 ESCAPE '\\' OR name LIKE ?1 ESCAPE "
                      "'\\' OR code || ' ' || name LIKE ?1 ESCAPE '\\'), code LIMIT ?3"));
    const QString beginning = pattern(search.words.trimmed());
    statement.bind(1, beginning).bind(2, QString(u'%' + beginning)).bind(3, std::int64_t(search.limit));
    std::vector<RecordName> found;
    while (true) {
        const auto row = statement.step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return found;
        found.push_back({statement.uuid(0), statement.text(1), statement.text(2)});
    }
}

Result<RecordName> recordName(const Database &database, const Description *target, const Uuid &id)
{
    const char *select = selectOf(target);
    if (!select || id.isNull())
        return RecordName();
    Statement statement(database, named(select, "WHERE id = ?1"));
    return statement.bind(1, id).step().map([&statement](bool isThere) {
        return isThere ? RecordName{statement.uuid(0), statement.text(1), statement.text(2)} : RecordName();
    });
}

} // namespace mandate
