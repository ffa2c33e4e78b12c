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

TEST_CASE("a reason is no formula in a spreadsheet and no order to the terminal", "[ctl][history][hostile]")
{
    Program program = changedRegister();
    program.write("more/offices.csv", "code,name\nMOF,Ministry of Finance\n");
    program.done({"import", "r.mandate", "more", "--reason", "=cmd|' /C calc'!A0 \x1b[2J"});
    const QString csv = program.done({"history", "r.mandate", "--limit", "1", "--format", "csv"}).out;
    CHECK(csv.contains("'=cmd|"));
    CHECK_FALSE(csv.contains(",=cmd|"));
    const QString text = program.done({"history", "r.mandate", "--limit", "1"}).out;
    CHECK(text.contains("=cmd|"));
    CHECK_FALSE(text.contains(u'\x1b'));
}

TEST_CASE("a character that nobody sees is named and not shown", "[ctl][hostile]")
{
    Program program = filledRegister();
    program.write("odd/offices.csv", "code,name\nMOX,\"Ministry \xE2\x80\xAE of\"\n");
    const Outcome odd = program.run({"import", "r.mandate", "odd"});
    CHECK(odd.code == 1);
    CHECK(odd.err.contains("a character that nobody sees (202e)"));
    CHECK_FALSE(odd.err.contains(QChar(0x202e)));
    const Outcome named = program.run({"import", "r.mandate", "no\x1b[2Jfile.xlsx"});
    CHECK(named.code == 3);
    CHECK_FALSE(named.err.contains(u'\x1b'));
}
