// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/standing.h"

#include "core/assessment/objectiveresult.h"
#include "core/store/cyclerules.h"

namespace mandate {

namespace {

Standing standingOf(const ObjectiveResult &objective, const Scheme &scheme)
{
    const Decimal &scored = objective.composite.scoredWeight;
    const Decimal cover =
        scheme.equalWeights || objective.weight.isZero() ? scored : 100 * scored / objective.weight;
    return {objective.state, objective.composite.exact, cover};
}

} // namespace

Result<AgreementStanding> standingOf(const Database &database, const AgreementId &agreement,
                                     const QDate &asOf)
{
    CycleRules known(database);
    return standingOf(database, known, agreement, asOf);
}

Result<AgreementStanding> standingOf(const Database &database, CycleRules &known,
                                     const AgreementId &agreement, const QDate &asOf)
{
    const auto opened = dossier(database, agreement);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto rules = known.of(opened->cycle);
    if (!rules)
        return tl::unexpected(rules.error());
    const auto scheme = schemeOf(opened->agreement, **rules);
    if (!scheme)
        return tl::unexpected(scheme.error());
    const AgreementResult result = assess(*opened, *scheme, asOf);
    AgreementStanding standing{*scheme, result.composite, {}};
    for (const ObjectiveResult &objective : objectiveResults(*opened, result))
        standing.items[objective.id.uuid] = standingOf(objective, *scheme);
    for (const IndicatorResult &indicator : result.indicators)
        standing.items[indicator.id.uuid] = {indicator.score.state, indicator.score.raw, 100};
    return standing;
}

} // namespace mandate
