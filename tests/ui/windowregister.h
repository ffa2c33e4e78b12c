// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"
#include "core/plan/alignment.h"
#include "core/plan/kpi.h"
#include "core/plan/kra.h"
#include "core/plan/pillar.h"
#include "core/plan/plan.h"
#include "tests/register.h"

namespace mandate {

// The small register hung into a cascade: plan, pillar, a national and a sector KRA, and below the ministry's
// objective that of an officer's work plan.
struct WindowRegister : SmallRegister
{
    Plan plan{PlanId::create(),   "11FYP", "Eleventh Five-Year Plan", QDate(2013, 7, 1),
              QDate(2018, 6, 30), {}};
    Pillar pillar{PillarId::create(), plan.id, "PILLAR1", "Prosperity", {}};
    Kra national{KraId::create(), plan.id, KraLevel::National, "NKRA1", "Food security", pillar.id, {}, {}};
    Kra sector{KraId::create(), plan.id, KraLevel::Sector, "SKRA1", "Cereals for all", {}, {}, {}};
    Kra apart{KraId::create(), plan.id, KraLevel::National, "NKRA9", "No pillar holds it", {}, {}, {}};
    Person person{PersonId::create(), "P1", "Pema Dorji", "", "", {}};
    Agreement workPlan{AgreementId::create(),
                       "P1-1",
                       cycle.id,
                       AgreementKind::WorkPlan,
                       ministry.id.uuid,
                       person.id.uuid,
                       "rfd",
                       {},
                       {},
                       {},
                       {}};
    Objective task{ObjectiveId::create(), workPlan.id, 1, "Lay two canals", weight(100), false};
    Progress reported = claimed(cereals, "180000");

    static Alignment serves(const KraId &childKra, const ObjectiveId &childObjective, const KraId &parentKra,
                            const ObjectiveId &parentObjective)
    {
        return {AlignmentId::create(), childKra, childObjective, parentKra, parentObjective, {}};
    }

    Save cascade() const
    {
        Save save("Its cascade");
        save.add(plan);
        save.add(pillar);
        for (const Kra &kra : {national, sector, apart})
            save.add(kra);
        Kpi kpi;
        kpi.id = KpiId::create();
        kpi.kra = sector.id;
        kpi.code = "KPI1";
        kpi.name = "Self-sufficiency in cereals";
        kpi.target.value = "75";
        save.add(kpi);
        save.add(person);
        save.add(workPlan);
        save.add(task);
        Alignment third = serves(sector.id, {}, national.id, {});
        third.share = weight(35);
        save.add(third);
        save.add(serves({}, objective.id, sector.id, {}));
        save.add(serves({}, task.id, {}, objective.id));
        save.add(reported);
        return save;
    }

    // Made and closed again, ready to be opened by a session.
    void fill() const
    {
        Store store = make();
        REQUIRE(store.commit(cascade()));
    }
};

} // namespace mandate
