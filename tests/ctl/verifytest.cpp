// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "tests/ctl/program.h"

using namespace mandate;

namespace {

// The example with a code that has a space, ready to be signed.
Program spacedRegister()
{
    Program program;
    program.done({"new", "r.mandate", "--rules", "india-rfd"});
    writeExample(program);
    for (const char *sheet : {"agreements", "objectives", "actions", "indicators", "progress"}) {
        const QString name = QStringLiteral("book/%1.csv").arg(sheet);
        program.write(name, program.read(name).replace("RFD-MOH", "RFD MOH"));
    }
    program.done({"import", "r.mandate", "book"});
    program.write("more/indicators.csv",
                  "agreement,number,class\nRFD MOH,1.1.1,outcome\nRFD MOH,1.1.3,quality\n");
    program.done({"import", "r.mandate", "more"});
    handIn(program, "RFD MOH");
    return program;
}

} // namespace

TEST_CASE("a sealed print is known by its seal, whatever the agreement's code", "[ctl][verify]")
{
    const Program program = spacedRegister();
    const QString seal = program.done({"sign", "r.mandate", "RFD MOH", "--date", "2011-04-05"}).out.trimmed();
    CHECK(seal.startsWith("mandate:RFD MOH:1:"));
    program.done({"print", "r.mandate", "agreement", "RFD MOH", "--output", "signed.pdf"});
    for (const QString &print : {QStringLiteral("signed.pdf"), seal}) {
        const QString told = program.done({"verify", "r.mandate", print}).out;
        CAPTURE(print, told);
        CHECK(told.contains("This print names version 1 of RFD MOH; compare its figures with these:"));
        CHECK(told.contains(
            "1.1.3  Hospitals with an ISO 9000 certificate  20 %  500 | 450 | 400 | 300 | 250"));
    }
    CHECK(program.done({"verify", "r.mandate", "RFD MOH"}).out.contains("Version 1 of RFD MOH says:"));
}

TEST_CASE("a genuine fingerprint under a wrong version is not ours", "[ctl][verify]")
{
    const Program program = spacedRegister();
    const QString seal = program.done({"sign", "r.mandate", "RFD MOH"}).out.trimmed();
    const Outcome told = program.run({"verify", "r.mandate", QString(seal).replace(":1:", ":7:")});
    CHECK(told.code == 1);
    CHECK(told.out.contains("NOT OURS"));
    CHECK(told.out.contains("version 7"));
    CHECK_FALSE(told.out.contains("unchanged"));
}

TEST_CASE("what another program changed behind the audit trail's back shows", "[ctl][verify]")
{
    const auto damage =
        GENERATE(as<const char *>(), "UPDATE indicator SET weight = 4900 WHERE weight = 5000",
                 "UPDATE progress SET value = '30' WHERE value = '15'",
                 "UPDATE signature SET signed_on = '2010-01-01'",
                 "UPDATE agreement_version SET content = replace(content, 'Improve', 'Worsen')");
    CAPTURE(damage);
    const Program program = spacedRegister();
    program.done({"sign", "r.mandate", "RFD MOH", "--date", "2011-04-05"});
    CHECK(program.run({"check", "r.mandate"}).err.contains("sound"));
    {
        const auto other = Database::open(program.path("r.mandate"), Database::Access::ReadWrite);
        REQUIRE(other);
        REQUIRE(other->execute(damage));
    }
    const Outcome verdict = program.run({"verify", "r.mandate", "RFD MOH"});
    CHECK(verdict.code == 1);
    CHECK(verdict.out.startsWith("ALTERED"));
    const Outcome checked = program.run({"check", "r.mandate"});
    CHECK(checked.code == 1);
    CHECK_FALSE(checked.err.contains("sound"));
}
