// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/program.h"

#include <QJsonObject>

using namespace mandate;

namespace {

constexpr int Misuse = 2;
constexpr int Refused = 4;

QString stateOf(const Program &program, const QString &period, const QStringList &as = {})
{
    for (const QJsonValue &row :
         program.done(QStringList{"close", "r.mandate", "--format", "json"} + as).json())
        if (row["cycle"].toString() == "2014-15" && row["period"].toString() == period)
            return row["state"].toString();
    return {};
}

} // namespace

TEST_CASE("at the console a year is closed, and reopened by its one user", "[ctl][closing]")
{
    const Program program;
    program.done({"new", "r.mandate", "--rules", "bhutan-gpms", "--demo"});
    program.done({"export", "r.mandate", "book"});
    CHECK(stateOf(program, "") == "open");
    CHECK(program.run({"close", "r.mandate", "2014-15"}).code == Refused); // no reason
    CHECK(program.run({"close", "r.mandate", "1914", "--reason", "x"}).code == Misuse);
    CHECK(program.run({"close", "r.mandate", "2014-15", "Q9", "--reason", "x"}).code == Refused);
    program.done({"close", "r.mandate", "2014-15", "H1", "--reason", "Reviewed", "--as", "Karma"});
    CHECK(stateOf(program, "H1") == "closed");
    CHECK(stateOf(program, "") == "open");
    program.done({"close", "r.mandate", "2014-15", "--reason", "Published"});
    CHECK(stateOf(program, "") == "closed");
    const Outcome again = program.run({"close", "r.mandate", "2014-15", "--reason", "Published"});
    CHECK(again.code == Refused);
    CHECK(again.err.contains("closed already"));
    CHECK(program.done({"history", "r.mandate"}).out.contains("Close 2014-15"));

    CHECK(program.run({"reopen", "r.mandate", "2014-15"}).code == Refused);
    program.done({"reopen", "r.mandate", "2014-15", "--reason", "A slip"});
    CHECK(stateOf(program, "") == "open");
    CHECK(stateOf(program, "H1") == "closed");
    CHECK(program.run({"reopen", "r.mandate", "2014-15", "--reason", "A slip"}).code == Refused);
    const QJsonArray asked = program.done({"reopen", "r.mandate", "--format", "json"}).json();
    REQUIRE(asked.size() == 1);
    CHECK(asked[0].toObject()["state"].toString() == "open");
    program.run({"check", "r.mandate"});
}

TEST_CASE("at the console a shared year is reopened by two persons", "[ctl][closing]")
{
    const Program program;
    qputenv("XDG_DATA_HOME", program.path("home").toLocal8Bit());
    const auto as = [](const QString &who) {
        return QStringList{"--as", who, "--password-file", who + ".txt"};
    };
    for (const char *who : {"dorji", "karma"})
        program.write(QString(who) + ".txt", QByteArray(who) + " has a password\n");
    program.done({"new", "r.mandate", "--rules", "bhutan-gpms", "--demo"});
    program.done({"users", "r.mandate", "share", "dorji", "--name", "Dorji Wangmo", "--new-password-file",
                  "dorji.txt"});
    program.done(QStringList{"users", "r.mandate", "add", "karma", "--name", "Karma N.",
                             "--new-password-file", "karma.txt"}
                 + as("dorji"));
    program.done(QStringList{"users", "r.mandate", "grant", "karma", "manager"} + as("dorji"));
    program.done(QStringList{"close", "r.mandate", "2014-15", "--reason", "Published"} + as("karma"));
    const Outcome asked =
        program.done(QStringList{"reopen", "r.mandate", "2014-15", "--reason", "A slip"} + as("karma"));
    CHECK(asked.err.contains("another manager or administrator"));
    CHECK(stateOf(program, "", as("karma")) == "closed");
    const QJsonArray rows =
        program.done(QStringList{"reopen", "r.mandate", "--format", "json"} + as("karma")).json();
    const QString id = rows[0].toObject()["id"].toString();
    CHECK(program.run(QStringList{"reopen", "r.mandate", "confirm", id} + as("karma")).code == Refused);
    CHECK(program.run(QStringList{"reopen", "r.mandate", "confirm", "nothing"} + as("dorji")).code == Misuse);
    program.done(QStringList{"reopen", "r.mandate", "confirm", id} + as("dorji"));
    CHECK(stateOf(program, "", as("karma")) == "open");
    qunsetenv("XDG_DATA_HOME");
}
