// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/permissiontrials.h"

#include "core/cycle/attachment.h"
#include "core/cycle/periodtarget.h"
#include "core/plan/alignment.h"
#include "core/plan/budgetline.h"
#include "core/plan/kpi.h"
#include "core/plan/kpitarget.h"
#include "core/plan/kpivalue.h"
#include "core/plan/kra.h"
#include "core/plan/pillar.h"
#include "core/plan/plan.h"
#include "core/plan/requirement.h"
#include "core/plan/targetpart.h"
#include "core/store/dossiers.h"

namespace mandate {

PermissionWorld::PermissionWorld()
{
    const auto party = [this](Place place, const char *code, const Office &office) {
        return Estate{place,
                      office,
                      {PostId::create(), QString("P-") + code, "Post", office.id, {}, {}, {}},
                      {PersonId::create(), QString("N-") + code, QString("Person ") + code, "f", {}, {}}};
    };
    const Estate own = party(Place::Own, "own", m_inside);
    const Estate inside = party(Place::Inside, "in", m_inside);
    const Estate outside = party(Place::Outside, "out", m_outside);
    m_chief = account("chief");
    m_second = account("second");
    m_user = account("user", own.person.id);
    m_other = account("other");
    put(m_small.centre);
    put(m_small.rules);
    put(m_small.cycle);
    put(m_inside);
    put(m_outside);
    for (const Estate &each : {own, inside, outside})
        makePeople(each);
    makeOffices(inside);
    makeOffices(outside);
    makePlans(Place::Nobody, {});
    makePlans(Place::Inside, inside.post.id);
    makePlans(Place::Outside, outside.post.id);
    makeYears();
    for (const Estate &each : {inside, outside})
        makeAgreement(each, AgreementKind::Apa,
                      {"agreements", "figures", "versions", "comments", "entries", "steps"});
    for (const Estate &each : {own, inside, outside})
        makeAgreement(each, AgreementKind::WorkPlan,
                      {"work plans", "work plan figures", "work plan versions", "work plan comments",
                       "work plan entries", "work plan steps"});
    makeUsers();
    tryUsers();
    tryClosings();
    Store store = Store::create(m_folder.filePath("world.mandate")).value();
    const auto made = store.commit(m_first);
    CAPTURE(made ? QString() : made.error().message);
    REQUIRE(made);
    sign(store);
}

void PermissionWorld::makeOffices(const Estate &party)
{
    const auto office = [&](int n) {
        return Office{
            OfficeId::create(), party.office.code + QString::number(n), "Below", {}, party.office.id, {}, {}};
    };
    const auto post = [&](int n) {
        return Post{
            PostId::create(), party.office.code + QString("-%1").arg(n), "Post", party.office.id, {}, {}, {}};
    };
    draft<Office>("offices", party.place, {office(1), office(2), office(3)}, &Office::name);
    draft<Post>("posts", party.place, {post(1), post(2), post(3)}, &Post::title);
}

// A person comes with an appointment and leaves with it: without one, they belong to no office.
void PermissionWorld::makePeople(const Estate &party)
{
    put(party.post);
    const auto appointment = [&](const Person &person) {
        return Appointment{AppointmentId::create(), person.id, party.post.id, {}, {}, {}, {}};
    };
    put(party.person);
    put(appointment(party.person));
    m_looks.push_back({"people", "person", party.place, party.person.id.uuid, "gender"});
    if (party.place == Place::Own)
        return;
    const auto person = [&](const char *number) {
        return Person{PersonId::create(), party.office.code + number, "Somebody", "m", {}, {}};
    };
    const Person leaving = person("-p1");
    const Person coming = person("-p2");
    const Appointment leavingFrom = appointment(leaving);
    put(leaving);
    put(leavingFrom);
    const auto tryIt = [&](const char *what, const Save &save) {
        m_trials.push_back(
            {"people", "person", party.place, what, [save](const Database &) { return save; }});
    };
    tryIt("change", changed(party.person, &Person::email));
    Save withdraw("Withdraw");
    withdraw.withdraw(leaving);
    withdraw.withdraw(leavingFrom);
    tryIt("withdraw", withdraw);
    Save enter("Enter");
    enter.add(coming);
    enter.add(appointment(coming));
    tryIt("enter", enter);
    const std::array appointments{appointment(party.person), appointment(party.person),
                                  appointment(party.person)};
    draft<Appointment>("people", party.place, appointments, &Appointment::instrument);
    m_looks.pop_back(); // who holds which post is known to all
}

void PermissionWorld::makePlans(Place place, const PostId &owner)
{
    const QString mark = QString::number(int(place));
    Plan plan{PlanId::create(), "PL" + mark, "Plan", {}, {}, {}};
    put(plan);
    const auto kra = [&](int n) {
        return Kra{KraId::create(), plan.id, KraLevel::Agency, QString("K%1-%2").arg(mark).arg(n), "KRA", {},
                   owner,           {}};
    };
    const std::array kras{kra(1), kra(2), kra(3)};
    draft<Kra>("plans", place, kras, &Kra::title);
    m_target = kras[0];
    const auto kpi = [&](int n) {
        Kpi made;
        made.id = KpiId::create();
        made.kra = kras[0].id;
        made.code = QString("I%1-%2").arg(mark).arg(n);
        made.name = "KPI";
        return made;
    };
    const std::array kpis{kpi(1), kpi(2), kpi(3)};
    draft<Kpi>("plans", place, kpis, &Kpi::name);
    const auto target = [&](const char *year) {
        return KpiTarget{KpiTargetId::create(), kpis[0].id, year, {}};
    };
    draft<KpiTarget>("plans", place, {target("1"), target("2"), target("3")}, &KpiTarget::year);
    const auto value = [&] {
        return KpiValue{KpiValueId::create(), kpis[0].id, "2014", ReportState::Reported, {}, {}};
    };
    act("kpi values", place, value(), value(), "id");
    const auto part = [&](const Uuid &party) {
        TargetPart made;
        made.id = TargetPartId::create();
        made.kpi = kpis[0].id;
        made.year = "2014";
        made.party = party;
        return made;
    };
    draft<TargetPart>("plans", place,
                      {part(m_inside.id.uuid), part(m_outside.id.uuid), part(m_small.centre.id.uuid)},
                      &TargetPart::note);
    Save align("Align"); // to itself, which a person is not offered
    align.add(Alignment{AlignmentId::create(), kras[0].id, {}, kras[0].id, {}, {}});
    m_trials.push_back({"plans", "alignment", place, "enter", [align](const Database &) { return align; }});
    if (place != Place::Nobody)
        return;
    const auto pillar = [&](const char *code) {
        return Pillar{PillarId::create(), plan.id, code, "Pillar", {}};
    };
    draft<Pillar>("plans", place, {pillar("1"), pillar("2"), pillar("3")}, &Pillar::title);
    const auto another = [&](const char *code) { return Plan{PlanId::create(), code, "Plan", {}, {}, {}}; };
    draft<Plan>("plans", place, {another("X1"), another("X2"), another("X3")}, &Plan::name);
}

void PermissionWorld::makeYears()
{
    const auto rules = [](const char *code) { return RuleSetCopy{RuleSetId::create(), code, "1", "{}"}; };
    draft<RuleSetCopy>("cycles", Place::Nobody, {rules("R1"), rules("R2"), rules("R3")},
                       &RuleSetCopy::version);
    const auto cycle = [&](const char *code) {
        return Cycle{CycleId::create(), code, code, m_small.rules.id, {}, {}, {}};
    };
    draft<Cycle>("cycles", Place::Nobody, {cycle("C1"), cycle("C2"), cycle("C3")}, &Cycle::name);
    const auto file = [](const char *name) {
        return Attachment{AttachmentId::create(), name, "text/plain", 1, name};
    };
    act("evidence", Place::Nobody, file("1"), file("2"), "id");
}

Agreement PermissionWorld::agreementOf(const Estate &party, AgreementKind kind, const QString &code) const
{
    const bool isPlan = kind == AgreementKind::WorkPlan;
    Agreement agreement = m_small.agreement;
    agreement.id = AgreementId::create();
    agreement.code = QString("%1-%2-%3").arg(isPlan ? "W" : "G", party.post.code, code);
    agreement.kind = kind;
    agreement.secondParty = isPlan ? party.person.id.uuid : party.office.id.uuid;
    return agreement;
}

void PermissionWorld::makeAgreement(const Estate &party, AgreementKind kind, const Words &words)
{
    const std::array agreements{agreementOf(party, kind, "1"), agreementOf(party, kind, "2"),
                                agreementOf(party, kind, "3")};
    draft<Agreement>(words.plan, party.place, agreements, &Agreement::vision);
    makeItems(party, agreements[0], words);
    const auto sheet = [&] {
        return FillIn{FillInId::create(), agreements[0].id, FillInPurpose::Draft, {}, "{}"};
    };
    draft<FillIn>(words.plan, party.place, {sheet(), sheet(), sheet()}, &FillIn::content);
    const Comment said{CommentId::create(), agreements[0].id, {}, {}, "Well", {}, false};
    Comment answer = said;
    answer.id = CommentId::create();
    act(words.comments, party.place, said, answer, "text");
    makeSteps(party, kind, words);
    makeEntries(party, agreements[0], words);
    makeSignings(party, agreementOf(party, kind, "signed"), words);
}

void PermissionWorld::makeItems(const Estate &party, const Agreement &agreement, const Words &words)
{
    const auto objective = [&](int n) {
        return Objective{ObjectiveId::create(), agreement.id, n, "Objective", {}, false};
    };
    const std::array objectives{objective(1), objective(2), objective(3)};
    draft<Objective>(words.plan, party.place, objectives, &Objective::title);
    const auto action = [&](int n) { return Action{ActionId::create(), objectives[0].id, n, "Action"}; };
    const std::array actions{action(1), action(2), action(3)};
    draft<Action>(words.plan, party.place, actions, &Action::title);
    const auto indicator = [&](int n) {
        SuccessIndicator made = m_small.indicator(n, "Indicator", 10, {"5", "4", "3", "2", "1"});
        made.action = actions[0].id;
        return made;
    };
    const std::array indicators{indicator(1), indicator(2), indicator(3)};
    draft<SuccessIndicator>(words.plan, party.place, indicators, &SuccessIndicator::title);
    const IndicatorId of = indicators[0].id;
    const auto need = [&] {
        return Requirement{RequirementId::create(), of, m_small.centre.id, "Need", {}, {}, {}, {}, {}};
    };
    draft<Requirement>(words.plan, party.place, {need(), need(), need()}, &Requirement::requirement);
    const auto target = [&](const char *period) {
        return PeriodTarget{PeriodTargetId::create(), of, period, {}};
    };
    draft<PeriodTarget>(words.plan, party.place, {target("Q1"), target("Q2"), target("Q3")},
                        &PeriodTarget::period);
    const auto money = [&] {
        return BudgetLine{BudgetLineId::create(), objectives[0].id, {}, "Grant", {}, {}, {}};
    };
    draft<BudgetLine>(words.plan, party.place, {money(), money(), money()}, &BudgetLine::source);
    const auto part = [&](const Uuid &to) {
        TargetPart made;
        made.id = TargetPartId::create();
        made.indicator = of;
        made.party = to;
        return made;
    };
    draft<TargetPart>(words.plan, party.place,
                      {part(m_inside.id.uuid), part(m_outside.id.uuid), part(m_small.centre.id.uuid)},
                      &TargetPart::note);
    const Alignment serving{AlignmentId::create(), {}, objectives[0].id, m_target.id, {}, {}};
    put(serving);
    m_looks.push_back({words.plan, "alignment", party.place, serving.id.uuid, "id"});
    Alignment another = serving;
    another.id = AlignmentId::create();
    m_trials.push_back({words.plan, "alignment", party.place, "enter", [another](const Database &) {
                            Save save("Align");
                            save.add(another);
                            return save;
                        }});
    const auto progress = [&](const char *period, Stage stage) {
        Progress made = SmallRegister::claimed(indicators[0], "1", period);
        made.stage = stage;
        return made;
    };
    draft<Progress>(
        words.figures, party.place,
        {progress("Q1", Stage::Claimed), progress("Q2", Stage::Claimed), progress("Q3", Stage::Claimed)},
        &Progress::narrative);
    act(words.figures, party.place, progress("Q1", Stage::Verified), progress("Q1", Stage::Final), "value");
}

} // namespace mandate
