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

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

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

// A container of Microsoft's with one stream of this name.
QByteArray compound(const QString &stream)
{
    const QByteArray name(reinterpret_cast<const char *>(stream.utf16()), 2 * stream.size());
    return QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(1'016, '\0') + name + QByteArray(100, '\0');
}

Parts binaryParts()
{
    return {{"_rels/.rels", "<Relationships><Relationship Id='a' Type='" + Relation
                                + "/officeDocument' Target='xl/workbook.bin'/></Relationships>"},
            {"xl/workbook.bin", QByteArray("\x83\x01\x00", 3)}};
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
        {"a password", "book.xlsx",
         [](const auto &place, const QString &name) {
             write(place.filePath(name), compound("EncryptedPackage"));
         },
         "protected by a password"},
        {"a password of a .zip file", "book.xlsx",
         [](const auto &place, const QString &name) {
             zipped(place, name, xlsxParts(""), {"-P", "secret"});
         },
         "protected by a password"},
        {"a password of an .ods file", "book.ods",
         [](const auto &place, const QString &name) {
             Parts parts = odsParts("");
             parts["content.xml"] = "\x83\x01 locked";
             parts["META-INF/manifest.xml"] = "<manifest><encryption-data/></manifest>";
             zipped(place, name, parts);
         },
         "protected by a password"},
        {"an old workbook under a new name", "book.xlsx",
         [](const auto &place, const QString &name) { write(place.filePath(name), compound("Workbook")); },
         ".xls, which is not read"},
        {"an old workbook", "book.xls",
         [](const auto &place, const QString &name) { write(place.filePath(name), compound("Workbook")); },
         "save it as .xlsx"},
        {"a binary workbook", "book.xlsb",
         [](const auto &place, const QString &name) { zipped(place, name, binaryParts()); },
         "save it as .xlsx"},
        {"a binary workbook under another name", "book.xlsx",
         [](const auto &place, const QString &name) { zipped(place, name, binaryParts()); },
         ".xlsb, which is not read"},
        {"a cell of a book's length", "book.csv",
         [](const auto &place, const QString &name) {
             write(place.filePath(name), "code\n" + QByteArray(10'000'001, 'x') + '\n');
         },
         "row 2"},
        {"a text of a book's length in a cell", "book.xlsx",
         [](const auto &place, const QString &name) {
             zipped(place, name,
                    xlsxParts("<row><c t='s'><v>0</v></c></row>",
                              "<si><t>" + QByteArray(10'000'001, 'x') + "</t></si>"));
         },
         "million letters"},
        {"a namespace in every element", "book.ods",
         [](const auto &place, const QString &name) {
             QByteArray many;
             for (int i = 0; i < 20'000; ++i)
                 many += "<a xmlns:n" + QByteArray::number(i) + "='u" + QByteArray::number(i) + "'>";
             withContent(place, name, many);
         },
         "cannot be read whole"},
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
    parts["xl/connections.xml"] = "<connections/>";
    parts["xl/embeddings/oleObject1.bin"] = "not opened";
    parts["xl/externalLinks/externalLink1.xml"] =
        "<externalLink><ddeLink ddeService='cmd' ddeTopic='/c calc'/></externalLink>";
    parts["xl/_rels/workbook.xml.rels"].replace(
        "</Relationships>", "<Relationship Id='r9' Type='" + Relation
                                + "/externalLink' Target='http://example.org/' TargetMode='External'/>"
                                  "</Relationships>");
    const auto workbook = readWorkbook(zipped(place, "book.xlsx", parts));
    REQUIRE(workbook);
    CHECK(workbook->sheets[0].rows[0]
          == std::vector<QString>{"=WEBSERVICE(\"http://example.org/\"&A1)", "7"});
    const QString told = workbook->notices.join('\n');
    CAPTURE(told);
    CHECK(workbook->notices.size() == 5);
    for (const char *word : {"macros", "other workbooks", "DDE", "Nothing was fetched", "embedded"})
        CHECK(told.contains(word));
}

TEST_CASE("what an .ods file asks of other programs is told and not done", "[exchange][hostile]")
{
    const QTemporaryDir place;
    Parts parts = odsParts("<table:table-source href='file:///tmp/other.ods'/><table:table-row>"
                           "<table:table-cell><text:p>M</text:p><table:cell-range-source href='x'/>"
                           "</table:table-cell></table:table-row>");
    parts["content.xml"].replace("</office:spreadsheet>", "<table:dde-links/></office:spreadsheet>");
    parts["Basic/Standard/Module1.xml"] = "<module/>";
    parts["Object 1/content.xml"] = "<chart/>";
    const auto workbook = readWorkbook(zipped(place, "book.ods", parts));
    REQUIRE(workbook);
    const QString told = workbook->notices.join('\n');
    CAPTURE(told);
    CHECK(workbook->sheets[0].rows[0][0] == "M");
    for (const char *word : {"macros", "other workbooks", "embedded"})
        CHECK(told.contains(word));
    CHECK(readWorkbook(zipped(place, "plain.ods", odsParts("")))->notices.isEmpty());
    CHECK(readWorkbook(zipped(place, "plain.xlsx", xlsxParts("")))->notices.isEmpty());
}

#ifdef Q_OS_UNIX
TEST_CASE("a pipe, a loop of links or an endless path is no workbook", "[exchange][hostile]")
{
    const QTemporaryDir place;
    for (const char *name : {"pipe.xlsx", "pipe.ods", "pipe.csv"})
        REQUIRE(::mkfifo(QFile::encodeName(place.filePath(name)).constData(), 0600) == 0);
    REQUIRE(QFile::link(place.filePath("loop.csv"), place.filePath("loop.csv")));
    for (const QString &path :
         {place.filePath("pipe.xlsx"), place.filePath("pipe.ods"), place.filePath("pipe.csv"),
          place.filePath("loop.csv"), place.filePath(QString(5'000, 'x') + ".csv")}) {
        CAPTURE(path);
        const auto workbook = readWorkbook(path);
        REQUIRE_FALSE(workbook);
        CHECK(workbook.error().kind == Error::Kind::Unreadable);
        CHECK_FALSE(needsEncoding(path));
        CHECK_FALSE(readMapping(path));
        CHECK_FALSE(fileToKeep(path));
    }
}
#endif

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
