// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/tally.h"

#include "core/people/person.h"
#include "core/store/chain.h"
#include "core/store/journal.h"

#include <algorithm>

namespace mandate {

namespace {

constexpr int Offices = 12;

// Names of changing length, so that turns move rows between pages.
QString nameOf(int number)
{
    return QString::number(number) + ' ' + QString(number * 37 % 600, 'x');
}

} // namespace

Result<Store> makeTally(const QString &path)
{
    auto store = Store::create(path);
    if (!store)
        return store;
    Save save("A tally");
    for (int i = 0; i < Offices; ++i)
        save.add(Office{OfficeId::create(), QString("O%1").arg(i), nameOf(0), "agency", {}, {}, {}});
    const auto filled = store->commit(std::move(save));
    return filled ? std::move(store) : tl::unexpected(filled.error());
}

int numberOf(const Office &office)
{
    return office.name.section(' ', 0, 0).toInt();
}

Office turned(const Office &office)
{
    Office next = office;
    next.name = nameOf(numberOf(office) + 1);
    return next;
}

Result<std::vector<Office>> officesOf(const Store &store)
{
    return records<Office>(store.database(), "ORDER BY code");
}

Result<Save> nextTurn(const Store &store)
{
    const auto offices = officesOf(store);
    if (!offices)
        return tl::unexpected(offices.error());
    Save save("A turn");
    for (const Office &office : *offices)
        save.change(office, turned(office));
    const int number = numberOf(offices->front()) + 1;
    save.add(Person{PersonId::create(), QString::number(number), nameOf(number), {}, {}, {}});
    return save;
}

Result<void> isWhole(const Store &store)
{
    Statement check(store.database(), "PRAGMA integrity_check");
    const auto row = check.step();
    if (!row)
        return tl::unexpected(row.error());
    if (check.text(0) != "ok")
        return invalid("integrity_check: " + check.text(0));
    return verifyChain(store.database());
}

Result<int> soundTurns(const Store &store)
{
    const auto whole = isWhole(store);
    const auto offices = officesOf(store);
    const auto people = records<Person>(store.database(), "");
    const auto entries = saves(store.database());
    if (!whole || !offices || !people || !entries)
        return tl::unexpected(!whole     ? whole.error()
                              : !offices ? offices.error()
                              : !people  ? people.error()
                                         : entries.error());
    const int number = numberOf(offices->front());
    const bool together = std::all_of(offices->begin(), offices->end(),
                                      [number](const Office &each) { return numberOf(each) == number; });
    if (!together || int(people->size()) != number || int(entries->size()) != number + 1)
        return invalid("part of a save is in the register and part is not");
    return number;
}

} // namespace mandate
