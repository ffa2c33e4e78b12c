// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/openagreement.h"

#include "core/store/dossiers.h"

#include <algorithm>

namespace mandate {

const IndicatorResult *OpenAgreement::resultOf(const IndicatorId &indicator) const
{
    const auto found =
        std::find_if(result.indicators.begin(), result.indicators.end(),
                     [&indicator](const IndicatorResult &each) { return each.id == indicator; });
    return found == result.indicators.end() ? nullptr : &*found;
}

void OpenAgreement::score()
{
    if (whyUnscored.isEmpty())
        result = assess(dossier, scheme, QDate::currentDate());
}

LevelLabels OpenAgreement::levelLabels() const
{
    LevelLabels labels = labelsOf(rules);
    for (std::size_t level = 0; level < labels.size(); ++level)
        if (labels[level].isEmpty())
            labels[level] = scheme.marks[level].text();
    return labels;
}

Result<OpenAgreement> openAgreement(const Store &store, const AgreementId &agreement)
{
    auto opened = dossier(store.database(), agreement);
    if (!opened)
        return tl::unexpected(opened.error());
    auto rules = rulesOf(store.database(), opened->cycle);
    if (!rules)
        return tl::unexpected(rules.error());
    const auto scheme = schemeOf(opened->agreement, *rules);
    OpenAgreement open{std::move(*opened),
                       std::move(*rules),
                       scheme.value_or(Scheme()),
                       {},
                       {},
                       store.database().whyReadOnly()};
    if (!scheme)
        open.whyUnscored = scheme.error().message;
    open.score();
    return open;
}

} // namespace mandate
