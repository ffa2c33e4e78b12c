// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scoringtools.h"

#include "core/scoring/quota.h"

#include <QRandomGenerator>

#include <numeric>

using namespace mandate;

namespace {

std::vector<Weight> sharesOf(const std::vector<const char *> &texts)
{
    std::vector<Weight> shares;
    for (const char *text : texts)
        shares.push_back(percent(text));
    return shares;
}

// SRC-BT-SLIDES: the proposal of 2015.
std::vector<QuotaRow> bhutan()
{
    return {{90, "1", sharesOf({"30", "70", "0"})},
            {80, "2", sharesOf({"20", "80", "0"})},
            {70, "3", sharesOf({"0", "95", "5"})},
            {60, "4", sharesOf({"0", "75", "25"})}};
}

} // namespace

TEST_CASE("W-BT-01: quota places of the table of 2015", "[quota][worked]")
{
    using Places = std::vector<int>;
    using Entitlements = std::vector<const char *>;
    const auto [score, people, entitlements, places, caps] =
        GENERATE(table<const char *, int, Entitlements, Places, Places>({
            {"90", 7, {"2.1", "4.9", "0"}, {2, 5, 0}, {2, 4, 0}},
            {"90", 33, {"9.9", "23.1", "0"}, {10, 23, 0}, {9, 23, 0}},
            {"90", 47, {"14.1", "32.9", "0"}, {14, 33, 0}, {14, 32, 0}},
            {"80", 7, {"1.4", "5.6", "0"}, {1, 6, 0}, {1, 5, 0}},
            {"80", 47, {"9.4", "37.6", "0"}, {9, 38, 0}, {9, 37, 0}},
            {"70", 33, {"0", "31.35", "1.65"}, {0, 31, 2}, {0, 31, 1}},
            {"70", 47, {"0", "44.65", "2.35"}, {0, 45, 2}, {0, 44, 2}},
            {"60", 7, {"0", "5.25", "1.75"}, {0, 5, 2}, {0, 5, 1}},
            {"60", 47, {"0", "35.25", "11.75"}, {0, 35, 12}, {0, 35, 11}},
        }));
    CAPTURE(score, people);
    const auto row = quotaRow(bhutan(), dec(score), true);
    REQUIRE(row);
    CHECK(quotaPlaces(row->shares, people) == places);
    CHECK(quotaCaps(row->shares, people) == caps);
    for (std::size_t i = 0; i < entitlements.size(); ++i)
        CHECK(entitlement(row->shares[i], people) == dec(entitlements[i]));
}

TEST_CASE("W-BT-01: a row includes its bound and there is none below the last", "[quota][worked]")
{
    const auto [score, category] = GENERATE(table<const char *, const char *>({{"90.00", "1"},
                                                                               {"89.99", "2"},
                                                                               {"80", "2"},
                                                                               {"79.99", "3"},
                                                                               {"70", "3"},
                                                                               {"60", "4"},
                                                                               {"59.99", ""}}));
    CAPTURE(score);
    const auto row = quotaRow(bhutan(), dec(score), true);
    REQUIRE(row.has_value() == (*category != '\0'));
    if (row)
        CHECK(row->label == category);
    else
        CHECK(row.error().message.contains("no row"));
}

TEST_CASE("where less is better a row includes what is at most its bound", "[quota]")
{
    const std::vector<QuotaRow> rows{{dec("2.4"), "best", {}}, {3, "next", {}}};
    CHECK(quotaRow(rows, dec("2.4"), false)->label == "best");
    CHECK(quotaRow(rows, dec("2.41"), false)->label == "next");
    CHECK_FALSE(quotaRow(rows, dec("3.01"), false));
}

TEST_CASE("shares that do not total 100 give no places", "[quota]")
{
    CHECK_FALSE(quotaPlaces(sharesOf({"30", "60"}), 10));
    CHECK_FALSE(quotaPlaces({}, 10));
}

TEST_CASE("of equal remainders the larger share, then the better rating comes first", "[quota]")
{
    CHECK(quotaPlaces(sharesOf({"25", "75"}), 2) == std::vector<int>{0, 2});
    CHECK(quotaPlaces(sharesOf({"50", "50"}), 7) == std::vector<int>{4, 3});
}

TEST_CASE("places add up and stay within one of the entitlement", "[quota][property]")
{
    QRandomGenerator random(11);
    for (int i = 0; i < 500; ++i) {
        const int first = random.bounded(Weight::Whole + 1);
        const int second = random.bounded(Weight::Whole - first + 1);
        std::vector<Weight> shares;
        for (const int part : {first, second, Weight::Whole - first - second})
            shares.push_back(Weight::fromBasisPoints(part).value());
        const int people = random.bounded(100'000);
        CAPTURE(first, second, people);
        const auto places = quotaPlaces(shares, people);
        REQUIRE(places);
        CHECK(std::accumulate(places->begin(), places->end(), 0) == people);
        for (std::size_t k = 0; k < shares.size(); ++k) {
            CHECK(Decimal((*places)[k]) > entitlement(shares[k], people) - 1);
            CHECK(Decimal((*places)[k]) < entitlement(shares[k], people) + 1);
        }
    }
}
