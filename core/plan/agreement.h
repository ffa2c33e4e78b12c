// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/kind.h"

#include <QString>

namespace mandate {

using AgreementId = Id<struct Agreement>;
using CycleId = Id<struct Cycle>;

// An annual agreement of whatever kind, the individual work plan included: one structure for all, so that
// the cascade reaches the person. A party is an office, a post or a person.
struct Agreement
{
    AgreementId id;
    QString code;
    CycleId cycle;
    AgreementKind kind = AgreementKind::Apa;
    Uuid firstParty;
    Uuid secondParty;
    QString scheme;
    QString preamble;
    QString vision;
    QString mission;
    QString origin;

    bool operator==(const Agreement &) const = default;
};

} // namespace mandate
