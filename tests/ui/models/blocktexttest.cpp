// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/blocktext.h"

#include "tests/testing.h"

using namespace mandate;

TEST_CASE("blocks read as spreadsheets hand them over", "[paste]")
{
    const auto [text, block] = GENERATE(table<QString, Block>({
        {"", {}},
        {"60", {{"60"}}},
        {"60\t40\n", {{"60", "40"}}},
        {"a\tb\r\nc\td\r\n", {{"a", "b"}, {"c", "d"}}},
        {"a\rb", {{"a"}, {"b"}}},
        {"a\t\t\n\nb", {{"a", "", ""}, {"", "", ""}, {"b", "", ""}}},
        {"\"two\nlines\"\tb", {{"two\nlines", "b"}}},
        {"\"say \"\"yes\"\"\"\tb\n", {{"say \"yes\"", "b"}}},
        {"\"a\tb\"\n", {{"a\tb"}}},
        {"12\" pipe\tb", {{"12\" pipe", "b"}}},
        {"\"unended\tb\nc", {{"\"unended", "b"}, {"c", ""}}},
        {"\"so\" called\tb", {{"\"so\" called", "b"}}},
        {"\"\"\t1", {{"", "1"}}},
    }));
    CAPTURE(text);
    CHECK(readBlock(text) == block);
}

TEST_CASE("what is written as a block reads as the same", "[paste]")
{
    const Block block{{"Rice, \"red\"", "1.5", ""}, {"two\nlines", "a\tb", "\""}, {"", "", ""}};
    CHECK(readBlock(writeBlock(block)) == block);
    CHECK(writeBlock({{"a", "b"}}) == "a\tb\n");
}
