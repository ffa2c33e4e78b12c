// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/target.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <random>

// Where there is no libFuzzer: tries the seeds and so many mutations of them, the same ones every time.

extern "C" {
int LLVMFuzzerInitialize(int *count, char ***arguments);
int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size);
}

namespace {

class Mutator
{
public:
    explicit Mutator(std::vector<QByteArray> all) : m_seeds(std::move(all)) {}

    QByteArray next()
    {
        QByteArray input = m_seeds[below(m_seeds.size())];
        const std::size_t changes = 1 + below(below(4) == 0 ? 40 : 4);
        for (std::size_t i = 0; i < changes && !input.isEmpty(); ++i)
            change(input);
        return input;
    }

private:
    std::size_t below(std::size_t end)
    {
        return std::uniform_int_distribution<std::size_t>(0, end - 1)(m_random);
    }

    qsizetype placeIn(const QByteArray &input) { return qsizetype(below(std::size_t(input.size()))); }

    void change(QByteArray &input)
    {
        static constexpr char Telling[] = {0,    1,    0x7f, char(0x80), char(0xff), '"', '<', '>',
                                           '&',  '{',  '}',  '[',        ']',        ',', ';', '\\',
                                           '\n', '\r', '-',  '.',        '0',        '9', '/'};
        const qsizetype at = placeIn(input);
        const qsizetype length = std::min<qsizetype>(qsizetype(1 + below(64)), input.size() - at);
        switch (below(8)) {
        case 0: input[at] = char(below(256)); break;
        case 1: input[at] = char(input[at] ^ (1 << below(8))); break;
        case 2: input[at] = Telling[below(sizeof Telling)]; break;
        case 3: input.insert(at, Telling[below(sizeof Telling)]); break;
        case 4: input.remove(at, length); break;
        case 5: input.insert(placeIn(input), input.mid(at, length)); break;
        case 6: input.replace(at, length, QByteArray(length, char(below(2) * 255))); break;
        default:
            if (below(20) == 0)
                input.truncate(at);
            else
                input.replace(at, length, m_seeds[below(m_seeds.size())].mid(at, length));
        }
    }

    const std::vector<QByteArray> m_seeds;
    std::mt19937 m_random{20'26};
};

void tryOne(const QByteArray &input)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.constData()),
                           std::size_t(input.size()));
}

} // namespace

int main(int argc, char *argv[])
{
    LLVMFuzzerInitialize(&argc, &argv);
    const int mutations = argc > 1 ? std::atoi(argv[1]) : 1000;
    const std::vector<QByteArray> seeds = mandate::seeds();
    for (const QByteArray &seed : seeds)
        tryOne(seed);
    Mutator mutator(seeds);
    for (int i = 0; i < mutations; ++i)
        tryOne(mutator.next());
    std::printf("seeds %d, mutations %d, crashes 0\n", int(seeds.size()), mutations);
    return seeds.empty() ? 1 : 0;
}
