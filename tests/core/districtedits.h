// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/progress.h"
#include "core/exchange/differences.h"
#include "core/exchange/sites.h"
#include "core/store/chain.h"
#include "core/store/records.h"
#include "core/store/replay.h"
#include "tests/season.h"
#include "tests/testing.h"

// What people at the offices and the centre of a season do, and how it stands then.
namespace mandate {

template <typename Record, typename Change>
void edit(ExchangingSite &site, const Id<Record> &id, Change change)
{
    const Record before = record<Record>(site.database(), id).value().value();
    Record after = before;
    change(after);
    Save save("Edit");
    save.setUser(site.name);
    save.change(before, after);
    REQUIRE(site.store.commit(std::move(save)));
}

template <typename Record>
void add(ExchangingSite &site, const Record &record)
{
    Save save("Add");
    save.setUser(site.name);
    save.add(record);
    REQUIRE(site.store.commit(std::move(save)));
}

inline void retitle(ExchangingSite &site, const SuccessIndicator &indicator, const QString &title)
{
    edit(site, indicator.id, [&](SuccessIndicator &edited) { edited.title = title; });
}

inline SuccessIndicator stored(const ExchangingSite &site, const SuccessIndicator &indicator)
{
    return record(site.database(), indicator.id).value().value();
}

inline OutcomeCounts counts(const Result<MergeReport> &report)
{
    REQUIRE(report);
    CHECK(report->isAccounted());
    return report->counts;
}

inline std::vector<DifferingEntry> open(ExchangingSite &centre, const ExchangingSite &district)
{
    return openEntries(centre.database(), ownSite(district.database()).value()).value();
}

inline Result<void> decided(ExchangingSite &centre, const DifferingEntry &entry, EntryChoice choice,
                            const QString &third = {}, const QString &reason = "It is so")
{
    Save save("Decide");
    return decide(centre.database(), {entry.id, choice, third, reason, "Dema"}, save).and_then([&] {
        return centre.store.commit(std::move(save)).map([](const SaveId &) {});
    });
}

inline Progress claimed(const SuccessIndicator &indicator, const QString &value)
{
    Progress progress;
    progress.id = ProgressId::create();
    progress.indicator = indicator.id;
    progress.period = "Q1";
    progress.value.value = value;
    return progress;
}

inline void requireSound(ExchangingSite &site)
{
    CHECK(verifyChain(site.database()));
    CHECK(strayRecords(site.database()).value().empty());
}

} // namespace mandate
