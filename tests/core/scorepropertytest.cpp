// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scoringtools.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace mandate;

namespace {

constexpr int Rounds = 1000;

// A number with up to three decimals between -bound and bound.
Decimal anyNumber(QRandomGenerator &random, int bound)
{
    return Decimal(random.bounded(2 * bound * 1000) - bound * 1000) / 1000;
}

// Five levels in falling order, some empty, some equal, at least one filled.
Target anyLevels(QRandomGenerator &random)
{
    Target target;
    target.direction = Direction::Up;
    Decimal level = anyNumber(random, 1000);
    for (auto &each : target.levels) {
        if (random.bounded(4) > 0)
            each = Reading{level, {}};
        if (random.bounded(4) > 0)
            level += Decimal(-random.bounded(100'000)) / 1000;
    }
    if (!target.levels[0])
        target.levels[0] = Reading{target.levels[1] ? target.levels[1]->number : level + 2000, {}};
    return target;
}

Target anyTarget(QRandomGenerator &random, Direction direction)
{
    Target target;
    target.direction = direction;
    target.target = Reading{Decimal(random.bounded(1'000'000) + 1) / 1000, {}};
    return target;
}

Achievement figure(const Decimal &number)
{
    return {ScoreState::Reported, Obstacle::None, Reading{number, {}}};
}

Target negated(Target target)
{
    for (auto &level : target.levels)
        if (level)
            level->number = -level->number;
    target.direction = target.direction == Direction::Up ? Direction::Down : Direction::Up;
    return target;
}

const std::vector<Scheme> &formulas()
{
    static const std::vector<Scheme> all{kenya(), percentScheme(), percentTwice()};
    return all;
}

void checkMonotone(const Target &target, const Scheme &scheme, const Decimal &lesser, const Decimal &greater)
{
    const bool isDown = directionOf(target) == Direction::Down;
    const Decimal better = *rawScore(target, figure(isDown ? lesser : greater), scheme).raw;
    const Decimal worse = *rawScore(target, figure(isDown ? greater : lesser), scheme).raw;
    CHECK((scheme.moreIsBetter() ? better >= worse : better <= worse));
}

void checkBounded(const Decimal &raw, const Scheme &scheme)
{
    CHECK(raw >= std::min(scheme.best, scheme.worst));
    CHECK(raw <= std::max(scheme.best, scheme.worst));
}

std::vector<WeightedScore> anyAgreement(QRandomGenerator &random)
{
    std::vector<WeightedScore> scores;
    int left = Weight::Whole;
    while (left > 0) {
        const int part = std::min(left, 2 * (random.bounded(1500) + 1));
        const std::optional<Decimal> score =
            random.bounded(5) > 0 ? std::optional(Decimal(random.bounded(100'001)) / 1000) : std::nullopt;
        scores.push_back({Weight::fromBasisPoints(part).value(), score});
        left -= part;
    }
    return scores;
}

} // namespace

TEST_CASE("a better achievement never scores worse, and scores stay in bounds", "[score][property]")
{
    QRandomGenerator random(3);
    for (int i = 0; i < Rounds; ++i) {
        const Target up = anyLevels(random);
        const Target down = negated(up);
        Decimal lesser = anyNumber(random, 1200);
        Decimal greater = anyNumber(random, 1200);
        if (lesser > greater)
            std::swap(lesser, greater);
        CAPTURE(lesser, greater);
        for (const Target &target : {up, down})
            for (const Scheme &scheme : {rfd(), rfdStep()}) {
                checkMonotone(target, scheme, lesser, greater);
                checkBounded(*rawScore(target, figure(lesser), scheme).raw, scheme);
            }
        for (const Direction direction : {Direction::Up, Direction::Down})
            for (const Scheme &scheme : formulas()) {
                const Target target = anyTarget(random, direction);
                CAPTURE(target.target->number);
                checkMonotone(target, scheme, lesser, greater);
                if (scheme.capped)
                    checkBounded(*rawScore(target, figure(lesser), scheme).raw, scheme);
            }
    }
}

TEST_CASE("turning levels and achievement round leaves the score", "[score][property]")
{
    QRandomGenerator random(5);
    for (int i = 0; i < Rounds; ++i) {
        const Target target = anyLevels(random);
        const Decimal value = anyNumber(random, 1200);
        CAPTURE(value);
        for (const Scheme &scheme : {rfd(), rfdStep()})
            CHECK(rawScore(target, figure(value), scheme).raw
                  == rawScore(negated(target), figure(-value), scheme).raw);
    }
}

TEST_CASE("the steps never exceed the line and both meet at each level", "[score][property]")
{
    QRandomGenerator random(9);
    for (int i = 0; i < Rounds; ++i) {
        const Target target = anyLevels(random);
        const Decimal value = anyNumber(random, 1200);
        CHECK(*rawScore(target, figure(value), rfdStep()).raw <= *rawScore(target, figure(value), rfd()).raw);
        for (const auto &level : target.levels)
            if (level)
                CHECK(rawScore(target, figure(level->number), rfdStep()).raw
                      == rawScore(target, figure(level->number), rfd()).raw);
    }
}

TEST_CASE("splitting a weight or shuffling the indicators leaves the composite", "[composite][property]")
{
    QRandomGenerator random(13);
    for (int i = 0; i < Rounds / 5; ++i) {
        const std::vector<WeightedScore> scores = anyAgreement(random);
        const Composite before = composite(scores, rfd());

        std::vector<WeightedScore> shuffled = scores;
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        CHECK(composite(shuffled, rfd()) == before);

        std::vector<WeightedScore> split = scores;
        WeightedScore &first = split.front();
        first.weight = Weight::fromBasisPoints(first.weight.basisPoints() / 2).value();
        split.push_back(first);
        CHECK(composite(split, rfd()).exact == before.exact);
        CHECK(composite(split, rfd()).scoredWeight == before.scoredWeight);
    }
}

TEST_CASE("a composite lies between its worst and its best score", "[composite][property]")
{
    QRandomGenerator random(17);
    for (int i = 0; i < Rounds / 5; ++i) {
        const std::vector<WeightedScore> scores = anyAgreement(random);
        const Composite result = composite(scores, rfd());
        if (!result.exact)
            continue;
        std::optional<Decimal> least;
        std::optional<Decimal> most;
        for (const WeightedScore &each : scores)
            if (each.score) {
                least = least ? std::min(*least, *each.score) : *each.score;
                most = most ? std::max(*most, *each.score) : *each.score;
            }
        CHECK(*result.exact >= *least);
        CHECK(*result.exact <= *most);
    }
}
