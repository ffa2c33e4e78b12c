// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/driver.h"
#include "tests/faults/tally.h"
#include "tests/faults/worker.h"

#include "core/store/journal.h"

#include <QFile>

#include <cstdio>
#include <numeric>

namespace mandate {

int judge(const QStringList &arguments)
{
    QFile file(arguments.value(1));
    if (!file.open(QIODevice::ReadOnly))
        return 2;
    const QStringList acknowledged = savedIn(QString::fromUtf8(file.readAll()));
    const auto store = Store::open(arguments.value(0), Database::Access::ReadOnly);
    const auto whole = store ? isWhole(*store) : tl::unexpected(store.error());
    if (!whole) {
        std::puts(qPrintable("broken: " + whole.error().message + ' ' + whole.error().detail));
        return 1;
    }
    int lost = 0;
    for (const QString &id : acknowledged)
        if (!isKept(*store, id))
            ++lost;
    const auto entries = saves(store->database()).value_or(std::vector<SaveEntry>());
    const auto offices = officesOf(*store).value_or(std::vector<Office>());
    const int counted = std::accumulate(offices.begin(), offices.end(), 0,
                                        [](int sum, const Office &each) { return sum + numberOf(each); });
    const int made = int(entries.size()) - 1; // the first made the offices
    std::printf("acknowledged %d, saved %d, saves lost %d, updates lost %d, whole\n",
                int(acknowledged.size()), made, lost, made - counted);
    return lost == 0 && made == counted && made >= int(acknowledged.size()) ? 0 : 1;
}

} // namespace mandate
