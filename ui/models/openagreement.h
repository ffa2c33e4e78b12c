// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/objectiveresult.h"
#include "core/store/store.h"

namespace mandate {

// One agreement as a page holds it: plain values, scored anew after every edit.
struct OpenAgreement
{
    Dossier dossier;
    RuleSet rules;
    Scheme scheme;
    AgreementResult result;
    QString whyUnscored; // the rule set has no such scheme; then there is no result
    QString whyReadOnly; // the register cannot be written

    void score();
    const IndicatorResult *resultOf(const IndicatorId &indicator) const;
    // What the rule set calls the five levels, best first.
    LevelLabels levelLabels() const;
};

Result<OpenAgreement> openAgreement(const Store &store, const AgreementId &agreement);

} // namespace mandate
