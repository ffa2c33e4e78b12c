// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wholefile.h"
#include "core/exchange/mapping.h"
#include "core/exchange/workbookfile.h"
#include "core/rules/jsonnode.h"
#include "core/rules/rulesetfile.h"
#include "core/store/attachments.h"
#include "tests/core/spreadsheetfiles.h"
#include "tests/testing.h"

#include <QFile>
#include <QTemporaryDir>

using namespace mandate;

namespace {

constexpr const char *MadeToDeceive = "was not made by a spreadsheet program";

struct HostileFile
{
    const char *what;
    QString name;
    std::function<void(const QTemporaryDir &place, const QString &name)> make;
    const char *sentence;
};

// A spreadsheet with one more part, whose name is then changed in both of its places.
void withPartNamed(const QTemporaryDir &place, const QString &name, const QByteArray &wanted)
{
    Parts parts = odsParts("");
    const QByteArray plain(wanted.size(), 'x');
    parts[QString::fromLatin1(plain)] = "more";
    QByteArray bytes = bytesOf(zipped(place, name, parts));
    bytes.replace(plain, wanted);
    write(place.filePath(name), bytes);
}

void withContent(const QTemporaryDir &place, const QString &name, const QByteArray &content)
{
    zipped(place, name, {{"content.xml", content}});
}

const std::vector<HostileFile> &hostileWorkbooks()
{
    static const std::vector<HostileFile> all{
        {"two parts of one name", "book.ods",
         [](const auto &place, const QString &name) { withPartNamed(place, name, "content.xml"); },
         MadeToDeceive},
        {"two parts of one name but for its case", "book.ods",
         [](const auto &place, const QString &name) { withPartNamed(place, name, "Content.XML"); },
         MadeToDeceive},
        {"a part above the file", "book.ods",
         [](const auto &place, const QString &name) { withPartNamed(place, name, "../../.profile"); },
         MadeToDeceive},
        {"a part from the root", "book.ods",
         [](const auto &place, const QString &name) { withPartNamed(place, name, "/etc/passwd"); },
         MadeToDeceive},
        {"a part on a drive", "book.ods",
         [](const auto &place, const QString &name) { withPartNamed(place, name, "c:\\autoexec.bat"); },
         MadeToDeceive},
        {"a part with an endless name", "book.ods",
         [](const auto &place, const QString &name) {
             Parts parts = odsParts("");
             parts[QString(240, 'a') + '/' + QString(240, 'b') + '/' + QString(240, 'c')] = "more";
             zipped(place, name, parts);
         },
         MadeToDeceive},
        {"a link", "book.ods",
         [](const auto &place, const QString &name) {
             zipped(place, name, odsParts(""));
             QByteArray bytes = bytesOf(place.filePath(name));
             const qsizetype entry = bytes.indexOf("PK\x01\x02");
             bytes.replace(entry + 38, 4, QByteArray::fromHex("0000ffa1"));
             write(place.filePath(name), bytes);
         },
         MadeToDeceive},
        {"too many parts", "book.ods",
         [](const auto &place, const QString &name) {
             Parts parts = odsParts("");
             for (int i = 0; i < 2'000; ++i)
                 parts[QString("more/%1").arg(i)] = "";
             zipped(place, name, parts, {"-0"});
         },
         MadeToDeceive},
        {"a part packed to fill the memory", "book.ods",
         [](const auto &place, const QString &name) {
             withContent(place, name, QByteArray(30'000'000, ' '));
         },
         MadeToDeceive},
        {"a part that unpacks to more than its header says", "book.ods",
         [](const auto &place, const QString &name) {
             withContent(place, name, "<document-content>" + QByteArray(5'000, ' ') + "</document-content>");
             QByteArray bytes = bytesOf(place.filePath(name));
             const QByteArray small = QByteArray::fromHex("0a000000");
             bytes.replace(bytes.indexOf("PK\x01\x02") + 24, 4, small);
             bytes.replace(bytes.indexOf("PK\x03\x04") + 22, 4, small);
             write(place.filePath(name), bytes);
         },
         "cannot be read whole"},
        {"entities that multiply", "book.ods",
         [](const auto &place, const QString &name) {
             withContent(place, name,
                         "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
                         "<document-content>&c;</document-content>");
         },
         "cannot be read whole"},
        {"an entity that reads a file", "book.ods",
         [](const auto &place, const QString &name) {
             withContent(place, name,
                         "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><document-content>&b;"
                         "</document-content>");
         },
         "cannot be read whole"},
        {"an element 65 deep", "book.ods",
         [](const auto &place, const QString &name) {
             withContent(place, name, QByteArray("<p>").repeated(65) + QByteArray("</p>").repeated(65));
         },
         "cannot be read whole"},
        {"a sheet that lies outside", "book.xlsx",
         [](const auto &place, const QString &name) {
             Parts parts = xlsxParts("");
             parts["xl/_rels/workbook.xml.rels"].replace("worksheets/sheet2.xml", "file:///etc/passwd");
             zipped(place, name, parts);
         },
         "cannot be read whole"},
        {"a column too far", "book.xlsx",
         [](const auto &place, const QString &name) {
             zipped(place, name, xlsxParts("<row r='1'><c r='XFE1'><v>1</v></c></row>"));
         },
         "more cells"},
        {"text that is none", "book.csv",
         [](const auto &place, const QString &name) { write(place.filePath(name), "code\n\xff\xfe\x80\n"); },
         "UTF-8"},
        {"a null among the text", "book.csv",
         [](const auto &place, const QString &name) {
             write(place.filePath(name), QByteArray("code\nM\0A\n", 9));
         },
         "UTF-8"},
        {"too many columns", "book.csv",
         [](const auto &place, const QString &name) { write(place.filePath(name), QByteArray(16'385, ',')); },
         "more cells"},
        {"too many rows", "book.csv",
         [](const auto &place, const QString &name) {
             write(place.filePath(name), QByteArray("\na").repeated(1'048'577));
         },
         "more rows"},
        {"a quote that is never closed", "book.csv",
         [](const auto &place, const QString &name) {
             write(place.filePath(name), "code\n\"" + QByteArray(100'000, 'x'));
         },
         "never closed"},
    };
    return all;
}

// A file of that many bytes that takes no room on the disk.
QString sparse(const QTemporaryDir &place, qint64 size)
{
    const QString path = place.filePath("large");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(size));
    return path;
}

} // namespace

TEST_CASE("a workbook that was made to harm is refused by name", "[exchange][hostile]")
{
    for (const HostileFile &hostile : hostileWorkbooks()) {
        CAPTURE(hostile.what);
        const QTemporaryDir place;
        hostile.make(place, hostile.name);
        const auto workbook = readWorkbook(place.filePath(hostile.name));
        REQUIRE_FALSE(workbook);
        CAPTURE(workbook.error().message, workbook.error().detail);
        CHECK(workbook.error().message.contains(hostile.name));
        CHECK(workbook.error().message.contains(hostile.sentence));
    }
}

TEST_CASE("formulas, links and macros of a workbook are read as text or not at all", "[exchange][hostile]")
{
    const QTemporaryDir place;
    Parts parts = xlsxParts("<row><c><f>WEBSERVICE(\"http://example.org/\"&amp;A1)</f></c>"
                            "<c><f>[1]Sheet1!A1</f><v>7</v></c></row>");
    parts["xl/vbaProject.bin"] = "not run";
    parts["xl/_rels/workbook.xml.rels"].replace(
        "</Relationships>", "<Relationship Id='r9' Type='" + Relation
                                + "/externalLink' Target='http://example.org/' TargetMode='External'/>"
                                  "</Relationships>");
    const auto workbook = readWorkbook(zipped(place, "book.xlsx", parts));
    REQUIRE(workbook);
    CHECK(workbook->sheets[0].rows[0]
          == std::vector<QString>{"=WEBSERVICE(\"http://example.org/\"&A1)", "7"});
}

TEST_CASE("a file too large, or no file, is refused before it is read", "[hostile]")
{
    const QTemporaryDir place;
    std::vector<std::pair<QString, const char *>> files{
        {place.path(), "is not a file"},
        {sparse(place, qint64(8) << 30), "is larger than"},
        {place.filePath("missing"), "cannot be read"},
    };
#ifdef Q_OS_UNIX
    files.emplace_back("/dev/zero", "is not a file");
#endif
    for (const auto &[path, sentence] : files) {
        CAPTURE(path, sentence);
        const auto read = readWhole(path, LargestJson);
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == Error::Kind::Unreadable);
        CHECK(read.error().message.contains(path));
        CHECK(read.error().message.contains(sentence));
        CHECK_FALSE(readMapping(path));
        CHECK_FALSE(fileToKeep(path));
        CHECK_FALSE(readWorkbook(path));
    }
}

TEST_CASE("a rule set or mapping that was made to harm is refused", "[rules][hostile]")
{
    const auto [what, json] = GENERATE(table<std::string, QByteArray>({
        {"nested without end", QByteArray("[").repeated(500'000)},
        {"an endless number", QByteArray(900'000, '9')},
        {"a key twice", R"({"sheets": [], "sheets": []})"},
        {"an overlong key", "{\"" + QByteArray(101, 'k') + "\": 1}"},
        {"half a character", "{\"a\": \"\\ud800\"}"},
        {"a null", QByteArray("{\"a\": \"\\u0000\"}")},
        {"not UTF-8", "{\"a\": \"\xff\"}"},
        {"another text behind it", "{} {}"},
        {"larger than a megabyte", '"' + QByteArray(1'100'000, 'x') + '"'},
        {"very many values", "[" + QByteArray("0,").repeated(400'000) + "0]"},
    }));
    CAPTURE(what);
    const auto mapping = parseMapping(json, "hostile.json");
    REQUIRE_FALSE(mapping);
    CHECK(mapping.error().message.startsWith("hostile.json"));
    CHECK_FALSE(faultsIn(json).empty());
}
