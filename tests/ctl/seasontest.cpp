// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sites.h"
#include "core/security/keyring.h"
#include "tests/ctl/program.h"

#include <QFile>
#include <QJsonObject>

using namespace mandate;

namespace {

// A centre and its districts as people work with them: one folder, one register each, the real program.
class Country
{
public:
    Country()
    {
        m_program.write("words", "a long passphrase\n");
        m_program.done({"new", "centre.mandate", "--rules", "generic"});
        m_program.write("book/offices.csv",
                        "code,name,parent\nCO,Cabinet Office,\nN,North,CO\nS,South,CO\nE,East,CO\n");
        m_program.write("book/cycles.csv",
                        "code,name,rules,start,end\n2026,2026,generic,2026-01-01,2026-12-31\n");
        m_program.write("book/agreements.csv",
                        "code,cycle,kind,first_party,second_party,scheme\n"
                        "N-1,2026,apa,CO,N,rfd\nS-1,2026,apa,CO,S,rfd\nE-1,2026,apa,CO,E,rfd\n");
        m_program.write("book/objectives.csv",
                        "agreement,number,title,weight\nN-1,1,Water,100\nS-1,1,Roads,100\n"
                        "E-1,1,Schools,100\n");
        m_program.write("book/actions.csv",
                        "agreement,number,title\nN-1,1.1,Dig\nS-1,1.1,Pave\nE-1,1.1,Teach\n");
        m_program.write("book/indicators.csv",
                        "agreement,number,title,unit,weight\nN-1,1.1.1,Wells,number,100\n"
                        "S-1,1.1.1,Kilometres,number,100\nE-1,1.1.1,Teachers,number,100\n");
        m_program.done({"import", "centre.mandate", "book"});
        introduce("centre");
        for (const QString &district : districts())
            join(district);
    }

    static QStringList districts() { return {"north", "south", "east"}; }
    static QString code(const QString &district) { return district.left(1).toUpper(); }
    const Program &program() const { return m_program; }

    Outcome run(const QStringList &arguments) const
    {
        return m_program.run(arguments
                             + QStringList{"--keys", m_program.path("keys"), "--passphrase-file", "words"});
    }
    Outcome done(const QStringList &arguments) const
    {
        const Outcome outcome = run(arguments);
        CAPTURE(arguments.join(' '), outcome.out, outcome.err);
        REQUIRE(outcome.code == 0);
        return outcome;
    }

    void toDistrict(const QString &district, const QString &package) const
    {
        done({"send", "centre.mandate", "--office", code(district), "--output", package});
    }
    void fromDistrict(const QString &district, const QString &package) const
    {
        done({"send", district + ".mandate", "--output", package});
    }
    QJsonObject received(const QString &site, const QString &package, int code) const
    {
        const Outcome outcome = run({"receive", site + ".mandate", package, "--format", "json"});
        CAPTURE(site, package, outcome.err);
        REQUIRE(outcome.code == code);
        return outcome.json().first().toObject();
    }
    void edit(const QString &site, const QString &agreement, const QString &field, const QString &value) const
    {
        m_program.write("edit/indicators.csv",
                        QString("agreement,number,%1\n%2,1.1.1,%3\n").arg(field, agreement, value).toUtf8());
        m_program.done({"import", site + ".mandate", "edit", "--as", site});
    }
    QString exported(const QString &site) const
    {
        static int number = 0;
        const QString folder = QString("out%1").arg(++number);
        m_program.done({"export", site + ".mandate", folder, "--sheet", "indicators"});
        return m_program.read(folder + "/indicators.csv");
    }

private:
    // The keys are made with the least effort beforehand: what guessing costs is measured elsewhere.
    QString introduce(const QString &site)
    {
        const QString path = m_program.path(site + ".mandate");
        if (!QFile::exists(path))
            REQUIRE(Database::create(path));
        const Uuid own = ownSite(Database::open(path, Database::Access::ReadOnly).value()).value();
        REQUIRE(keepKeys(m_program.path("keys"), own, KeyPair::made(), "a long passphrase", Effort::Least));
        return done({"offices", site + ".mandate", "--introduce", site + ".card", "--name", site})
            .out.trimmed();
    }

    void join(const QString &district)
    {
        const QString said = introduce(district);
        const QJsonArray known = m_program.done({"offices", "centre.mandate", "--format", "json"}).json();
        QString centre;
        for (const QJsonValue &site : known)
            if (site["role"].toString() == "self")
                centre = site["fingerprint"].toString();
        CHECK(
            m_program
                .run({"offices", "centre.mandate", "--enrol", district + ".card", "--office", code(district)})
                .code
            == 2);
        CHECK(m_program
                  .run({"offices", "centre.mandate", "--enrol", district + ".card", "--office",
                        code(district), "--fingerprint", centre})
                  .code
              == 4);
        m_program.done({"offices", "centre.mandate", "--enrol", district + ".card", "--office",
                        code(district), "--fingerprint", said, "--as", "Dema"});
        m_program.done({"offices", district + ".mandate", "--enrol", "centre.card", "--centre",
                        "--fingerprint", centre});
    }

    Program m_program;
};

} // namespace

TEST_CASE("a season of three districts and a centre", "[ctl][season]")
{
    const Country country;
    for (const QString &district : Country::districts()) {
        country.toDistrict(district, district + "0.mandatepkg");
        CHECK(country.received(district, district + "0.mandatepkg", 0)["kind"].toString() == "slice");
        CHECK(country.program().run({"check", district + ".mandate"}).err.contains("are sound"));
    }
    CHECK(country.exported("north").contains("Wells"));
    CHECK_FALSE(country.exported("north").contains("Kilometres"));
    // For another office, and from an office that knows nobody.
    CHECK(country.run({"receive", "south.mandate", "north0.mandatepkg"}).code == 4);
    CHECK(country.run({"receive", "north.mandate", "book/offices.csv"}).code == 3);

    // Weeks of work on both sides: other fields of one record, the same field of another.
    country.edit("north", "N-1", "title", "Wells dug");
    country.edit("centre", "N-1", "definition", "Lined and covered");
    country.edit("south", "S-1", "title", "Kilometres paved");
    country.edit("centre", "S-1", "title", "Kilometres sealed");
    country.edit("east", "E-1", "title", "Teachers trained");
    country.fromDistrict("north", "north1.mandatepkg");
    country.edit("north", "N-1", "method", "Counted in May");
    country.fromDistrict("north", "north2.mandatepkg"); // the first was lost; this one holds it, too
    country.fromDistrict("south", "south1.mandatepkg");
    country.fromDistrict("east", "east1.mandatepkg");

    const Outcome dry = country.run({"receive", "centre.mandate", "north2.mandatepkg", "--dry-run"});
    CHECK(dry.code == 0);
    CHECK_FALSE(country.exported("centre").contains("Wells dug"));
    const Outcome north = country.run(
        {"receive", "centre.mandate", "north2.mandatepkg", "--format", "json", "--report", "north.pdf"});
    CHECK(north.code == 0);
    CHECK(north.json().first()["applied"].toString() == "2");
    CHECK_FALSE(north.json().first()["head"].toString().isEmpty());
    CHECK_FALSE(north.json().first()["own_head"].toString().isEmpty());
    CHECK(country.program().read("north.pdf").startsWith("%PDF"));
    CHECK(country.exported("centre").contains("Wells dug"));
    CHECK(country.received("centre", "north1.mandatepkg", 0)["duplicate"].toString() == "1"); // found again
    const QStringList south{"receive", "centre.mandate", "south1.mandatepkg", "--report"};
    CHECK(country.run(south + QStringList{"south.txt"}).code == 2);
    CHECK(country.run(south + QStringList{"south.csv"}).code == 1);
    const QString told = country.program().read("south.csv");
    CHECK(told.contains("Kilometres paved"));
    CHECK(told.contains("Changed on both sides"));
    CHECK(country.received("centre", "south1.mandatepkg", 0)["duplicate"].toString() == "1");

    // The east's laptop is stolen before its package arrives.
    country.program().done(
        {"offices", "centre.mandate", "--revoke", "E", "--reason", "The laptop was stolen"});
    const Outcome revoked = country.run({"receive", "centre.mandate", "east1.mandatepkg"});
    CHECK(revoked.code == 4);
    CHECK(revoked.err.contains("stolen"));
    CHECK(country.run({"send", "centre.mandate", "--office", "E", "--output", "e.mandatepkg"}).code == 4);

    // What differs is decided with a reason, and the office learns it.
    const Outcome listed = country.program().run({"differences", "centre.mandate", "--format", "json"});
    CHECK(listed.code == 1);
    const QJsonObject entry = listed.json().first().toObject();
    CHECK(entry["when_taken"].toString().contains("Kilometres"));
    CHECK(entry["here_now"].toString().contains("sealed"));
    CHECK(entry["they_send"].toString().contains("paved"));
    CHECK(entry["by"].toString() == "south");
    const QStringList decide{"differences", "centre.mandate", "--decide", entry["id"].toString(), "--choose"};
    CHECK(country.program().run(decide + QStringList{"take"}).code == 2);
    country.program().done(decide
                           + QStringList{"third", "--value", "Success indicator=Kilometres of good road",
                                         "--reason", "Agreed by telephone"});
    CHECK(country.program().run({"differences", "centre.mandate"}).code == 0);
    for (const QString &district : {QString("north"), QString("south")}) {
        country.toDistrict(district, district + "3.mandatepkg");
        country.received(district, district + "3.mandatepkg", 0);
    }
    country.done({"send", "centre.mandate", "--office", "N", "--whole", "--output", "north4.mandatepkg"});
    CHECK(country.received("north", "north4.mandatepkg", 0)["kind"].toString() == "slice");
    CHECK(country.exported("south").contains("Kilometres of good road"));
    CHECK(country.exported("north").contains("Lined and covered"));
    CHECK(country.program()
              .done({"differences", "south.mandate", "--all"})
              .out.contains("Agreed by telephone"));
    for (const QString &site : {QString("centre"), QString("north"), QString("south")})
        CHECK(country.program().run({"check", site + ".mandate"}).err.contains("are sound"));
    const QJsonArray sites = country.program().done({"offices", "north.mandate", "--format", "json"}).json();
    for (const QJsonValue &site : sites)
        if (site["role"].toString() == "centre")
            CHECK(site["they_received_up_to"].toString().toInt() > 0);
}
