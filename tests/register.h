// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/cycle.h"
#include "core/cycle/progress.h"
#include "core/cycle/rulesetcopy.h"
#include "core/people/office.h"
#include "core/plan/action.h"
#include "core/plan/agreement.h"
#include "core/plan/objective.h"
#include "core/plan/successindicator.h"
#include "core/rules/rulesetfile.h"
#include "core/store/store.h"
#include "tests/testing.h"

#include <QTemporaryDir>

namespace mandate {

// A small real register in a folder of its own: one agreement between two offices with one objective,
// one action and two indicators, worth 60 and 40.
struct SmallRegister
{
    QTemporaryDir folder;
    QString path = folder.filePath("small.mandate");
    Office centre{OfficeId::create(), "CO", "Cabinet Office", "ministry", {}, {}, {}};
    Office ministry{OfficeId::create(), "MOA", "Ministry of Agriculture", "ministry", {}, {}, {}};
    RuleSetCopy rules{RuleSetId::create(), "generic", "1",
                      QString::fromUtf8(builtInRuleSetFile("generic").value())};
    Cycle cycle{CycleId::create(), "2014-15", "2014-15", rules.id, {}, QDate(2014, 7, 1), QDate(2015, 6, 30)};
    Agreement agreement{AgreementId::create(), "MOA-1",          cycle.id, AgreementKind::Apa,
                        centre.id.uuid,        ministry.id.uuid, "rfd",    {},
                        "Food enough",         "Grow it",        {}};
    Objective objective{ObjectiveId::create(), agreement.id, 1, "Grow more", weight(100), false};
    Action action{ActionId::create(), objective.id, 1, "Irrigate"};
    SuccessIndicator cereals =
        indicator(1, "Cereals", 60, {"195000", "185000", "175000", "165000", "155000"});
    SuccessIndicator losses = indicator(2, "Area lost", 40, {"10", "20", "30", "40", "50"});

    static std::optional<Weight> weight(int percent) { return Weight::fromPercent(percent).value(); }

    SuccessIndicator indicator(int number, const QString &title, int percent,
                               const std::array<const char *, 5> &levels)
    {
        SuccessIndicator made;
        made.id = IndicatorId::create();
        made.action = action.id;
        made.number = number;
        made.title = title;
        made.unit = "t";
        made.weight = weight(percent);
        for (std::size_t i = 0; i < levels.size(); ++i)
            made.levels[i].value = QString::fromLatin1(levels[i]);
        return made;
    }

    Save everything() const
    {
        Save save("A small register");
        save.add(centre);
        save.add(ministry);
        save.add(rules);
        save.add(cycle);
        save.add(agreement);
        save.add(objective);
        save.add(action);
        save.add(cereals);
        save.add(losses);
        return save;
    }

    // The register made and filled.
    Store make() const
    {
        Store store = Store::create(path).value();
        REQUIRE(store.commit(everything()));
        return store;
    }

    static Progress claimed(const SuccessIndicator &indicator, const QString &value,
                            const QString &period = "Y")
    {
        Progress progress;
        progress.id = ProgressId::create();
        progress.indicator = indicator.id;
        progress.period = period;
        progress.value.value = value;
        return progress;
    }
};

} // namespace mandate
