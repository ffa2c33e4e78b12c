// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/driver.h"
#include "tests/packagemutations.h"
#include "tests/randomhistory.h"
#include "tests/season.h"

#include <cstdio>

namespace mandate {

namespace {

int numberAt(const QStringList &arguments, int place, int otherwise)
{
    return place < arguments.size() ? arguments[place].toInt() : otherwise;
}

} // namespace

int histories(const QStringList &arguments)
{
    const int number = numberAt(arguments, 0, 1000);
    const int first = numberAt(arguments, 1, 1);
    Season season(3);
    HistoryTally sum;
    int violations = 0;
    for (int seed = first; seed < first + number; ++seed) {
        const HistoryTally tally = randomHistory(unsigned(seed), season);
        sum.edits += tally.edits;
        sum.packages += tally.packages;
        sum.changes += tally.changes;
        sum.undecided += tally.undecided;
        sum.opinions += tally.opinions;
        if (tally.violation.isEmpty())
            continue;
        ++violations;
        std::printf("history %d: %s\n", seed, qPrintable(tally.violation));
        std::fflush(stdout);
    }
    std::printf(
        "histories: %d of three districts and a centre, %d edits, %d packages received with %d changes, "
        "%d entries decided, %d receipts compared with what SQLite finds changed, %d violations\n",
        number, sum.edits, sum.packages, sum.changes, sum.undecided, sum.opinions, violations);
    return violations == 0 ? 0 : 1;
}

int mutateThem(const QStringList &arguments)
{
    const MutationTally tally = mutatePackages(numberAt(arguments, 0, 100'000), 1);
    std::printf("mutate-packages: %d mutations, %d accepted, %d of %d sound ones opened between\n",
                tally.mutations, tally.accepted, tally.sound, (tally.mutations + 999) / 1000);
    return tally.accepted == 0 && tally.sound > 0 ? 0 : 1;
}

} // namespace mandate
