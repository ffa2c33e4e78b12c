// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>

namespace mandate {

// A piece of work and what it is measured against; both say in the end whether they were done.
struct Race
{
    const char *name;
    double target;                         // so many times the reference at most
    std::function<Result<void>()> prepare; // before each run of either, not timed
    std::function<Result<void>()> ours;
    std::function<Result<void>()> reference;
};

// Runs both five times, by turns, and prints the medians and their ratio. The processor time of ours, in
// milliseconds.
Result<double> run(const Race &race);
// The processor time of a piece of work alone.
Result<double> medianTime(const std::function<Result<void>()> &prepare,
                          const std::function<Result<void>()> &work);
void tell(const char *name, double ours, double reference, double target);

// Nodes of the cascade of a nation opened, filtered and reported on; the register has to be there.
Result<void> benchCascade(const QString &registerPath);
// Every agreement of a nation scored and told, against reading the same columns. The register is made where
// there is none.
Result<void> benchScore(const QString &registerPath, int people);
// Generates that register where there is none.
Result<void> makeNation(const QString &path, int people);
// The first hits of what is typed over a nation, letter by letter.
Result<void> benchSearch(const QString &registerPath, int people);
// A sheet of 100,000 indicators taken in, against inserting the same rows and a journal row for each.
Result<void> benchImport(const QString &folder);
// A package of 10,000 changes received, against SQLite applying a changeset of the same changes.
Result<void> benchReceive(const QString &folder);
// The table of a long agreement as a PDF, against QPainter painting the same cells.
Result<void> benchPrint();

// The pages of long lists, sorted and filtered by each column, of that nation.
Result<void> benchLists(const QString &registerPath);

} // namespace mandate
