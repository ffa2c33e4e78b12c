// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/appointment.h"
#include "core/people/person.h"
#include "core/people/post.h"
#include "core/plan/alignment.h"
#include "core/plan/kra.h"
#include "core/plan/pillar.h"
#include "core/plan/plan.h"
#include "tests/register.h"

namespace mandate {

inline Alignment alignment(const KraId &childKra, const ObjectiveId &childObjective, const KraId &parentKra,
                           const ObjectiveId &parentObjective, const std::optional<Weight> &share = {})
{
    return {AlignmentId::create(), childKra, childObjective, parentKra, parentObjective, share};
}

// Pillar P1 and P2, NKRA1 and NKRA2, SKRA4 serving both, MOA-1/1 serving SKRA4, and Karma's plan WP-1 serving
// it.
struct SmallNation : SmallRegister
{
    Plan plan{PlanId::create(), "11FYP", "Eleventh plan", {}, {}, {}};
    Pillar growth{PillarId::create(), plan.id, "P1", "Growth", {}};
    Pillar nature{PillarId::create(), plan.id, "P2", "Nature", {}};
    Kra food = kra("NKRA1", KraLevel::National, growth.id);
    Kra water = kra("NKRA2", KraLevel::National, nature.id);
    Kra fields = kra("SKRA4", KraLevel::Sector, {});
    Post officer{PostId::create(), "P-7", "Extension officer", ministry.id, {}, {}, {}};
    Person karma{PersonId::create(), "1007", "Karma Dema", {}, {}, {}};
    Appointment appointed{AppointmentId::create(), karma.id, officer.id, {}, QDate(2014, 1, 1), {}, {}};
    Agreement workPlan{AgreementId::create(),
                       "WP-1",
                       cycle.id,
                       AgreementKind::WorkPlan,
                       ministry.id.uuid,
                       officer.id.uuid,
                       "rfd",
                       {},
                       {},
                       {},
                       {}};
    Objective teach{ObjectiveId::create(), workPlan.id, 1, "Teach farmers", weight(100), false};

    Kra kra(const char *code, KraLevel level, const PillarId &pillar) const
    {
        return {KraId::create(), plan.id, level, code, QString(code) + " title", pillar, {}, {}};
    }

    Store make()
    {
        cereals.owner = officer.id;
        Store store = Store::create(path).value();
        Save people("People");
        people.add(ministry);
        people.add(officer);
        people.add(karma);
        people.add(appointed);
        REQUIRE(store.commit(std::move(people)));
        Save agreed("Agreement");
        agreed.add(centre);
        agreed.add(rules);
        agreed.add(cycle);
        agreed.add(agreement);
        agreed.add(objective);
        agreed.add(action);
        agreed.add(cereals);
        agreed.add(workPlan);
        agreed.add(teach);
        REQUIRE(store.commit(std::move(agreed)));
        Save planned("Plan");
        planned.add(plan);
        planned.add(growth);
        planned.add(nature);
        for (const Kra &each : {food, water, fields})
            planned.add(each);
        planned.add(alignment(fields.id, {}, food.id, {}, weight(60)));
        planned.add(alignment(fields.id, {}, water.id, {}));
        planned.add(alignment({}, objective.id, fields.id, {}, weight(100)));
        planned.add(alignment({}, teach.id, {}, objective.id));
        REQUIRE(store.commit(std::move(planned)));
        return store;
    }
};

} // namespace mandate
