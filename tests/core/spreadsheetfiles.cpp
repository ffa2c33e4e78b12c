// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/spreadsheetfiles.h"

#include "tests/testing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <xlsxwriter.h>

namespace mandate {

namespace {

lxw_format *numberFormat(lxw_workbook *workbook, const char *code)
{
    lxw_format *format = workbook_add_format(workbook);
    format_set_num_format(format, code);
    return format;
}

} // namespace

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString zipped(const QTemporaryDir &place, const QString &name, const Parts &parts, QStringList options)
{
    const QTemporaryDir folder;
    for (const auto &[part, bytes] : parts)
        write(folder.filePath(part), bytes);
    QFile::remove(place.filePath(name));
    QProcess zip;
    zip.setWorkingDirectory(folder.path());
    zip.start("zip", options + QStringList{"-q", "-r", "-X", place.filePath(name), "."});
    REQUIRE(zip.waitForFinished());
    REQUIRE(zip.exitCode() == 0);
    return place.filePath(name);
}

Parts xlsxParts(const QByteArray &cells, const QByteArray &strings, const QByteArray &properties)
{
    const QByteArray relations = "<Relationships>";
    return {
        {"_rels/.rels", relations + "<Relationship Id='a' Type='" + Relation
                            + "/officeDocument' Target='/xl/workbook.xml'/></Relationships>"},
        {"xl/_rels/workbook.xml.rels",
         relations + "<Relationship Id='r1' Type='" + Relation
             + "/worksheet' Target='worksheets/sheet2.xml'/>" + "<Relationship Id='r2' Type='" + Relation
             + "/worksheet' Target='../xl/worksheets/sheet1.xml'/>" + "<Relationship Id='r3' Type='"
             + Relation + "/sharedStrings' Target='texts.xml'/></Relationships>"},
        {"xl/workbook.xml",
         "<workbook xmlns='" + Main + "' xmlns:r='" + Relation + "'>" + properties
             + "<sheets><sheet name='Plan' sheetId='7' r:id='r1'/>"
               "<sheet name='Kept' sheetId='3' state='hidden' r:id='r2'/></sheets></workbook>"},
        {"xl/texts.xml", "<sst xmlns='" + Main + "'>" + strings + "</sst>"},
        {"xl/worksheets/sheet1.xml",
         "<x:worksheet xmlns:x='" + Main
             + "'><x:sheetData><x:row r='2'><x:c r='B2'><x:f>1+1</x:f><x:v>2</x:v></x:c>"
               "</x:row></x:sheetData></x:worksheet>"},
        {"xl/worksheets/sheet2.xml",
         "<worksheet xmlns='" + Main + "'><sheetData>" + cells + "</sheetData></worksheet>"},
    };
}

Parts odsParts(const QByteArray &rows)
{
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"content.xml",
             "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
             "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
             "xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' "
             "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>"
             "<office:automatic-styles><style name='x'/></office:automatic-styles>"
             "<office:body><office:spreadsheet><table:table table:name='Plan'><table:table-column/>"
                 + rows + "</table:table></office:spreadsheet></office:body></office:document-content>"}};
}

QString writtenBook(const QTemporaryDir &place)
{
    const QString path = place.filePath("written.xlsx");
    lxw_workbook *workbook = workbook_new(path.toUtf8().constData());
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, "indicators");
    lxw_datetime day{2024, 2, 29, 0, 0, 0};
    worksheet_write_string(sheet, 0, 0, "title", nullptr);
    worksheet_write_string(sheet, 0, 2, "Céréales & <maïs>", nullptr);
    worksheet_write_number(sheet, 1, 0, 0.1 + 0.2, nullptr);
    worksheet_write_number(sheet, 1, 1, 0.2, numberFormat(workbook, "0%"));
    worksheet_write_number(sheet, 1, 2, 0.125, numberFormat(workbook, "0.00%"));
    worksheet_write_datetime(sheet, 1, 3, &day, numberFormat(workbook, "dd/mm/yyyy"));
    worksheet_write_number(sheet, 1, 4, 45351.5, numberFormat(workbook, "yyyy-mm-dd hh:mm"));
    worksheet_write_number(sheet, 1, 5, 12, numberFormat(workbook, "0\" days\""));
    worksheet_write_number(sheet, 1, 6, 12, numberFormat(workbook, "[Red]0"));
    worksheet_write_boolean(sheet, 3, 0, 1, nullptr);
    worksheet_write_boolean(sheet, 3, 1, 0, nullptr);
    worksheet_write_formula_num(sheet, 3, 2, "=1+1", nullptr, 2);
    worksheet_write_formula_str(sheet, 3, 3, "=\"a\"", nullptr, "a");
    worksheet_write_formula_num(sheet, 3, 4, "=A1/5", numberFormat(workbook, "0%"), 0.25);
    worksheet_write_blank(sheet, 9, 9, numberFormat(workbook, "0%"));
    worksheet_hide(workbook_add_worksheet(workbook, "hidden"));
    REQUIRE(workbook_close(workbook) == LXW_NO_ERROR);
    return path;
}

QString largeOds(const QTemporaryDir &place)
{
    QByteArray rows;
    for (int i = 0; i < 60; ++i)
        rows += "<table:table-row><table:table-cell office:value-type='float' office:value='"
                + QByteArray::number(i * 37)
                + "'/><table:table-cell office:value-type='string'><text:p>Indicator " + QByteArray::number(i)
                + "</text:p></table:table-cell></table:table-row>";
    return zipped(place, "large.ods", odsParts(rows));
}

} // namespace mandate
