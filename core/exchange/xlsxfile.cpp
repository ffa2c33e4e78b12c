// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxfile.h"

#include "core/exchange/archive.h"
#include "core/exchange/spreadsheetnumber.h"
#include "core/exchange/xmlpart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <map>

namespace mandate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

// "BC12" is column 54; -1 where there is no column.
int columnOf(QStringView address)
{
    int column = 0;
    for (const QChar c : address) {
        if (c < u'A' || c > u'Z' || column > int(Allowance::Columns))
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

// The text of <si> or <is>: its runs joined, reading aids for East Asian script left out.
QString readString(QXmlStreamReader &xml, bool isRun = false)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("t"))
            text += xml.readElementText();
        else if (xml.name() == QLatin1String("r") && !isRun)
            text += readString(xml, true);
        else
            xml.skipCurrentElement();
    }
    return text;
}

class XlsxReader
{
public:
    explicit XlsxReader(const Archive &archive) : m_archive(archive) {}

    Result<std::vector<Sheet>> read()
    {
        return relations({}).and_then([this](const std::map<QString, QString> &root) {
            const auto main = std::find_if(root.begin(), root.end(), [](const auto &entry) {
                return entry.second.endsWith(QLatin1String("workbook.xml"));
            });
            return readBook(main == root.end() ? QStringLiteral("xl/workbook.xml") : main->second);
        });
    }

private:
    // The targets of a part's relations, by id; those of the whole file where no part is named.
    Result<std::map<QString, QString>> relations(const QString &part)
    {
        const QString folder = part.left(part.lastIndexOf(u'/') + 1);
        const QString name =
            folder + QStringLiteral("_rels/") + part.mid(folder.size()) + QStringLiteral(".rels");
        std::map<QString, QString> targets;
        const auto done = forEachElement(m_archive, name, m_allowance, [&](QXmlStreamReader &xml) {
            if (xml.name() != QLatin1String("Relationship"))
                return;
            const QString target = attribute(xml, "Target");
            targets[attribute(xml, "Id")] =
                target.startsWith(u'/') ? target.mid(1) : QDir::cleanPath(folder + target);
        });
        return done.map([&targets] { return targets; });
    }

    Result<std::vector<Sheet>> readBook(const QString &part)
    {
        const auto targets = relations(part);
        if (!targets)
            return tl::unexpected(targets.error());
        std::vector<std::pair<QString, QString>> sheets; // name and part
        const auto listed = forEachElement(m_archive, part, m_allowance, [&](QXmlStreamReader &xml) {
            const auto target = targets->find(attribute(xml, "id"));
            if (xml.name() == QLatin1String("sheet") && target != targets->end())
                sheets.emplace_back(attribute(xml, "name"), target->second);
            if (xml.name() == QLatin1String("workbookPr"))
                m_from1904 = attribute(xml, "date1904") == QLatin1String("1");
        });
        if (!listed)
            return tl::unexpected(listed.error());
        const QString folder = part.left(part.lastIndexOf(u'/') + 1);
        if (const auto done = readStrings(folder).and_then([&] { return readStyles(folder); }); !done)
            return tl::unexpected(done.error());
        std::vector<Sheet> read;
        for (const auto &sheet : sheets) {
            read.emplace_back().name = sheet.first;
            if (const auto done = readSheet(sheet.second, read.back()); !done)
                return tl::unexpected(done.error());
        }
        return read;
    }

    Result<void> readStrings(const QString &folder)
    {
        const QString part = folder + QStringLiteral("sharedStrings.xml");
        if (!m_archive.contains(part))
            return {};
        return forEachElement(m_archive, part, m_allowance, [this](QXmlStreamReader &xml) {
            if (xml.name() == QLatin1String("si"))
                m_strings.push_back(readString(xml));
        });
    }

    Result<void> readStyles(const QString &folder)
    {
        const QString part = folder + QStringLiteral("styles.xml");
        if (!m_archive.contains(part))
            return {};
        std::map<int, NumberLook> own;
        return forEachElement(m_archive, part, m_allowance, [&](QXmlStreamReader &xml) {
            if (xml.name() == QLatin1String("numFmt")) {
                own[attribute(xml, "numFmtId").toInt()] = lookOf(attribute(xml, "formatCode"));
            } else if (xml.name() == QLatin1String("cellXfs")) {
                while (xml.readNextStartElement()) {
                    const int format = attribute(xml, "numFmtId").toInt();
                    const auto look = own.find(format);
                    m_looks.push_back(look == own.end() ? lookOfBuiltIn(format) : look->second);
                    xml.skipCurrentElement();
                }
            }
        });
    }

    Result<void> readSheet(const QString &part, Sheet &sheet)
    {
        int row = -1;
        bool fits = true;
        const auto done = forEachElement(m_archive, part, m_allowance, [&](QXmlStreamReader &xml) {
            if (xml.name() == QLatin1String("row")) {
                const int number = xml.attributes().value(QLatin1String("r")).toInt();
                row = number > 0 ? number - 1 : row + 1;
                fits = fits && row < int(Allowance::Rows);
                if (fits && sheet.rows.size() <= std::size_t(row))
                    sheet.rows.resize(std::size_t(row) + 1);
            } else if (xml.name() == QLatin1String("c") && fits && row >= 0) {
                fits = readCell(xml, sheet.rows[std::size_t(row)]) && m_allowance.addCells(1);
            }
        });
        if (done && !fits)
            return invalid(
                Text::tr("The sheet %1 has more cells than a register can take in.").arg(sheet.name));
        while (!sheet.rows.empty() && sheet.isBlank(sheet.rows.size() - 1))
            sheet.rows.pop_back();
        return done;
    }

    bool readCell(QXmlStreamReader &xml, std::vector<QString> &row)
    {
        const QXmlStreamAttributes attributes = xml.attributes();
        const QStringView address = attributes.value(QLatin1String("r"));
        const auto column = address.isEmpty() ? row.size() : std::size_t(columnOf(address));
        const auto style = std::size_t(attributes.value(QLatin1String("s")).toInt());
        const QStringView type = attributes.value(QLatin1String("t"));
        if (column >= Allowance::Columns)
            return false;
        if (row.size() <= column)
            row.resize(column + 1);
        QString formula;
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("v"))
                row[column] = textOf(xml.readElementText(), type, style);
            else if (xml.name() == QLatin1String("is"))
                row[column] = readString(xml);
            else if (xml.name() == QLatin1String("f"))
                formula = u'=' + xml.readElementText();
            else
                xml.skipCurrentElement();
        }
        if (row[column].isEmpty() && formula.size() > 1)
            row[column] = formula;
        return true;
    }

    QString textOf(const QString &stored, QStringView type, std::size_t style) const
    {
        if (type == QLatin1String("s")) {
            const std::size_t string = stored.toUInt();
            return string < m_strings.size() ? m_strings[string] : QString();
        }
        if (type == QLatin1String("b"))
            return stored == QLatin1String("1") ? QStringLiteral("yes") : QStringLiteral("no");
        if (!type.isEmpty() && type != QLatin1String("n"))
            return stored; // text, an ISO date, or an error such as #N/A
        QString text;
        switch (style < m_looks.size() ? m_looks[style] : NumberLook::Plain) {
        case NumberLook::Plain: text = plainNumber(stored); break;
        case NumberLook::Percent: text = percentage(stored); break;
        case NumberLook::Date: text = serialDate(stored, m_from1904); break;
        }
        return text.isEmpty() ? stored : text;
    }

    const Archive &m_archive;
    Allowance m_allowance;
    bool m_from1904 = false;
    std::vector<QString> m_strings;
    std::vector<NumberLook> m_looks; // of each cell style
};

} // namespace

Result<Workbook> readXlsx(const QString &path)
{
    return Archive::open(path).and_then([&path](const Archive &archive) {
        return XlsxReader(archive).read().map([&path](std::vector<Sheet> sheets) {
            return Workbook{QFileInfo(path).fileName(), std::move(sheets)};
        });
    });
}

} // namespace mandate
