// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/differences.h"
#include "core/exchange/fieldgroups.h"
#include "core/scoring/fieldtext.h"
#include "core/store/records.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

QString wordsOf(const Description &description, const std::vector<std::size_t> &fields)
{
    QStringList words;
    for (const std::size_t field : fields)
        words += description.label(field);
    return words.join(QStringLiteral(", "));
}

Result<std::size_t> fieldNamed(const Description &description, const DifferingEntry &entry,
                               const QString &name)
{
    const std::vector<std::size_t> fields = typableFields(entry);
    for (const std::size_t field : fields)
        if (name.compare(description.label(field), Qt::CaseInsensitive) == 0
            || name == QLatin1String(description.fields[field].column))
            return field;
    return failure(
        Error::Kind::Misuse,
        Text::tr("This entry is not about \"%1\". It is about: %2.").arg(name, wordsOf(description, fields)));
}

// As it is here now; as it was sent, where it is not here.
Result<Row> rowFor(const Database &database, const Description &description, const DifferingEntry &entry)
{
    return rowById(database, description, entry.record).and_then([&](const std::optional<Row> &now) {
        if (now)
            return Result<Row>(*now);
        const QString whole = entry.theirs.isEmpty() ? entry.base : entry.theirs;
        return rowFromJson(description, QJsonDocument::fromJson(whole.toUtf8()).object());
    });
}

Result<Row> withTyped(const Description &description, Row row, std::size_t field, const QString &text,
                      const QLocale &locale)
{
    const bool isYesNo = description.fields[field].kind == FieldKind::YesNo;
    const bool isYes = isYesNo && text.compare(Text::tr("Yes"), Qt::CaseInsensitive) == 0;
    auto next = withInput(description, std::move(row), field, isYes ? QStringLiteral("1") : text, locale);
    if (next && canHold(description.fields[field], (*next)[field]))
        return next;
    return invalid(Text::tr("\"%1\" makes no sense as %2.").arg(text, description.label(field)),
                   next ? QString() : next.error().message);
}

} // namespace

std::vector<std::size_t> typableFields(const DifferingEntry &entry)
{
    const Description *description = descriptionOf(entry.table);
    std::vector<std::size_t> fields;
    for (std::size_t field = 1; description && field < description->fields.size(); ++field) {
        const Field &of = description->fields[field];
        const bool isAbout =
            entry.group == QLatin1String(WholeRecord) || groupOf(*description, field) == entry.group;
        if (isAbout && *of.label && of.kind != FieldKind::Reference)
            fields.push_back(field);
    }
    return fields;
}

Result<QString> typedValues(const Database &database, const DifferingEntry &entry,
                            const std::vector<TypedField> &typed, const QLocale &locale)
{
    const Description *description = descriptionOf(entry.table);
    if (!description)
        return failure(Error::Kind::Misuse, Text::tr("There is no such differing entry in this register."));
    const auto before = rowFor(database, *description, entry);
    if (!before)
        return tl::unexpected(before.error());
    Row after = *before;
    std::vector<std::size_t> named;
    for (const TypedField &one : typed) {
        const auto field = fieldNamed(*description, entry, one.name);
        if (!field)
            return tl::unexpected(field.error());
        auto next = withTyped(*description, std::move(after), *field, one.text, locale);
        if (!next)
            return tl::unexpected(next.error());
        after = std::move(*next);
        named.push_back(*field);
        if (isFigure(*description, *field)) // with the way in which it was written
            named.push_back(*field + 1);
    }
    return fieldsText(*description, named, after);
}

} // namespace mandate
