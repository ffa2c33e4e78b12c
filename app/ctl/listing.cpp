// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/listing.h"

#include "core/base/visible.h"
#include "core/exchange/formulaguard.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mandate {

namespace {

QString csvField(const QString &written)
{
    const QString text = guarded(written); // whoever opens it in a spreadsheet must not run it
    const bool plain = !text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"'))
                       && !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\r'));
    return plain ? text
                 : QLatin1Char('"') + QString(text).replace(QLatin1Char('"'), QLatin1String("\"\""))
                       + QLatin1Char('"');
}

} // namespace

QString csvLine(const QStringList &row)
{
    QStringList fields;
    for (const QString &text : row)
        fields += csvField(text);
    return fields.join(QLatin1Char(','));
}

Result<Format> formatOf(const Arguments &arguments)
{
    const QString name = arguments.has("format") ? arguments.value("format") : QStringLiteral("text");
    if (name == QLatin1String("text"))
        return Format::Text;
    if (name == QLatin1String("json"))
        return Format::Json;
    if (name == QLatin1String("csv"))
        return Format::Csv;
    return failure(
        Error::Kind::Misuse,
        QCoreApplication::translate("ctl", "--format is text, json or csv, not \"%1\".").arg(name));
}

void Listing::write(QTextStream &out, Format format) const
{
    switch (format) {
    case Format::Text: return writeText(out);
    case Format::Json: return writeJson(out);
    case Format::Csv: return writeCsv(out);
    }
}

void Listing::writeText(QTextStream &out) const
{
    if (m_rows.empty())
        return; // a head without rows reads as a fault
    std::vector<qsizetype> widths(std::size_t(m_columns.size()), 0);
    const auto widen = [&widths](const QStringList &row) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[std::size_t(i)] = std::max(widths[std::size_t(i)], row[i].size());
    };
    widen(m_columns);
    for (const QStringList &row : m_rows)
        widen(row);
    const auto line = [&](const QStringList &row) {
        QString text;
        for (qsizetype i = 0; i < row.size(); ++i)
            text += i + 1 < row.size() ? row[i].leftJustified(widths[std::size_t(i)] + 2) : row[i];
        out << visible(text) << '\n';
    };
    line(m_columns);
    for (const QStringList &row : m_rows)
        line(row);
}

void Listing::writeJson(QTextStream &out) const
{
    QJsonArray array;
    for (const QStringList &row : m_rows) {
        QJsonObject object;
        for (qsizetype i = 0; i < row.size(); ++i)
            object[m_columns[i]] = row[i];
        array += object;
    }
    out << QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Indented));
}

void Listing::writeCsv(QTextStream &out) const
{
    out << csvLine(m_columns) << '\n';
    for (const QStringList &row : m_rows)
        out << csvLine(row) << '\n';
}

QString quotedJson(const QString &text)
{
    QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

} // namespace mandate
