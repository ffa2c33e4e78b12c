// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/agreement.h"

#include <functional>
#include <vector>

namespace mandate {

class Database;

// One of the things that a bar of a chart counts.
struct ChartRow
{
    AgreementId agreement; // whose it is; null for a KRA
    Uuid item;             // the KRA, or the part of the agreement; null for the agreement itself
    QString code;          // of the agreement or KRA
    int number = 0;        // of the objective
    QString title;
    QString owner;

    bool operator==(const ChartRow &) const = default;
};

// A page of rows: what comes after a row in the order of code and number, at most so many.
struct ChartPage
{
    QString afterCode;
    int afterNumber = 0;
    int limit = 500;
};

using ChartRows = std::function<Result<std::vector<ChartRow>>(const Database &, const ChartPage &)>;

} // namespace mandate
