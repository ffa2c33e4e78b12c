// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/program.h"

#include <QJsonObject>
#include <QSet>

using namespace mandate;

namespace {

QSet<QString> valuesOf(const QJsonArray &rows, const char *column)
{
    QSet<QString> values;
    for (const auto &row : rows)
        values += row.toObject()[QLatin1String(column)].toString();
    return values;
}

// The example, then an indicator reweighted, and something that is no part of the agreement.
Program changedRegister()
{
    Program program = filledRegister();
    program.write("weights/indicators.csv", "agreement,number,weight\nRFD-MOH,1.1.1,45\nRFD-MOH,1.1.2,35\n");
    program.done({"import", "r.mandate", "weights", "--reason", "reweighted"});
    program.write("people/offices.csv", "code,name\nMOE,Ministry of Education\n");
    program.done({"import", "r.mandate", "people", "--reason", "another office"});
    return program;
}

QJsonArray told(const Program &program, const QStringList &more)
{
    return program.done(QStringList{"history", "r.mandate", "--format", "json"} + more).json();
}

} // namespace

TEST_CASE("the history of an agreement is that of all its parts", "[ctl][history]")
{
    const Program program = changedRegister();
    const QJsonArray agreement = told(program, {"RFD-MOH"});
    CHECK(valuesOf(agreement, "reason") == QSet<QString>{"the year's plan", "reweighted"});
    CHECK(valuesOf(agreement, "record").size()
          == 6); // agreement, objective, alignment, action, indicator, progress
    CHECK(valuesOf(agreement, "after").contains("45"));
    CHECK(agreement.first().toObject()["reason"].toString() == "reweighted");
    CHECK(valuesOf(told(program, {"RFD-MOH/1"}), "record").size() == 5);
    CHECK(valuesOf(told(program, {"RFD-MOH/1.1.3"}), "reason") == QSet<QString>{"the year's plan"});
    CHECK(valuesOf(told(program, {"MOE"}), "reason") == QSet<QString>{"another office"});
}

TEST_CASE("the limit counts saves, of everything and of one record alike", "[ctl][history]")
{
    const Program program = changedRegister();
    CHECK(valuesOf(told(program, {"--limit", "1"}), "reason") == QSet<QString>{"another office"});
    CHECK(valuesOf(told(program, {"RFD-MOH", "--limit", "1"}), "reason") == QSet<QString>{"reweighted"});
    CHECK(valuesOf(told(program, {"RFD-MOH", "--limit", "9"}), "reason").size() == 2);
}
