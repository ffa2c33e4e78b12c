// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/allocation.h"

#include "core/checks/moves.h"
#include "core/checks/points.h"
#include "core/cycle/freeze.h"
#include "core/people/post.h"
#include "core/store/dossiers.h"
#include "core/store/records.h"
#include "tests/core/draft.h"
#include "tests/register.h"

#include <algorithm>
#include <random>

using namespace mandate;

namespace {

// "40" is a quantity, "40%" a share, "whole" neither; "40+40%" both.
TargetPart partOf(const QString &text)
{
    TargetPart part;
    part.id = TargetPartId::create();
    part.party = Uuid::create();
    for (const QString &one : text.split('+'))
        if (one.endsWith('%'))
            part.share = Weight::fromPercent(*Decimal::parse(QStringView(one.chopped(1)))).value();
        else if (one != "whole")
            part.quantity.value = one;
    return part;
}

std::vector<TargetPart> partsOf(const char *texts)
{
    std::vector<TargetPart> parts;
    for (const QString &text : QString::fromLatin1(texts).split(' ', Qt::SkipEmptyParts))
        parts.push_back(partOf(text));
    return parts;
}

TargetPart partIn(const SuccessIndicator &indicator, const Uuid &party, const char *text)
{
    TargetPart part = partOf(QString::fromLatin1(text));
    part.indicator = indicator.id;
    part.party = party;
    return part;
}

bool has(const std::vector<Point> &points, const char *code)
{
    return std::any_of(points.begin(), points.end(),
                       [code](const Point &point) { return point.code == QLatin1String(code); });
}

} // namespace

TEST_CASE("parts add up to a target, fall short of it or exceed it", "[allocation]")
{
    const auto [situation, unit, target, parts, state, allocated,
                unallocated] = GENERATE(table<std::string, UnitType, const char *, const char *,
                                              AllocationState, const char *, const char *>({
        {"quantities", UnitType::Number, "100", "45 55", AllocationState::Exact, "100", "0"},
        {"quantities too few", UnitType::Number, "100", "45 54.5", AllocationState::Under, "99.5", "0.5"},
        {"quantities too many", UnitType::Money, "100", "60 55", AllocationState::Over, "115", "-15"},
        {"shares", UnitType::Number, "200", "40% 60%", AllocationState::Exact, "200", "0"},
        {"shares too few", UnitType::Number, "200", "40%", AllocationState::Under, "80", "120"},
        {"both ways", UnitType::Number, "200", "50 75%", AllocationState::Exact, "200", "0"},
        {"shares without a target", UnitType::Number, "", "40% 60%", AllocationState::Exact, "100", "0"},
        {"a third each", UnitType::Number, "1", "33.33% 33.33% 33.34%", AllocationState::Exact, "1", "0"},
        {"a target below nothing", UnitType::Number, "-10", "-4", AllocationState::Under, "-4", "-6"},
        {"a target of nothing", UnitType::Number, "0", "0 0", AllocationState::Exact, "0", "0"},
        {"a percentage by shares", UnitType::Percent, "90", "50% 50%", AllocationState::Exact, "100", "0"},
        {"a percentage by too few", UnitType::Percent, "90", "50%", AllocationState::Under, "50", "50"},
        {"a percentage whole", UnitType::Percent, "90", "whole whole", AllocationState::Exact, "100", "0"},
        {"a percentage whole, written out", UnitType::Percent, "90", "90 whole", AllocationState::Exact,
         "100", "0"},
        {"a date whole", UnitType::Date, "2015-06-30", "whole 2015-06-30", AllocationState::Exact, "100",
         "0"},
        {"nothing", UnitType::Number, "100", "", AllocationState::None, "0", "0"},
    }));
    CAPTURE(situation);
    const Allocation result = allocationOf(figure(target), unit, partsOf(parts));
    CHECK(result.fault == "");
    CHECK(result.state == state);
    CHECK(result.allocated == dec(allocated));
    CHECK(result.unallocated == dec(unallocated));
}

TEST_CASE("parts that say nothing clear are not added up", "[allocation]")
{
    const auto [unit, target, parts, cure] =
        GENERATE(table<UnitType, const char *, const char *, const char *>({
            {UnitType::Number, "100", "40+40% 60", "both a quantity and a share"},
            {UnitType::Number, "100", "whole", "neither a quantity nor a share"},
            {UnitType::Number, "100", "many", "“many” is no number"},
            {UnitType::Number, "", "40 60", "Enter the target"},
            {UnitType::Percent, "90", "45 45", "Percentages do not add up"},
            {UnitType::Percent, "90", "whole 50%", "Choose one way"},
            {UnitType::Date, "2015-06-30", "2015-03-31", "Dates do not add up"},
            {UnitType::Money, "9999999999999999999999999999", "50% 50%", "too large"},
        }));
    CAPTURE(target, parts);
    const Allocation result = allocationOf(figure(target), unit, partsOf(parts));
    CHECK(result.state == AllocationState::Unclear);
    CHECK_THAT(result.fault.toStdString(), Catch::Contains(cure));
}

TEST_CASE("what is allocated and what is not make up the target", "[allocation][property]")
{
    const auto seed = GENERATE(range(0U, 300U));
    CAPTURE(seed);
    std::mt19937 random(seed);
    const Decimal target = Decimal(int(random() % 1'000'000)) / 1000;
    std::vector<TargetPart> parts;
    Decimal left = target;
    for (auto count = 1 + random() % 8; count > 0; --count) {
        TargetPart &part = parts.emplace_back();
        const Decimal quantity = Decimal(int(random() % 200'000)) / 1000;
        if (random() % 2 == 0)
            part.quantity.value = quantity.text();
        else
            part.share = Weight::fromBasisPoints(int(random() % 4000)).value();
        left = left - (part.share ? Decimal(part.share->basisPoints()) * target / 10'000 : quantity);
    }
    const Allocation result = allocationOf(Figure{target.text(), {}}, UnitType::Number, parts);
    CHECK(result.allocated + result.unallocated == target);
    CHECK(result.unallocated == left);
    CHECK(result.state
          == (left.isZero()       ? AllocationState::Exact
              : left.isNegative() ? AllocationState::Over
                                  : AllocationState::Under));
    std::shuffle(parts.begin(), parts.end(), random);
    CHECK(allocationOf(Figure{target.text(), {}}, UnitType::Number, parts).state == result.state);

    // One more part over what is left completes it, whatever came before.
    TargetPart rest;
    rest.quantity.value = left.text();
    parts.push_back(rest);
    CHECK(allocationOf(Figure{target.text(), {}}, UnitType::Number, parts).state == AllocationState::Exact);
}

TEST_CASE("a target of levels alone is broken down by its best level", "[allocation]")
{
    SuccessIndicator indicator;
    CHECK_FALSE(targetToSplit(indicator).isGiven());
    indicator.levels[1] = figure("90");
    indicator.levels[2] = figure("80");
    CHECK(targetToSplit(indicator).value == "90");
    indicator.target = figure("85");
    CHECK(targetToSplit(indicator).value == "85");
}

TEST_CASE("an agreement is signed only when the parts of a target make it up", "[allocation][signing]")
{
    const SmallRegister small;
    Store store = small.make();
    const auto commit = [&store](const TargetPart &part) {
        Save save("Break down a target");
        save.add(part);
        REQUIRE(store.commit(std::move(save)));
    };
    const auto points = [&] {
        return pointsToCorrect(dossier(store.database(), small.agreement.id).value(), bandedRules());
    };
    CHECK_FALSE(has(points(), "indicator.parts.uncarried"));
    const TargetPart first = partIn(small.cereals, small.ministry.id.uuid, "100000");
    commit(first);
    CHECK(has(points(), "indicator.parts.incomplete"));
    CHECK(has(points(), "indicator.parts.uncarried"));
    const Dossier draft = dossier(store.database(), small.agreement.id).value();
    const AgreementMove signing = nextStep(draft, MoveKind::Sign, QDate(2014, 7, 1));
    CHECK_FALSE(mayMove({draft, bandedRules(), points()}, signing));
    commit(partIn(small.cereals, small.centre.id.uuid, "95000"));
    CHECK_FALSE(has(points(), "indicator.parts.incomplete"));

    const auto doubled = store.commit([&] {
        Save save("Twice");
        save.add(partIn(small.cereals, small.centre.id.uuid, "1"));
        return save;
    }());
    REQUIRE_FALSE(doubled);
    CHECK(doubled.error().kind == Error::Kind::Refused);
    CHECK(doubled.error().message.contains("already"));
}

TEST_CASE("the parts of a signed target stand, but for who carries them", "[allocation][signing]")
{
    const SmallRegister small;
    Store store = small.make();
    const TargetPart part = partIn(small.cereals, small.centre.id.uuid, "195000");
    Save add("Break down a target");
    add.add(part);
    REQUIRE(store.commit(std::move(add)));
    const Dossier before = dossier(store.database(), small.agreement.id).value();
    CHECK(before.nameOf(small.centre.id.uuid) == "Cabinet Office");
    const AgreementVersion version = freeze(before, QDate(2014, 7, 1), {});
    CHECK(thaw(version)->objectives == before.objectives);
    Save sign("Sign");
    sign.add(version);
    REQUIRE(store.commit(std::move(sign)));

    TargetPart more = part;
    more.quantity.value = "200000";
    Save raise("Raise a part");
    raise.change(part, more);
    const auto refused = store.commit(std::move(raise));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains("MOA-1"));

    TargetPart carried = part;
    carried.carrier = small.losses.id;
    Save link("Link a part");
    link.change(part, carried);
    REQUIRE(store.commit(std::move(link)));
    const Dossier after = dossier(store.database(), small.agreement.id).value();
    CHECK(after.objectives.front().actions.front().indicators.front().parts.front().carrier
          == small.losses.id);
    CHECK(keepsPlan(after, thaw(version).value()));
}
