// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cycle/progress.h"

#include <QDateTime>

#include <vector>

namespace mandate {

class Database;

// Who gave a figure of an indicator and when, and who altered it last.
struct FigureEntry
{
    Progress progress;
    QString by;
    QDateTime at;
    QString alteredBy; // empty where nobody did
    QDateTime alteredAt;
    bool isReplaced = false; // by a later figure; both are kept
};

// Every figure ever given for an indicator, as the audit trail tells it, by period and then by time.
Result<std::vector<FigureEntry>> figureHistory(const Database &database, const IndicatorId &indicator);

} // namespace mandate
