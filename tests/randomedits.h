// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/season.h"

#include <random>

namespace mandate {

// What somebody at a site of a season may do next, at random.
class RandomEdits
{
public:
    RandomEdits(Season &season, std::mt19937 &random) : m_season(season), m_random(random) {}

    // What is refused, because it is signed or gone, is no fault.
    void at(ExchangingSite &site, const DistrictPlan &plan);

private:
    int below(int limit) { return int(m_random() % unsigned(limit)); }
    bool once(int inSoMany) { return below(inSoMany) == 0; }
    QString word() { return QStringLiteral("w%1").arg(below(4)); }
    template <typename Record, typename Change>
    void editRecord(ExchangingSite &site, const Id<Record> &id, Change change);
    template <typename Record>
    void addRecord(ExchangingSite &site, const Record &record);
    std::vector<SuccessIndicator> indicators(ExchangingSite &site, const DistrictPlan &plan);
    void editIndicator(ExchangingSite &site, const DistrictPlan &plan);
    void addProgress(ExchangingSite &site, const DistrictPlan &plan);
    void addIndicator(ExchangingSite &site, const DistrictPlan &plan);
    void withdrawIndicator(ExchangingSite &site, const DistrictPlan &plan);
    void comment(ExchangingSite &site, const DistrictPlan &plan);
    void sign(ExchangingSite &site, const DistrictPlan &plan);
    void retitleObjective(ExchangingSite &site, const DistrictPlan &plan);
    void renameOffice(ExchangingSite &site, const Office &office);
    void undo(ExchangingSite &site);

    Season &m_season;
    std::mt19937 &m_random;
};

} // namespace mandate
