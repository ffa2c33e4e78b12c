// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/program.h"

#include <QJsonObject>

using namespace mandate;

TEST_CASE("an unknown scheme holds up one agreement and not the nation", "[ctl][score]")
{
    const Program program = filledRegister();
    program.write("odd/agreements.csv", "code,cycle,kind,first_party,second_party,scheme\n"
                                        "A-1,2011-12,apa,MIN,MOH,tarot\n");
    program.done({"import", "r.mandate", "odd"});
    const Outcome json = program.run({"score", "r.mandate", "--format", "json"});
    CHECK(json.code == 1);
    CHECK(json.err.contains("A-1"));
    CHECK(json.err.contains("tarot"));
    const QJsonArray all = json.json();
    REQUIRE(all.size() == 2);
    const QJsonObject odd = all[0].toObject();
    CHECK(odd["agreement"].toString() == "A-1");
    CHECK(odd["scheme"].toString() == "tarot");
    CHECK(odd["composite"].isNull());
    CHECK(odd["indicators"].toArray().isEmpty());
    CHECK(all[1].toObject()["composite"].toString() == "84.50");

    const Outcome csv = program.run({"score", "r.mandate", "--format", "csv"});
    CHECK(csv.out.contains("A-1,tarot,,,0,,,,,\n"));
    CHECK(csv.out.contains("RFD-MOH,rfd,84.50"));
    for (const QStringList &more : {QStringList(), QStringList{"--explain"}}) {
        const Outcome text = program.run(QStringList{"score", "r.mandate"} + more);
        CHECK(text.code == 1);
        CHECK(text.out.contains("A-1  no score yet"));
        CHECK(text.out.contains("84.50"));
    }
    CHECK(program.run({"score", "r.mandate", "--agreement", "A-1"}).code == 1);
    CHECK(program.run({"score", "r.mandate", "--agreement", "RFD-MOH"}).code == 0);
}

TEST_CASE("a cycle without an end is still running, and a point to correct", "[ctl][score]")
{
    const Program program;
    program.done({"new", "r.mandate", "--rules", "india-rfd"});
    writeExample(program);
    program.write("book/cycles.csv",
                  "code,name,rules,plan,start,end\n2011-12,2011-12,india-rfd,P,2011-04-01,\n");
    program.write("book/progress.csv", "agreement,indicator,period,stage,state,value\n");
    program.done({"import", "r.mandate", "book"});
    const QJsonObject result =
        program.done({"score", "r.mandate", "--format", "json", "--as-of", "2020-01-01"})
            .json()
            .first()
            .toObject();
    CHECK(result["composite"].isNull());
    CHECK(result["indicators"].toArray()[0].toObject()["state"].toString() == "not_due");
    CHECK(program.run({"check", "r.mandate"}).out.contains("cycle.end.missing"));
}

TEST_CASE("a table without rows is no table", "[ctl]")
{
    const Program program;
    program.done({"new", "r.mandate", "--rules", "generic"});
    CHECK(program.done({"check", "r.mandate"}).out.isEmpty());
    CHECK(program.done({"check", "r.mandate", "--format", "csv"}).out
          == "agreement,number,severity,code,point\n");
    CHECK(program.done({"check", "r.mandate", "--format", "json"}).json().isEmpty());
}
