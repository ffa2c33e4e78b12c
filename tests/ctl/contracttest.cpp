// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/program.h"

#include <QDir>
#include <QJsonObject>

using namespace mandate;

namespace {

const QStringList &commands()
{
    static const QStringList all{"new",       "rules",   "rules-check", "import", "export", "check",
                                 "score",     "trace",   "print",       "sign",   "verify", "history",
                                 "mark",      "fill-in", "step",        "steps",  "backup", "generate",
                                 "dashboard", "users",   "restore"};
    return all;
}

} // namespace

TEST_CASE("every command explains itself", "[ctl]")
{
    const Program program;
    const Outcome list = program.done({"--help"});
    for (const QString &command : commands()) {
        CAPTURE(command);
        CHECK(list.out.contains("mandatectl " + command));
        const Outcome help = program.done({command, "--help"});
        CHECK(help.out.startsWith("mandatectl " + command));
        CHECK(help.err.isEmpty());
    }
}

TEST_CASE("misuse is told apart from trouble and touches nothing", "[ctl]")
{
    const Program program;
    program.done({"new", "r.mandate", "--rules", "generic"});
    const QByteArray before = program.read("r.mandate");
    const auto [arguments, code, word] = GENERATE(table<QStringList, int, const char *>({
        {{}, 2, "mandatectl"},
        {{"dance"}, 2, "dance"},
        {{"score"}, 2, "--help"},
        {{"score", "r.mandate", "extra"}, 2, "extra"},
        {{"score", "r.mandate", "--colour"}, 2, "colour"},
        {{"score", "r.mandate", "--format", "xml"}, 2, "xml"},
        {{"score", "r.mandate", "--as-of", "yesterday"}, 2, "yesterday"},
        {{"score", "r.mandate", "--agreement", "NOPE"}, 2, "NOPE"},
        {{"score", "missing.mandate"}, 3, "missing.mandate"},
        {{"trace", "r.mandate", "NOPE"}, 2, "NOPE"},
        {{"sign", "r.mandate", "NOPE"}, 2, "NOPE"},
        {{"verify", "r.mandate", "NOPE"}, 2, "NOPE"},
        {{"print", "r.mandate", "poem", "NOPE", "--output", "x.pdf"}, 2, "poem"},
        {{"print", "r.mandate", "agreement", "NOPE", "--output", "x.pdf"}, 2, "NOPE"},
        {{"history", "r.mandate", "NOPE"}, 2, "NOPE"},
        {{"history", "r.mandate", "--limit", "few"}, 2, "few"},
        {{"history", "r.mandate", "--limit", "0"}, 2, "\"0\""},
        {{"history", "r.mandate", "--limit", "-5"}, 2, "-5"},
        {{"new", "r.mandate", "--rules", "generic"}, 3, "r.mandate"},
        {{"new", "x.mandate"}, 2, "--rules"},
        {{"new", "x.mandate", "--rules", "atlantis"}, 2, "atlantis"},
        {{"new", "nowhere/x.mandate", "--rules", "generic"}, 3, "x.mandate"},
        {{"new", "x.mandate", "--rules", "generic", "--demo"}, 2, "generic"},
        {{"rules", "atlantis"}, 2, "atlantis"},
        {{"rules-check", "missing.json"}, 3, "missing.json"},
        {{"import", "r.mandate", "missing.xlsx"}, 3, "missing.xlsx"},
        {{"export", "r.mandate", "nowhere/x.xlsx"}, 3, "x.xlsx"},
        {{"export", "r.mandate", "out", "--sheet", "poems"}, 2, "poems"},
        {{"export", "r.mandate", "out.ods"}, 2, "out.ods"},
        {{"import", "r.mandate", "."}, 1, "CSV"},
        {{"backup", "r.mandate", "r.mandate"}, 3, "r.mandate"},
        {{"restore", "r.mandate"}, 2, "--from"},
        {{"restore", "r.mandate", "--from", "missing.mandate"}, 3, "missing.mandate"},
        {{"backup", "r.mandate", "nowhere/copy.mandate"}, 3, "copy.mandate"},
        {{"generate", "g.mandate", "--people", "many"}, 2, "many"},
    }));
    const Outcome outcome = program.run(arguments);
    CAPTURE(arguments.join(' '), outcome.out, outcome.err);
    CHECK(outcome.code == code);
    CHECK(outcome.err.contains(word));
    CHECK(program.read("r.mandate") == before);
    CHECK_FALSE(QDir(program.path("")).exists("x.mandate"));
}

TEST_CASE("a file that is no register is refused in a sentence and left alone", "[ctl]")
{
    const Program program;
    program.done({"new", "r.mandate", "--rules", "generic"});
    const QByteArray whole = program.read("r.mandate");
    QByteArray newer = whole;
    newer[63] = 99; // the lowest byte of user_version
    const auto [what, content] = GENERATE_COPY(table<std::string, QByteArray>({
        {"empty", QByteArray()},
        {"text", QByteArray("Dear Sir, please find attached")},
        {"pdf", QByteArray("%PDF-1.4 and so on")},
        {"truncated", whole.left(whole.size() / 2)},
        {"only a header", whole.left(100)},
        {"newer", newer},
    }));
    program.write("bad.mandate", content);
    for (const QStringList &command :
         {QStringList{"score", "bad.mandate"}, QStringList{"check", "bad.mandate"},
          QStringList{"history", "bad.mandate"}, QStringList{"export", "bad.mandate", "out"},
          QStringList{"backup", "bad.mandate", "copy.mandate"}}) {
        const Outcome outcome = program.run(command);
        CAPTURE(what, command.join(' '), outcome.err);
        CHECK(outcome.code == 3);
        CHECK(outcome.err.contains("bad.mandate"));
        CHECK(program.read("bad.mandate") == content);
    }
}

TEST_CASE("rule sets are listed, shown and checked", "[ctl][rules]")
{
    const Program program;
    CHECK(program.done({"rules", "--format", "json"}).json().size() == 9);
    const QString kenya = program.done({"rules", "kenya-pc"}).out;
    program.write("own.json", kenya.toUtf8());
    CHECK(program.run({"rules-check", "own.json"}).code == 0);
    program.done({"new", "own.mandate", "--rules", "own.json"});
    program.write("bad.json", kenya.toUtf8().replace("\"method\"", "\"methud\""));
    const Outcome faulty = program.run({"rules-check", "bad.json"});
    CHECK(faulty.code == 1);
    CHECK(faulty.out.contains("bad.json, line "));
    CHECK(faulty.out.contains("methud"));
    CHECK(program.run({"new", "bad.mandate", "--rules", "bad.json"}).code == 1);
}
