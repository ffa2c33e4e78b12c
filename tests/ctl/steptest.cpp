// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/program.h"

#include <QJsonObject>

using namespace mandate;

namespace {

QStringList column(const QJsonArray &rows, const char *name)
{
    QStringList found;
    for (const QJsonValue &row : rows)
        found += row.toObject()[QLatin1String(name)].toString();
    return found;
}

} // namespace

TEST_CASE("an agreement is taken through its year step by step", "[ctl][steps]")
{
    const Program program = filledRegister();
    program.write("more/indicators.csv",
                  "agreement,number,unit,class\nRFD-MOH,1.1.1,%,outcome\nRFD-MOH,1.1.3,number,quality\n");
    program.done({"import", "r.mandate", "more"});
    const auto steps = [&program] {
        return program.done({"steps", "r.mandate", "RFD-MOH", "--format", "json"}).json();
    };
    CHECK(column(steps(), "step") == QStringList{"submit", "withdraw", "note_not_submitted"});
    const auto step = [&program](const QString &name, const QString &day, const QString &reason = {}) {
        return program.run({"step", "r.mandate", name, "RFD-MOH", "--date", day, "--reason", reason, "--as",
                            "dema", "--document", "GPMD/12"});
    };
    const Outcome early = step("review", "2011-03-01");
    CHECK(early.code == 4);
    CHECK(early.err.contains("needs the step \"Submit\". Who can take it: Manager, Centre officer"));
    CHECK(step("submit", "2011-03-01").out.contains("Submitted"));
    CHECK(step("submit", "2011-03-02").code == 4);
    CHECK(step("return", "2011-03-03").err.contains("needs a reason"));
    CHECK(step("return", "2011-03-03", "No baseline").out.contains("Returned"));
    CHECK(step("submit", "2011-03-02").err.contains("2011-03-03"));
    CHECK(step("submit", "2011-03-04").code == 0);
    CHECK(step("review", "2011-03-05").code == 0);
    program.done({"sign", "r.mandate", "RFD-MOH", "--date", "2011-03-31"});
    CHECK(step("close", "2012-03-31").err.contains("Record the mid-year review"));
    CHECK(step("review_mid_year", "2011-10-15").code == 0);
    CHECK(step("close", "2012-03-30").err.contains("ends on"));
    CHECK(step("close", "2012-03-31").code == 0);
    CHECK(step("self_evaluate", "2012-04-20").code == 0);
    const QJsonArray told = steps();
    CHECK(column(told, "state").mid(0, 8)
          == QStringList{"submitted", "returned", "submitted", "quality_review", "signed", "mid_year",
                         "closed", "self_evaluated"});
    CHECK(told[1].toObject()["note"].toString() == "No baseline");
    CHECK(told[0].toObject()["who"].toString() == "dema");
    // What comes next says what it lacks.
    const QStringList next = column(told, "step").mid(8);
    CHECK(next == QStringList{"verify", "evaluate"});
    CHECK(told[8].toObject()["note"].toString().contains("no verified figure"));
}

TEST_CASE("steps that are none, or of nothing, are told apart", "[ctl][steps]")
{
    const Program program = filledRegister();
    const Outcome unknown = program.run({"step", "r.mandate", "jump", "RFD-MOH"});
    CHECK(unknown.code == 2);
    CHECK(unknown.err.contains("note_not_submitted"));
    const Outcome nowhere =
        program.run({"step", "r.mandate", "withdraw", "NOPE", "RFD-MOH", "--reason", "No money"});
    CHECK(nowhere.code == 2);
    CHECK(nowhere.err.contains("NOPE"));
    CHECK(nowhere.out.contains("RFD-MOH  Withdrawn")); // one that may not move keeps no other from moving
    CHECK(program.run({"step", "r.mandate", "submit", "RFD-MOH", "--date", "soon"}).code == 2);
}
