// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/program.h"

#include <QFile>
#include <QJsonObject>

using namespace mandate;

namespace {

std::vector<QJsonObject> rowsOf(const QJsonArray &rows, const char *chart)
{
    std::vector<QJsonObject> found;
    for (const QJsonValue &row : rows)
        if (row["chart"].toString() == QLatin1String(chart))
            found.push_back(row.toObject());
    return found;
}

} // namespace

TEST_CASE("the dashboard tells the year in stable columns", "[ctl][dashboard]")
{
    const Program program = filledRegister();
    const QJsonArray rows =
        program.done({"dashboard", "r.mandate", "--as-of", "2012-06-01", "--format", "json"}).json();
    const auto composites = rowsOf(rows, "composites");
    REQUIRE(composites.size() == 1);
    CHECK(composites.front()["value"].toString() == "84.5");
    int agreements = 0;
    for (const QJsonObject &row : rowsOf(rows, "documents"))
        agreements += row["value"].toString().toInt();
    CHECK(agreements == 1);
    int rated = 0;
    for (const QJsonObject &row : rowsOf(rows, "ratings"))
        rated += row["value"].toString().toInt();
    CHECK(rated == 1);
    CHECK_FALSE(rowsOf(rows, "coverage").empty());
    CHECK(program.done({"dashboard", "r.mandate", "--format", "csv"})
              .out.startsWith("chart,group,label,part,value,says\n"));
}

TEST_CASE("the dashboard is drawn into a file", "[ctl][dashboard]")
{
    const Program program = filledRegister();
    const auto [name, start] = GENERATE(
        table<const char *, const char *>({{"d.pdf", "%PDF-"}, {"d.png", "\x89PNG"}, {"d.svg", "<?xml"}}));
    CAPTURE(name);
    program.done({"dashboard", "r.mandate", "--output", program.path(QString::fromLatin1(name))});
    CHECK(program.read(QString::fromLatin1(name)).startsWith(start));
}

TEST_CASE("what the dashboard cannot do it says", "[ctl][dashboard]")
{
    const Program program = filledRegister();
    CHECK(program.run({"dashboard", "r.mandate", "--output", program.path("d.doc")}).code == 2);
    CHECK(program.run({"dashboard", "r.mandate", "--cycle", "1999"}).code == 2);
    CHECK(program.run({"dashboard", "r.mandate", "--output", program.path("none/d.pdf")}).code == 3);
    CHECK(program.run({"dashboard", "absent.mandate"}).code == 3);
}

TEST_CASE("a register without anything has a dashboard too", "[ctl][dashboard]")
{
    const Program program;
    program.done({"new", "r.mandate", "--rules", "generic"});
    CHECK(program.done({"dashboard", "r.mandate"}).out.isEmpty());
    program.done({"dashboard", "r.mandate", "--output", program.path("d.pdf")});
    program.done({"dashboard", "r.mandate", "--output", program.path("d.png")});
}
