// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/agreementlist.h"

#include "tests/register.h"

using namespace mandate;

TEST_CASE("agreements are found by code or second party, in any script", "[reports]")
{
    SmallRegister small;
    small.ministry.name = QString::fromUtf8("École des Études de l’Énergie");
    const Store store = small.make();
    const auto [words, isFound] = GENERATE(table<const char *, bool>({
        {"", true},
        {"moa", true},
        {" MOA-1 ", true},
        {"École", true},
        {"ÉCOLE", true},
        {"école", false}, // no case but that of ASCII letters is folded
        {"Énergie", true},
        {"DES Études", true},
        {"health", false},
    }));
    CAPTURE(words);
    const auto lines = agreementLines(store.database(), {{}, QString::fromUtf8(words)});
    REQUIRE(lines);
    CHECK(lines->size() == (isFound ? 1u : 0u));
}
