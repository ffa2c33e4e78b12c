// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/base/result.h"

#include <QJsonObject>

#include <vector>

namespace mandate {

// All fields of a record, in the order of its description.
using Row = std::vector<Value>;

// A draft is edited field by field. An act (a signature, a verified figure) is only ever inserted.
// Tells whether a row is an act; records without such a rule are drafts.
using ActRule = bool (*)(const Row &row);
constexpr bool always(const Row &)
{
    return true;
}

// A record described once: storage, journal, merging, workbook and audit page are functions over this.
// The first field is always the identity, in column "id".
struct Description
{
    const char *table;
    const char *noun; // untranslated: "agreement"
    std::span<const Field> fields;
    ActRule isAct = nullptr;

    // The position of a column among the fields, or -1.
    int indexOf(QStringView column) const;
    QString label(std::size_t field) const;
    QString title() const;
};

Row rowOf(const Description &description, const void *record);
// Fails where a value makes no sense for its field, naming table and column.
Result<void> fill(const Description &description, void *record, const Row &row);

// A row from a file that may be damaged or forged, whose values are of their fields' kinds; else an error, as
// fill() tells it.
Result<Row> soundRow(const Description &description, Row row);

template <typename Record>
Row rowOf(const Record &record)
{
    return rowOf(describe<Record>(), &record);
}

template <typename Record>
Result<Record> fromRow(const Row &row)
{
    Record record;
    return fill(describe<Record>(), &record, row).map([&record] { return std::move(record); });
}

// A row as one line of JSON, fields in the order of the description, empty ones left out; and back.
// This is the form in which the journal keeps a new record and a version keeps a signed one.
QByteArray toJson(const Description &description, const Row &row);
Result<Row> rowFromJson(const Description &description, const QJsonObject &json);

} // namespace mandate
