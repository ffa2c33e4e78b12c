// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/dashboard.h"

#include "core/store/cyclerules.h"
#include "core/store/records.h"
#include "core/store/snapshot.h"

#include <QCollator>

#include <algorithm>
#include <tuple>

namespace mandate {

namespace {

constexpr const char *Institutions = R"(
    SELECT agreement.id,
           coalesce(office.name, post_office.name, person.name, ''),
           coalesce(office.peer_group, post_office.peer_group, '')
    FROM agreement
         LEFT JOIN office ON office.id = agreement.second_party
         LEFT JOIN post ON post.id = agreement.second_party
         LEFT JOIN office post_office ON post_office.id = post.office
         LEFT JOIN person ON person.id = agreement.second_party
    WHERE agreement.cycle = ?1 AND agreement.kind <> 'work_plan')";

// Scores the agreement of a result that knows only whose it is.
Result<void> score(const Database &database, CycleRules &known, const QDate &asOf, AgencyResult &result)
{
    const auto opened = dossier(database, result.agreement);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto rules = known.of(opened->cycle);
    if (!rules)
        return tl::unexpected(rules.error());
    result.code = opened->agreement.code;
    result.kind = opened->agreement.kind;
    if (const auto scheme = schemeOf(opened->agreement, **rules)) {
        result.scheme = *scheme;
        result.composite = assess(*opened, *scheme, asOf).composite;
    } else {
        result.problem = scheme.error().message;
    }
    return {};
}

void sortByGroupAndScore(std::vector<AgencyResult> &results)
{
    const auto rank = [](const AgencyResult &result) {
        return std::tuple(result.peerGroup.isEmpty(), result.peerGroup,
                          -shareOfScale(result).value_or(Decimal(-1)), result.agency, result.code);
    };
    std::sort(results.begin(), results.end(),
              [&rank](const AgencyResult &a, const AgencyResult &b) { return rank(a) < rank(b); });
}

// As people count: NKRA2 before NKRA10.
void sortByCode(std::vector<KraProgress> &progress)
{
    QCollator counting{QLocale(QLocale::English)}; // C knows no numbers
    counting.setNumericMode(true);
    std::stable_sort(progress.begin(), progress.end(), [&](const KraProgress &a, const KraProgress &b) {
        return counting.compare(a.kra.code, b.kra.code) < 0;
    });
}

void addBands(const Scheme &scheme, std::vector<RatingCount> &ratings)
{
    for (const Band &band : scheme.bands) {
        const RatingCount rating{Rated::Band, band.label, 0};
        if (std::find(ratings.begin(), ratings.end(), rating) == ratings.end())
            ratings.push_back(rating);
    }
}

} // namespace

Result<std::vector<AgencyResult>> agencyResults(const Database &database, const QDate &asOf,
                                                const std::vector<Cycle> &cycles)
{
    const Snapshot moment(database);
    Statement institutions(database, Institutions);
    std::vector<AgencyResult> results;
    for (const Cycle &cycle : cycles) {
        institutions.reset();
        institutions.bind(1, cycle.id);
        const auto found = institutions.all([](const Statement &row) {
            AgencyResult result;
            result.agreement.uuid = row.uuid(0);
            result.agency = row.text(1);
            result.peerGroup = row.text(2);
            return result;
        });
        if (!found)
            return tl::unexpected(found.error());
        results.insert(results.end(), found->begin(), found->end());
    }
    CycleRules known(database);
    for (AgencyResult &result : results)
        if (const auto scored = score(database, known, asOf, result); !scored)
            return tl::unexpected(scored.error());
    sortByGroupAndScore(results);
    return results;
}

std::optional<Decimal> shareOfScale(const AgencyResult &result)
{
    if (!result.composite.rounded)
        return std::nullopt;
    const Scheme &scheme = result.scheme;
    return std::clamp(100 * (*result.composite.rounded - scheme.worst) / (scheme.best - scheme.worst),
                      Decimal(0), Decimal(100));
}

Rated ratedAs(const AgencyResult &result)
{
    if (!result.composite.rounded)
        return Rated::NotScored;
    if (!result.composite.whole)
        return Rated::Provisional;
    return result.composite.band.isEmpty() ? Rated::NoBand : Rated::Band;
}

std::vector<RatingCount> ratingCounts(const std::vector<AgencyResult> &results)
{
    std::vector<RatingCount> ratings;
    for (const AgencyResult &result : results)
        addBands(result.scheme, ratings);
    for (const Rated rated : {Rated::NoBand, Rated::Provisional, Rated::NotScored})
        ratings.push_back({rated, {}, 0});
    for (RatingCount &rating : ratings)
        rating.count =
            int(std::count_if(results.begin(), results.end(),
                              [&rating](const AgencyResult &result) { return belongsTo(result, rating); }));
    return ratings;
}

bool belongsTo(const AgencyResult &result, const RatingCount &rating)
{
    return ratedAs(result) == rating.rated
           && (rating.rated != Rated::Band || result.composite.band == rating.band);
}

Result<std::vector<KraProgress>> kraProgress(const Database &database, const QDate &asOf,
                                             const CycleId &cycle)
{
    const auto kras = records<Kra>(database, "ORDER BY code");
    if (!kras)
        return tl::unexpected(kras.error());
    const auto attained = nationalRollUp(database, asOf, cycle);
    if (!attained)
        return tl::unexpected(attained.error());
    std::vector<KraProgress> progress;
    for (const Kra &kra : *kras) {
        if (!progress.empty() && kra.level < progress.front().kra.level)
            progress.clear();
        const auto found = attained->find(kra.id);
        if (progress.empty() || kra.level == progress.front().kra.level)
            progress.push_back({kra, found == attained->end() ? KraAttainment() : found->second});
    }
    sortByCode(progress);
    return progress;
}

} // namespace mandate
