// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packagemutations.h"

#include "core/exchange/package.h"

#include <random>

namespace mandate {

namespace {

class Mutator
{
public:
    explicit Mutator(unsigned seed) : m_random(seed) {}

    QByteArray mutated(QByteArray package)
    {
        switch (m_random() % 8) {
        case 0: package.truncate(at(package)); break;
        case 1: package.append(char(m_random())); break;
        case 2: package.remove(at(package), 1 + qsizetype(m_random() % 64)); break;
        case 3: package.insert(at(package), char(m_random())); break;
        case 4: swapParts(package); break;
        case 5: package[qsizetype(m_random() % 160)] ^= char(1 + m_random() % 255); break; // its fixed places
        default: package[at(package)] ^= char(1 << (m_random() % 8));
        }
        return package;
    }

private:
    qsizetype at(const QByteArray &package) { return qsizetype(m_random() % std::size_t(package.size())); }

    void swapParts(QByteArray &package)
    {
        const qsizetype half = package.size() / 2;
        const qsizetype from = qsizetype(m_random() % std::size_t(half));
        std::swap_ranges(package.begin() + from, package.begin() + half, package.begin() + half);
    }

    std::mt19937 m_random;
};

} // namespace

MutationTally mutatePackages(int number, unsigned seed)
{
    const KeyPair sender = KeyPair::made();
    const KeyPair receiver = KeyPair::made();
    const Uuid site = Uuid::create();
    QByteArray content;
    for (int i = 0; i < 40'000; ++i)
        content += QByteArray::number(i * 7919 % 100'003);
    const QByteArray package =
        sealPackage({Uuid::create(), Uuid::create()}, sender, {{site, receiver.publicKeys()}}, content)
            .value();
    const auto opens = [&](const QByteArray &bytes) {
        return openPackage(bytes, sender.publicKeys(), site, receiver).has_value();
    };
    Mutator mutator(seed);
    MutationTally tally;
    for (int i = 0; i < number; ++i) {
        QByteArray mutation = mutator.mutated(package);
        while (mutation == package)
            mutation = mutator.mutated(package);
        ++tally.mutations;
        tally.accepted += opens(mutation) ? 1 : 0;
        if (i % 1000 == 0)
            tally.sound += opens(package) ? 1 : 0;
    }
    return tally;
}

} // namespace mandate
