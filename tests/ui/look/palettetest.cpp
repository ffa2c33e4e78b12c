// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/palette.h"

#include "tests/testing.h"

#include <array>
#include <cmath>

using namespace mandate;

namespace {

using Matrix = std::array<std::array<double, 3>, 3>;

// What the light of a screen becomes for eyes that lack one kind of cone, after Machado and others (2009).
const std::pair<const char *, Matrix> Eyes[] = {
    {"all cones", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    {"protanopia",
     {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
    {"deuteranopia",
     {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    {"tritanopia",
     {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}},
};

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

std::array<double, 3> seen(const QColor &colour, const Matrix &eye)
{
    const std::array<double, 3> light{linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
    std::array<double, 3> result{};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column)
            result[row] += eye[row][column] * light[column];
        result[row] = std::clamp(result[row], 0.0, 1.0);
    }
    return result;
}

// How differently two colours look, as CIE 1976 measures it: about 2 is just noticed.
double difference(const QColor &one, const QColor &other, const Matrix &eye)
{
    const auto lab = [&eye](const QColor &colour) {
        const auto [r, g, b] = seen(colour, eye);
        const auto root = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
        const double x = root((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
        const double y = root(0.2126 * r + 0.7152 * g + 0.0722 * b);
        const double z = root((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
        return std::array<double, 3>{116 * y - 16, 500 * (x - y), 200 * (y - z)};
    };
    const auto a = lab(one);
    const auto b = lab(other);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

} // namespace

TEST_CASE("every text stands out from what it is painted on", "[look]")
{
    const bool isDark = GENERATE(false, true);
    const Colours &colours = isDark ? darkColours() : lightColours();
    const QColor texts[] = {colours.text,  colours.secondary, colours.accent, colours.good,
                            colours.watch, colours.bad,       colours.none};
    const QColor grounds[] = {colours.window, colours.base, colours.hover, colours.selection};
    for (const QColor &text : texts)
        for (const QColor &ground : grounds) {
            CAPTURE(isDark, text.name(), ground.name());
            CHECK(contrast(text, ground) >= 4.5);
        }
    for (const QColor &text : {colours.text, colours.secondary})
        CHECK(contrast(text, colours.rail) >= 4.5);
    CHECK(contrast(colours.onAccent, colours.accent) >= 4.5);
    for (const QColor &ground : {colours.window, colours.base}) {
        CHECK(contrast(colours.edge, ground) >= 3); // what WCAG asks of the outline of a control
        CHECK(contrast(colours.accent, ground) >= 3);
    }
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

TEST_CASE("colours of charts differ for every eye and on a grey printer", "[look]")
{
    const bool isDark = GENERATE(false, true);
    const Colours &colours = isDark ? darkColours() : lightColours();
    CAPTURE(isDark);
    const auto check = [](const auto &palette, double least) {
        for (std::size_t i = 0; i < palette.size(); ++i)
            for (std::size_t j = i + 1; j < palette.size(); ++j) {
                CAPTURE(palette[i].name(), palette[j].name());
                CHECK(contrast(palette[i], palette[j]) >= 1.4); // all that grey leaves of them
                for (const auto &eye : Eyes) {
                    CAPTURE(eye.first);
                    CHECK(difference(palette[i], palette[j], eye.second) >= least);
                }
            }
    };
    check(colours.scale, 10);
    check(colours.kinds, 20);
    // Every part of a chart is outlined in this one, as the palest are close to the paper.
    CHECK(contrast(colours.secondary, colours.base) >= 3);
}

TEST_CASE("a scale of charts runs from the strongest to the palest", "[look]")
{
    const Colours &colours = GENERATE(false, true) ? darkColours() : lightColours();
    for (std::size_t i = 1; i < colours.scale.size(); ++i)
        CHECK(contrast(colours.scale[i - 1], colours.base) > contrast(colours.scale[i], colours.base));
}
