// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/palette.h"

#include "tests/testing.h"

using namespace mandate;

TEST_CASE("every text stands out from what it is painted on", "[look]")
{
    const bool isDark = GENERATE(false, true);
    const Colours &colours = isDark ? darkColours() : lightColours();
    const QColor texts[] = {colours.text,  colours.secondary, colours.accent, colours.good,
                            colours.watch, colours.bad,       colours.none};
    const QColor grounds[] = {colours.window, colours.base, colours.hover};
    for (const QColor &text : texts)
        for (const QColor &ground : grounds) {
            CAPTURE(isDark, text.name(), ground.name());
            CHECK(contrast(text, ground) >= 4.5);
        }
    for (const QColor &ground : {colours.selection, colours.rail})
        CHECK(contrast(colours.text, ground) >= 4.5);
    CHECK(contrast(colours.onAccent, colours.accent) >= 4.5);
}

TEST_CASE("contrast is measured as WCAG does", "[look]")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21));
    CHECK(contrast(Qt::white, Qt::white) == Approx(1));
    CHECK(contrast(0x767676, Qt::white) == Approx(4.54).epsilon(0.01));
}

TEST_CASE("the colours follow the palette of the system", "[look]")
{
    CHECK(&coloursFor(paletteOf(lightColours())) == &lightColours());
    CHECK(&coloursFor(paletteOf(darkColours())) == &darkColours());
}
