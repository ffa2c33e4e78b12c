// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/program.h"

#include <QDir>

using namespace mandate;

TEST_CASE("what makes a file leaves the user's own files alone", "[ctl]")
{
    const Program program;
    program.done({"new", "r.mandate", "--rules", "generic"});
    const auto command = GENERATE(QStringList({"new", "x.mandate", "--rules", "generic"}),
                                  QStringList({"backup", "r.mandate", "x.mandate"}),
                                  QStringList({"generate", "x.mandate", "--agencies", "1", "--people", "2"}));
    CAPTURE(command.join(' '));
    program.write("x.mandate.part", "mine");
    program.done(command);
    CHECK(program.read("x.mandate.part") == "mine");
    CHECK(QDir(program.path("")).entryList(QDir::Files)
          == QStringList({"r.mandate", "x.mandate", "x.mandate.part"}));
    const Outcome again = program.run(command);
    CHECK(again.code == 3);
    CHECK(again.err.contains("x.mandate is there already"));
}

TEST_CASE("what fails leaves no file and says why", "[ctl]")
{
    const Program program;
    program.done({"new", "r.mandate", "--rules", "generic"});
    const auto [command, word] = GENERATE(table<QStringList, const char *>({
        {{"backup", "r.mandate", "nowhere/x.mandate"}, "Check that the folder is there"},
        {{"new", "nowhere/x.mandate", "--rules", "generic"}, "nowhere/x.mandate"},
        {{"generate", "nowhere/x.mandate"}, "nowhere/x.mandate"},
        {{"generate", "x.mandate", "--agencies", "5", "--people", "2"}, "at least one person in each"},
        {{"new", "x.mandate", "--rules", "atlantis"}, "atlantis"},
    }));
    const Outcome outcome = program.run(command);
    CAPTURE(command.join(' '), outcome.err);
    CHECK(outcome.code >= 2);
    CHECK(outcome.err.contains(word));
    CHECK_FALSE(outcome.err.contains(".part"));
    CHECK(QDir(program.path("")).entryList(QDir::Files) == QStringList{"r.mandate"});
}

TEST_CASE("a generated nation says who made it and why", "[ctl]")
{
    const Program program;
    program.done(
        {"generate", "g.mandate", "--agencies", "1", "--people", "2", "--as", "tester", "--reason", "scale"});
    const QString told = program.done({"history", "g.mandate", "--format", "csv"}).out;
    CHECK(told.contains(",tester,Generate an invented nation,scale,"));
}
