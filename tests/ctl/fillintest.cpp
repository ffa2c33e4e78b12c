// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fillinfile.h"

#include "core/store/records.h"
#include "core/store/store.h"
#include "tests/ctl/program.h"

#include <QFile>
#include <QJsonObject>

using namespace mandate;

namespace {

// The sheet as it comes back, with one field of one row written over.
void fillIn(const Program &program, const QString &number, const QString &field, const QString &text)
{
    const Store store = Store::open(program.path("r.mandate"), Database::Access::ReadOnly).value();
    const FillIn sent = records<FillIn>(store.database(), "ORDER BY id DESC").value().front();
    FillInForm form = formIn(sent.content).value();
    for (const FillInCell &cell : form.cells)
        if (form.grid[cell.row][0] == number && cell.field == field)
            form.grid[cell.row][cell.column] = text;
    QFile::remove(program.path("back.xlsx"));
    REQUIRE(writeFillIn(form, {sent.id, fillInFingerprint(sent.content)}, program.path("back.xlsx")));
}

void send(const Program &program, const QString &what)
{
    QFile::remove(program.path("sheet.xlsx"));
    program.done({"fill-in", "r.mandate", "--agreement", "RFD-MOH", "--for", what, "--output", "sheet.xlsx"});
}

} // namespace

TEST_CASE("an agency without the program fills in its draft and its report", "[ctl][fillin]")
{
    const Program program = filledRegister();
    send(program, "draft");
    const Outcome untouched = program.done({"fill-in", "r.mandate", "--take-in", "sheet.xlsx"});
    CHECK(untouched.out.startsWith("0 cells"));

    fillIn(program, "1.1.1", "title", "Written by the agency");
    CHECK(program.done({"fill-in", "r.mandate", "--take-in", "back.xlsx", "--dry-run"})
              .out.startsWith("1 cells"));
    program.done({"fill-in", "r.mandate", "--take-in", "back.xlsx", "--as", "focal point"});
    const QJsonObject last =
        program.done({"history", "r.mandate", "--limit", "1", "--format", "json"}).json().first().toObject();
    CHECK(last["after"].toString() == "Written by the agency");
    CHECK(last["by"].toString() == "focal point");

    send(program, "Q2");
    fillIn(program, "1.1.1", "value", "12");
    program.done({"fill-in", "r.mandate", "--take-in", "back.xlsx"});
    CHECK(program.done({"history", "r.mandate", "RFD-MOH/1.1.1", "--format", "csv"})
              .out.contains("Period: Q2"));
}

TEST_CASE("what cannot be taken in is told by its cell", "[ctl][fillin]")
{
    const Program program = filledRegister();
    send(program, "draft");
    fillIn(program, "1.1.1", "weight", "a lot");
    const Outcome faulty = program.run({"fill-in", "r.mandate", "--take-in", "back.xlsx"});
    CHECK(faulty.code == 1);
    CHECK(faulty.err.contains("weight"));
    CHECK(faulty.err.contains("a lot"));

    fillIn(program, "1.1.1", "title", "Theirs");
    program.write("ours/indicators.csv", "agreement,number,title\nRFD-MOH,1.1.1,Ours\n");
    program.done({"import", "r.mandate", "ours"});
    const Outcome differing = program.run({"fill-in", "r.mandate", "--take-in", "back.xlsx"});
    CHECK(differing.code == 1);
    CHECK(differing.err.contains("\"Ours\""));
    CHECK(differing.err.contains("\"Theirs\""));
    CHECK(differing.out.contains("1 differ"));

    program.done({"export", "r.mandate", "plain.xlsx"});
    const Outcome plain = program.run({"fill-in", "r.mandate", "--take-in", "plain.xlsx"});
    CHECK(plain.code == 1);
    CHECK(plain.err.contains("ordinary spreadsheet"));
    CHECK(program.run({"fill-in", "r.mandate"}).code == 2);
    CHECK(
        program.run({"fill-in", "r.mandate", "--agreement", "RFD-MOH", "--for", "ever", "--output", "x.xlsx"})
            .code
        == 2);
}
