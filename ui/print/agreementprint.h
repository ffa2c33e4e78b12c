// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/document.h"

namespace mandate {

struct AgreementResult;

// An agreement section by section as its rule set lays it out; with a result, its evaluation.
Result<int> printAgreement(const Dossier &dossier, const RuleSet &rules, const AgreementResult *result,
                           const PrintOptions &options, QPagedPaintDevice &device);

} // namespace mandate
