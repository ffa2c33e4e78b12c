// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/alignmentedit.h"

#include "core/store/records.h"
#include "tests/core/smallnation.h"

using namespace mandate;

namespace {

CascadeNode node(const Kra &kra)
{
    return {CascadeKind::Kra, kra.id.uuid};
}

CascadeNode node(const Objective &objective)
{
    return {CascadeKind::Objective, objective.id.uuid};
}

std::size_t alignmentsOf(const Store &store)
{
    return records<Alignment>(store.database(), "").value().size();
}

QString refusalOf(const Result<Save> &save)
{
    REQUIRE_FALSE(save);
    CHECK(save.error().kind == Error::Kind::Refused);
    return save.error().message;
}

} // namespace

TEST_CASE("a child is aligned to several parents, its share changed and taken away", "[alignment]")
{
    SmallNation nation;
    Store store = nation.make();
    const auto add =
        alignSave(store.database(), node(nation.objective), node(nation.water), SmallRegister::weight(40));
    REQUIRE(add);
    CHECK(add->label() == "Align MOA-1/1 to NKRA2");
    REQUIRE(store.commit(Save(*add)));
    CHECK(alignmentsOf(store) == 5);
    CHECK(carriedShares(store.database(), node(nation.water)).value() == CarriedShares{2, 1, 4000});

    REQUIRE(store.commit(
        shareSave(store.database(), node(nation.objective), node(nation.water), SmallRegister::weight(70))
            .value()));
    CHECK(carriedShares(store.database(), node(nation.water)).value() == CarriedShares{2, 1, 7000});

    REQUIRE(store.commit(
        realignSave(store.database(), node(nation.objective), node(nation.water), node(nation.food))
            .value()));
    CHECK(carriedShares(store.database(), node(nation.water)).value() == CarriedShares{1, 1, 0});
    CHECK(carriedShares(store.database(), node(nation.food)).value() == CarriedShares{2, 0, 13000});

    REQUIRE(store.commit(unalignSave(store.database(), node(nation.objective), node(nation.food)).value()));
    CHECK(alignmentsOf(store) == 4);
    CHECK(refusalOf(unalignSave(store.database(), node(nation.objective), node(nation.food)))
              .contains("MOA-1/1 does not serve NKRA1"));
}

TEST_CASE("what would run in a loop, stands already or serves nothing is refused", "[alignment]")
{
    SmallNation nation;
    Store store = nation.make();
    Objective second = nation.objective;
    second.id = ObjectiveId::create();
    second.number = 2;
    Save save("A second objective");
    save.add(second);
    REQUIRE(store.commit(std::move(save)));
    const auto align = [&store](const CascadeNode &child, const CascadeNode &parent) {
        return refusalOf(alignSave(store.database(), child, parent, {}));
    };
    CHECK(align(node(nation.fields), node(nation.food)).contains("SKRA4 serves NKRA1 already"));
    CHECK(align(node(nation.food), node(nation.fields)).contains("loop"));
    CHECK(align(node(nation.food), node(nation.food)).contains("nothing serves itself"));
    CHECK(align(node(nation.objective), node(nation.teach)).contains("WP-1/1 serves MOA-1/1 already"));
    CHECK(align(node(nation.objective), node(second)).contains("one agreement"));
    CHECK(align(node(nation.food), node(nation.objective)).contains("Nothing else is aligned"));
    CHECK(align({CascadeKind::Plan, nation.plan.id.uuid}, node(nation.food)).contains("Nothing else"));
}
