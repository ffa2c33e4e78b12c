// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/shownentry.h"

#include "core/base/decimal.h"
#include "core/exchange/fieldgroups.h"
#include "core/reports/history.h"
#include "core/store/records.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
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

QString readable(const Field &field, const QJsonValue &value)
{
    if (field.kind == FieldKind::Weight && value.isDouble())
        return (Decimal(int(value.toInteger())) / 100).text() + QStringLiteral(" %");
    if (field.kind == FieldKind::YesNo)
        return value.toInteger() == 1 ? Text::tr("yes") : Text::tr("no");
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

// A line for each field that people know by a name; references are told by the record's place.
QString lines(const Description &description, const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    QStringList lines;
    for (const Field &field : description.fields) {
        const QJsonValue value = object[QLatin1String(field.column)];
        if (value.isUndefined() || value.isObject() || !*field.label)
            continue;
        const QString words = readable(field, value);
        if (!words.isEmpty() || object.size() <= 2)
            lines += QStringLiteral("%1: %2").arg(QCoreApplication::translate(description.table, field.label),
                                                  words.isEmpty() ? QStringLiteral("–") : words);
    }
    return lines.isEmpty() ? Text::tr("(no such record)") : lines.join(u'\n');
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

// What is here now, in the form in which an entry keeps it.
Result<QString> presentOf(const Database &database, const DifferingEntry &entry,
                          const Description &description)
{
    return rowById(database, description, entry.record).map([&](const std::optional<Row> &row) {
        if (!row)
            return QString();
        return entry.group == QLatin1String(WholeRecord)
                   ? QString::fromUtf8(toJson(description, *row))
                   : fieldsText(description, fieldsOf(description, entry.group), *row);
    });
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
        return ShownEntry{standing, entry.table, {}, entry.base, entry.ours, entry.theirs, {}, {}};
    const auto place = placeOf(database, entry.table, entry.record);
    const auto present = presentOf(database, entry, *description);
    if (!place || !present)
        return tl::unexpected(place ? present.error() : place.error());
    ShownEntry made;
    made.standing = standing;
    made.record =
        place->isEmpty() ? description->title() : QStringLiteral("%1 %2").arg(description->title(), *place);
    made.fields = fieldNames(*description, entry.group);
    made.base = lines(*description, entry.base);
    made.ours = lines(*description, *present);
    made.theirs = lines(*description, entry.theirs);
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

QString markedWords(const QString &text, const QString &other)
{
    static const QRegularExpression spaces(QStringLiteral("(?<=\\s)|(?=\\s)"));
    const QStringList words = text.split(spaces, Qt::SkipEmptyParts);
    const std::vector<bool> same = common(words, other.split(spaces, Qt::SkipEmptyParts));
    QString html;
    for (int i = 0; i < words.size(); ++i) {
        const QString word = words[i].toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
        html += same[std::size_t(i)] || words[i].trimmed().isEmpty()
                    ? word
                    : QStringLiteral("<b><u>%1</u></b>").arg(word);
    }
    return html;
}

} // namespace mandate
