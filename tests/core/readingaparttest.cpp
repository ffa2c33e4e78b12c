// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/readingapart.h"
#include "core/base/helper.h"
#include "core/exchange/sheetbytes.h"
#include "core/exchange/workbookfile.h"
#include "tests/core/spreadsheetfiles.h"
#include "tests/core/stranger.h"
#include "tests/register.h"

#include <QElapsedTimer>
#include <QFileInfo>

using namespace mandate;

namespace {

bool areAlike(const Workbook &a, const Workbook &b)
{
    const auto sheetsAlike = [](const Sheet &one, const Sheet &other) {
        return one.name == other.name && one.rows == other.rows && one.isHidden == other.isHidden;
    };
    return a.name == b.name && a.notices == b.notices
           && std::equal(a.sheets.begin(), a.sheets.end(), b.sheets.begin(), b.sheets.end(), sheetsAlike);
}

Result<QByteArray> misdeed(const QString &what, const QString &file = "sent.xlsx")
{
    return askHelper({"misdeed", what, file}, file, {});
}

} // namespace

TEST_CASE("a workbook read apart is the workbook read here", "[exchange][hostile][apart]")
{
    const QTemporaryDir place;
    Parts macros = xlsxParts("<row><c><v>1</v></c></row>");
    macros["xl/vbaProject.bin"] = "not run";
    write(place.filePath("plan.csv"), "code,name\nMOA,\"Ministry \xE2\x82\xAC\nof\"\n\nMOA,,\n");
    for (const QString &path : {writtenBook(place), largeOds(place), place.filePath("plan.csv"),
                                zipped(place, "macros.xlsm", macros)}) {
        CAPTURE(path);
        const auto here = readWorkbook(path);
        const auto apart = readWorkbookApart(path);
        REQUIRE(here);
        REQUIRE(apart);
        CHECK(areAlike(*here, *apart));
    }
    CHECK(readWorkbookApart(place.filePath("macros.xlsm"))->notices.size() == 1);
}

TEST_CASE("what is wrong with a file is said alike when it is read apart", "[exchange][hostile][apart]")
{
    const QTemporaryDir place;
    write(place.filePath("latin.csv"), "code\ncaf\xE9\n");
    write(place.filePath("letter.pdf"), "%PDF-1.7");
    for (const QString &path :
         {place.filePath("missing.xlsx"), place.filePath("latin.csv"), place.filePath("letter.pdf")}) {
        CAPTURE(path);
        const auto here = readWorkbook(path);
        const auto apart = readWorkbookApart(path);
        REQUIRE_FALSE(here);
        REQUIRE_FALSE(apart);
        CHECK(apart.error().kind == here.error().kind);
        CHECK(apart.error().message == here.error().message);
    }
    const auto latin = readWorkbookApart(place.filePath("latin.csv"), TextEncoding::Windows1252);
    REQUIRE(latin);
    CHECK(latin->sheets[0].rows[1][0] == QString::fromUtf8("caf\xC3\xA9"));
}

TEST_CASE("whatever becomes of the helper, it ends as a sentence that names the file", "[hostile][apart]")
{
    const QString what = GENERATE("crash", "fill", "write", "babble");
#if defined(__SANITIZE_ADDRESS__)
    if (what == "fill")
        return; // no limit of the memory goes with it
#endif
    CAPTURE(what);
    const QTemporaryDir place;
    const QString file = place.filePath("sent.xlsx");
    const auto answer = misdeed(what, file);
    REQUIRE_FALSE(answer);
    CAPTURE(answer.error().detail);
    CHECK(answer.error().kind == Error::Kind::Unreadable);
    CHECK(answer.error().message.contains(file));
    CHECK(answer.error().message.contains("could not be read"));
    CHECK(QFileInfo(file).size() == 0);
}

TEST_CASE("a helper that does not end is stopped when nobody wants its answer", "[hostile][apart]")
{
    CHECK(misdeed("nothing").value() == "unharmed");
    QElapsedTimer clock;
    clock.start();
    const auto stopped =
        askHelper({"misdeed", "loop"}, "sent.xlsx", [&clock] { return clock.elapsed() > 200; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == Error::Kind::Refused);
    CHECK(clock.elapsed() < 5'000);
}

#if defined(Q_OS_LINUX) && (defined(__x86_64__) || defined(__aarch64__)) && !defined(__SANITIZE_ADDRESS__)
TEST_CASE("a helper reaches no network and starts no program", "[hostile][apart]")
{
    CHECK(misdeed("call").value() == "kept in");
}
#endif

TEST_CASE("cells on their way from a helper are trusted no more than a file", "[exchange][hostile][apart]")
{
    Workbook workbook{"book.xlsx", std::vector<Sheet>(2), {"note"}};
    workbook.sheets[0].name = "Plan";
    workbook.sheets[0].rows = {{"code", "name"}, {"M", ""}, {}, {"M", "code"}};
    workbook.sheets[1].name = "Kept";
    workbook.sheets[1].isHidden = true;
    const QByteArray bytes = toBytes(workbook);
    REQUIRE(fromBytes(bytes, "book.xlsx"));
    CHECK(areAlike(*fromBytes(bytes, "book.xlsx"), workbook));
    for (qsizetype cut = 0; cut < bytes.size(); ++cut)
        CHECK_FALSE(fromBytes(bytes.left(cut), "book.xlsx"));
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QByteArray changed = bytes;
        changed[at] = char(changed[at] ^ 0x01);
        const auto read = fromBytes(changed, "book.xlsx");
        CHECK((!read || !areAlike(*read, workbook)));
    }
}

TEST_CASE("a register is inspected apart as it is here", "[store][hostile][apart]")
{
    const SmallRegister small;
    {
        const Store store = small.make();
    }
    CHECK(inspectApart(small.path));
    Stranger(small.path).run("CREATE VIEW bomb AS SELECT zeroblob(900000000) AS z");
    const auto refused = inspectApart(small.path);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message == Database::inspect(small.path).error().message);
}
