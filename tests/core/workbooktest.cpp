// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exportworkbook.h"
#include "core/exchange/formulaguard.h"
#include "core/people/office.h"
#include "core/store/records.h"
#include "tests/core/exchangetools.h"

#include <QDir>
#include <QFile>

using namespace mandate;

namespace {

QString written(const QTemporaryDir &place, const QString &name, const QByteArray &bytes)
{
    QFile file(place.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

// A carrier may leave out empty cells at the end of a row.
bool isSame(const Sheet &a, const Sheet &b)
{
    if (a.rows.size() != b.rows.size())
        return false;
    for (std::size_t row = 0; row < a.rows.size(); ++row)
        for (std::size_t column = 0; column < std::max(a.rows[row].size(), b.rows[row].size()); ++column)
            if (a.cell(row, column) != b.cell(row, column))
                return false;
    return true;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("no text is taken for a formula, and every text comes back", "[exchange]")
{
    const auto [text, inCsv] = GENERATE(table<QString, QString>({
        {"=1+1", "'=1+1"},
        {"+41 22 917", "'+41 22 917"},
        {"-", "'-"},
        {"-5", "-5"},
        {"-5.25", "-5.25"},
        {"@SUM(A1)", "'@SUM(A1)"},
        {" =1", "' =1"},
        {"\t=1", "'\t=1"},
        {"＝1", "'＝1"},
        {"\n=1", "'\n=1"},
        {"\u00a0\u200b=1", "'\u00a0\u200b=1"},
        {"\u200b-5", "'\u200b-5"},
        {"'=1", "''=1"},
        {"''-", "'''-"},
        {"'tis", "'tis"},
        {"", ""},
        {"12.5", "12.5"},
    }));
    CAPTURE(text);
    CHECK(guarded(text) == inCsv);
    CHECK(unguarded(inCsv) == text);

    const QTemporaryDir place;
    Store store = emptyRegister(place);
    Save save("Add an office");
    save.add(Office{OfficeId::create(), "X", text, {}, {}, {}, {}});
    REQUIRE(store.commit(std::move(save)));
    for (const char *target : {"out", "out.xlsx"}) {
        REQUIRE(exportWorkbook(store.database(), place.filePath(target), {"offices"}));
        CHECK(differences(store, readWorkbook(place.filePath(target)).value()) == 0);
    }
}

TEST_CASE("texts of every kind come back from both carriers", "[exchange]")
{
    const QTemporaryDir place;
    Store store = emptyRegister(place);
    const QStringList texts{"a,b",  "say \"so\"", "two\nlines",  " spaced ", "འབྲུག",
                            "अनुबंध", "ዕቅድ",        "007",         "1.10",     "1e5",
                            "0x10", "TRUE",       "2015-06-30",  "#N/A",     "99999999999999999999",
                            "0.1",  "\"",         "<b>&amp;</b>"};
    Save save("Add offices");
    for (const QString &text : texts)
        save.add(
            Office{OfficeId::create(), "C" + QString::number(texts.indexOf(text)), text, text, {}, {}, {}});
    REQUIRE(store.commit(std::move(save)));
    for (const char *target : {"out", "out.xlsx"}) {
        CAPTURE(target);
        REQUIRE(exportWorkbook(store.database(), place.filePath(target), {"offices"}));
        const Workbook workbook = readWorkbook(place.filePath(target)).value();
        CHECK(isSame(workbook.sheets[0], toWorkbook(store.database(), {"offices"})->sheets[0]));
        CHECK(differences(store, workbook) == 0);
    }
}

TEST_CASE("a faulty source is refused with a sentence that names it", "[exchange]")
{
    const QTemporaryDir place;
    const auto [name, bytes] = GENERATE(table<QString, QByteArray>({
        {"empty.xlsx", ""},
        {"empty.csv", ""},
        {"nozip.xlsx", "this is no spreadsheet"},
        {"nozip.ods", QByteArray("PK\x03\x04garbage", 11)},
        {"latin.csv", "code,name\nA,Caf\xE9\n"},
        {"open.csv", "code,name\nA,\"never closed\n"},
        {"behind.csv", "code,name\nA,\"closed\" and more\n"},
        {"other.pdf", "%PDF-1.7"},
    }));
    CAPTURE(name);
    const auto workbook = readWorkbook(written(place, name, bytes));
    REQUIRE(!workbook);
    CHECK_THAT(workbook.error().message.toStdString(), Catch::Contains(name.toStdString()));
    const auto absent = readWorkbook(place.filePath("absent.xlsx"));
    REQUIRE(!absent);
    CHECK(absent.error().kind == Error::Kind::Unreadable);
}

TEST_CASE("a spreadsheet cut short or changed is never read as whole", "[exchange]")
{
    const QTemporaryDir place;
    Store store = emptyRegister(place);
    importInto(store, workbookFolder(place, "in", cascadeSheets()));
    REQUIRE(exportWorkbook(store.database(), place.filePath("whole.xlsx")));
    const QByteArray whole = contentOf(place.filePath("whole.xlsx"));
    const Workbook expected = readWorkbook(place.filePath("whole.xlsx")).value();
    for (qsizetype size = 1; size < whole.size(); size += whole.size() / 40)
        CHECK(!readWorkbook(written(place, "cut.xlsx", whole.left(size))));
    for (qsizetype at = 0; at < whole.size(); at += whole.size() / 200) {
        QByteArray changed = whole;
        changed[at] = char(changed[at] ^ 0x20);
        const auto workbook = readWorkbook(written(place, "changed.xlsx", changed));
        CAPTURE(at);
        if (!workbook) // a changed byte may lie where nothing is read, but must not show
            continue;
        REQUIRE(workbook->sheets.size() == expected.sheets.size());
        for (std::size_t sheet = 0; sheet < expected.sheets.size(); ++sheet)
            CHECK(isSame(workbook->sheets[sheet], expected.sheets[sheet]));
    }
}

TEST_CASE("CSV of any habit is read: BOM, CRLF, quotes, short and blank rows", "[exchange]")
{
    const QTemporaryDir place;
    Store store = emptyRegister(place);
    const QString path = written(
        place, "offices.csv",
        "\xEF\xBB\xBF"
        "code,name,kind\r\nA,\"One, \"\"the\"\" first\",x\r\n\r\nB\r\n,,\r\nC,Three,\"two\r\nlines\"");
    importInto(store, path);
    const auto offices = records<Office>(store.database(), "ORDER BY code").value();
    REQUIRE(offices.size() == 3);
    CHECK(offices[0].name == "One, \"the\" first");
    CHECK(offices[1].name.isEmpty());
    CHECK(offices[2].kind == "two\r\nlines");

    CHECK(faultsOf(store, written(place, "offices.csv", "code,parent\n\nA,\n\nB,Z\n"))
          == "offices, row 5, column parent: there is no office with the code “Z”.");
    const QByteArray huge(3'000'000, 'x');
    importInto(store, written(place, "offices.csv", "code,name\nD," + huge + '\n'));
    CHECK(record<Office>(store.database(), "WHERE code = ?", QStringLiteral("D")).value()->name.size()
          == huge.size());
}

TEST_CASE("an export that cannot be written leaves nothing behind", "[exchange]")
{
    const QTemporaryDir place;
    Store store = emptyRegister(place);
    importInto(store, workbookFolder(place, "in", cascadeSheets()));
    for (const char *target : {"none/such/out", "none/such/out.xlsx"}) {
        const auto exported = exportWorkbook(store.database(), place.filePath(target));
        REQUIRE(!exported);
        CHECK(exported.error().kind == Error::Kind::Unwritable);
    }
    Save save("Add an office");
    save.add(Office{OfficeId::create(), "LONG", QString(40'000, 'x'), {}, {}, {}, {}});
    REQUIRE(store.commit(std::move(save)));
    const auto tooLong = exportWorkbook(store.database(), place.filePath("out.xlsx"));
    REQUIRE(!tooLong);
    CHECK_THAT(tooLong.error().message.toStdString(),
               Catch::Contains("offices, row") && Catch::Contains("CSV"));
    CHECK(QDir(place.path()).entryList({"out*", ".mandate*"}, QDir::AllEntries | QDir::Hidden).isEmpty());
    const auto unknown = exportWorkbook(store.database(), place.filePath("out"), {"cows"});
    REQUIRE(!unknown);
    CHECK(unknown.error().kind == Error::Kind::Misuse);
}
