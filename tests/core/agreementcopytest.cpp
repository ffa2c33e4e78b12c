// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/agreementcopy.h"

#include "core/cycle/differences.h"
#include "core/exchange/addition.h"
#include "core/exchange/bulkchange.h"
#include "core/scoring/fieldtext.h"
#include "core/store/dossiers.h"
#include "tests/register.h"

using namespace mandate;

namespace {

// The small register with a trend and a claim, and an empty cycle after it.
struct TwoYears : SmallRegister
{
    Cycle next{CycleId::create(), "2015-16", "2015-16", rules.id, {}, QDate(2015, 7, 1), QDate(2016, 6, 30)};

    Store filled()
    {
        cereals.trend1.value = "140000";
        cereals.trend2.value = "150000";
        cereals.projection1.value = "200000";
        cereals.projection2.value = "210000";
        Store store = make();
        Save save("More");
        save.add(next);
        save.add(claimed(cereals, "180000"));
        Requirement need;
        need.id = RequirementId::create();
        need.indicator = cereals.id;
        need.office = centre.id;
        need.requirement = "Seed";
        need.due = QDate(2014, 9, 30);
        need.state = RequirementState::Delivered;
        save.add(need);
        REQUIRE(store.commit(std::move(save)));
        return store;
    }

    CopyWishes wishes() const
    {
        CopyWishes wishes;
        wishes.draft = agreement;
        wishes.draft.id = AgreementId::create();
        wishes.draft.code = "MOA-2";
        wishes.draft.cycle = next.id;
        return wishes;
    }

    Dossier copied(Store &store, const CopyWishes &wishes) const
    {
        auto copy = draftAgreement(store.database(), wishes, agreement.id);
        REQUIRE(copy);
        REQUIRE(store.commit(std::move(copy->save)));
        return dossier(store.database(), wishes.draft.id).value();
    }
};

} // namespace

TEST_CASE("what was achieved becomes last year's trend, and all figures move back", "[exchange][copy]")
{
    TwoYears years;
    Store store = years.filled();
    const Dossier made = years.copied(store, years.wishes());
    const IndicatorItem &item = made.objectives[0].actions[0].indicators[0];
    CHECK(item.indicator.trend1.value == "150000");
    CHECK(item.indicator.trend2.value == "180000");
    CHECK(item.indicator.projection1.value == "210000");
    CHECK_FALSE(item.indicator.projection2.isGiven());
    CHECK_FALSE(item.indicator.levels[0].isGiven());
    CHECK(item.indicator.weight == SmallRegister::weight(60));
    CHECK(item.progress.empty());
    REQUIRE(item.requirements.size() == 1);
    CHECK(item.requirements[0].state == RequirementState::Draft);
    CHECK(item.requirements[0].due == QDate(2015, 9, 30));
    CHECK(made.agreement.vision == years.agreement.vision);
}

TEST_CASE("targets are emptied, kept or taken from the projection, as wished", "[exchange][copy]")
{
    const auto [targets, level, target] = GENERATE(table<CopiedTargets, const char *, const char *>({
        {CopiedTargets::Emptied, "", ""},
        {CopiedTargets::Kept, "195000", ""},
        {CopiedTargets::Projected, "", "200000"},
    }));
    TwoYears years;
    Store store = years.filled();
    CopyWishes wishes = years.wishes();
    wishes.targets = targets;
    const Dossier made = years.copied(store, wishes);
    const SuccessIndicator &indicator = made.objectives[0].actions[0].indicators[0].indicator;
    CHECK(indicator.levels[0].value == level);
    CHECK(indicator.target.value == target);
}

TEST_CASE("last year's agreement of a party is found, and nobody else's", "[exchange][copy]")
{
    TwoYears years;
    Store store = years.filled();
    Agreement draft = years.wishes().draft;
    CHECK(lastAgreementOf(store.database(), draft, years.next)->value() == years.agreement.id);
    CHECK_FALSE(lastAgreementOf(store.database(), draft, years.cycle)->has_value());
    draft.secondParty = years.centre.id.uuid;
    CHECK_FALSE(lastAgreementOf(store.database(), draft, years.next)->has_value());
    draft.code.clear();
    CHECK_FALSE(draftAgreement(store.database(), {draft, {}}, {}));
}

TEST_CASE("two agreements differ where they say different things, whatever their identities", "[copy]")
{
    TwoYears years;
    Store store = years.filled();
    CopyWishes wishes = years.wishes();
    wishes.targets = CopiedTargets::Kept;
    const Dossier made = years.copied(store, wishes);
    const Dossier before = dossier(store.database(), years.agreement.id).value();
    CHECK(differencesIn(sideBySide(before, before)).empty());
    QStringList fields;
    for (const DossierDifference &difference : differencesIn(sideBySide(before, made)))
        fields += difference.number + u' ' + difference.field;
    CHECK(fields.contains(" Code"));
    CHECK(fields.contains("1.1.1 Actual last year"));
    CHECK_FALSE(fields.contains("1.1.1 Weight"));
    Dossier shorter = before;
    shorter.objectives[0].actions[0].indicators.pop_back();
    const auto lost = differencesIn(sideBySide(before, shorter));
    REQUIRE(lost.size() == 1);
    CHECK(lost[0].one == "Area lost");
}

TEST_CASE("one change is planned for many agreements and leaves the signed alone", "[exchange][bulk]")
{
    TwoYears years;
    Store store = years.filled();
    const Dossier draft = dossier(store.database(), years.agreement.id).value();
    Dossier sealed = draft;
    sealed.agreement.code = "SIGNED";
    sealed.versions.emplace_back();
    BulkChange change;
    change.words = "cereal";
    change.replacement = "Grain";
    const BulkPlan plan = planBulkChange({draft, sealed}, change);
    REQUIRE(plan.lines.size() == 2);
    CHECK(plan.lines[0] == BulkLine{"MOA-1", "1.1.1", "Title", "Cereals", "Grains", ""});
    CHECK(plan.lines[1].agreement == "SIGNED");
    CHECK_FALSE(plan.lines[1].whyNot.isEmpty());
    REQUIRE(store.commit(plan.save));
    CHECK(
        dossier(store.database(), years.agreement.id)->objectives[0].actions[0].indicators[0].indicator.title
        == "Grains");
}

TEST_CASE("a scheme is set where the rule set of the cycle has it", "[exchange][bulk]")
{
    TwoYears years;
    Store store = years.filled();
    BulkChange change;
    change.kind = BulkChange::Kind::Scheme;
    change.scheme = "rfd-step";
    const BulkPlan plan = planBulkChange(store.database(), {years.cycle.id, "moa"}, change).value();
    REQUIRE(plan.agreements == 1);
    REQUIRE(plan.lines.size() == 1);
    CHECK(plan.lines[0].before != plan.lines[0].after);
    CHECK(plan.save.changes().size() == 1);
    change.scheme = "kenya-of-old";
    const BulkPlan refused = planBulkChange(store.database(), {}, change).value();
    CHECK(refused.save.isEmpty());
    CHECK(refused.lines[0].whyNot.contains("kenya-of-old"));
    CHECK(refused.lines[0].whyNot.contains("2014-15"));
    change.scheme = years.agreement.scheme;
    CHECK(planBulkChange(store.database(), {}, change)->save.isEmpty());
}

TEST_CASE("a mandatory indicator is added once, and made mandatory where it stands", "[exchange][bulk]")
{
    TwoYears years;
    Store store = years.filled();
    BulkChange change;
    change.kind = BulkChange::Kind::Mandatory;
    change.indicator.title = "Audit findings resolved";
    change.indicator.weight = SmallRegister::weight(5);
    change.objective = "Grow more";
    REQUIRE(
        store.commit(planBulkChange({dossier(store.database(), years.agreement.id).value()}, change).save));
    const Dossier after = dossier(store.database(), years.agreement.id).value();
    REQUIRE(after.objectives.size() == 1);
    REQUIRE(after.objectives[0].actions.size() == 2);
    CHECK(after.objectives[0].actions[1].indicators[0].indicator.mandatory);
    CHECK(planBulkChange({after}, change).save.isEmpty());
}

TEST_CASE("a mandatory indicator gets a number of its own, and each field it changes a line",
          "[exchange][bulk]")
{
    TwoYears years;
    const Store store = years.filled();
    Dossier draft = dossier(store.database(), years.agreement.id).value();
    auto &actions = draft.objectives[0].actions;
    actions.push_back(actions[0]);
    actions[1].action.number = 3; // the second was taken back
    actions[1].indicators.clear();
    BulkChange change;
    change.kind = BulkChange::Kind::Mandatory;
    change.indicator.title = "Audit findings resolved";
    change.indicator.weight = SmallRegister::weight(5);
    change.objective = draft.objectives[0].objective.title;
    const BulkPlan added = planBulkChange({draft}, change);
    REQUIRE(added.lines.size() == 1);
    CHECK(added.lines[0].number == "1.4.1");

    const SuccessIndicator &known = actions[0].indicators[0].indicator;
    change.indicator.title = known.title;
    const BulkPlan changed = planBulkChange({draft}, change);
    REQUIRE(changed.lines.size() == 2);
    const QString before =
        fieldReading(describe<SuccessIndicator>(), rowOf(known),
                     std::size_t(describe<SuccessIndicator>().indexOf(u"weight")), QLocale());
    CHECK(changed.lines[0] == BulkLine{"MOA-1", "1.1.1", "Weight", before, "5.00", ""});
    CHECK(changed.lines[1] == BulkLine{"MOA-1", "1.1.1", "Mandatory", "No", "Yes", ""});
}

TEST_CASE("every example says why, and where it comes from", "[exchange][examples]")
{
    const auto all = examples();
    REQUIRE(all);
    CHECK(all->size() > 10);
    for (const Example &example : *all) {
        CAPTURE(example.title);
        CHECK_FALSE(example.why.isEmpty());
        CHECK_FALSE(example.source.isEmpty());
        CHECK((example.isObjective || example.indicator.indicatorClass));
    }
    TwoYears years;
    Store store = years.filled();
    const Dossier draft = dossier(store.database(), years.agreement.id).value();
    const auto addition = additionLike(draft, all->back(), years.losses.id.uuid);
    REQUIRE(addition);
    REQUIRE(store.commit(addition->save));
    const auto after = dossier(store.database(), years.agreement.id);
    CHECK(after->objectives[0].actions[0].indicators[2].indicator.title == all->back().title);
    CHECK_FALSE(additionLike(draft, all->back(), {}));
}
