// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/shownentry.h"

#include "core/exchange/fieldgroups.h"
#include "core/reports/history.h"
#include "core/scoring/fieldtext.h"
#include "core/store/records.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(models)
};

QString word(DifferenceCause cause)
{
    switch (cause) {
    case DifferenceCause::Signed: return Text::tr("The agreement is signed");
    case DifferenceCause::NotTheirs: return Text::tr("It belongs to another office");
    case DifferenceCause::Missing: return Text::tr("It is not here any more");
    case DifferenceCause::PossibleDouble: return Text::tr("Possible double");
    case DifferenceCause::InUse: return Text::tr("Others refer to it");
    case DifferenceCause::Closed: return Text::tr("Its cycle or period is closed");
    case DifferenceCause::BothChanged: break;
    }
    return Text::tr("Changed on both sides");
}

// The fields that people know by a name.
std::vector<std::size_t> shownFields(const Description &description, const QString &group)
{
    std::vector<std::size_t> fields;
    for (std::size_t field = 1; field < description.fields.size(); ++field)
        if (*description.fields[field].label
            && (group == QLatin1String(WholeRecord) || groupOf(description, field) == group))
            fields.push_back(field);
    return fields;
}

// What a reference leads to, by its place; a party is an office, a post or a person.
QString referenceWords(const Database &database, const Field &field, const Uuid &id)
{
    std::vector<QString> tables{QStringLiteral("office"), QStringLiteral("post"), QStringLiteral("person")};
    if (field.target)
        tables = {QString::fromLatin1(field.target().table)};
    for (const QString &table : tables)
        if (const auto place = placeOf(database, table, id); place && !place->isEmpty())
            return *place;
    return id.isNull() ? QString() : Text::tr("(not here)");
}

QString words(const Database &database, const Description &description, const Row &row, std::size_t field)
{
    if (row.empty() || isNull(row[field]))
        return {};
    if (const auto *id = std::get_if<Uuid>(&row[field]))
        return referenceWords(database, description.fields[field], *id);
    return fieldReading(description, row, field, QLocale());
}

// A side as a row: what an entry keeps of it, over the record as it is here, which tells the unit of a
// figure.
Row sideOf(const Description &description, const DifferingEntry &entry, const QString &kept,
           const std::optional<Row> &present)
{
    if (kept.isEmpty())
        return {};
    if (entry.group == QLatin1String(WholeRecord))
        return rowFromJson(description, QJsonDocument::fromJson(kept.toUtf8()).object()).value_or(Row());
    Row row = present.value_or(Row(description.fields.size()));
    for (const std::size_t field : fieldsOf(description, entry.group))
        row[field] = Value();
    return readFields(description, kept, row) ? row : Row();
}

std::vector<ShownField> sidesOf(const Database &database, const Description &description,
                                const DifferingEntry &entry, const std::optional<Row> &present)
{
    const Row base = sideOf(description, entry, entry.base, present);
    const Row theirs = sideOf(description, entry, entry.theirs, present);
    const Row ours = present.value_or(Row());
    const auto fields = shownFields(description, entry.group);
    std::vector<ShownField> sides;
    for (const std::size_t field : fields) {
        ShownField side{description.label(field), words(database, description, base, field),
                        words(database, description, ours, field),
                        words(database, description, theirs, field)};
        const bool isEmpty = side.base.isEmpty() && side.ours.isEmpty() && side.theirs.isEmpty();
        if (!isEmpty || fields.size() == 1)
            sides.push_back(std::move(side));
    }
    const QString gone = Text::tr("(no such record)");
    if (!sides.empty()) {
        sides.front().base = base.empty() ? gone : sides.front().base;
        sides.front().ours = ours.empty() ? gone : sides.front().ours;
        sides.front().theirs = theirs.empty() ? gone : sides.front().theirs;
    }
    return sides;
}

QString fieldNames(const Description &description, const QString &group)
{
    if (group == QLatin1String(WholeRecord))
        return Text::tr("The whole record");
    QStringList names;
    for (const std::size_t field : fieldsOf(description, group))
        if (*description.fields[field].label)
            names += description.label(field);
    return names.join(QStringLiteral(", "));
}

QString stateOf(const EntryStanding &standing)
{
    if (!standing.decision || standing.decision->choice == EntryChoice::Reopen)
        return standing.isDecidedHere ? Text::tr("To decide") : Text::tr("With the centre");
    return mandate::word(standing.decision->choice);
}

Result<ShownEntry> shown(const Database &database, const EntryStanding &standing)
{
    const DifferingEntry &entry = standing.entry;
    const Description *description = descriptionOf(entry.table);
    if (!description)
        return ShownEntry{standing, entry.table, {}, {{{}, entry.base, entry.ours, entry.theirs}},
                          {},       {},          {}};
    const auto place = placeOf(database, entry.table, entry.record);
    const auto present = rowById(database, *description, entry.record);
    if (!place || !present)
        return tl::unexpected(place ? present.error() : place.error());
    ShownEntry made;
    made.standing = standing;
    made.record =
        place->isEmpty() ? description->title() : QStringLiteral("%1 %2").arg(description->title(), *place);
    made.fields = fieldNames(*description, entry.group);
    made.sides = sidesOf(database, *description, entry, *present);
    const bool isWhole = entry.group == QLatin1String(WholeRecord);
    made.row = isWhole ? sideOf(*description, entry, entry.theirs.isEmpty() ? entry.base : entry.theirs, {})
                       : present->value_or(Row());
    made.cause = word(entry.cause);
    made.state = stateOf(standing);
    return made;
}

// The words two texts have in common, in their order: the longest such row of them.
std::vector<bool> common(const QStringList &one, const QStringList &other)
{
    const auto rows = std::size_t(one.size());
    const auto columns = std::size_t(other.size());
    std::vector<std::vector<int>> longest(rows + 1, std::vector<int>(columns + 1, 0));
    for (std::size_t i = rows; i-- > 0;)
        for (std::size_t j = columns; j-- > 0;)
            longest[i][j] = one[int(i)] == other[int(j)] ? longest[i + 1][j + 1] + 1
                                                         : std::max(longest[i + 1][j], longest[i][j + 1]);
    std::vector<bool> found(rows, false);
    for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
        if (one[int(i)] == other[int(j)]) {
            found[i++] = true;
            ++j;
        } else {
            longest[i + 1][j] >= longest[i][j + 1] ? ++i : ++j;
        }
    }
    return found;
}

} // namespace

QString word(EntryChoice choice)
{
    switch (choice) {
    case EntryChoice::KeepOurs: return Text::tr("Ours kept");
    case EntryChoice::TakeTheirs: return Text::tr("Theirs taken");
    case EntryChoice::ThirdValue: return Text::tr("A third value");
    case EntryChoice::SendBack: return Text::tr("Sent back");
    case EntryChoice::Reopen: break;
    }
    return Text::tr("Reopened");
}

Result<std::vector<ShownEntry>> shownEntries(const Store &store)
{
    const auto standings = entryStandings(store.database());
    if (!standings)
        return tl::unexpected(standings.error());
    std::vector<ShownEntry> entries;
    for (const EntryStanding &standing : *standings) {
        auto entry = shown(store.database(), standing);
        if (!entry)
            return tl::unexpected(entry.error());
        entries.push_back(std::move(*entry));
    }
    std::stable_partition(entries.begin(), entries.end(),
                          [](const ShownEntry &entry) { return entry.standing.isOpen(); });
    return entries;
}

// The white space between words is no word: else texts of equally many words would be alike by it.
QString markedWords(const QString &text, const QString &other)
{
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    const QStringList words = text.split(spaces, Qt::SkipEmptyParts);
    const std::vector<bool> same = common(words, other.split(spaces, Qt::SkipEmptyParts));
    QString html;
    qsizetype at = 0;
    for (int i = 0; i < words.size(); ++i) {
        const qsizetype begin = text.indexOf(words[i], at);
        html += text.mid(at, begin - at).replace(u'\n', QLatin1String("<br>"));
        html += same[std::size_t(i)] ? words[i].toHtmlEscaped()
                                     : QStringLiteral("<b><u>%1</u></b>").arg(words[i].toHtmlEscaped());
        at = begin + words[i].size();
    }
    return html;
}

} // namespace mandate
