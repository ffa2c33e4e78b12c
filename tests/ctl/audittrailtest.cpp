// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/program.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QRegularExpression>
#include <QThread>

using namespace mandate;

namespace {

// The clock between two saves, as the option takes it.
QString between()
{
    QThread::msleep(5);
    const QString now = QDateTime::currentDateTime().toString(Qt::ISODateWithMs);
    QThread::msleep(5);
    return now;
}

void reweigh(const Program &program, int first, const QString &by)
{
    program.write("weights/indicators.csv",
                  QStringLiteral("agreement,number,weight\nRFD-MOH,1.1.1,%1\nRFD-MOH,1.1.2,%2\n")
                      .arg(first)
                      .arg(80 - first)
                      .toUtf8());
    program.done({"import", "r.mandate", "weights", "--reason", "reweighted", "--as", by});
}

QByteArray exported(const Program &program, const QString &folder)
{
    QByteArray all;
    const QDir files(program.path(folder));
    for (const QString &name : files.entryList(QDir::Files, QDir::Name))
        all += name.toUtf8() + '\n' + program.read(folder + '/' + name);
    return all;
}

// As check tells it.
QString headOf(const Program &program)
{
    const QString told = program.run({"check", "r.mandate"}).err;
    static const QRegularExpression head("\\d+(-[0-9a-f]{4}){5}");
    return head.match(told).captured();
}

} // namespace

TEST_CASE("export, score, trace and history answer as of a time as they did then", "[ctl][trail]")
{
    const Program program = filledRegister();
    reweigh(program, 45, "dema");
    const QStringList questions[] = {{"score", "r.mandate", "--explain", "--as-of", "2015-08-01"},
                                     {"trace", "r.mandate", "RFD-MOH/1"},
                                     {"history", "r.mandate", "--format", "csv"},
                                     {"dashboard", "r.mandate", "--format", "csv", "--as-of", "2015-08-01"}};
    QStringList then;
    for (const QStringList &question : questions)
        then += program.done(question).out;
    program.done({"export", "r.mandate", "then"});
    const QString time = between();
    reweigh(program, 50, "karma");
    handIn(program, "RFD-MOH");
    program.done({"sign", "r.mandate", "RFD-MOH", "--first", "A", "--second", "B", "--place", "C", "--date",
                  "2014-08-01"});

    for (std::size_t i = 0; i < std::size(questions); ++i) {
        CAPTURE(questions[i].join(' '));
        const Outcome past = program.done(questions[i] + QStringList{"--as-it-stood", time});
        CHECK(past.out == then[int(i)]);
        CHECK(past.err.contains("As it stood after save"));
        CHECK(past.err.contains("dema"));
    }
    CHECK(program.done(questions[2]).out != then[2]);
    program.done({"export", "r.mandate", "past", "--as-it-stood", time});
    program.done({"export", "r.mandate", "now"});
    CHECK(exported(program, "past") == exported(program, "then"));
    CHECK(exported(program, "now") != exported(program, "then"));
    CHECK(program
              .run({"print", "r.mandate", "agreement", "RFD-MOH", "--output", "x.pdf", "--as-it-stood", time})
              .code
          == 0);
    const Outcome early = program.run({"score", "r.mandate", "--as-it-stood", "2001-01-01"});
    CHECK(early.code == 2);
    CHECK(early.err.contains("begins later"));
    CHECK(program.run({"score", "r.mandate", "--as-it-stood", "soon"}).code == 2);
}

TEST_CASE("what changed since a marked day is told by its net effect", "[ctl][trail]")
{
    const Program program = filledRegister();
    const QString before = between();
    reweigh(program, 45, "dema");
    reweigh(program, 60, "karma");
    program.done({"mark", "r.mandate", "Committee of May", "--as", "pema"});
    const QJsonArray net =
        program.done({"history", "r.mandate", "RFD-MOH", "--since", before, "--format", "json"}).json();
    REQUIRE(net.size() == 2);
    CHECK(net[0].toObject()["after"].toString() == "60");
    CHECK(net[0].toObject()["by"].toString() == "dema, karma");
    for (const char *when : {"committee of may", "last"})
        CHECK(program.done({"history", "r.mandate", "--since", when, "--format", "json"}).json().size() > 2);
    CHECK(program.run({"mark", "r.mandate", "Committee of May"}).code == 4);
    CHECK(program.run({"history", "r.mandate", "--since", "nothing"}).code == 2);
    CHECK(program.run({"mark", "r.mandate", " "}).code == 2);
}

TEST_CASE("a head from a paper is found in the audit trail, or it is said that it is not there",
          "[ctl][trail]")
{
    const Program program = filledRegister();
    handIn(program, "RFD-MOH");
    program.done({"sign", "r.mandate", "RFD-MOH", "--first", "A", "--second", "B", "--place", "C", "--date",
                  "2014-08-01"});
    const QString head = headOf(program);
    REQUIRE_FALSE(head.isEmpty());
    program.done({"mark", "r.mandate", "Later"});
    const Outcome found = program.done({"verify", "r.mandate", head});
    CHECK(found.out.contains("This head was save"));
    CHECK(found.out.contains("1 save"));
    CHECK(program.run({"check", "r.mandate", "--head", head}).code == 0);
    CHECK(headOf(program) != head);

    program.done({"print", "r.mandate", "register", QDate::currentDate().toString("yyyy-MM"), "--output",
                  "month.pdf"});
    CHECK(program.read("month.pdf").startsWith("%PDF"));
    CHECK(program.run({"print", "r.mandate", "register", "May", "--output", "x.pdf"}).code == 2);

    const Outcome foreign = program.run({"verify", "r.mandate", "1-0000-0000-0000-0000-0000"});
    CHECK(foreign.code == 1);
    CHECK(foreign.out.contains("NOT OURS"));
    const Outcome cut = program.run({"verify", "r.mandate", "999-0000-0000-0000-0000-0000"});
    CHECK(cut.code == 1);
    CHECK(cut.out.contains("CUT"));
    const Outcome checked = program.run({"check", "r.mandate", "--head", "999-0000-0000-0000-0000-0000"});
    CHECK(checked.code == 1);
    CHECK(checked.err.contains("no longer goes through"));
    CHECK(program.run({"check", "r.mandate", "--head", "nonsense"}).err.contains("nonsense"));
}
