// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchangetools.h"

#include "core/cycle/rulesetcopy.h"
#include "core/rules/rulesetfile.h"

#include <QDir>
#include <QFile>

namespace mandate {

QString workbookFolder(const QTemporaryDir &place, const QString &name,
                       const std::map<QString, QString> &sheets)
{
    const QString path = place.filePath(name);
    REQUIRE(QDir().mkdir(path));
    for (const auto &[sheet, content] : sheets) {
        QFile file(path + '/' + sheet + ".csv");
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content.toUtf8());
    }
    return path;
}

std::map<QString, QString> cascadeSheets()
{
    return {
        {"offices", "code,name,kind,parent,peer_group,origin\n"
                    "CO,Cabinet Office,centre,,,illustrative\n"
                    "MOAF,Ministry of Agriculture and Forests,ministry,CO,ministries,\n"
                    "DOA,Department of Agriculture,department,MOAF,,\n"},
        {"posts", "code,title,office,category,grade,reports_to\n"
                  "SEC,Secretary,MOAF,executive,EX1,\n"
                  "CHIEF,Chief,DOA,professional,P1,SEC\n"},
        {"people", "number,name,gender,email\n11001,Dechen Wangmo,F,dechen@example.org\n"},
        {"appointments", "person,post,kind,start,end,instrument\n11001,CHIEF,acting,2013-07-01,,Order 12\n"},
        {"plans",
         "code,name,start,end,origin\nFYP11,Eleventh Five Year Plan,2013-07-01,2018-06-30,published\n"},
        {"pillars", "code,plan,title\nP1,FYP11,Sustainable growth\n"},
        {"kras", "code,plan,level,title,pillar,parents,owner\n"
                 "NKRA1,FYP11,national,Sustained economic growth,P1,,\n"
                 "NKRA3,FYP11,national,Food secure and sustained,,,\n"
                 "SKRA4,FYP11,sector,Food security,,NKRA3=60;NKRA1=40,SEC\n"},
        {"kpis",
         "code,kra,name,unit,unit_type,direction,baseline,baseline_year,target,target_year,aggregation\n"
         "K1,SKRA4,Cereal production,t/yr,number,up,\"143,638\",2012,\"195,000\",2018,sum\n"
         "K2,SKRA4,Irrigated land,%,percent,up,20%,,25,,\n"},
        {"kpi_targets", "kpi,year,value\nK1,2014-15,\"160,000\"\nK1,2015-16,-\n"},
        {"kpi_values", "kpi,period,value,state\nK1,2013-14,\"150,000\",reported\nK1,2014-15,-,missing\n"},
        {"cycles",
         "code,name,rules,plan,start,end\n2014-15,Year 2014-15,generic,FYP11,2014-07-01,2015-06-30\n"},
        {"agreements", "code,cycle,kind,first_party,second_party,scheme,preamble,vision,mission,origin\n"
                       "MOAF-1,2014-15,apa,CO,MOAF,rfd,Whereas,Food for all,Grow,illustrative\n"
                       "IWP-1,2014-15,work_plan,SEC,11001,rfd,,,,\n"},
        {"objectives", "agreement,number,title,weight,kras,mandatory\n"
                       "MOAF-1,1,Grow more,60,SKRA4=100,no\n"
                       "MOAF-1,2,Good governance,40,,yes\n"
                       "IWP-1,1,Serve irrigation,100,MOAF-1/1,no\n"},
        {"actions", "agreement,number,title\nMOAF-1,1.1,Irrigate\nMOAF-1,1.10,Store\nMOAF-1,2.1,Report\nIWP-"
                    "1,1.1,Dig\n"},
        {"indicators",
         "agreement,number,title,unit,unit_type,direction,class,weight,level1,level2,level3,level4,level5,"
         "target,"
         "baseline,definition,owner,mandatory,ceiling,aggregation,all_or_nothing,origin\n"
         "MOAF-1,1.1.1,\"Cereals, all "
         "kinds\",t,number,up,outcome,30,\"195,000\",185000,175000,165000,155000,,"
         "\"143,638\",=SUM of all,CHIEF,no,yes,sum,no,\n"
         "MOAF-1,1.1.2,Audit opinion,,category,none,,30.5,Unqualified,,,,,Unqualified,,,,no,no,,no,\n"
         "MOAF-1,1.10.1,Staff by sex,,ratio,none,,,,,,,,M43/F57,-,,,no,no,,no,\n"
         "MOAF-1,2.1.1,Report on "
         "time,date,date,down,activity,39.5,2015-06-01,,,,2015-06-30,,,,,yes,no,,yes,\n"
         "IWP-1,1.1.1,Canals,km,number,up,,100,20%,,,,,,(blank),,,no,no,,no,\n"},
        {"target_parts", "target,year,party,quantity,share,carrier,note\n"
                         "K1,,MOAF,\"195,000\",,MOAF-1/1.1.1,\n"
                         "K1,2014-15,MOAF,,100,,As in the plan\n"
                         "K2,2014-15,DOA,20%,,,\n"
                         "MOAF-1/1.1.1,,DOA,,62.5,,\n"
                         "MOAF-1/1.1.1,,CHIEF,\"73,125\",,IWP-1/1.1.1,\"Canals, too\"\n"},
        {"period_targets",
         "agreement,indicator,period,value\nMOAF-1,1.1.1,Q1,-\nMOAF-1,1.1.1,Q2,\"1,000\"\n"},
        {"progress", "agreement,indicator,period,stage,state,value,narrative\n"
                     "MOAF-1,1.1.1,Q1,claimed,reported,\"1,200\",Good rain\n"
                     "MOAF-1,1.1.1,Q1,verified,reported,1100,\n"
                     "MOAF-1,1.1.2,Y,claimed,missing,,\n"},
        {"requirements",
         "agreement,indicator,office,requirement,justification,quantity,consequence,due,state\n"
         "MOAF-1,1.1.1,CO,\"Fertiliser, 3 t\",Soil,3 t,Less,2014-09-30,sent\n"},
        {"budgets", "agreement,number,source,allocated,released,spent\n"
                    "MOAF-1,1,RGoB,\"1,000.50\",500,\nMOAF-1,1.10,Donor,20,,\n"},
    };
}

Store emptyRegister(const QTemporaryDir &place, const QString &name)
{
    Store store = Store::create(place.filePath(name)).value();
    Save save("Adopt rules");
    save.add(RuleSetCopy{RuleSetId::create(), "generic", "1",
                         QString::fromUtf8(builtInRuleSetFile("generic").value())});
    REQUIRE(store.commit(std::move(save)));
    return store;
}

ImportReport importInto(Store &store, const Workbook &workbook)
{
    auto plan = planImport(store.database(), workbook);
    REQUIRE(plan);
    for (const ImportFault &fault : plan->report.faults)
        FAIL_CHECK(fault.sentence().toStdString());
    const auto committed = store.commit(std::move(plan->save));
    if (!committed)
        FAIL(committed.error());
    return plan->report;
}

ImportReport importInto(Store &store, const QString &path)
{
    const auto workbook = readWorkbook(path);
    if (!workbook)
        FAIL(workbook.error());
    return importInto(store, *workbook);
}

QString faultsOf(const Store &store, const QString &path)
{
    const auto workbook = readWorkbook(path);
    if (!workbook)
        return workbook.error().message;
    const auto plan = planImport(store.database(), *workbook);
    if (!plan)
        return plan.error().message;
    QStringList sentences;
    for (const ImportFault &fault : plan->report.faults)
        sentences += fault.sentence();
    return sentences.join('\n');
}

int differences(const Store &store, const Workbook &workbook)
{
    const auto plan = planImport(store.database(), workbook);
    REQUIRE(plan);
    for (const ImportFault &fault : plan->report.faults)
        FAIL_CHECK(fault.sentence().toStdString());
    CHECK(plan->report.notices.isEmpty());
    return int(plan->save.changes().size());
}

} // namespace mandate
