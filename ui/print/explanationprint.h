// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/scoresheet.h"
#include "ui/print/document.h"
#include "ui/print/pdffile.h"

namespace mandate {

// Prints how a score was computed, with who gave the figures as the audit trail tells it, and says how many
// pages it took: one, unless the texts are long.
Result<int> printExplanation(const ScoreSheet &sheet, const Dossier &dossier, const QStringList &history,
                             const PrintOptions &options, QPagedPaintDevice &device);

} // namespace mandate
