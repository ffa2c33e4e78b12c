// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/program.h"

#include <QJsonObject>

using namespace mandate;

namespace {

constexpr int Refused = 4;

QStringList as(const QString &who, QStringList arguments)
{
    return arguments << "--as" << who << "--password-file" << who + ".txt";
}

// A demonstration that Dorji shares; Karma is to look after the ministry MOAF.
struct SharedProgram
{
    Program program;

    SharedProgram()
    {
        qputenv("XDG_DATA_HOME", program.path("home").toLocal8Bit());
        for (const char *who : {"dorji", "karma", "pema"})
            program.write(QString(who) + ".txt", QByteArray(who) + " has a password\n");
        program.done({"new", "r.mandate", "--rules", "bhutan-gpms", "--demo"});
        program.done({"users", "r.mandate", "share", "dorji", "--name", "Dorji Wangmo", "--new-password-file",
                      "dorji.txt"});
    }
    ~SharedProgram() { qunsetenv("XDG_DATA_HOME"); }

    void add(const QString &who) const
    {
        program.done(as("dorji", {"users", "r.mandate", "add", who, "--name", who + " N.",
                                  "--new-password-file", who + ".txt"}));
    }
    QJsonArray rows(const QString &who) const
    {
        return program.done(as(who, {"users", "r.mandate", "--format", "json"})).json();
    }
    QString identity(const QString &state) const
    {
        for (const QJsonValue &row : rows("dorji"))
            if (row["state"].toString() == state && row["kind"].toString() != "user")
                return row["id"].toString();
        FAIL("nothing is " << state.toStdString());
        return {};
    }
};

} // namespace

TEST_CASE("at the console a shared register asks who one is", "[ctl][users]")
{
    const SharedProgram shared;
    const Program &program = shared.program;
    for (const QStringList &command : {QStringList{"score", "r.mandate"},
                                       {"export", "r.mandate", "book"},
                                       {"check", "r.mandate"},
                                       {"history", "r.mandate"},
                                       {"users", "r.mandate"},
                                       {"import", "r.mandate", "book"}}) {
        CAPTURE(command.join(' '));
        const Outcome outcome = program.run(command);
        CHECK(outcome.code == Refused);
        CHECK(outcome.err.contains("--as"));
    }
    program.done(as("dorji", {"check", "r.mandate", "--format", "json"}));
    const Outcome wrong =
        program.run({"score", "r.mandate", "--as", "dorji", "--password-file", "karma.txt"});
    CHECK(wrong.code == Refused);
    CHECK(wrong.out.isEmpty());
}

TEST_CASE("a role is proposed by one administrator and confirmed by another", "[ctl][users]")
{
    const SharedProgram shared;
    const Program &program = shared.program;
    shared.add("karma");
    shared.add("pema");
    program.done(as("dorji", {"users", "r.mandate", "grant", "karma", "administrator"}));
    const Outcome proposed =
        program.done(as("dorji", {"users", "r.mandate", "grant", "pema", "auditor", "--reason", "Audit"}));
    CHECK(proposed.err.contains("second administrator"));
    const QString id = shared.identity("proposed");
    CHECK(program.run(as("dorji", {"users", "r.mandate", "confirm", id})).code == Refused);
    program.done(as("karma", {"users", "r.mandate", "confirm", id}));
    bool isInForce = false;
    for (const QJsonValue &row : shared.rows("pema"))
        isInForce = isInForce || (row["id"].toString() == id && row["state"].toString() == "in_force");
    CHECK(isInForce);
    CHECK(program.run(as("pema", {"users", "r.mandate", "suspend", "karma"})).code == Refused);
    // What is saved bears signatures that hold.
    program.run(as("dorji", {"check", "r.mandate"}));
    CHECK(program.done(as("dorji", {"history", "r.mandate", "--limit", "2"})).out.contains("karma"));
}

TEST_CASE("a loop of wrong passwords at the console has to wait", "[ctl][users]")
{
    const SharedProgram shared;
    const Program &program = shared.program;
    const QStringList wrong{"offices", "r.mandate", "--as", "dorji", "--password-file", "karma.txt"};
    for (int i = 0; i < 5; ++i)
        CHECK(program.run(wrong).err.contains("do not belong together"));
    const Outcome waiting = program.run(wrong);
    CHECK(waiting.code == Refused);
    CHECK(waiting.err.contains("Too many wrong passwords"));
    // Who has the right one waits as well; others do not.
    CHECK(program.run(as("dorji", {"offices", "r.mandate"})).err.contains("Too many wrong passwords"));
    program.done({"new", "other.mandate", "--rules", "generic"});
    program.done(
        {"users", "other.mandate", "share", "dorji", "--name", "D", "--new-password-file", "dorji.txt"});
    program.done(as("dorji", {"offices", "other.mandate"}));
}
