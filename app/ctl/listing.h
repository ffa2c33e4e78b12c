// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/arguments.h"

namespace mandate {

enum class Format { Text, Json, Csv };

constexpr Option FormatOption{"format", "text|json|csv",
                              QT_TRANSLATE_NOOP("ctl", "how results are written; text is the default")};

Result<Format> formatOf(const Arguments &arguments);

// Rows of results under stable column names: aligned columns, a JSON array of objects, or CSV.
class Listing
{
public:
    explicit Listing(QStringList columns) : m_columns(std::move(columns)) {}
    void add(QStringList row) { m_rows.push_back(std::move(row)); }
    void write(QTextStream &out, Format format) const;

private:
    void writeText(QTextStream &out) const;
    void writeJson(QTextStream &out) const;
    void writeCsv(QTextStream &out) const;

    QStringList m_columns;
    std::vector<QStringList> m_rows;
};

// One line of CSV, fields quoted where they must be.
QString csvLine(const QStringList &row);
// A JSON string with its quotes.
QString quotedJson(const QString &text);

} // namespace mandate
