// SPDX-License-Identifier: GPL-3.0-or-later
// The way of an agreement through its year: every state, every step, every role.
#include "core/checks/moves.h"

#include "core/rules/rulesetfile.h"
#include "core/store/dossiers.h"
#include "core/store/signingsave.h"
#include "core/store/steprules.h"
#include "tests/core/permissionworld.h"
#include "tests/testing.h"

using namespace mandate;

namespace {

// What follows which state, where no rule set demands more than signing and the close of the year.
const std::map<QString, QString> &plainWay()
{
    static const std::map<QString, QString> way{
        {"draft", "submit review negotiate vet sign withdraw note_not_submitted"},
        {"submitted", "review negotiate vet sign return withdraw"},
        {"returned", "submit review negotiate vet sign withdraw note_not_submitted"},
        {"quality_review", "negotiate vet sign return withdraw"},
        {"negotiated", "vet sign return withdraw"},
        {"vetted", "sign return withdraw"},
        {"signed", "put_in_force amend review_mid_year close"},
        {"in_force", "amend review_mid_year close"},
        {"amended", "amend review_mid_year close"},
        {"mid_year", "amend close"},
        {"closed", "self_evaluate verify evaluate confirm publish make_final"},
        {"self_evaluated", "verify evaluate confirm publish make_final"},
        {"verified", "evaluate confirm publish make_final"},
        {"evaluated", "confirm publish make_final"},
        {"confirmed", "publish make_final"},
        {"published", "appeal make_final"},
        {"appealed", "decide_appeal"},
        {"final", ""},
        {"withdrawn", ""},
        {"not_submitted", "submit"},
    };
    return way;
}

// How far each role takes each step: "r" the whole register, "o" its offices, "p" what is its own.
const std::map<QString, QString> &hands()
{
    static const std::map<QString, QString> all{
        {"submit", "manager r, centre_officer o, focal_point o, supervisor o, employee p"},
        {"return", "manager r, centre_officer o, section_head o, committee o, supervisor o"},
        {"review", "manager r, centre_officer o, section_head o, committee o"},
        {"negotiate", "manager r, centre_officer o, section_head o, supervisor o"},
        {"vet", "manager r, centre_officer o, section_head o, committee o"},
        {"sign", "manager r, centre_officer o, supervisor o"},
        {"put_in_force", "manager r, centre_officer o, supervisor o"},
        {"amend", "manager r, centre_officer o"},
        {"review_mid_year", "manager r, centre_officer o, section_head o, committee o, supervisor o"},
        {"close", "manager r, centre_officer o, supervisor o"},
        {"self_evaluate", "manager r, centre_officer o, focal_point o, supervisor o, employee p"},
        {"verify", "manager r, centre_officer o, section_head o, committee o, supervisor o"},
        {"evaluate", "manager r, section_head o, committee o"},
        {"confirm", "manager r, section_head o, committee o, supervisor o"},
        {"publish", "manager r, centre_officer o"},
        {"appeal", "manager r, centre_officer o, focal_point o, employee p"},
        {"decide_appeal", "manager r, committee o"},
        {"make_final", "manager r, centre_officer o, supervisor o"},
        {"withdraw", "manager r, centre_officer o, focal_point o, supervisor o, employee p"},
        {"note_not_submitted", "manager r, centre_officer o"},
    };
    return all;
}

Dossier agreementIn(AgreementState state)
{
    Dossier dossier;
    dossier.agreement.code = "MOA-1";
    dossier.cycle = {CycleId::create(), "2014-15", "2014-15", {}, {}, QDate(2014, 7, 1), QDate(2015, 6, 30)};
    AgreementMove last;
    last.state = state;
    last.movedOn = QDate(2014, 5, 1);
    if (state != AgreementState::Draft)
        dossier.moves.push_back(last);
    return dossier;
}

AgreementMove stepOf(const Dossier &dossier, MoveKind move)
{
    AgreementMove step = nextStep(dossier, move, QDate(2015, 7, 1));
    step.reason = "as agreed";
    step.version = AgreementVersionId::create();
    return step;
}

Point mustCorrect(const char *sentence)
{
    Point made;
    made.severity = Severity::MustCorrect;
    made.sentence = QString::fromLatin1(sentence);
    return made;
}

QString refusal(const Result<void> &refused)
{
    return refused ? QString() : refused.error().message;
}

} // namespace

TEST_CASE("every step begins at the states it may begin at and at no other", "[moves]")
{
    const RuleSet rules;
    REQUIRE(plainWay().size() == AgreementStateCount);
    for (const auto &[state, allowed] : plainWay()) {
        const Dossier dossier = agreementIn(*fromName<AgreementState>(state));
        QStringList found;
        for (const MoveKind move : movesFrom(dossier, rules))
            found += name(move);
        QStringList expected = allowed.split(' ', Qt::SkipEmptyParts);
        CAPTURE(state);
        CHECK(QSet<QString>(found.begin(), found.end()) == QSet<QString>(expected.begin(), expected.end()));
        for (int i = 0; i < MoveKindCount; ++i) {
            const MoveKind move = MoveKind(i);
            CAPTURE(QString(name(move)));
            const auto done = mayMove({dossier, rules}, stepOf(dossier, move));
            CHECK(done.has_value() == expected.contains(name(move)));
            if (!done) {
                CHECK(done.error().kind == Error::Kind::Refused);
                CHECK(done.error().message.contains("MOA-1"));
            }
        }
    }
}

TEST_CASE("every role takes the steps that are its own", "[moves][permission]")
{
    REQUIRE(hands().size() == MoveKindCount);
    for (const auto &[word, allowed] : hands())
        for (int role = 0; role < RoleCount; ++role) {
            const MoveKind move = *fromName<MoveKind>(word);
            const Reach reach = permission(UserRole(role), move);
            const QString letter = reach == Reach::Register  ? "r"
                                   : reach == Reach::Offices ? "o"
                                   : reach == Reach::Own     ? "p"
                                                             : "-";
            CAPTURE(word, QString(name(UserRole(role))), letter);
            const QString entry = QString(name(UserRole(role))) + ' ';
            const qsizetype at = allowed.indexOf(entry);
            CHECK(letter == (at < 0 ? QString("-") : allowed.mid(at + entry.size(), 1)));
        }
}

TEST_CASE("no station that a rule set demands is passed by", "[moves]")
{
    const auto [rules, from, step, missing] =
        GENERATE(table<const char *, const char *, MoveKind, const char *>({
            {"bhutan-gpms", "draft", MoveKind::Sign, "Submit"},
            {"bhutan-gpms", "submitted", MoveKind::Sign, "Take into quality review"},
            {"bhutan-gpms", "quality_review", MoveKind::Sign, ""},
            {"bhutan-gpms", "in_force", MoveKind::Close, "Record the mid-year review"},
            {"kenya-pc", "negotiated", MoveKind::Sign, "Record as vetted"},
            {"kenya-pc", "closed", MoveKind::Evaluate, "Hand in the self-evaluation"},
            {"tanzania-pc", "submitted", MoveKind::Sign, "Record as negotiated"},
            {"rwanda-imihigo", "draft", MoveKind::Sign, ""},
        }));
    CAPTURE(rules, from);
    Dossier dossier = agreementIn(*fromName<AgreementState>(QString(from)));
    const RuleSet known = builtInRuleSet(rules).value();
    dossier.agreement.kind = known.agreements.front().kind;
    const QString told = refusal(mayMove({dossier, known}, stepOf(dossier, step)));
    CAPTURE(told);
    CHECK(told.isEmpty() == QString(missing).isEmpty());
    CHECK(told.contains(missing));
}

TEST_CASE("a refused step says what is missing and who can supply it", "[moves]")
{
    const RuleSet rules;
    Dossier dossier = agreementIn(AgreementState::Draft);
    SECTION("points to correct")
    {
        CHECK(refusal(mayMove({dossier, rules, {mustCorrect("Wrong."), mustCorrect("Worse.")}},
                              stepOf(dossier, MoveKind::Submit)))
              == "MOA-1: the step \"Submit\" was not taken. 2 points must be corrected first, by whoever "
                 "drafts "
                 "it. The first: Wrong.");
    }
    SECTION("open comments")
    {
        CHECK(refusal(mayMove({dossier, rules, {}, 2}, stepOf(dossier, MoveKind::Negotiate)))
                  .contains("2 comment"));
    }
    SECTION("a reason")
    {
        AgreementMove step = stepOf(dossier, MoveKind::Withdraw);
        step.reason = "  ";
        CHECK(refusal(mayMove({dossier, rules}, step)).contains("needs a reason"));
    }
    SECTION("the year is not over")
    {
        dossier = agreementIn(AgreementState::InForce);
        AgreementMove step = stepOf(dossier, MoveKind::Close);
        step.movedOn = QDate(2015, 6, 29);
        CHECK(refusal(mayMove({dossier, rules}, step)).contains("ends on"));
        dossier.status = StatusKind::ClosedEarly;
        CHECK(mayMove({dossier, rules}, step));
    }
    SECTION("a day before the last step")
    {
        dossier = agreementIn(AgreementState::Submitted);
        AgreementMove step = stepOf(dossier, MoveKind::Review);
        step.movedOn = QDate(2014, 4, 30);
        CHECK(refusal(mayMove({dossier, rules}, step)).contains("2014-05-01"));
    }
    SECTION("on hold")
    {
        dossier.status = StatusKind::OnHold;
        CHECK(refusal(mayMove({dossier, rules}, stepOf(dossier, MoveKind::Submit))).contains("on hold"));
    }
    SECTION("figures")
    {
        dossier = agreementIn(AgreementState::Closed);
        Objective objective;
        Action action;
        SuccessIndicator indicator;
        objective.number = action.number = indicator.number = 1;
        dossier.objectives.push_back({objective, {{action, {{indicator, {}, {}, {}}}, {}}}, {}, {}});
        const auto refused = [&] {
            return refusal(mayMove({dossier, rules}, stepOf(dossier, MoveKind::SelfEvaluate)));
        };
        CHECK(refused().contains("1.1.1"));
        // What was reached in autumn is not what the year came to.
        auto &figures = dossier.objectives[0].actions[0].indicators[0].progress;
        figures.push_back(SmallRegister::claimed(indicator, "3", "Q1"));
        CHECK(refused().contains("1.1.1"));
        figures.push_back(SmallRegister::claimed(indicator, "4", "Q4"));
        CHECK(refused().isEmpty());
    }
    SECTION("another pair of eyes")
    {
        dossier = agreementIn(AgreementState::SelfEvaluated);
        dossier.moves.front().move = MoveKind::SelfEvaluate;
        const AgreementMove step = stepOf(dossier, MoveKind::Verify);
        CHECK(refusal(mayMove({dossier, rules, {}, 0, {"dorji"}, "dorji"}, step))
                  .contains("does not judge it"));
        CHECK(mayMove({dossier, rules, {}, 0, {"dorji"}, "pema"}, step));
    }
}

TEST_CASE("the register takes a step once, and holds fast what was handed in", "[moves][store]")
{
    const SmallRegister small;
    Store store = small.make();
    Store other = Store::open(small.path, Database::Access::ReadWrite).value();
    const auto step = [&](MoveKind move, const QDate &day = QDate(2014, 6, 1)) {
        return nextStep(dossier(store.database(), small.agreement.id).value(), move, day);
    };
    const auto take = [](Store &by, const AgreementMove &taken) {
        Save save("Step");
        save.add(taken);
        return by.commit(std::move(save)).map([](const SaveId &) {});
    };
    const auto retitle = [&] {
        SuccessIndicator after = small.cereals;
        after.title = "Cereal";
        Save save("Retitle");
        save.change(small.cereals, after);
        return store.commit(std::move(save)).map([](const SaveId &) {});
    };
    CHECK(refusal(take(store, step(MoveKind::PutInForce))).contains("\"Sign\""));
    const AgreementMove submitted = step(MoveKind::Submit);
    CHECK(refusal(take(store, submitted)).isEmpty());

    AgreementMove twice = submitted;
    twice.id = AgreementMoveId::create();
    CHECK(refusal(take(other, twice)).contains("another step meanwhile"));
    CHECK(refusal(retitle()).contains("have the agreement returned first"));
    Save withdraw("Withdraw");
    withdraw.withdraw(submitted);
    CHECK(refusal(store.commit(std::move(withdraw)).map([](const SaveId &) {})).contains("never changed"));

    AgreementMove returned = step(MoveKind::Return);
    CHECK(refusal(take(store, returned)).contains("needs a reason"));
    returned.reason = "the committee asks for a baseline";
    CHECK(refusal(take(store, returned)).isEmpty());
    CHECK(refusal(retitle()).isEmpty());
    CHECK(refusal(take(store, step(MoveKind::Sign))).contains("sign the agreement"));

    const StepFacts known = stepFacts(store.database(), small.agreement.id).value();
    CHECK(store.commit(
        signingSave(known.dossier, known.rules, {{}, {}, "Thimphu", QDate(2014, 6, 20), {}, {}}).value()));
    const Dossier signedOne = dossier(store.database(), small.agreement.id).value();
    CHECK(stateOf(signedOne) == AgreementState::Signed);
    CHECK(signedOne.moves.back().version == signedOne.versions.back().id);
    CHECK(refusal(take(store, step(MoveKind::Withdraw, QDate(2014, 7, 2)))).contains("\"Signed\""));
}

TEST_CASE("a step is let through for those alone who may take it", "[moves][permission]")
{
    const PermissionWorld world;
    for (int role = 0; role < RoleCount; ++role) {
        Store store = Store::open(world.copyFor(UserRole(role)), Database::Access::ReadWrite).value();
        REQUIRE(store.signIn(world.user().name, PermissionWorld::Password, Effort::Least));
        for (const char *code : {"G-P-in-1", "G-P-out-1"})
            for (int move = 0; move < MoveKindCount; ++move) {
                const auto found = dossier(store.database(), code);
                Save save("Step");
                save.add(nextStep(found.value(), MoveKind(move), QDate(2014, 6, 1)));
                const QString told = refusal(store.commit(std::move(save)).map([](const SaveId &) {}));
                const Reach reach = std::min(permission(UserRole(role), MoveKind(move)),
                                             permission(UserRole(role), RecordArea::Steps, Deed::Act));
                const bool may =
                    reach == Reach::Register || (reach == Reach::Offices && QString(code) == "G-P-in-1");
                CAPTURE(role, move, code, told);
                CHECK(told.contains(" may not enter this step") == !may);
            }
    }
}
