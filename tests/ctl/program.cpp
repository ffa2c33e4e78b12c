// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>

namespace mandate {

QJsonArray Outcome::json() const
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8(), &fault);
    CAPTURE(out, fault.errorString());
    REQUIRE(document.isArray());
    return document.array();
}

Outcome Program::run(const QStringList &arguments, const QString &locale) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("LC_ALL", locale);
    environment.remove("LANGUAGE");
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(MANDATECTL), arguments);
    REQUIRE(process.waitForFinished(120'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

Outcome Program::done(const QStringList &arguments) const
{
    Outcome outcome = run(arguments);
    CAPTURE(arguments.join(' '), outcome.out, outcome.err);
    REQUIRE(outcome.code == 0);
    return outcome;
}

void Program::write(const QString &name, const QByteArray &content) const
{
    QDir(m_folder.path()).mkpath(QFileInfo(name).path());
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray Program::read(const QString &name) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeExample(const Program &program)
{
    program.write("book/offices.csv", "code,name\nMIN,The Minister\nMOH,Ministry of Health\n");
    program.write("book/plans.csv", "code,name,start,end\nP,Plan,2010-04-01,2015-03-31\n");
    program.write("book/kras.csv", "code,plan,level,title,parents\nNKRA1,P,national,Health for all,\n"
                                   "SKRA1,P,sector,Rural health,NKRA1=100\n");
    program.write("book/cycles.csv",
                  "code,name,rules,plan,start,end\n2011-12,2011-12,india-rfd,P,2011-04-01,2012-03-31\n");
    program.write("book/agreements.csv", "code,cycle,kind,first_party,second_party,scheme\n"
                                         "RFD-MOH,2011-12,apa,MIN,MOH,rfd\n");
    program.write("book/objectives.csv",
                  "agreement,number,title,weight,kras\nRFD-MOH,1,Better rural health,100,SKRA1=100\n");
    program.write("book/actions.csv", "agreement,number,title\nRFD-MOH,1.1,Improve access\n");
    program.write(
        "book/indicators.csv",
        "agreement,number,title,unit,unit_type,weight,level1,level2,level3,level4,level5\n"
        "RFD-MOH,1.1.1,Increase in primary health-care centres,%,percent,50,30,25,20,10,5\n"
        "RFD-MOH,1.1.2,Increase in people within 20 km of a centre,%,percent,30,20,18,16,14,12\n"
        "RFD-MOH,1.1.3,Hospitals with an ISO 9000 certificate,number,number,20,500,450,400,300,250\n");
    program.write("book/progress.csv",
                  "agreement,indicator,period,stage,state,value\nRFD-MOH,1.1.1,Y,claimed,reported,15\n"
                  "RFD-MOH,1.1.2,Y,claimed,reported,18\nRFD-MOH,1.1.3,Y,claimed,reported,600\n");
}

void handIn(const Program &program, const QString &code, const QString &day)
{
    for (const char *step : {"submit", "review"})
        program.done({"step", "r.mandate", step, code, "--date", day});
}

Program filledRegister()
{
    Program program;
    program.done({"new", "r.mandate", "--rules", "india-rfd"});
    writeExample(program);
    program.done({"import", "r.mandate", "book", "--as", "importer", "--reason", "the year's plan"});
    return program;
}

} // namespace mandate
