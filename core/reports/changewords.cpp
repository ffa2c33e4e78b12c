// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/changewords.h"

#include "core/reports/recordname.h"
#include "core/scoring/fieldtext.h"
#include "core/store/records.h"

#include <QJsonDocument>

namespace mandate {

namespace {

// Nothing where the journal does not hold the record whole, or holds what this program does not know.
std::optional<Row> wholeRow(const Description &description, const Value &value)
{
    const auto row = rowFromJson(description, QJsonDocument::fromJson(text(value).toUtf8()).object());
    return row ? std::optional(*row) : std::nullopt;
}

// What made a record known to people that is there no more.
QString nameIn(const ChangeEntry &change)
{
    const Description *description = descriptionOf(change.table);
    if (!description || change.kind == ChangeKind::Set)
        return {};
    const auto row = wholeRow(*description, isNull(change.before) ? change.after : change.before);
    for (const char *column : {"code", "number", "title", "name", "period"}) {
        const int field = row ? description->indexOf(QString::fromLatin1(column)) : -1;
        if (field >= 0)
            return text((*row)[std::size_t(field)]);
    }
    return {};
}

// Whose role, deputy or key it is that was confirmed: their acts are the others that any record may name.
Result<QString> confirmed(const Database &database, const Uuid &id)
{
    for (const char *table : {"role_grant", "behalf", "account_key"}) {
        auto place = placeOf(database, QString::fromLatin1(table), id);
        if (!place || !place->isEmpty())
            return place;
    }
    return QString();
}

QString labelOf(const ChangeEntry &change)
{
    const Description *description = descriptionOf(change.table);
    const int field = description ? description->indexOf(change.column) : -1;
    if (field < 0)
        return change.column;
    return description->label(std::size_t(field));
}

} // namespace

Result<HistoryLine> ChangeWords::line(const SaveEntry &save, const ChangeEntry &change)
{
    const auto place = placeOf(change);
    const auto before = shown(change, change.before);
    const auto after = shown(change, change.after);
    if (!place || !before || !after)
        return tl::unexpected(!place ? place.error() : !before ? before.error() : after.error());
    const Description *description = descriptionOf(change.table);
    return HistoryLine{save,
                       change.kind,
                       change.table,
                       change.record,
                       description ? description->title() : change.table,
                       *place,
                       labelOf(change),
                       *before,
                       *after};
}

Result<QString> ChangeWords::placeOf(const ChangeEntry &change)
{
    const auto known = m_places.find(change.record);
    if (known != m_places.end())
        return known->second;
    return mandate::placeOf(m_database, change.table, change.record).map([&](const QString &place) {
        return m_places[change.record] = place.isEmpty() ? nameIn(change) : place;
    });
}

Result<QString> ChangeWords::referred(const Description *target, const Uuid &id)
{
    const auto known = m_referred.find(id);
    if (known != m_referred.end())
        return known->second;
    return recordName(m_database, target, id)
        .and_then([&](const RecordName &name) -> Result<QString> {
            if (!name.text().isEmpty())
                return name.text();
            return target ? mandate::placeOf(m_database, QString::fromLatin1(target->table), id)
                          : confirmed(m_database, id);
        })
        .map([&](const QString &name) { return m_referred[id] = name.isEmpty() ? id.text() : name; });
}

// Weights and shares are kept in basis points and read in percent; a signed text is a page long.
Result<QString> ChangeWords::worded(const Description &description, std::size_t field, const Value &value)
{
    const Field &described = description.fields[field];
    if (isNull(value))
        return QString();
    if (const auto *id = std::get_if<Uuid>(&value))
        return described.kind == FieldKind::Reference
                   ? referred(described.target ? &described.target() : nullptr, *id)
                   : Result<QString>(text(value));
    if (QLatin1String(described.column) == QLatin1String("content"))
        return QStringLiteral("…");
    if (m_reader) {
        Row row(description.fields.size());
        row[field] = value;
        return fieldReading(description, row, field, *m_reader);
    }
    if (described.kind == FieldKind::Weight)
        return (Decimal(text(value).toInt()) / 100).text();
    return text(value);
}

// A whole record by its filled fields, its own identity and what it belongs to left out.
Result<QString> ChangeWords::shown(const ChangeEntry &change, const Value &value)
{
    const Description *description = descriptionOf(change.table);
    if (isNull(value) || !description)
        return text(value);
    if (change.kind == ChangeKind::Set) {
        const int field = description->indexOf(change.column);
        return field < 0 ? Result<QString>(text(value)) : worded(*description, std::size_t(field), value);
    }
    const auto row = wholeRow(*description, value);
    if (!row)
        return text(value);
    QStringList fields;
    for (std::size_t i = 1; i < row->size(); ++i) {
        if (*description->fields[i].label == '\0')
            continue;
        const bool isWritten = isFigure(*description, i) && text((*row)[i]).isEmpty();
        const auto words = worded(*description, i, (*row)[i + std::size_t(isWritten)]);
        if (!words)
            return words;
        if (!words->isEmpty())
            fields += QStringLiteral("%1: %2").arg(description->label(i), *words);
    }
    return fields.join(QStringLiteral("; "));
}

} // namespace mandate
