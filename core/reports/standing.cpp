// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/standing.h"

#include "core/assessment/objectiveresult.h"
#include "core/store/dossiers.h"

namespace mandate {

namespace {

Standing standingOf(const ObjectiveResult &objective)
{
    const bool scored = objective.mean.value.has_value();
    const Decimal cover =
        objective.weight.isZero() ? Decimal(100) : 100 * objective.mean.cover / objective.weight;
    return {scored ? ScoreState::Reported : ScoreState::NotDue, objective.mean.value, cover};
}

} // namespace

Result<AgreementStanding> standingOf(const Database &database, const AgreementId &agreement,
                                     const QDate &asOf)
{
    const auto opened = dossier(database, agreement);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto rules = rulesOf(database, opened->cycle);
    if (!rules)
        return tl::unexpected(rules.error());
    const auto scheme = schemeOf(opened->agreement, *rules);
    if (!scheme)
        return tl::unexpected(scheme.error());
    const AgreementResult result = assess(*opened, *scheme, asOf);
    AgreementStanding standing{*scheme, result.composite, {}};
    for (const ObjectiveResult &objective : objectiveResults(*opened, result))
        standing.items[objective.id.uuid] = standingOf(objective);
    for (const IndicatorResult &indicator : result.indicators)
        standing.items[indicator.id.uuid] = {indicator.score.state, indicator.score.raw, 100};
    return standing;
}

} // namespace mandate
