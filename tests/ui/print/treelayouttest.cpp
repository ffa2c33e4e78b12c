// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/treelayout.h"
#include "tests/testing.h"

#include <random>

using namespace mandate;

namespace {

constexpr qreal Width = 100;
constexpr qreal Gap = 5;
constexpr qreal Paper = 300;

std::vector<TreeBox> grow(unsigned seed, int count)
{
    std::mt19937 random(seed);
    std::vector<TreeBox> boxes;
    int depth = 0;
    for (int i = 0; i < count; ++i) {
        TreeBox box;
        box.depth = i == 0 ? 0 : int(random() % unsigned(std::min(depth + 2, 6)));
        depth = box.depth;
        boxes.push_back(box);
    }
    return boxes;
}

} // namespace

TEST_CASE("a tree is laid out once, without overlaps, on as many pages as it takes", "[print]")
{
    const auto seed = GENERATE(range(1u, 30u));
    CAPTURE(seed);
    const std::vector<TreeBox> boxes = grow(seed, 60);
    std::vector<qreal> heights;
    for (std::size_t i = 0; i < boxes.size(); ++i)
        heights.push_back(20 + qreal((i * 7 + seed) % 40));
    const TreeLayout layout = layOut(boxes, heights, Width, Gap, Paper);
    std::vector<int> placed(boxes.size());
    for (const TreePage &page : layout.pages) {
        for (std::size_t i = 0; i < page.boxes.size(); ++i) {
            const PlacedBox &box = page.boxes[i];
            placed[box.box] += box.continues ? 0 : 1;
            CHECK(box.place.bottom() <= Paper);
            CHECK(box.place.left() == boxes[box.box].depth * (Width + 2 * Gap));
            for (std::size_t j = 0; j < i; ++j)
                CHECK_FALSE(box.place.intersects(page.boxes[j].place));
        }
    }
    CHECK(placed == std::vector<int>(boxes.size(), 1));
    CHECK(layOut(boxes, heights, Width, Gap, 0).pages.size() == 1);
}

TEST_CASE("what a box hangs on is said again at the head of a page", "[print]")
{
    std::vector<TreeBox> boxes(1);
    for (int i = 0; i < 12; ++i) {
        TreeBox child;
        child.depth = 1;
        boxes.push_back(child);
    }
    const TreeLayout layout = layOut(boxes, std::vector<qreal>(boxes.size(), 50), Width, Gap, Paper);
    REQUIRE(layout.pages.size() == 3);
    for (std::size_t page = 1; page < layout.pages.size(); ++page) {
        const PlacedBox &first = layout.pages[page].boxes.front();
        CHECK(first.box == 0);
        CHECK(first.continues);
        CHECK(first.place.top() == 0);
    }
}
