// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/zipped.h"

#include <QtEndian>

#include <zlib.h>

namespace mandate {

namespace {

template <typename Number>
void put(QByteArray &bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

// What the two headers of an entry share.
QByteArray common(const QByteArray &content)
{
    QByteArray header;
    put<quint16>(header, 20);
    put<quint16>(header, 0);
    put<quint16>(header, 0); // stored
    put<quint32>(header, 0);
    put<quint32>(header, quint32(crc32(0, reinterpret_cast<const Bytef *>(content.constData()),
                                       uInt(content.size()))));
    put<quint32>(header, quint32(content.size()));
    put<quint32>(header, quint32(content.size()));
    return header;
}

} // namespace

QByteArray zippedParts(const std::map<std::string, QByteArray> &parts)
{
    QByteArray file;
    QByteArray directory;
    for (const auto &[name, content] : parts) {
        const auto place = quint32(file.size());
        file += "PK\x03\x04" + common(content);
        put<quint16>(file, quint16(name.size()));
        put<quint16>(file, 0);
        file += QByteArray::fromStdString(name) + content;
        directory += "PK\x01\x02";
        put<quint16>(directory, 20);
        directory += common(content);
        put<quint16>(directory, quint16(name.size()));
        directory += QByteArray(12, '\0');
        put<quint32>(directory, place);
        directory += QByteArray::fromStdString(name);
    }
    const auto place = quint32(file.size());
    file += directory + "PK\x05\x06" + QByteArray(4, '\0');
    put<quint16>(file, quint16(parts.size()));
    put<quint16>(file, quint16(parts.size()));
    put<quint32>(file, quint32(directory.size()));
    put<quint32>(file, place);
    put<quint16>(file, 0);
    return file;
}

std::map<std::string, QByteArray> partsOfXlsx(const QByteArray &sheet, const QByteArray &strings,
                                              const QByteArray &styles)
{
    static const QByteArray relations = "<Relationships>";
    static const auto relation = [](const char *id, const char *kind, const char *target) {
        return QByteArray("<Relationship Id='") + id + "' Type='http://x/relationships/" + kind + "' Target='"
               + target + "'/>";
    };
    return {
        {"_rels/.rels", relations + relation("a", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
        {"xl/_rels/workbook.xml.rels", relations + relation("r1", "worksheet", "sheet.xml")
                                           + relation("r2", "sharedStrings", "strings.xml")
                                           + relation("r3", "styles", "styles.xml") + "</Relationships>"},
        {"xl/workbook.xml",
         "<workbook xmlns:r='r'><sheets><sheet name='offices' r:id='r1'/></sheets></workbook>"},
        {"xl/sheet.xml", sheet},
        {"xl/strings.xml", strings},
        {"xl/styles.xml", styles}};
}

} // namespace mandate
