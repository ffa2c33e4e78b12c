// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/agreement.h"

#include <vector>

namespace mandate {

class Database;

// One line of the list of agreements.
struct AgreementLine
{
    AgreementId id;
    QString code;
    AgreementKind kind = AgreementKind::Apa;
    QString secondParty;
    QString cycle;
    bool isSigned = false;
};

// A page of the list in the order of its codes: what comes after a code, at most so many. Where words are
// given, only agreements whose code or second party contains them.
struct AgreementSelection
{
    QString after;
    QString words;
    int limit = 200;
};

Result<std::vector<AgreementLine>> agreementLines(const Database &database, const AgreementSelection &page);

} // namespace mandate
