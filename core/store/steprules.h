// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/moves.h"
#include "core/store/save.h"

namespace mandate {

class Database;

// What an agreement has to show for its next step, as the register has it.
struct StepFacts
{
    Dossier dossier;
    RuleSet rules;
    int openComments = 0;
    std::vector<QString> movers;

    MoveFacts facts(const QString &mover) const;
};
Result<StepFacts> stepFacts(const Database &database, const AgreementId &agreement);

// The save that takes it. Refused where something is missing.
Result<Save> stepSave(const StepFacts &known, const AgreementMove &step, const QString &mover);

// Every step of a save is one that its agreement may take now; whoever signs in takes it under their name.
Result<void> checkSteps(const Database &database, const Save &save, const QString &mover);

} // namespace mandate
