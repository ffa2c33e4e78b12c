// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/agreementmove.h"
#include "core/cycle/agreementstatus.h"
#include "core/cycle/agreementversion.h"
#include "core/cycle/cycle.h"
#include "core/cycle/periodtarget.h"
#include "core/cycle/progress.h"
#include "core/cycle/signature.h"
#include "core/plan/action.h"
#include "core/plan/agreement.h"
#include "core/plan/alignment.h"
#include "core/plan/budgetline.h"
#include "core/plan/objective.h"
#include "core/plan/requirement.h"
#include "core/plan/successindicator.h"
#include "core/plan/targetpart.h"

#include <map>
#include <vector>

namespace mandate {

// A party to an agreement as it is named on paper.
struct PartyName
{
    QString code;
    QString name; // of the office, the person, or the post where nobody holds it
    QString post; // the title under the name; empty for an office
    QString office;

    bool operator==(const PartyName &) const = default;
};

struct IndicatorItem
{
    SuccessIndicator indicator;
    std::vector<PeriodTarget> targets;
    std::vector<Progress> progress; // what stands: figures that were replaced are left out
    std::vector<Requirement> requirements;
    std::vector<TargetPart> parts = {}; // its target broken down, in the order of their making

    bool operator==(const IndicatorItem &) const = default;
};

struct ActionItem
{
    Action action;
    std::vector<IndicatorItem> indicators; // by number
    std::vector<BudgetLine> budget;

    bool operator==(const ActionItem &) const = default;
};

struct ObjectiveItem
{
    Objective objective;
    std::vector<ActionItem> actions;   // by number
    std::vector<Alignment> alignments; // to what it serves
    std::vector<BudgetLine> budget;

    bool operator==(const ObjectiveItem &) const = default;
};

// An agreement with everything that belongs to it: what is scored, checked, printed and frozen.
struct Dossier
{
    Agreement agreement;
    Cycle cycle;
    PartyName firstParty;
    PartyName secondParty;
    std::vector<ObjectiveItem> objectives;  // by number
    std::vector<AgreementVersion> versions; // oldest first; none in a draft
    std::vector<Signature> signatures;
    std::vector<AgreementMove> moves; // the steps through its year, in their order
    StatusKind status = StatusKind::Normal;
    std::map<Uuid, QString> names; // of the offices, posts, KRAs and objectives it refers to

    bool isSigned() const { return !versions.empty(); }
    bool isIllustrative() const { return agreement.origin == QLatin1String("illustrative"); }
    // "" where the dossier refers to nothing of this identity.
    QString nameOf(const Uuid &id) const;

    bool operator==(const Dossier &) const = default;
};

// "1", "1.2", "1.2.3": how an item is numbered on paper and addressed after the agreement's code.
QString numberOf(const Objective &objective);
QString numberOf(const Objective &objective, const Action &action);
QString numberOf(const Objective &objective, const Action &action, const SuccessIndicator &indicator);

// The item of an identity, or null.
const IndicatorItem *findIndicator(const Dossier &dossier, const IndicatorId &id);

} // namespace mandate
